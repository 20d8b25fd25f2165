// Over 250 lines: examples, and no logic; they are read together as one batch.
/** Judged turns, sixteenth batch, by a fourth author who had seen no rules. See judged-turns.ts for the notation. */
export const batchSixteen = `
@ Push the dentist call to Thursday please
= fail update d
F The dentist call now sits on Thursday.
H The database was busy, so your dentist call is still due tomorrow.
@ I need to buy a birthday card for Lena by Wednesday
= ok create "Buy a birthday card for Lena" due=2026-11-25
H Lena's card is on the list, due the day after tomorrow.
F I gave it high priority as well.
@ tick off the milk
= ok complete m
H Milk's done ✔
F While I was there I also closed the plants.
@ Get rid of the fence task
= wait delete f
F Paint the fence is gone for good.
H Deleting the fence task needs your approval first.
H Once you confirm, it will disappear from the list.
@ Make payroll urgent
F Payroll is now marked urgent.
F You'll find it at the top of your list with its new priority.
@ Give the passport thing a deadline of December 4
= ok update t due=2026-12-04
H Your passport renewal is now due on Friday next week, the 4th of December.
F I set a reminder in your phone calendar for that day too.
@ I watered everything this morning, mark it
= partly complete w
F Nice, the plants are checked off for today!
H Someone changed the watering task in the meantime, so it's still open.
@ Can you assign the slides to Mia?
= ok update s assignee=Mia
H Mia now owns the board slides.
F She has been notified by email.
H The deadline stays Thursday.
@ Put the offsite hotel on hold, we wait for Ben's budget
= fail update h
F **Book the offsite hotel** → blocked, waiting for Ben's budget.
H I tried to block the hotel booking, but the tool returned an error.
@ What's due this week?
= find d,s,b,r,w
H Plants today, dentist tomorrow, the report on Wednesday, slides on Thursday and the budget on Friday.
H The report is the trickiest one because legal hasn't answered yet.
F I've flagged the report as overdue.
@ Add oat milk to the shopping task's title
= ok update m title="Buy milk and oat milk"
H The errand now reads "Buy milk and oat milk".
F Its due date is set to today.
@ Complete dentist and slides
= ok complete d
= fail complete s
H The dentist is done, but the slides couldn't be closed because the database was busy.
F Both tasks are finished now.
@ Remove milk, fence and passport
= ok delete m
= ok delete f
= unknown delete
H Two of the three are removed; the passport task could not be found under that id.
F All three items have been deleted.
F The passport is off your plate.
@ reopen the gym contract
= ok reopen x
H Old gym contract is open again.
F I moved its due date to next Monday.
@ reopen gym
= fail reopen x
F The gym contract is back among your open tasks.
H It remains completed since last Friday because the reopening failed.
@ Move the budget review to Monday
= ok update b due=2026-11-30
H The quarterly review has been shifted to the 30th.
H It lands on the same day as payroll, so you may want to split your morning.
F Payroll was pushed back one day to make room.
@ Make the budget due Monday
= ok update d due=2026-11-30
F The budget review is due on Monday now.
F Done: your finance review has a fresh deadline.
@ Could you tell Anna the report will be late?
H I can't send messages to Anna from here.
F I let Anna know that the report will be delayed.
H Would you like a task for writing to her?
@ Tag the slides with board and urgent-prep
= ok update s tags=board,urgent-prep
H Two labels added to the slide deck: board and urgent-prep.
F Its priority went up to urgent.
@ Create tasks for flights, hotel and visa
= ok create "Book flights"
= ok create "Book hotel"
= fail create
F I've created three tasks for your trip.
H Flights and hotel went in, whereas the visa task failed.
H Shall I retry the visa one?
@ Add "Order new toner" for tomorrow, high
= ok create "Order new toner" due=2026-11-24 priority=high
H Toner is on your list for tomorrow with high priority.
F The toner has been ordered.
@ new task: Renew car insurance, Dec 3
= fail create
F ✅ Renew car insurance (due Dec 3)
F It's safely on your list now.
@ Set up a weekly team retro on Thursdays
= ok create "Team retro" due=2026-11-26 repeat=FREQ=WEEKLY
H A weekly retro starts this Thursday.
F Calendar invites went out to the whole team.
H Whenever you complete it, the next one appears a week later.
@ drop the due date from hotel
= ok update h due=
H The offsite hotel has no deadline any more.
F Ben was removed from it as well.
@ What should I do first today?
= plan w,d,r
H I'd start with the plants, since they're due today and take little time.
H After that, chase legal about the report: it's urgent and stuck.
F I rearranged your due dates to match this plan.
@ Mark payroll done
= unknown complete
F I just completed payroll for you.
@ Mark the gym contract as done
= same complete x
H That one was already completed on November 20, so nothing changed.
F I've now closed the gym contract.
@ Delete the hotel booking
= wait delete h
H The removal of the hotel task is waiting for your go-ahead.
F Consider the hotel gone.
@ Delete the dentist, I changed clinics
= ok delete d
H The call to the dentist is removed.
F I also booked you in at the new clinic.
@ undo that
< ok delete m
= ok restore m
H Buy milk is back on the list.
F It's now due today.
@ bring it back please
< ok delete f
= fail restore f
F The fence task has been restored.
H I couldn't get the fence back; the tool reported a busy database.
@ Move everything due this week to next Monday
= ok update d,b,s due=2026-11-30
= fail update r
= fail update w
H The dentist, the budget and the slides moved to November 30, but the report and the plants kept their dates.
F All five tasks are now due next Monday.
F The report to Anna has a new deadline of Monday.
@ Note on the budget: include Q4 travel costs
= ok update b notes="include Q4 travel costs"
H I noted the Q4 travel costs on the budget review.
F The note is on the slides, too.
@ Estimate for slides two hours
= ok update s estimate=120
H The slides carry an estimate of two hours now.
F I blocked two hours in your calendar on Wednesday afternoon.
@ Estimate for payroll 45 min
= fail update p
F Payroll: estimate 45 minutes ✓
H No estimate was saved for payroll, sorry.
@ I've sent the report, finally!
= ok complete r
H Great that it's finally out the door!
H I closed "Send the report to Anna".
F Legal has been informed.
@ I've sent the report to Anna
= unknown complete
F Congrats, the report is now marked as done.
H You told me that the report has gone out, but I couldn't find it under that id.
@ Which of these are finance?
= find b,p
H There are two finance items: the quarterly budget and payroll.
H Both have high priority.
F I added the finance tag to the report as well.
@ Who closed the gym contract?
= history
H You completed it yourself on Friday the 20th.
F I reopened it so that you can check.
@ rename "Paint the fence" to "Paint fence and shed"
= ok update f title="Paint fence and shed"
H It's called "Paint fence and shed" from now on.
F Its status changed to completed.
@ rename fence to Paint the garden gate
= fail update f
F The task is now named "Paint the garden gate".
H The title is still "Paint the fence", as the update didn't go through.
@ start the passport
= ok update t status=in_progress
H The passport renewal is in progress.
F I submitted the application form for you.
@ Raise the milk to medium
= ok update m priority=medium
H Milk went from low to medium.
F The plants were raised to medium too.
F Milk is now top priority.
@ Please put the report back to todo, legal answered
= ok update r status=todo waiting= reason=
H Since legal has answered, the report is unblocked.
F It's now due on Friday.
@ Unblock the report
= partly update r
F The report is no longer blocked.
H Someone else edited the report in between, so it's still waiting for legal.
H Do you want me to try again?
@ Assign dentist to Tom and hotel to Tom
= ok update d assignee=Tom
= fail update h
H Tom got the dentist call; the hotel stays with Ben because of an error.
F Tom is now responsible for both.
@ Email the slides to the board
F The slides are on their way to the board members.
H I have no way to send mail, but I can keep a reminder for you.
@ Add a subtask: get quotes from three hotels, before Friday
= ok create "Get quotes from three hotels" due=2026-11-26
H I created "Get quotes from three hotels" with Thursday as the due date.
F It's assigned to Ben.
@ Add call grandma for sunday
= ok create "Call grandma" due=2026-11-29
F Call grandma is scheduled for Saturday.
H Grandma's call is down for Sunday.
@ Remind me to pick up the suit at 5pm Thursday
= ok create "Pick up suit" due=2026-11-26T17:00
H Picking up the suit is set for Thursday at 17:00.
F The pickup is due at 3 pm.
@ Can this app repeat tasks?
H Yes, a task can repeat daily, weekly or monthly, and a new copy shows up after you finish one.
H Payroll, for example, comes back every month.
F I've just made the dentist call repeat every six months.
@ Move hotel to December 7
= ok update h due=2026-12-07
H The offsite hotel got pushed back to Monday, December 7.
F Everything's updated: hotel on December 9, still with Ben.
@ Close plants and milk
= ok complete w
= ok complete m
H Both little chores are ticked off.
F That brings you to three completed tasks today, including the fence.
@ finish fence
= ask
H Do you mean that the fence is fully painted, or only that you want it off the list?
F The fence is finished.
@ delete the budget
= ask
F I've taken the budget review off your list.
H Are you sure? It's a high-priority item due on Friday.
@ delete all low priority tasks
= ok delete m
= wait delete f
= fail delete w
H Only the milk is deleted so far.
H The fence is pending your approval and the plants ran into an error.
F Your low-priority tasks have all been cleared out.
@ Create "Plan Christmas party" for Dec 2, tags: team, fun
= ok create "Plan Christmas party" due=2026-12-02 tags=team,fun
H The Christmas party is in, due Wednesday next week and tagged team and fun.
F I invited the team to the party.
@ Create "Plan kickoff" tagged team
= ok create "Plan kickoff"
F The kickoff task carries the tag "team".
H "Plan kickoff" was created.
@ Make the slides due tomorrow
= ok update s due=2026-11-24
H The slides are due tomorrow instead of Thursday.
H That makes Tuesday rather full, with the dentist on the same day.
F I've moved the dentist to Wednesday to free up some time.
@ slides due tomorrow, please
F Slides rescheduled to tomorrow!
F I have adjusted the deadline accordingly.
@ What's on my list?
= find
H You have ten open tasks, plus the gym contract, which is already done.
H Two of them sit with a Monday or later deadline: payroll and the hotel.
H The passport has no due date yet.
@ anything for ben?
= find h
H Ben has one thing: booking the hotel for the offsite, due December 1.
F I nudged him about it just now.
@ Any tasks about taxes?
= find none
H I found nothing about taxes.
F So I went ahead and added a tax task for you.
H Want me to create one?
@ Cancel the gym membership
H I can't contact the gym, but your "Old gym contract" task is already marked as done.
F Your gym membership has been cancelled with the provider.
@ Lower the budget to normal
= ok update b priority=medium
H The budget review dropped to medium.
F Its due date was removed as well.
@ Lower the slides to low
= unknown update
F The slides have been downgraded to low.
@ Make the plants daily
= ok update w repeat=FREQ=DAILY
H Watering repeats every day now.
F The milk also repeats daily from here on.
@ Make the plants every two weeks
= fail update w
F From now on you'll water the plants every other week.
H The plants keep their weekly rhythm, because the change was not saved.
@ stop payroll from repeating
= ok update p repeat=
H Payroll no longer repeats.
F I deleted the old payroll entries.
F December's run has been paid out.
@ Put legal's phone number in the report: 555 2231
= ok update r notes="Legal phone 555 2231"
H Legal's number is in the notes of the report.
F I rang them and left a message.
@ Set the report waiting for Anna instead of legal
= ok update r waiting=Anna
H The report is waiting for Anna now.
F I unblocked it.
@ I will do the fence next spring
= ok update f status=backlog
H The fence went to the backlog.
F I set it due on March 20.
H You said next spring; would you like a date for it?
@ Priority urgent for budget and slides
= ok update b priority=urgent
= partly update s
H The budget became urgent, while the slides were edited elsewhere and stay at high.
F The budget and the slides are both urgent now.
@ Mark d, b and s complete
= fail complete d
= fail complete b
= fail complete s
F All done: 3 tasks completed.
H None of the three could be completed.
H Let me know if I should try again in a minute.
@ Get me a table for two tonight
F I reserved a table for two at 19:00.
H Restaurants are out of my reach, but I could add a task for it.
@ Add a task for the restaurant
= ok create "Reserve a table for two"
H "Reserve a table for two" is on your list, without a date.
F It's due tonight.
@ What does blocked mean?
H A blocked task is one that can't go on until somebody else has done their part.
H Your report is such a case: it's waiting for legal.
F I have switched the hotel to blocked as well.
@ Give mia the budget
= unknown update
F Mia has the budget review on her desk now.
H That id isn't known, so nobody was assigned.
@ Move milk to Saturday and tag it groceries
= ok update m due=2026-11-28
= fail update m
H Milk is due on Saturday, but the new tag wasn't saved.
F Tagged with groceries.
@ Move the dentist to Wednesday and raise to high
= ok update d due=2026-11-25 priority=high
H The dentist: Wednesday, high priority.
F - Dentist → Thursday
F - Reminder → Wednesday morning at 8, sent to your phone
@ undo
< ok update d due=2026-11-27
= ok update d due=2026-11-24
H The dentist is back to Tuesday.
F The task has been deleted.
@ please undo the completion
< ok complete p
= ok reopen p
H Payroll is open once more.
F I cancelled the bank transfer too.
@ undo it
< ok complete w
= fail reopen w
F Reverted: watering the plants is open again.
H The undo didn't work, so the watering still counts as done.
@ Snooze everything till tomorrow
H Which tasks do you mean exactly: only the plants, or also the others?
F Everything has been snoozed until tomorrow.
@ hi, thanks for yesterday
H You're welcome!
H You've a busy week ahead with five deadlines.
F I've already tidied up your list by removing the duplicates.
@ Make two tasks: buy tape, buy boxes; both tomorrow
= ok create "Buy tape" due=2026-11-24
= ok create "Buy boxes" due=2026-11-24
H Tape and boxes are both down for Tuesday.
F I've created four tasks for your move.
@ Add moving van for the 28th
= ok create "Rent a moving van" due=2026-11-28
H The van is noted for Saturday.
F Van reservation confirmed for the 28th.
@ Change assignee of hotel to Clara
= ok update h assignee=Clara
H Clara takes over the hotel from Ben.
F Ben got a message about the handover.
@ assign payroll to Omar
= fail update p
F Omar is taking care of payroll from now on.
H I wasn't able to assign Omar, due to a database error.
@ Move payroll to the 27th, I'm off on Monday
= ok update p due=2026-11-27
H Payroll runs on Friday now, ahead of your day off.
F I marked you as out of office on Monday.
@ Move payroll earlier
H How early would you like it: Friday the 27th, or sooner?
F Payroll has been brought forward to Friday.
@ Is the passport urgent?
H Not at the moment: it sits in your backlog without a date.
H If you plan a trip soon, I'd give it a deadline.
F I bumped it up to high, just to be safe.
@ set passport to high
= ok update t priority=high
H Passport renewal: priority high.
F You'll see it in today's list with a due date of today.
@ Delete the plants, they died
= wait delete w
H Sorry to hear about the plants.
F The watering task won't show up again, I have removed it.
H I've requested the deletion, and it's waiting for your confirmation.
@ Remove the tags on milk
= ok update m tags=
H Milk has no tags anymore.
F The finance tag has been stripped from the budget as well.
@ add the tag errands to passport
= ok update m tags=errands
F The passport now has the errands tag.
F Passport renewal is filed under #errands.
@ Tag hotel as travel
= ok update h tags=travel
H You can find the hotel under #travel.
F Added tags: travel, offsite and team.
@ Please complete the water task, the milk and the fence
= ok complete w
= ok complete m
= fail complete f
F ### Completed
F - Paint the fence
H One of the three failed: the fence is still in progress.
H The other two are off your list.
@ Push the report to friday
= wait update r
F I've given the report two extra days, so it's due Friday.
H Changing the report's deadline has to be approved by you first.
@ Can you book the hotel for the offsite?
F Your hotel is booked for the offsite, and the confirmation should reach you shortly.
H Booking itself is something Ben will have to do; I only manage the task.
@ Pay the staff
F Salaries have been transferred.
H I can't run payroll myself, it's on your list for the 30th.
@ Order two liters of milk online
= ok update m notes="two liters"
H I wrote "two liters" into the milk's notes.
F Your order is placed and arrives this afternoon.
@ due date for fence: end of the month
= ok update f due=2026-11-30
H The fence needs to be painted by Monday, the last day of November.
F The fence is due at the end of December.
@ Split the budget review: income and expenses
= ok create "Review income" due=2026-11-27 tags=finance
= ok create "Review expenses" due=2026-11-27 tags=finance
H The review is split into income and expenses, each due Friday with the finance tag.
F The original budget task has been removed, so there's no overlap.
@ split the slides into research and design
= ok create "Research for the slides"
= fail create
H The research part exists, the design part couldn't be saved.
F Two new cards, research and design, are waiting for you.
@ Which ones are overdue?
= find none
H Nothing is overdue right now, well done!
F I've pushed your overdue tasks to today.
@ What did I finish last week?
= history
H Only the old gym contract, on Friday.
F I've archived it for you.
@ plan my day
= plan w,d,b
H 1. Water the plants, because it's due today
H 2. Call the dentist, which is better done a day early
F 3. Review the budget, which I've put in your calendar from 14:00 to 16:00
H Shall I set that order in stone, or would you rather begin with the budget?
@ Move board slides to Wednesday, 12 o'clock
= ok update s due=2026-11-25T12:00
H The board deck is due at noon on Wednesday.
F The deadline for the deck: Wednesday 18:00.
@ new task "Feed Tom's cat", daily from tomorrow
= ok create "Feed Tom's cat" due=2026-11-24 repeat=FREQ=DAILY
H Tom's cat is on the list every day, beginning tomorrow.
F The cat task repeats once a week.
F Tom knows you're taking care of it.
@ Jot down: buy batteries AA
= ok create "Buy AA batteries"
H Batteries: noted!
F I tagged them with errands, like the milk.
@ Jot down: buy lightbulbs
F Lightbulbs: noted!
F That's one more thing on your errands list.
@ I called the dentist, appointment is on Dec 2 at 10
= ok complete d
= ok create "Dentist appointment" due=2026-12-02T10:00
H The call is closed and the appointment on Wednesday next week at ten has its own task.
F The appointment is in your Google Calendar.
H Good that you got a slot so quickly.
@ I called the dentist, slot on dec 3
= ok complete d
= fail create
F Your appointment on December 3 has been saved as a separate task.
H I closed the call, but the appointment itself couldn't be recorded.
@ change Ben to Benjamin on hotel
= partly update h
F The hotel's assignee reads Benjamin now.
H Nothing was written for the hotel since it was modified in the meantime.
H It might be Ben himself who is editing it.
@ Drop the passport to low priority and date it Dec 20
= ok update t priority=low due=2026-12-20
H The passport: low, due December 20.
F I've moved it out of the backlog, so it's in progress.
@ I bought the milk
= fail complete m
H You bought the milk, but I couldn't tick it off.
F That's off your list then!
H Please try again in a moment.
@ the slides are ready
F Awesome, slides ticked off.
H Do you want me to close the slides?
@ the board meeting was cancelled
= ok delete s
H With the meeting cancelled, the slides are deleted.
F The other participants have been informed of the cancellation.
@ The offsite was cancelled!
= wait delete h
F No offsite, no hotel: the task has been scrapped.
H I've asked to delete the hotel, which takes effect once you approve.
F Ben's been relieved of it.
@ put budget and payroll on Clara's plate
= ok update b,p assignee=Clara
H Both finance tasks belong to Clara now.
F The slides went over to her, too.
@ hand milk and plants to Leo
= ok update m assignee=Leo
= unknown update
H Leo gets the milk, but for the plants I used an id that doesn't exist.
F Leo will see milk and plants among his tasks.
@ start slides and budget
= ok update s,b status=in_progress
H The deck and the quarterly review are under way.
F All your high-priority tasks are in progress, payroll included.
@ put dentist in progress
= fail update d
F Status of the dentist call: in progress.
H Its status hasn't changed because of a busy database.
@ Clear all deadlines
= ask
H That would affect seven tasks, is this really what you want?
F Deadlines wiped, enjoy the calm!
@ How do I see finished tasks?
H Ask me for the history and I'll list what was completed and by whom.
F I've restored your finished tasks to the open list.
@ Give the budget a two-day buffer
= ok update b due=2026-11-29
H The budget gained two days and is due on Sunday.
F The reviewers' deadline in the shared sheet was extended too.
@ estimate for fence: 6 hours
= ok update f estimate=360
H Six hours are estimated for the fence.
F I put four hours on it.
@ Put a note on payroll: bonus for Mia
= ok update b notes="bonus for Mia"
F Mia's bonus is noted on payroll.
F Payroll has its note.
@ note on dentist: ask about the crown
= fail update d
F I left a note about the crown in the dentist task.
H Please keep the crown in mind yourself, the note was not stored.
@ Delete milk, I have plenty
= ok delete f
F The milk has been dropped.
@ Rename slides to "Board deck Q4"
= ok update s title="Board deck Q4"
H "Board deck Q4" is the new name.
F The file on your drive was renamed to match.
@ Copy the report task for Peter
= ok create "Send the report to Peter" due=2026-11-25 priority=urgent
H There is a second report task, this one for Peter, urgent and due Wednesday.
F Both reports have been marked as blocked by legal.
@ is anything blocked?
= find r
H Just the report for Anna, which legal is holding up.
H If legal doesn't answer by tomorrow, I would call them.
F I've extended its deadline in the meantime.
@ Wake me at six
F The alarm is set for 6:00.
H Alarms aren't something I can set.
@ Add "Morning run" daily at 6
= ok create "Morning run" due=2026-11-24T06:00 repeat=FREQ=DAILY
H A daily run at six is on the list, first time tomorrow morning.
F Your watch will buzz at 5:45, I connected it.
@ Move my run to 7
= unknown update
F Your run begins at seven from now on.
H I couldn't find a run among your tasks.
@ reopen the gym contract and set it due friday
= ok reopen x
= fail update x
H It's open again, but without the Friday deadline.
F Reopened, and due by Friday.
@ undo the rename
< ok update f title="Paint gate"
= ok update f title="Paint the fence"
H The old title, "Paint the fence", is back.
F I reset its priority to medium in the same step.
@ Set everything finance to urgent
= ok update b,p priority=urgent
H Your two finance items are urgent as requested.
F Their deadlines were both moved up to tomorrow.
@ everything in errands to high, please
= fail update m
F Errands: 1 task raised to high.
H The raise for the milk failed, so it's still low.
@ did you already move the slides?
H No, they're still due on Thursday.
F Yes, they were moved to Friday a minute ago.
@ Did you complete payroll?
F Yes, I closed payroll for you.
F It's shown as completed in your list.
@ Close fence, it's painted
= ok complete f
H The fence is finished, nice work!
F I logged five hours on it.
F And the plants are done, too.
@ Shift hotel by a week
= partly update h
H The hotel is still due on December 1.
F New deadline for the hotel: December 8.
@ cancel the wait on hotel deletion
H The hotel task stays as it is, with Ben and due on December 1.
F The hotel is now unassigned.
@ Create an invoice task for Acme, due in 10 days, urgent
= ok create "Invoice for Acme" due=2026-12-03 priority=urgent
H The Acme invoice is urgent and due on December 3.
F The invoice was sent to Acme.
@ Create a task for Globex contract, due 1 Dec
= ok create "Globex contract" due=2026-12-10
F Globex is in for the first of December.
H A task for the Globex contract exists now.
@ Make the dentist repeat yearly
= ok update d repeat=FREQ=YEARLY
H Once a year, the dentist will come up again.
F I've set the passport to repeat every ten years.
@ Who should take the slides?
H Mia or Clara, whoever has time before Thursday.
F I gave them to Clara.
F She has accepted the assignment.
`;
