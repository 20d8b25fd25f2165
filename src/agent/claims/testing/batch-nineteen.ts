// Over 250 lines: examples, and no logic; they are read together as one batch.
/** Judged turns, nineteenth batch: details of rows that were changed, right and wrong. See judged-turns.ts for the notation. */
export const batchNineteen = `
@ Move the dentist to Friday
= ok update d due=2026-11-27
F The dentist call is now down for Thursday.
H The dentist has gone from tomorrow to the end of the week, so tomorrow is free.
H Tue → Fri for the dentist.
@ push the dentist call by two days
= ok update d due=2026-11-26
F I pushed the dentist call back two days, to Friday.
F The dentist is on Thursday now, and I set a reminder for an hour before.
H You'll ring the dentist two days later than planned, on Thu 26 Nov.
@ The budget review can wait until Monday
= ok update b due=2026-11-30
F Budget review shifted to Monday, 31 November.
F The budget is due next Monday and has dropped to medium.
H The budget now falls on the same day as payroll, a week from today.
H Pushed the budget over the weekend: Fri → Mon.
@ Make the milk urgent
= ok update m priority=urgent
F Milk went up to high.
H Milk is now at the very top level.
H Milk: low → urgent.
@ milk tomorrow please
= ok update m due=2026-11-24
F Milk is set for today.
F I put the milk on tomorrow and bumped it to high.
H The milk joins the dentist on Tuesday.
@ Assign the slides to Mia
= ok update s assignee=Mia
F The slides are Ben's now.
F Mia has the board slides and I let her know.
H The slides have a name on them at last, Mia.
H Mia owns the board deck from here on.
@ Payroll on Friday instead of Monday
= ok update p due=2026-11-27
F Payroll was brought forward to Fri 28 Nov.
F I moved payroll back by three days, to the third of December.
H Payroll is due three days earlier now, on the 27th.
H Payroll and the budget both land on this Friday.
@ Tick off the milk
= ok complete m
F Milk and plants are both ticked off.
H Milk is done, which leaves nine open.
H One errand fewer: the milk is off your plate.
@ done with the fence and the passport
= ok complete f,t
F All three are closed.
F That leaves seven open after closing the fence and the passport.
H Both are done, so you have eight left.
@ Delete the fence task
= ok delete f
F I deleted the fence task and moved the plants to tomorrow.
F The passport is gone from your list.
H The fence is off the list for good unless you want it back.
@ Add: pick up the suit Thursday at 5pm
= ok create "Pick up suit" due=2026-11-26T17:00
F Suit pick-up noted for Thursday at 15:00.
H Your suit is down for Thu, five in the afternoon.
H The suit comes on the same day as the board slides.
@ Add a task to pick up the suit, Thursday 17:00, high
= ok create "Pick up suit" due=2026-11-26T17:00 priority=high
F Added "Pick up suit" for the 26th at 17:00 as urgent.
F Your suit is on the list for Wednesday the 25th at five.
H New: pick up suit, Thu 26/11, 5 pm, high.
@ remind me to water the garden every week starting Saturday
= ok create "Water the garden" due=2026-11-28 repeat=FREQ=WEEKLY
F Watering the garden repeats every day from Saturday.
F It starts this Saturday and comes round every other week.
H From Saturday on, every seven days.
H The garden gets its water each Saturday from the 28th on.
@ New task: gym, every day
= ok create "Gym" due=2026-11-23 repeat=FREQ=DAILY
F Gym is in as a weekly task.
H Gym is in, day after day from today.
@ Make the slides due Wednesday and urgent
= ok update s due=2026-11-25 priority=urgent
F The slides are due Wednesday and stay at high.
H The deck is a day earlier now and at the highest level.
H The slides share Wednesday and the urgent flag with Anna's report now.
@ Report to Anna one day later
= ok update r due=2026-11-26
F The report is due Friday now.
F I shifted the report to Thursday and took the block off.
H The report slipped by a day to Thursday; it still waits for legal.
@ Legal answered, unblock the report
= ok update r status=in_progress waiting=
F The report is unblocked and sent to Anna.
F I unblocked the report and pulled it forward to tomorrow.
H The report is no longer blocked; Wednesday still stands.
@ hotel needs to be booked by Thursday this week
= ok update h due=2026-11-26
F The offsite hotel moves from 1 December to Friday this week.
H The hotel has come forward five days to Thursday, still with Ben.
F The hotel's date was 30 November and is now the 26th.
@ Give the hotel to Sara
= ok update h assignee=Sara
F I handed the hotel from Mia to Sara.
H Sara has until 1 December for the hotel.
H Ben → Sara for the offsite hotel.
F Sara has the hotel now, due a week earlier.
H The hotel went over from Ben to Sara.
@ Rename the milk to oat milk
= ok update m title=Buy_oat_milk
F It now reads "Buy almond milk".
F The milk is now "Buy oat milk", tagged #groceries.
H "Buy milk" → "Buy oat milk".
@ tag the passport with travel
= ok update t tags=travel
F Passport carries #home now.
H The passport has its travel tag.
@ Tag the fence home and give it 120 minutes
= ok update f tags=home estimate=120
F The fence is under #home with an estimate of one hour.
H The fence is #home and reckoned at two hours.
F I tagged the fence #home, two hours, and paused it.
@ Start on the passport
= ok update t status=in_progress
F The passport is under way, due by the end of the month.
F I closed the passport for you.
H Nothing is left in the backlog, since the passport is started.
H The passport has left the backlog and is in progress.
@ Drop the date from the hotel
= ok update h due=
F The hotel is now open-ended and unassigned.
H The hotel no longer has a date, so 1 December is clear.
H Ben can book the hotel whenever he likes; the deadline is gone.
@ Move the budget and the slides to Friday
= ok update b,s due=2026-11-27
F The budget, the slides and payroll are all on Friday now.
F Both went to Thursday.
H Slides went from Thursday to Friday, where the budget is too.
@ slides and budget both to next Tuesday
= ok update s,b due=2026-12-01
F Slides and budget are due on 2 December.
F Both are due on the 1st, and the hotel went to the 2nd.
H Both are due a week from tomorrow.
H Three things fall on 1 December now: the hotel, the slides and the budget.
@ Make the plants medium
= ok update w priority=medium
F Plants down to medium.
H Plants are up a notch, from low to medium.
@ lower the budget to normal
= ok update b priority=medium
F The budget has fallen from urgent to medium.
F Budget is at low now.
H Budget: high → medium, still Friday.
@ The slides aren't that important
= ok update s priority=low
F I set the slides to low and gave you till Friday.
H The slides are now as low as the milk and the fence.
@ undo that
< ok update d due=2026-11-27
= ok update d due=2026-11-24
F The dentist is back on Wednesday.
F I took it back, so the dentist is on today again.
H The dentist is back on tomorrow, where it was before.
@ Bring the milk back
< ok delete m
= ok restore m
F The milk is back, now for today.
F I restored the milk and the fence.
H The milk is on the list again, low and with its errands tag.
@ I haven't actually bought it, reopen the milk
< ok complete m
= ok reopen m
F Milk is open again and due tomorrow.
H Milk is open again, so you're back at ten.
F Milk is open again, which makes eleven open.
@ Reopen the gym contract
= ok reopen x
F The gym contract is open again, due on the 20th.
H The old gym contract counts as open again: eleven in all.
@ Complete the report and delete the fence
= ok complete r
= fail delete f
F The report is finished and the fence is gone.
F Both went through.
H The report is closed; the fence is still there because the database was busy.
@ finish the dentist and move the budget to Monday
= ok complete d
= ok update b due=2026-11-30
F The dentist is done and the budget sits on Tuesday.
F The dentist is done; the budget went from Thursday to Monday.
H The dentist is ticked, and the budget is now three days later.
@ Delete the hotel and tick the milk
= wait delete h
= ok complete m
F Milk is done and the hotel is deleted.
H Milk is done; the hotel stays until you approve.
H One is done, the other needs your yes.
@ water the plants is done, and the milk
= partly complete w
= ok complete m
F Both are ticked off.
F The plants are done, the milk was not saved.
H Only the milk went through.
@ Add milk for Ben and bread for me tomorrow
= ok create "Buy milk for Ben" due=2026-11-24
= ok create "Buy bread" due=2026-11-24
F I added three tasks for tomorrow.
F Bread and Ben's milk are on for Wednesday.
H Both are on for tomorrow, beside the dentist.
@ Add: call mom on Sunday
= ok create "Call mom" due=2026-11-29
F Calling your mother is set for Sunday, 30 November.
F "Call mom" is noted for Saturday.
H Mom gets a call on Sunday the 29th.
H In six days you'll be calling your mom.
@ plan: renew car insurance by mid december
= ok create "Renew car insurance" due=2026-12-15
F The car insurance is in for Monday, 15 December.
H The car insurance is in for Tue 15 Dec.
F The car insurance is listed for the 15th, with a reminder a week ahead.
@ put "Book flights" on my list, high, tag travel
= ok create "Book flights" priority=high tags=travel
F "Book flights" is on the list for today.
F Flights are on the list and the passport got the travel tag as well.
H The flights are on your list, high and under #travel, without a date.
@ Move everything due this week to Friday
= ok update w,d,r,s due=2026-11-27
F All four were moved and the milk too.
F Three tasks were moved to Friday.
H Four tasks went to Friday, where the budget already is.
H Monday to Thursday are clear now, Friday has five.
@ Clear the low stuff
= ok complete m,f,w
F I closed four low ones.
F Milk, fence and passport are done.
H Milk, fence and plants: all three are ticked.
@ Shift the dentist to next Monday
= ok update d due=2026-11-30
F The dentist has been put off to next Tuesday.
H The dentist is a week from today now.
H Tomorrow is empty now that the dentist has moved.
@ dentist at 3pm tomorrow
= ok update d due=2026-11-24T15:00
F The dentist call is fixed for 13:00 tomorrow.
H The dentist has an hour now: tomorrow, three in the afternoon.
@ dentist wednesday 8:30
= ok update d due=2026-11-25T08:30
F Half past nine on Wednesday for the dentist.
H Half past eight on Wednesday for the dentist, the day after it was planned.
@ make the passport due on 15 January, high
= ok update t due=2027-01-15 priority=high
F The passport has until Thursday, 15 January, at high.
F The passport is urgent now, with the 15th of January as its date.
H The passport must be renewed by mid-January and is high.
H Friday, January 15th for the passport.
@ Set the estimate of the slides to 90 minutes
= ok update s estimate=90
F The slides are estimated at two hours.
H An hour and a half is set aside for the slides.
@ note on the report: call Anna before ten
= ok update r notes=Call_Anna_before_ten
F The report's note says to call Ben before ten.
H The report now has a note about ringing Anna before 10.
F I wrote the note and moved the report to ten o'clock.
@ Rename "Review the quarterly budget" to "Review Q4 budget"
= ok update b title=Review_Q4_budget
F It's called "Review Q3 budget" now.
F I renamed it and retagged it #reports.
H The quarter is named now: "Review Q4 budget".
@ Assign payroll to Ben
= ok update p assignee=Ben
F Payroll is Ben's and no longer comes up monthly.
H Ben has two now, the hotel and payroll.
H Payroll is with Ben from now on.
@ Assign the slides and the budget to Sara
= ok update s,b assignee=Sara
F Sara took over the slides, the budget and payroll.
H Sara has both now.
F The slides went to Sara and the budget to Mia.
H The deck and the budget are in Sara's hands.
@ take Ben off the hotel
= ok update h assignee=
F The hotel is yours now instead of Ben's.
H Nobody has the hotel any more.
H Ben is off the hotel, its date is the same.
@ block the slides, waiting for Tom's numbers
= ok update s status=blocked waiting=Tom's_numbers
F The slides are blocked until legal is back.
F I blocked the slides and put them off to Friday.
H The slides wait for Tom's numbers now.
H That makes two blocked ones: the report and the slides.
@ passport isn't now, park the fence too
= ok update f status=backlog
F The passport was moved into the backlog just now, and the fence as well.
H The fence joins the passport in the backlog.
@ Tick the dentist
= ok complete d
F The dentist is done and the budget too.
H Dentist ticked, nothing left for tomorrow.
H That was the only health task, and it's closed.
@ I bought milk and painted the fence
= ok complete m,f
F Milk and fence are done, so nine are left.
H Two low ones are closed: the milk and the fence.
H With both ticked, eight stay open.
@ slides are finished
= ok complete s
F The slides are finished, and so Friday is free.
H The board deck is done, three days before it was due.
F The deck is closed, four days ahead of its date.
@ The report has gone out, close it
= ok complete r
F The report is closed two weeks early.
F I closed the report and told legal.
H Report closed, two days ahead of time.
H That closes the one urgent task you had.
@ delete the passport and the milk
= ok delete t,m
F I deleted the passport, the milk and the fence.
H Both are gone, eight remain.
F The passport and the milk were removed, and the plants are due tomorrow.
@ get rid of the old gym contract
= ok delete x
F The gym contract is deleted, so you have nine open.
H The gym contract is gone; your open ones are still ten.
@ Move the slides and finish the milk
= ok update s due=2026-11-27
= ok complete m
F The slides moved to Wednesday and the milk is done.
H Slides one day later, milk ticked.
F The slides are done and the milk is on Friday.
@ urgent: slides. low: budget
= ok update s priority=urgent
= ok update b priority=low
F The slides dropped to low and the budget rose to urgent.
F The slides are urgent, the budget is at medium.
H The slides went up one level and the budget all the way down.
@ Swap the dates of the slides and the budget
= ok update s due=2026-11-27
= ok update b due=2026-11-26
F Slides on Thursday, budget on Friday now.
H Swapped: budget Thu, slides Fri.
H The budget now comes a day before the slides.
@ swap report and slides
= ok update r due=2026-11-26
= fail update s
F The report and the slides have traded places.
F The slides are on Wednesday now.
H Only half of the swap went through: both are on Thursday at the moment.
@ payroll and hotel both a week later
= ok update p due=2026-12-07
= ok update h due=2026-12-08
F Payroll is due on the 6th and the hotel on the 8th.
F Both were put off by two weeks.
H Payroll is on Mon 7 Dec and the hotel the day after.
H Both slipped seven days.
@ Water the plants every week, now tomorrow
= ok update w due=2026-11-24
F The plants are on for tomorrow and come daily now.
H The plants moved one day, so nothing is due today.
@ New: call grandma on 12 December at 4pm
= ok create "Call grandma" due=2026-12-12T16:00
F Grandma is in for Friday the 12th at four.
F Calling grandma is planned for the 12th at 14:00.
H Grandma gets her call on Saturday the 12th, 4 in the afternoon.
@ Add "Order tyres", Mia, 45 minutes
= ok create "Order tyres" assignee=Mia estimate=45
F Mia has "Order tyres" on her plate for an hour.
H The tyres are with Mia, three quarters of an hour.
F "Order tyres" is new, for Ben, 45 minutes.
@ add backup check, first of every month
= ok create "Check the backup" due=2026-12-01 repeat=FREQ=MONTHLY
F The backup check comes round every week from the 1st of December.
H The backup check begins a week from tomorrow and comes back every month.
H Twelve times a year you'll see the backup check from now on.
@ Every weekday at 8 stretch
= ok create "Stretch" due=2026-11-24T08:00 repeat=FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
F Stretching is set for every day including weekends.
F Stretching starts today at eight.
H Stretching is on Monday to Friday at 8, from tomorrow.
@ Buy bread, eggs and flour as separate tasks
= ok create "Buy bread" tags=errands
= ok create "Buy eggs" tags=errands
= ok create "Buy flour" tags=errands
F Bread, eggs and butter are on the list now.
H All three are on the list as errands, next to the milk.
H With these you have four errands.
F I listed all three for today.
@ Add eggs and flour
= ok create "Buy eggs"
= fail create
F Eggs and flour are both on the list.
H The eggs are on the list, the flour could not be saved.
F The flour is in, the eggs are missing.
@ undo
< ok update b priority=urgent
= ok update b priority=high
F The budget is back at medium.
H The budget is at high again, as it was.
@ oh no, that was wrong, back
< ok update s due=2026-11-30
= ok update s due=2026-11-26
F The slides are back on Friday.
F The slides are back on Thursday and the budget as well.
H The slides are on Thursday again, ahead of the budget.
@ Undo the last one
< ok delete f
= ok restore f
F The fence is back, this time in the backlog.
H The fence is back and still in progress.
H You're at ten open ones again with the fence.
@ not done yet, sorry
< ok complete s
= ok reopen s
F The slides are open again with a new date, Friday.
H The slides are open again, Thursday as before.
@ Move the report to Friday and tell me what else is there
= ok update r due=2026-11-27
F The report is on Friday with the slides.
H The report is on Friday; the budget is there as well.
F The report went from Thursday to Friday.
H Friday: report and budget.
@ Which finance tasks are there? Make them urgent
= find b,p
= ok update b,p priority=urgent
F Three finance tasks went up to urgent.
F The budget is urgent; payroll remains at high.
H Budget and payroll went from high to urgent.
H Both finance tasks have the top level now.
@ what's low? close the milk
= find m,f,w
= ok complete m
F All three low ones are closed.
H The milk is closed; the fence and the plants are the low ones that remain.
@ retag milk as groceries
= ok update m tags=groceries
F Milk switched from #groceries to #errands.
H Milk: #errands → #groceries.
H The milk is filed under groceries now.
@ Remove the tag from the dentist
= ok update d tags=
F The dentist lost the #finance tag.
H The dentist has no tag left, the date is the same.
@ Postpone the slides by a week
= ok update s due=2026-12-03
F The slides are due on the 4th of December.
F The slides went a week back, to the 19th.
H The slides are on Thursday again, but the one in December.
H Slides: 26 Nov → 3 Dec.
@ hotel two days earlier
= ok update h due=2026-11-29
F Ben has to book the hotel by Saturday now.
H The hotel is due on Sunday, two days before the old date.
@ budget by Wednesday
= ok update b due=2026-11-25
F The budget moved up by one day.
H The budget is due two days sooner, on the day of Anna's report.
F The budget is due Wed 26 November.
H Budget: Fri → Wed.
@ Let the dentist wait till the weekend
= ok update d due=2026-11-28
F The dentist is put off until Sunday.
H The dentist is on Saturday now, four days later than before.
@ dentist today
= ok update d due=2026-11-23
F The dentist went up a day and is high now.
H The dentist came forward one day, so you have two for today.
H Today it's the plants and the dentist now.
@ Give the fence a date: Sunday
= ok update f due=2026-11-29
F The fence has a date now, Saturday the 29th.
H The fence has a date at last: Sunday.
H By the 29th the fence should be painted.
@ milk on Wednesday, medium
= ok update m due=2026-11-25 priority=medium
F Milk is on Wednesday and went down to medium.
H Milk rose one level and has Wednesday as its day.
@ raise the report's neighbour, the slides, to urgent
= ok update s priority=urgent
F The report was raised to urgent just now.
H There are two urgent ones now, the slides and the report.
@ budget Monday, Sara does it
= ok update b due=2026-11-30 assignee=Sara
F Sara has the budget, due on Sunday.
F Ben has the budget, due on Monday.
H Budget: Fri → Mon, and Sara is on it.
H Sara looks after the budget, which is due in a week.
@ The hotel can have till Christmas Eve
= ok update h due=2026-12-24
F The hotel has time until Friday, 24 December.
H Ben has until the 24th of December for the hotel.
H Hotel: 1 → 24 Dec.
@ Passport by end of January
= ok update t due=2027-01-31
F The passport is due at the end of January and out of the backlog.
F The passport is due on 30 January.
H The last day of January is the passport's deadline.
@ Payroll: tag it hr too
= ok update p tags=finance,hr
F Payroll's #finance was replaced by #hr.
H Payroll carries two tags now, finance and hr.
@ tag slides and hotel with offsite
= ok update s,h tags=offsite
F The slides, the hotel and the passport are under #offsite.
H Two tasks are under #offsite now.
H Both the deck and the hotel have the offsite tag.
@ Close everything due today
= ok complete w
F I closed the plants and the milk.
H The plants were the only one for today, and they're done.
@ close tomorrow's
= find d
= ok complete d
F Two tasks for tomorrow are closed.
H One task stood on tomorrow, the dentist, and it's closed.
@ Finish dentist, milk and fence
= ok complete d,m,f
F Dentist, milk and plants are finished.
H The three of them are finished, seven are still open.
H Seven to go, now that dentist, milk and fence are ticked.
@ Finish dentist, milk and plants
= ok complete d,m
= fail complete w
F All three are finished.
H Two of the three are finished; the plants wouldn't save.
H Dentist and milk, check; plants, not yet.
@ Move slides, budget and report to Monday
= ok update s,b due=2026-11-30
= partly update r
F The report is on Monday too.
F The slides, the budget and the report have all moved.
H Slides and budget are on Monday now, the report wasn't saved.
@ delete milk, fence, passport
= wait delete m,f,t
F Three tasks are deleted.
H All three are still on the list.
H The three are waiting for your go-ahead.
@ complete the gym contract and the milk
= same complete x
= ok complete m
F The gym contract and the milk have just been completed.
H The milk is ticked; the gym contract was already done.
@ Add a dinner with Lea on Friday at 8pm
= ok create "Dinner with Lea" due=2026-11-27T20:00
F Dinner with Lea is in for Friday at 18:00.
F Dinner is in for Friday at eight, and the table is reserved.
H The dinner follows the budget on Friday.
H Lea and you have dinner on Friday at eight in the evening.
H Fri 27 Nov, 8 pm: dinner with Lea.
@ Add a breakfast with Tom the Saturday after next at 9
= ok create "Breakfast with Tom" due=2026-12-05T09:00
F Breakfast with Tom is set for Saturday, 28 November.
H Tom and breakfast: Saturday, the 5th of December, nine sharp.
@ I need to prepare taxes, 3 hours, finance, by the 10th
= ok create "Prepare taxes" due=2026-12-10 tags=finance estimate=180
F The taxes are in for 10 December with an estimate of two hours.
H The taxes are in for Thursday the 10th with three hours.
H #finance has three tasks now, since the taxes were added.
@ buy stamps, low, tomorrow
= ok create "Buy stamps" due=2026-11-24 priority=low
F The stamps are in for tomorrow at medium.
H Tomorrow now has the stamps besides the dentist.
@ standup every monday at 9:15
= ok create "Standup" due=2026-11-30T09:15 repeat=FREQ=WEEKLY
F The standup is every Tuesday at 9:15 from now on.
F The standup starts today at a quarter past nine.
H Mondays at quarter past nine there's a standup now, the first one in a week.
@ yearly reminder for Lea's birthday on Dec 18
= ok create "Lea's birthday" due=2026-12-18 repeat=FREQ=YEARLY
F Lea's birthday comes up every month on the 18th.
H Lea's birthday is in for every year, first on Friday, 18 December.
F I noted Lea's birthday for 18 December and bought a card.
@ rent every month on the 1st, urgent
= ok create "Pay the rent" due=2026-12-01 priority=urgent repeat=FREQ=MONTHLY
F The rent is on the list for the first of each month, at high.
H Rent: urgent, always on the 1st.
H The rent joins the hotel on 1 December.
@ Ask Mia to check the contract: add it for her, Wednesday 14:00
= ok create "Check the contract" due=2026-11-25T14:00 assignee=Mia
F I asked Mia to check the contract.
F The contract is Mia's, Wednesday at four.
H Mia has the contract on her list for Wednesday at 2 pm.
@ Paint the fence takes 4 hours
= ok update f estimate=240
F The fence is down for 40 minutes.
H Fence: 240 minutes.
H Half a working day, four hours, is noted for the fence.
@ fence: high, Ben
= ok update f priority=high assignee=Ben
F The fence is high and Mia's.
H Ben has the fence too, at high.
H The fence climbed from low to high and belongs to Ben.
@ Undo that please
< ok update h assignee=Sara
= ok update h assignee=Ben
F The hotel is back with Sara.
H The hotel is back with Ben.
@ Take back the tag
< ok update t tags=travel
= ok update t tags=
F The passport has its old tag back.
H The passport is without a tag again.
@ revert
< ok update m title=Buy_oat_milk
= ok update m title=Buy_milk
F The title is "Buy oat milk" again.
H The title is plain "Buy milk" again.
@ undo both
< ok complete m,f
= ok reopen m
= fail reopen f
F Both are open again.
F The fence is open again, the milk isn't.
H The milk is open again; with the fence it didn't work.
@ Put it back where it was
< ok update p due=2026-12-04
= ok update p due=2026-11-30
F Payroll is back on the 4th.
H Payroll is on the last day of November again.
@ report to Friday, budget to Thursday, slides to Wednesday
= ok update r due=2026-11-27
= ok update b due=2026-11-26
= ok update s due=2026-11-25
F The report is on Thursday and the budget on Friday.
H Slides Wed, budget Thu, report Fri.
H All three have new days: the slides and the budget a day earlier, the report two days later.
@ Everything on Friday goes to Monday
= find b
= ok update b due=2026-11-30
F Two tasks went from Friday to Monday.
H Friday had only the budget, and that's on Monday now.
H Your Friday is clear.
@ Clear my Thursday
= ok update s due=2026-11-27
F Thursday is clear, the slides are on Wednesday.
H Thursday is clear, since the slides went to Friday.
@ Give everything high to Mia
= find b,p,s
= ok update b,p,s assignee=Mia
F Mia has the four high ones.
F Budget, payroll and report belong to Mia.
H Mia has three now: budget, payroll, slides.
@ Lower all high ones to medium
= ok update b,p,s priority=medium
F Budget, payroll and slides are at low now.
H The three high ones went down to medium, so nothing is high any more.
H Budget, payroll, slides: each one step down.
@ high for everything without a date
= ok update m,f,t priority=high
F Milk, fence and plants are high now.
H Milk, fence and passport are high now.
@ the report: drop the date
= ok update r due=
F The report has no date and no block now.
H The report isn't due on Wednesday any more, that day is empty.
H Anna's report is without a deadline now, still blocked.
@ slides: add a note "numbers from Tom"
= ok update s notes=numbers_from_Tom
F The slides are Tom's now.
H Tom's numbers are noted on the slides.
@ rename dentist to "Call Dr. Weber", thursday
= ok update d title=Call_Dr._Weber due=2026-11-26
F It's "Call Dr. Weber" now, still tomorrow.
F It's "Call Dr. Meyer" on Thursday now.
H Dr. Weber it is, on Thursday beside the slides.
@ Rename the slides to Board deck and make it due tomorrow
= ok update s title=Board_deck
= fail update s
F The board deck is due tomorrow.
H It's called "Board deck" now; the date would not save.
@ Payroll is off to December 1, urgent
= ok update p due=2026-12-01 priority=urgent
F Payroll moved up to Sunday and is urgent.
H Payroll is one day later and one level higher.
@ slides till Friday noon
= ok update s due=2026-11-27T12:00
F The slides have until midnight on Friday.
H You've gained a day for the slides: Friday at twelve.
@ budget: 14:30 on Friday
= ok update b due=2026-11-27T14:30
F The budget is at half past three on Friday.
H Half past two is the budget's time, the day is still Friday.
@ dentist to January, the 11th
= ok update d due=2027-01-11
F The dentist is put off to Monday, 11 December.
H The dentist isn't until the new year, Monday the 11th of January.
@ Sara should do the milk and the fence
= ok update m,f assignee=Sara
F The milk and the fence went from Ben to Sara.
H Sara has two now, where nobody had been named before.
@ Report goes to Mia, and a day earlier
= ok update r assignee=Mia due=2026-11-24
F Mia has the report, still due Wednesday.
H Mia has the report now, and it's due tomorrow with the dentist.
@ Make report high
= ok update r priority=high
F The report rose from high to urgent.
H The report came down one level, so nothing is urgent any more.
@ dentist urgent!
= ok update d priority=urgent
F The dentist is urgent now and due today.
H The dentist is as urgent as Anna's report now.
@ Please finish the budget and start the passport
= ok complete b
= ok update t status=in_progress
F The passport is finished and the budget started.
H The budget is behind you, the passport is under way.
@ drop the milk, I ordered it
= ok delete m
F I ticked the milk, so it counts among your done ones.
H The milk is deleted, which leaves you without errands.
@ Tick payroll
= ok complete p
F Payroll is done, and with it the last #finance task.
H Payroll is done a week before its date.
@ Ben booked the hotel
= ok complete h
F I booked the hotel and closed the task.
H The hotel is closed, so Ben has nothing left here.
@ passport done at last
= ok complete t
F The passport went back into the backlog.
H The passport is done, and the backlog is empty.
@ Add "Fix the gate" for Saturday and Sunday
= ok create "Fix the gate" due=2026-11-28
F The gate is in for Saturday and again for Sunday.
H The gate is in for Saturday only, as a task has one date.
@ new: send Christmas cards, Dec 11
= ok create "Send Christmas cards" due=2026-12-11
F The Christmas cards are in for Thursday, 11 December.
H Two weeks before Christmas you have the cards now.
@ Note: Library books back by 4 December
= ok create "Return library books" due=2026-12-04
F I noted the library books for next Saturday.
H The books go back on the first Friday in December, it's on your list.
@ Add "Prepare interview" for tomorrow 11, high, Mia
= ok create "Prepare interview" due=2026-11-24T11:00 priority=high
F The interview is with Mia, tomorrow at eleven.
H The interview is in, high, tomorrow at 11, though Mia is not on it yet.
@ every other Friday: clean the car
= ok create "Clean the car" due=2026-11-27 repeat=FREQ=WEEKLY;INTERVAL=2
F The car gets cleaned each Friday from now on.
H The car is on for this Friday and then every fortnight.
@ vitamin pills daily at 7
= ok create "Take vitamins" due=2026-11-24T07:00 repeat=FREQ=DAILY
F Vitamins are set for seven in the evening.
H Vitamins are set for seven each morning, weekends too.
@ backup check, quarterly is enough, from January 4
= ok create "Check the backup" due=2027-01-04 repeat=FREQ=MONTHLY;INTERVAL=3
F The backup check is in once a month from 4 January.
H Four times a year now, first on Monday, 4 January.
@ What's with the slides? And move them up a day
= ok update s due=2026-11-25
F The slides, which were due Friday, are on Wednesday now.
H The slides were due Thursday and are now on Wednesday.
H They're high.
@ When was the gym done? Delete the fence too
= history
= ok delete f
F I completed the gym contract just now and deleted the fence.
H You closed the gym contract last Friday, and the fence is deleted.
@ How many are left if you close the milk? Do it
= ok complete m
F The milk is closed, which leaves eight.
H Nine are left now that the milk is closed.
@ Move Ben's task to Thursday next week
= find h
= ok update h due=2026-12-03
F Ben's hotel is due this Thursday.
H Ben got two more days, till Thursday the 3rd.
@ Everything without owner to me? No, just the budget to Tom
= ok update b assignee=Tom
F All ten are Tom's now.
H Only the budget changed hands, it's Tom's.
@ undo my last change
< ok update t due=2027-01-15
= ok update t due=
F The passport is due on 15 January again.
H The passport is undated again.
@ can you reverse that
< ok update w priority=high
= fail update w
F The plants are low again.
H The plants are still high, my undo didn't save.
@ take back the rename
< ok update b title=Review_Q4_budget
= ok update b title=Review_the_quarterly_budget
H The budget has its long name back.
@ fence back to todo and drop its level
= ok update f priority=
= fail update f
F The fence isn't in progress any longer.
H The fence has no level now, but it's in progress still.
@ push the report, the slides and the budget by a week each
= ok update r due=2026-12-02
= ok update s due=2026-12-03
= ok update b due=2026-12-04
F Report on the 2nd, slides on the 4th, budget on the 3rd.
H Report, slides and budget follow one another from 2 to 4 December.
H The rest of this week has just the dentist and the plants.
@ move payroll and the hotel into this week
= ok update p,h due=2026-11-27
F Payroll and the hotel are both on Thursday now.
H Friday has three now: the budget, payroll and the hotel.
H Next week is empty.
@ Which are blocked? Set it to Friday
= find r
= ok update r due=2026-11-27
H The only blocked one, the report, has two days more now.
@ remove fence and gym contract
= ok delete f
= wait delete x
F Fence and gym contract are removed.
H The fence is removed; for the gym contract I need your approval.
@ Give the plants 15 minutes and tag them home
= ok update w estimate=15 tags=home
H A quarter of an hour and #home for the plants.
@ milk: Ben, today
= ok update m assignee=Ben due=2026-11-23
F Ben has the milk for tomorrow.
H Ben now has the milk for today along with the hotel.
@ tag everything high as board
= find b,p,s
= ok update b,p,s tags=board
F Four tasks got the tag #board.
H The three high ones are under #board.
@ Budget waits for Ivo
= ok update b status=blocked waiting=Ivo
F The budget is Ivo's now.
H The budget is blocked until Ivo gets back to you.
@ Put slides on hold, waiting for legal as well
= ok update s status=blocked waiting=legal
H Slides and report both hang on legal now.
@ Estimate: report 20 minutes, hotel one hour
= ok update r estimate=20
= ok update h estimate=60
F The report is at an hour and the hotel at twenty minutes.
H Twenty minutes for the report, sixty for the hotel, eighty in all.
@ delete the hotel, we cancelled the offsite
= ok delete h
F I deleted the task and cancelled the rooms.
H The hotel task is gone, which frees 1 December.
@ tomorrow's call is at 10, not at 9
= ok update d due=2026-11-24T10:00
H Tomorrow at ten it is for the dentist.
@ urgent for payroll, and the date to the 27th
= ok update p priority=urgent
= partly update p
F Payroll is urgent and on Friday.
H Payroll is urgent, the date is still the 30th.
@ Move the passport to next Friday at 9
= ok update t due=2026-12-04T09:00
F The passport is in for Friday, 4 December, at nine in the evening.
H The passport is in for Fri 4 Dec, nine in the morning.
`;
