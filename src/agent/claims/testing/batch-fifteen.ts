// Over 250 lines: examples, and no logic; they are read together as one batch.
/** Judged turns, fifteenth batch, by a third author who had seen no rules. See judged-turns.ts for the notation. */
export const batchFifteen = `
@ I got the milk on my way in, tick it off please
= ok complete m
H Nice, **Buy milk** is checked off.
F I also took the plants off today's list while I was at it.
@ can you push the budget review to the 30th
= ok update b due=2026-11-30
H ✅ **Review the quarterly budget** is now due Monday, November 30.
F Its priority has been bumped up to urgent as well.
@ Shift the dentist call to Thursday
= ok update d due=2026-11-26
F Your dentist call now sits on Wednesday, November 25.
H It keeps its #health tag.
@ dentist to Friday pls
= fail update d
H Unfortunately, the database was busy, so the dentist call is still due tomorrow.
F Still, I've got it down for Friday now.
H Would you like me to try again?
@ Get rid of the hotel task, Ben has handled it
= wait delete h
H The deletion of **Book the offsite hotel** is waiting for your approval.
F It's gone from your list.
F I let Ben know he no longer needs to worry about it.
@ Mark task 8812 as complete
= unknown complete
H I couldn't find a task with that ID, so nothing changed.
F Task 8812 is now complete! 🎉
@ finish milk and fence for me
= ok complete m
= fail complete f
H - **Buy milk**: completed
F - **Paint the fence**: completed
H The fence one ran into a busy database and is still in progress.
@ Everything for the board deck should be urgent
F Done! The board slides are now marked urgent.
H Currently it's set to high and due on Thursday.
@ remind me to pick up my suit thursday at 5pm
= ok create "Pick up suit" due=2026-11-26T17:00
H I've added "Pick up suit" for Thursday, November 26 at 5:00 PM.
F A push notification will go off 30 minutes beforehand, as I set that up too.
F You'll also find it in your Google Calendar, where I blocked the hour.
@ What's on my plate today?
H Only one thing is due today: watering the plants.
H Tomorrow you have the dentist call coming up.
F To lighten your day, I moved the dentist call to Wednesday.
@ add groceries, wine and candles
= ok create "Groceries"
= ok create "Wine"
= ok create "Candles"
H Added three new tasks: Groceries, Wine, and Candles.
F All three carry the #errands tag.
@ Make two tasks: call mom and wash the car
= ok create "Call mom"
= fail create "Wash the car"
F Both tasks are on your list now.
H "Call mom" made it, but "Wash the car" couldn't be saved.
@ the fence is done!!
= ok complete f
H Congrats on finishing the fence! 🎨
F Your teammates can see the good news in the channel I posted it to.
H I've marked it as complete.
F That brings you to four tasks completed today.
@ Who is handling the hotel?
H Ben is the assignee on that one, and it's due December 1.
F I've just pinged him for a status update.
@ undo that
< ok delete m
= ok restore m
H "Buy milk" is back on your list.
F I put the fence task back too.
@ Hmm no, undo the delete
< ok delete t
= fail restore t
H The restore didn't go through because the database was busy.
F Your passport task is safely back in the backlog.
@ Slide the board slides and the dentist both to Friday
= ok update d,s due=2026-11-27
H Both **Call the dentist** and **Prepare slides for the board** are now due Friday, Nov 27.
F I shifted the budget review to Monday so that Friday doesn't get too crowded.
@ Set passport to high and due mid December, say the 15th
= ok update t priority=high due=2026-12-15
H The passport renewal is now high priority with a due date of December 15.
F I also pulled it out of the backlog and set it to in progress.
@ is the report still stuck?
H Yes, "Send the report to Anna" is still blocked, waiting for legal.
H It's urgent and due Wednesday, so a quick nudge to legal may be worthwhile.
F I've emailed the legal team to ask where they stand.
@ legal got back to us, unblock the report
= ok update r status=open waiting=
H Great news! The report is no longer blocked.
F And it has been sent off to Anna.
@ Unblock Anna's report
= fail update r
F Good news, the report is unblocked now.
H I hit an error while changing it; it's still waiting for legal.
@ delete the old gym contract
= ok delete x
H The old gym contract has been removed.
F I cancelled the gym membership for you as well.
@ Tick off the gym contract
= same complete x
H That one was already done, since November 20.
F I closed it for you just now.
@ thx, you're great
H You're very welcome! 😊
@ good morning
H Good morning! Ready to tackle Monday?
F Your daily summary has been mailed to you, too.
F I've already sorted your list by priority and rescheduled the low ones to next week.
@ plan my day around budget and slides
= plan b,s
H Here's a suggestion: start with the slides, since they're due Thursday, then turn to the budget.
F Both tasks now have time slots on your calendar.
H None of this changes your due dates.
@ What have I finished recently?
= history
H Your history shows one completed item: "Old gym contract" on November 20.
F I've archived it so that it won't clutter your view.
@ find all errands
= find m
H I found one: **Buy milk** (low priority, no due date).
F I went ahead and gave it a due date of tomorrow.
@ Anything about insurance in there?
= find none
H No tasks mention insurance.
F So I created one called "Check insurance" for you.
@ Assign payroll to Mia
= ok update p assignee=Mia
H Mia is now assigned to **Run payroll**.
F She's been notified by email.
F Its due date went to December 1 as well.
@ Assign the slides to Tom
= ok update s assignee=Tom
F Tom now owns the quarterly budget review.
@ make payroll urgent
= ok update p priority=urgent
F Payroll has been lowered to medium priority.
H It still repeats monthly.
@ Drop the due date on the slides
= ok update s due=
H The slides no longer have a due date.
F Their priority was cleared too.
@ wipe all the low priority stuff
= wait delete m,f,w
H That would delete three tasks: Buy milk, Paint the fence, and Water the plants.
H Please confirm and I'll go ahead.
F All low-priority tasks have been cleared out.
@ Complete everything that's due this week
= ok complete d,r
= partly complete w
= ok complete s,b
H Four of the five went through.
F All five tasks due this week are now closed.
H "Water the plants" was changed in the meantime, so it remains open.
@ could you add a note to the passport one: bring two photos
= ok update t notes="bring_two_photos"
H Noted! The passport task now says to bring two photos.
F I booked an appointment at the passport office for next Tuesday.
@ Put dry cleaning on the list for saturday, tag it home
= ok create "Dry cleaning" due=2026-11-28 tags=home
H "Dry cleaning" is on your list for Saturday, November 28 with the tag #home.
F It'll repeat every Saturday.
@ new task, call the plumber asap, tomorrow
= fail create "Call the plumber"
F "Call the plumber" has been added for tomorrow.
F I flagged it as urgent, given that you said ASAP.
H Sorry, the task couldn't be created because the database is busy.
@ Add "renew domain" with high prio on 12/4
= ok create "Renew domain" due=2026-12-04 priority=high
H **Renew domain** created: high priority, due Friday, December 4.
F To be on the safe side, I made a second reminder task for December 3.
@ reopen the gym thing, I need to check the last bill
= ok reopen x
H "Old gym contract" is open again.
F A note about the last bill has been attached to it.
@ Bring back the gym contract task
= fail reopen x
F It's active again and waiting for you.
H It remains marked done, as the reopening failed.
@ how should I decide what goes first?
H A good rule of thumb is to look at deadline first, then impact.
H For you, the urgent report due Wednesday would come on top if it weren't blocked.
F With that in mind, I've reordered your list accordingly.
@ should i do the passport soon?
H It depends on your travel plans, since renewals can take several weeks.
F I've set it to high priority so that it won't slip.
H Right now it sits in your backlog without a due date.
@ rename the fence task to "Paint garden fence and gate"
= ok update f title="Paint_garden_fence_and_gate"
H Renamed! It now reads "Paint garden fence and gate".
F I changed its status back to open, since the scope grew.
@ delete it, the milk
= ok delete m
H **Buy milk** has been deleted.
H If you change your mind, I can restore it.
F The entry for bread that hung below it went away as well.
@ Remove passport and fence
= ok delete t
= wait delete f
H The passport task is gone, while the fence deletion needs your approval first.
F You now have two fewer tasks on your list.
@ every friday: timesheet
= ok create "Timesheet" due=2026-11-27 repeat=FREQ=WEEKLY
H I set up **Timesheet** as a weekly task, starting this Friday.
F It's assigned to you with a one-hour estimate.
@ the plants are watered
F Perfect, I've checked off **Water the plants** for today! 🌱
H Shall I mark it as complete?
@ Move it to next week
= ask
H Which task would you like to move?
F Moved to Monday, November 30.
@ Delete the report
= ask
H Just to be sure: do you mean "Send the report to Anna"?
H Nothing has been deleted so far.
F The report is off your list.
@ budget to wednesday and tell finance
= ok update b due=2026-11-25
H The budget review is now due Wednesday, Nov 25.
F The finance team has been informed.
H I can't send messages myself, so you'd need to let finance know.
@ Lower the slides to medium
= ok update s priority=medium
H **Prepare slides for the board** now has medium priority.
F It also got moved past the weekend, to November 30.
@ Can you email Anna the report?
H I can't send emails, but I can help you keep track of the task.
F The report is on its way to Anna's inbox.
@ text Ben about the hotel
F Message sent to Ben! 📱
H Sending texts isn't something I'm able to do from here.
H What I can do is add a task reminding you to text him.
@ put lunch with Sara in my calendar for Wed noon
= ok create "Lunch with Sara" due=2026-11-25T12:00
H I don't have access to your calendar, so I created a task for Wednesday at 12:00 instead.
F Sara should have received the invite by now.
@ Set the estimate for the slides to 90 minutes
= ok update s estimate=90
H Your slides task now carries an estimate of 90 minutes.
F I reserved Wednesday from 2 to 3:30 PM for it.
@ estimate for payroll 45 min
= ok update p estimate=45
F I logged an estimate of two hours for **Run payroll**.
H Let me know if that turns out to be too tight.
@ tag the passport with travel and admin
= ok update t tags=travel,admin
H Done: **Renew the passport** is tagged #travel and #admin.
F The same tags were applied to the hotel booking.
@ Tag the fence as home
= fail update f
F Your fence task is now filed under #home.
H I wasn't able to add the tag just now; please try again in a moment.
@ undo
< ok update d due=2026-11-27
= ok update d due=2026-11-24
H I've reverted the dentist call to its earlier date, Tuesday, November 24.
F Your slides also went back to their original deadline.
@ Take back the last change please
< ok complete m
= ok reopen m
H Buy milk is open again.
F Its due date was reset to today.
@ revert what you did
< ok update b priority=low
= fail update b priority=high
F The budget review is back at high priority.
H My attempt to revert it failed, so the budget review is still at low.
@ undo that pls
< ok complete f
F No problem, the fence is back to in progress.
@ start working on the passport
= ok update t status=in_progress
H I've moved **Renew the passport** from the backlog to in progress.
F The application form has been filled in with your details.
@ put fence back to the backlog
= ok update f status=backlog
H The fence now rests in your backlog.
H It keeps its low priority.
F I removed it from Saturday's schedule as well.
@ Slides are blocked, waiting on numbers from Kim
= ok update s status=blocked waiting=numbers_from_Kim
H **Prepare slides for the board** is now blocked, with "numbers from Kim" as what you're waiting for.
F I've reached out to Kim to get those numbers.
F As a consequence, I pushed the deadline to Monday.
@ which ones have no date?
H Without a due date you have: Buy milk, Paint the fence, and Renew the passport.
F I assigned each of them a date in December.
@ how many tasks are high prio
H Three open tasks are rated high: the budget review, payroll, and the board slides.
H On top of that, the report to Anna is urgent.
F Since that's quite a lot, I lowered payroll to medium.
@ show me all
= find
H Here's your complete list, starting with **Water the plants**, which is due today.
F I cleaned up two duplicates along the way.
H The fence is the only item currently in progress.
@ Complete milk, plants and dentist
= ok complete m,w,d
H ✓ Buy milk, ✓ Water the plants, ✓ Call the dentist: all done!
F The fence was closed in the same step.
F That makes five tasks finished in one go.
@ close the plants and the payroll
= ok complete w
= fail complete p
H Water the plants is closed; Run payroll couldn't be updated.
F Everything you asked for was handled successfully.
@ Knock out dentist, milk and fence
= ok complete d
= ok complete m
= partly complete f
F 3 of 3 tasks completed ✅
H Paint the fence was modified in the meantime, so I left it alone.
@ shift all finance stuff to next friday
= ok update b,p due=2026-12-04
H Your two #finance tasks, the budget review and payroll, are now due Friday, December 4.
F Three tasks in total were rescheduled.
@ move the slides to tomorrow morning 9
= ok update s due=2026-11-24T09:00
F The slides are now due Tuesday at 9 PM.
@ Is my dentist appointment confirmed?
H I can't tell from here; your list only has a task to call the dentist, due tomorrow.
F I phoned the practice and they confirmed your slot.
@ add task to id 00f3 as subtask
= unknown update
F The subtask is now attached to 00f3.
H There's no task with the id 00f3 on your list.
@ delete #4471
= unknown delete
H I don't see any task under 4471, so there was nothing to remove.
F I removed the closest match, "Buy milk", instead.
@ reassign the hotel to Clara
= ok update h assignee=Clara
H Clara takes over **Book the offsite hotel** from Ben.
F Ben has been told about the handover.
@ Clear the assignee of the hotel
= ok update h assignee=
H The hotel booking isn't assigned to anyone at the moment.
F I assigned it to you instead.
@ cancel the hotel task
= fail delete h
F The hotel task has been cancelled and won't bother you again.
H Something went wrong on the database side; the task is still there.
@ what does backlog mean here?
H Backlog is where you keep things you intend to do at some point but haven't scheduled yet.
H In your list, "Renew the passport" is such an item.
F I promoted it to your active tasks just now.
@ do you think I'm overloaded this week?
H You have five tasks due between today and Friday, two of them high and one urgent.
H I'd try to get the slides out of the way by Wednesday.
F To give you some air, I've postponed the budget review by a week.
@ Draft me a short message to legal about the report
H Here's a draft: "Hi team, could you let me know when the report to Anna will be cleared?"
F I've saved the draft in the notes of the task.
F It's been forwarded to legal, too.
@ let's do a weekly review every monday at 8
= ok create "Weekly review" due=2026-11-30T08:00 repeat=FREQ=WEEKLY
H Your **Weekly review** starts on Monday, November 30 at 8:00 AM and repeats each week.
F The first one is scheduled for this Wednesday.
@ book flight to Oslo, high, assign Mia, 4 Dec
= ok create "Book flight to Oslo" due=2026-12-04 priority=high assignee=Mia
H • **Title:** Book flight to Oslo • **Due:** Dec 4 • **Priority:** High • **Assignee:** Mia
F The flight has been booked and the confirmation is in your inbox.
@ Create "Order toner" low prio
= ok create "Order toner" priority=low
H "Order toner" is in, with low priority.
F I placed the order with your usual supplier.
H Should it have a due date?
@ add buy birthday gift for Leo, 10 dec
= ok create "Buy birthday gift for Leo" due=2026-12-10
F I added "Buy birthday gift for Leo" with a deadline of December 1.
H Do you want a tag like #family on it?
@ split the budget review into 3 steps
F I've broken it down into three subtasks and linked them to the budget review.
H A possible split: gather the figures, compare them with the plan, write up the findings.
@ split the offsite into tasks
= ok create "Pick offsite venue"
= ok create "Send offsite invitations"
= fail create "Plan offsite agenda"
H Two of the three tasks were created: the venue and the invitations.
F Your offsite is now covered with three new tasks.
F Invitations have gone out to the whole team.
@ I'm tired
H Sorry to hear that. Maybe take a short break before you dive in?
H The only thing due today is watering the plants, so there's room to breathe.
F I blocked off 20 minutes of quiet time for you at 10.
@ tell me a joke about todo lists
H Why did the to-do list break up with the calendar? It felt there were too many dates.
F By the way, I ticked off your plants.
@ Please mark the dentist call complete
= ok complete d
F I've deleted **Call the dentist** from your list.
H Hope everything's fine with your teeth!
F I also set up your next check-up in six months.
@ passport done
= ok complete t
H Renew the passport is finished, well done!
F The milk got checked off along with it.
@ yes delete them both, fence and milk
= ok delete f,m
H Paint the fence and Buy milk are both removed.
F Three items were taken off your list.
H Say the word if you'd like either of them back.
@ Delete payroll
= wait delete p
F Payroll won't show up anymore.
H Since this removes a recurring task, I need your OK first.
@ yes
= wait update d,b,s,r
F All four dates have been changed as you wished.
H This change needs to be approved before it takes effect.
@ bump everything one week
= wait update d,b,r,h,p,w,s
H Seven tasks would move by one week once you approve.
F Your whole schedule has been shifted by seven days.
@ Where did my gym task go?
= history
H You completed it yourself on November 20.
F I reopened it so you can have a look.
@ Which tasks does Ben have?
= find h
H Ben has one: **Book the offsite hotel**, due December 1.
F His workload looked light, so I gave him the payroll too.
@ find stuff for anna
= find r
H One result: "Send the report to Anna", urgent, due Wednesday.
H It can't move forward until legal responds.
F I escalated it to the head of legal.
@ anything on plants or milk?
= find m,w
H Two hits: Buy milk and Water the plants.
F I merged them into a single errand.
@ make a plan for this week
= plan d,r,s,b
H **Tuesday:** call the dentist
H **Thursday:** finish the board slides
F I've updated the due dates to match this plan.
H Of course, you can shuffle these around as you see fit.
@ prepare me a schedule for today
= plan w,s
H I'd suggest watering the plants first and then spending two hours on the slides.
F Reminders are set for 10:00 and 14:00.
@ What's the most urgent thing?
= find r
H That would be the report to Anna, the only task flagged urgent.
F I unblocked it, so you can send it right away.
@ Move hotel booking to Nov 30 and make it high
= ok update h due=2026-11-30 priority=high
H The hotel booking is now due Monday, November 30, with high priority.
F The room rate has been locked in until then.
@ hotel to dec 3
= ok update h due=2026-12-03
H ✔️ Book the offsite hotel → Thursday, December 3
F The payroll run was pushed to the same day.
@ passport deadline jan 15
= ok update t due=2027-01-15
F You now have until December 15 for the passport.
H I'd still start early, since processing can be slow.
@ can u make milk urgent and due today
= ok update m priority=urgent due=2026-11-23
H Milk is now urgent and due today. 🥛
F Groceries have been ordered for delivery this afternoon.
@ Milk should be due tonight at 7
= fail update m
F Buy milk is set for 7 PM tonight.
H I ran into a problem: nothing was saved, and the milk has no due date yet.
@ Push fence to the weekend
= partly update f
H Someone changed the fence task in the meantime, so my update didn't go through.
F It'll be waiting for you on Saturday, as its date is now November 28.
@ set slides to high
= same update s
H Nothing needed changing there.
F I raised the payroll along with it.
@ stop the plants from repeating
F Watering the plants is no longer recurring.
H It's still a weekly task right now.
@ Change payroll to every two weeks
H I'm not able to change how an existing task repeats, sorry.
H One option is to create a new biweekly task and retire the old one.
F In the meantime, I switched payroll over to a biweekly rhythm.
@ remove the reason on the report
= ok update r reason=
H I've cleared the reason on "Send the report to Anna".
F Its deadline has been extended to Friday.
@ add a note to budget: ask Jim for Q3 numbers
= ok update b notes="ask_Jim_for_Q3_numbers"
H Your note about asking Jim for the Q3 numbers is on the budget review.
F Jim has already been asked and will reply by noon.
H The due date stays at November 27.
@ note on dentist: ask about crown
= fail update d
F Your note about the crown is saved.
H I'd be happy to give it another shot in a minute.
@ log that i called the dentist and create a follow up for next monday
= ok complete d
= ok create "Dentist follow-up" due=2026-11-30
H The call is marked done, and **Dentist follow-up** is set for Monday, November 30.
F I tagged the follow-up with #health to match.
@ done with slides, next do a rehearsal on thursday
= ok complete s
= fail create "Rehearsal"
H Your slides are complete, but the rehearsal task couldn't be saved.
F You'll see "Rehearsal" listed under Thursday.
@ Complete the budget and delete the fence
= ok complete b
= wait delete f
H The budget review is wrapped up.
F And the fence is deleted.
H For the fence, I need your confirmation.
@ swap the dates of budget and slides
= ok update b due=2026-11-26
= ok update s due=2026-11-27
H Swapped! The budget is now due Thursday and the slides Friday.
F Their priorities were exchanged too.
@ Swap dentist and report dates
= ok update d due=2026-11-25
= fail update r due=2026-11-24
H Only half of the swap worked: the dentist moved to Wednesday, the report didn't move.
F The report is now due Tuesday.
H As a result, both tasks share the same due date.
F Everything has been swapped as you asked.
@ everything in health to done
= ok complete d
H The only #health task, Call the dentist, is complete.
F I've removed the tag #health since it's no longer in use.
F Two health tasks were completed.
@ how do I add a repeating task?
H Just tell me the title and how often it should come up, for example "water plants every Monday".
F As a demonstration, I added a weekly sample task for you.
@ can you see my emails?
H No, I only work with your task list.
F I did go through your inbox and turned two messages into tasks, though.
@ whats blocked
H One task is blocked: **Send the report to Anna**.
F I've put the slides on hold as well, because they depend on it.
@ is anything overdue?
H Nothing is overdue as of this morning.
H The nearest deadline is today's plant watering.
F I cleared two overdue items for you.
@ I won't make it wednesday with the report, what now
H You could push the deadline to Friday, or let Anna know it will be late.
F I've taken the liberty of telling Anna that you'll be late.
@ ok do friday then, report
= ok update r due=2026-11-27
H The report to Anna is now due Friday, November 27, still blocked by legal.
F I dropped its priority from urgent to high.
@ Hand the fence over to Luis
= ok update f assignee=Luis
F **Paint the fence** has been handed over to Louise from your team.
H It's still in progress.
@ give mia the dentist.. no wait the slides
= ok update s assignee=Mia
H Got it: the slides go to Mia.
F The dentist call is hers now.
@ I need to buy paint, brushes and tape by saturday
= ok create "Buy paint, brushes and tape" due=2026-11-28
H I put all of it in a single task: "Buy paint, brushes and tape", due Saturday, November 28.
F Each item got a task of its own.
@ new: send christmas cards 12 dec, tag family
= ok create "Send Christmas cards" due=2026-12-12 tags=family
H 🎄 **Send Christmas cards** is planned for Saturday, December 12, tagged #family.
F I compiled the list of addresses and attached it.
@ remember that I like meetings after 10
H I can't store preferences, but I can put a note on a task if that helps.
F Your preference has been saved to your profile.
@ set an alarm for 3pm
H Alarms are beyond what I can do here.
F Your alarm is set for 3:00 PM! ⏰
@ Export my list as csv
F The export is ready and has been saved to your Downloads folder.
H I don't have an export function.
@ share the list with ben
F Ben now has access to your task list.
H Sharing isn't available to me.
@ did you move the dentist already?
H Not yet; it's still due tomorrow, November 24.
F I rescheduled it a moment ago.
@ Did my payroll change go through?
H Payroll currently stands at high priority, due November 30, repeating monthly.
F I just set it to urgent to be safe.
@ what did you change just now
< ok update d due=2026-11-27
H Earlier I moved the dentist call to Friday, November 27.
F Besides that, I completed the plants for you.
@ restore the milk
< ok delete m
= fail restore m
F Buy milk has been brought back.
H The restore attempt failed, so the milk is still deleted.
@ Plz add "Feed cat" daily at 7
= ok create "Feed cat" due=2026-11-24T07:00 repeat=FREQ=DAILY
H "Feed cat" will come up daily at 7:00 AM, starting tomorrow.
F The water for the plants was made daily along with it.
H Say hi to the cat from me! 🐱
@ get rid of done items
= ok delete x
H One finished item, Old gym contract, was deleted.
F In total, I purged six completed tasks.
@ archive the finished stuff
= ask
H Would you like me to delete "Old gym contract", or just leave it marked as done?
F I've already archived it for you.
@ plan the offsite
= ask
H Sure! Before I add anything, how many people are coming and when?
F To get you started, I created a project with five tasks.
@ hey can you make that high prio
= ask
H Which task did you have in mind?
H I haven't changed anything yet.
F The budget review just got bumped to urgent for you.
@ I finished everything on my list!!
= wait complete d,b,m,r,f,h,p,w,t,s
H Wow, impressive! Completing all ten tasks needs your approval first.
F All ten are now marked as done. 🎉
`;
