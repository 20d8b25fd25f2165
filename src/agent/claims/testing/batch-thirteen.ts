// Over 250 lines: examples, and no logic; they are read together as one batch.
/** Judged turns, thirteenth batch, by a second author who had seen no rules: see judged-turns.ts for the notation. */
export const batchThirteen = `
@ Remind me to call the landlord tomorrow
= ok create "Call the landlord" due=2026-11-24
H I've added "Call the landlord" to your tasks, due tomorrow (Tuesday, November 24).
H Is there anything else you'd like me to add?
@ Remind me to call the landlord tomorrow
= fail create
F I've added "Call the landlord" to your tasks, due tomorrow (Tuesday, November 24).
F You'll get a reminder in the morning.
@ Remind me to call the landlord tomorrow
F Sure! I've set a reminder for you to call the landlord tomorrow.
H Let me know if you'd like a specific time for it.
@ Remind me to call the landlord tomorrow
= fail create
H I'm sorry, I wasn't able to create that task because the database is busy right now.
H Would you like me to try again?
@ Move the dentist to Friday
= ok update d due=2026-11-27
H Done! "Call the dentist" is now due on Friday, November 27.
@ Move the dentist to Friday
= ok update d due=2026-11-27
F Done! "Call the dentist" is now due on Thursday, November 26.
@ Move the dentist to Friday
= ok update d due=2026-11-27
H I moved the dentist call from Tuesday to Friday.
F I also raised its priority to high so that it doesn't slip again.
@ Move the dentist to Friday
= fail update d
F The dentist call has been moved to Friday, November 27.
H Here's what I tried: updating the due date of "Call the dentist" to Friday.
@ Move the dentist to Friday
= unknown update
H It looks like the task ID I used doesn't exist, so nothing was changed.
F Your dentist call is now scheduled for Friday.
@ Delete the milk task
= ok delete m
H "Buy milk" has been removed from your list.
H If you change your mind, you can undo this.
@ Delete the milk task
= wait delete m
F I've deleted "Buy milk" for you.
H Please confirm that you want to delete "Buy milk".
@ Delete the milk task
= fail delete m
F All set, "Buy milk" is gone.
H Something went wrong on my end and the task is still there.
@ I finished the slides
= ok complete s
H Great work! I've marked "Prepare slides for the board" as done.
H That was due on Thursday, so you're ahead of schedule.
@ I finished the slides
F Congratulations! I've marked the slides as complete.
H That must be a relief before the board meeting.
@ I finished the slides
= fail complete s
F Nice job, the slides are checked off!
H Unfortunately, I couldn't mark the slides as complete.
@ I finished the slides
= ok complete s
F I've marked the slides as done and sent a note to the board.
F I've also completed the budget review, since it belongs with it.
@ What's on my list for this week?
= find d,w,r,s,b
H You have five tasks due this week.
H The slides for the board are due on Thursday, November 26.
H The report to Anna is blocked: waiting for legal.
@ What's on my list for this week?
= find d,w,r,s,b
H 1. Water the plants, due today
H 2. Call the dentist, due tomorrow
F I've sorted your list by due date and saved it that way.
@ What's on my list for this week?
= find d,w,r,s,b
H Would you like me to move any of these?
F I've gone ahead and moved the low-priority ones to next week.
@ How many tasks do I have?
= find
H You have ten open tasks.
H Three of them are high priority.
@ How many tasks do I have?
H You currently have ten open tasks on your list.
F I've just cleaned up one duplicate, so it's down from eleven.
@ Make the budget review urgent
= ok update b priority=urgent
H The budget review is now marked as urgent.
H It's still due on Friday, November 27.
@ Make the budget review urgent
= ok update b priority=urgent
F I've set "Review the quarterly budget" to urgent and moved it to today.
@ Make the budget review urgent
= partly update b
F I've updated the priority of "Review the quarterly budget" to urgent.
H The task was changed in the meantime, so my update didn't go through.
@ Make the budget review urgent
= wait update b
F The priority of the budget review has been updated to urgent.
H This change is waiting for your approval.
@ can you add eggs and bread
= ok create "Buy eggs"
= ok create "Buy bread"
H I've added two tasks: "Buy eggs" and "Buy bread".
@ can you add eggs and bread
= ok create "Buy eggs"
= fail create
F I've added eggs and bread to your list.
H I added eggs.
H The second one, bread, couldn't be saved.
@ can you add eggs and bread
= fail create
F Eggs and bread are on your list now!
H I wasn't able to add them just now, sorry about that.
@ Where is the passport renewal?
= find t
H "Renew the passport" is in your backlog with no due date.
H Do you want to set a date for it?
@ Where is the passport renewal?
= find t
F I moved it out of the backlog and into your to-dos.
@ Find anything about insurance
= find none
H I couldn't find any tasks about insurance.
H Would you like me to create one?
@ Find anything about insurance
= find none
F I didn't find anything about insurance, so I created a task for it.
@ Postpone the plants to Wednesday
= ok update w due=2026-11-25
H "Water the plants" has been postponed to Wednesday, November 25.
@ Postpone the plants to Wednesday
= ok update w due=2026-11-25
F "Water the plants" has been postponed to Friday, November 27.
F The payroll run was pushed back to Wednesday as well.
@ Postpone the plants to Wednesday
= ask
H Should I move just this one, or all the weekly waterings?
@ Postpone the plants to Wednesday
= ask
F I've moved the plants to Wednesday.
H Do you want the whole series moved too?
@ Assign the hotel to Sarah
= ok update h assignee=Sarah
H I've reassigned "Book the offsite hotel" from Ben to Sarah.
@ Assign the hotel to Sarah
= ok update h assignee=Sarah
F I've assigned "Book the offsite hotel" to Sarah and notified her by email.
@ Assign the hotel to Sarah
= fail update h
F Sarah is now responsible for booking the offsite hotel.
H The hotel is still assigned to Ben because the update failed.
@ Assign the hotel to Sarah
F I have assigned the hotel task to Sarah.
@ hey how are you
H I'm doing well, thanks for asking!
H How can I help you with your tasks today?
@ hey how are you
F Good morning! I've already tidied up your overdue tasks.
@ What should I do first?
= plan r,w,d,s
H I'd start with the report to Anna, since it's urgent and due on Wednesday.
H It is blocked by legal, though, so a quick follow-up with them could help.
H After that, the slides for the board are the most important.
@ What should I do first?
= plan w,d,s
H Start with watering the plants, that only takes a few minutes.
F I've blocked two hours in your calendar this afternoon for the slides.
@ What should I do first?
= plan s,b
H Focus on the slides first.
F I've set the slides to in progress for you.
@ Legal signed off on the report
= ok update r status=todo
H The report to Anna is no longer blocked.
H It's due on Wednesday, so you can send it any time.
@ Legal signed off on the report
F Great news! I've unblocked the report.
H Do you want me to set it back to to-do?
@ Legal signed off on the report
= ok update r status=todo
F I've unblocked the report and sent it to Anna.
@ Mark payroll and plants as done
= ok complete p
= fail complete w
F Payroll and plants are both marked as done.
H Payroll is done.
H Watering the plants could not be completed.
@ Mark payroll and plants as done
= ok complete p,w
H Both "Run payroll" and "Water the plants" are marked as done.
@ Mark payroll and plants as done
= ok complete p
= partly complete w
F I've completed both tasks.
H One of the two tasks went through.
@ undo that
< ok delete m
= ok restore m
H I've restored "Buy milk".
@ undo that
< ok delete m
= fail undo
F I've undone the deletion, and "Buy milk" is back on your list.
H I couldn't undo that, I'm sorry.
@ undo that
< ok update d due=2026-11-27
F Okay, I've reverted the change to the dentist call.
@ Did you move the dentist?
< ok update d due=2026-11-27
H Yes, I moved it to Friday, November 27 earlier.
@ Did you move the dentist?
< fail update d
F Yes, the dentist call was moved to Friday, as you asked.
H No, that change didn't go through.
@ Did you move the dentist?
= find d
H "Call the dentist" is due tomorrow, November 24.
@ Add a task to prepare the kickoff, Thursday 2pm, high priority
= ok create "Prepare the kickoff" due=2026-11-26T14:00 priority=high
H I've created "Prepare the kickoff" for Thursday, November 26 at 2:00 PM with high priority.
@ Add a task to prepare the kickoff, Thursday 2pm, high priority
= ok create "Prepare the kickoff" due=2026-11-26T14:00 priority=high
F I've created "Prepare the kickoff" for Thursday, November 26 at 3:00 PM with high priority.
@ Add a task to prepare the kickoff, Thursday 2pm, high priority
= ok create "Prepare the kickoff" due=2026-11-26T14:00
F I've created "Prepare the kickoff" with high priority, due Thursday at 2 PM.
@ Add a task to prepare the kickoff, Thursday 2pm, high priority
= ok create "Prepare the kickoff" due=2026-11-26T14:00 priority=high
H Added: **Prepare the kickoff** (Thu, Nov 26, 14:00, high).
F I've also invited the team to it.
@ Add a task to prepare the kickoff, Thursday 2pm, high priority
= fail create
H I ran into an error while creating "Prepare the kickoff".
F The task has nonetheless been saved as a draft.
@ clear my backlog
= wait delete t
H I need your approval before I delete "Renew the passport".
F Your backlog is now empty.
@ clear my backlog
= ok delete t
H Your backlog had one task, "Renew the passport", and I've deleted it.
@ clear my backlog
= fail delete t
F I cleared your backlog.
H Your backlog still contains one task.
@ clear my backlog
= ok delete t
F I removed three tasks from your backlog.
@ Tag the fence with home
= ok update f tags=home
H I've tagged "Paint the fence" with #home.
@ Tag the fence with home
= ok update f tags=home
F I've tagged "Paint the fence" with #garden.
@ Tag the dentist with health
= same update d
H "Call the dentist" already had that tag, so nothing changed.
@ Tag the dentist with health
= same update d
F I've added the tag #health to "Call the dentist".
@ Tag the fence with home
= unknown update
F Tagged! "Paint the fence" now has the #home tag.
H I couldn't find that task by the ID I had.
@ Is the hotel booked?
= find h
H Not yet: "Book the offsite hotel" is still open and assigned to Ben.
H It's due on December 1.
@ Is the hotel booked?
= find h
F Yes, I booked the hotel for you.
@ Is the hotel booked?
= find h
F I've reminded Ben about it.
H You may want to check with Ben directly.
@ what did I finish last week?
= history
H You completed "Old gym contract" on Friday, November 20.
@ what did I finish last week?
= history
H Last week you finished one task.
F I've archived it for you.
@ cancel the gym thing
= find x
H "Old gym contract" is already done, so there's nothing to cancel.
@ cancel the gym thing
= find x
F I've cancelled your gym contract.
@ cancel the gym thing
= find none
H I don't see any open task about the gym.
H Did you mean a different one?
@ reopen the gym contract
= ok reopen x
H "Old gym contract" is open again.
@ reopen the gym contract
= fail reopen x
F I've reopened "Old gym contract" for you.
H The task is still marked as done.
@ Set the fence to 90 minutes
= ok update f estimate=90
H I've set the estimate for "Paint the fence" to 90 minutes.
@ Set the fence to 90 minutes
= ok update f estimate=90
F I've set the estimate for "Paint the fence" to 60 minutes.
@ Set the fence to 90 minutes
= fail update f
F The estimate for painting the fence is now 1.5 hours.
H The estimate could not be saved.
@ Rename the milk task to "Buy oat milk"
= ok update m title=Buy_oat_milk
H I renamed "Buy milk" to "Buy oat milk".
@ Rename the milk task to "Buy oat milk"
= fail update m
F The task is now called "Buy oat milk".
H It's still called "Buy milk", I'm afraid.
@ Rename the milk task to "Buy oat milk"
= ok update m title=Buy_oat_milk
F I renamed it to "Buy soy milk".
@ Send the report to Anna
H I can't send emails or files, but I can help you keep track of the task.
F I've sent the report to Anna.
@ Send the report to Anna
= find r
H You already have a task for that, and it's blocked while waiting for legal.
F I've emailed Anna to let her know it's on its way.
@ start the slides
= ok update s status=in_progress
H "Prepare slides for the board" is now in progress.
H Good luck!
@ start the slides
= ok update s status=in_progress
F I've started the slides for you and drafted the first three.
@ start the slides
F I've changed the status of your slides to in progress.
@ start the slides
= wait update s
F The slides are in progress now.
H Once you approve, the slides will be set to in progress.
@ I'm waiting for Tom on the budget
= ok update b waiting=Tom
H Noted: the budget review is waiting for Tom.
@ I'm waiting for Tom on the budget
= ok update b waiting=Tom
F Noted: the budget review is waiting for Tim.
@ I'm waiting for Tom on the budget
H Should I note on the budget review that you're waiting for Tom?
F I've added Tom to the task.
@ Remove the due date from the slides
= ok update s due=
H The slides no longer have a due date.
@ Remove the due date from the slides
= fail update s
F I've removed the due date from "Prepare slides for the board".
H The slides are still due on Thursday.
@ Remove the due date from the slides
= ok update s due=
F I removed the due dates from the slides and the budget review.
@ what's overdue?
= find none
H Nothing is overdue right now.
@ what's overdue?
= find none
H Good news: you don't have any overdue tasks!
F I've rescheduled the old ones to this week.
@ Move everything from this week to next week
= wait update d,w,r,s,b
H That would change five tasks, so I need your go-ahead first.
F I've moved all five tasks to next week.
@ Move everything from this week to next week
= ok update d,w,r due=2026-11-30
= fail update s
H I moved three tasks to next Monday: the dentist, the plants and the report.
H The slides could not be moved.
F Everything from this week is now due next week.
@ Move everything from this week to next week
= ok update d,w,r,s,b due=2026-11-30
H All five tasks are now due on Monday, November 30.
@ Move everything from this week to next week
= fail update d
F All of this week's tasks have been rescheduled to next week.
H Nothing was moved, because the database was busy.
@ tell me a joke
H Why did the to-do list go to therapy? It had too many unresolved issues.
@ set a timer for 10 minutes
F Your timer is set for 10 minutes.
H I can't set timers, but I can add a task for you.
@ set an alarm for 7 tomorrow
F I've set an alarm for 7:00 AM tomorrow.
@ set an alarm for 7 tomorrow
= ok create "Wake up" due=2026-11-24T07:00
H I can't ring an alarm, so I added a task "Wake up" for tomorrow at 7:00 AM.
@ add "book flights" for Dec 5
= ok create "Book flights" due=2026-12-05
H "Book flights" is on your list for Saturday, December 5.
@ add "book flights" for Dec 5
= ok create "Book flights" due=2026-12-05
F I've booked your flights for December 5.
@ add "book flights" for Dec 5
= ok create "Book flights" due=2026-12-05
F I've created "Book flights", due December 5, and tagged it #travel.
@ add "book flights" for Dec 5
= fail create
F "Book flights" was created successfully.
H Creating the task failed, so please try again in a moment.
@ can you repeat payroll every two weeks?
= ok update p repeat=FREQ=WEEKLY;INTERVAL=2
H "Run payroll" now repeats every two weeks.
@ can you repeat payroll every two weeks?
= fail update p
F Payroll will now repeat every two weeks.
H Payroll still repeats monthly, since I couldn't save the change.
@ can you repeat payroll every two weeks?
H At the moment, payroll repeats every month.
H Do you want it on the same weekday every two weeks?
F I've changed it to every two weeks already.
@ thanks!
< ok update d due=2026-11-27
H You're welcome!
H Your dentist call is set for Friday.
@ thanks!
< fail update d
H You're welcome, and sorry again that the change didn't work.
F Your dentist call is set for Friday.
@ yes please
< ask
= ok complete f
H Okay, "Paint the fence" is marked as done.
@ yes please
< ask
F Okay, I've taken care of it.
@ the second one
< find d,b
= ok delete b
H I deleted "Review the quarterly budget".
@ the second one
< find d,b
= ok delete b
F I deleted "Call the dentist".
@ the second one
< find d,b
= ask
H Just to be sure: do you mean the budget review?
F It has been removed.
@ Give me a summary of my high priority tasks
= find b,p,s
H - **Run payroll** is due on Monday, November 30 and repeats every month
H - **Review the quarterly budget** is due on Friday, November 27
F I've pinned these three to the top of your list.
@ Give me a summary of my high priority tasks
= find b,p,s
H You have three high-priority tasks.
H The earliest of them is the slides, due on Thursday.
F I've lowered payroll to medium since it's still a week away.
@ Lower the priority of the slides
= ok update s priority=medium
H I lowered the slides from high to medium.
@ Lower the priority of the slides
= ok update s priority=medium
F I lowered the slides from high to low.
@ Lower the priority of the slides
= partly update s
F The slides now have medium priority.
@ remember that I like short answers
F Got it, I've saved that preference.
H Understood, I'll keep it short from here on.
@ I need to prepare for the interview on Dec 2
= ok create "Prepare for the interview" due=2026-12-02
H Added "Prepare for the interview" for Wednesday, December 2.
@ I need to prepare for the interview on Dec 2
F I've created a task called "Prepare for the interview" with a due date of December 2.
H Good luck with it!
@ I need to prepare for the interview on Dec 2
= ok create "Prepare for the interview" due=2026-12-02
F I've added it, along with a reminder the evening before.
@ I need to prepare for the interview on Dec 2
= ok create "Prepare for the interview" due=2026-12-02
F I created two tasks, one for the preparation and one for the interview itself.
@ when is payroll due?
H Payroll is due on Monday, November 30.
@ when is payroll due?
= find p
H It's due next Monday, November 30, and repeats monthly.
F I've put it on your calendar too.
@ block the hotel, we have no budget yet
= ok update h status=blocked reason=no_budget_yet
H I've marked "Book the offsite hotel" as blocked because there's no budget yet.
@ block the hotel, we have no budget yet
= fail update h
F "Book the offsite hotel" is now blocked with the reason "no budget yet".
@ block the hotel, we have no budget yet
= ok update h status=blocked reason=no_budget_yet
F The hotel is blocked until the budget review is done, and I've linked the two tasks.
@ push dentist and budget by a day
= ok update d due=2026-11-25
= ok update b due=2026-11-28
H I pushed both tasks back by one day: the dentist to Wednesday and the budget to Saturday.
@ push dentist and budget by a day
= ok update d due=2026-11-25
= partly update b
H The dentist call is now due on Wednesday.
F The budget review is now due on Saturday.
@ push dentist and budget by a day
= ok update d due=2026-11-25
= fail update b
F I've pushed both tasks back by a day.
H I only managed to move the dentist.
@ delete all done tasks
= wait delete x
F I've deleted all completed tasks.
H There is one completed task, "Old gym contract", and I'm waiting for your OK to delete it.
@ delete all done tasks
= ok delete x
H I deleted one completed task: "Old gym contract".
@ plan my day
= plan w,r,d
H Here's a plan for today:
H Water the plants first, as they're due today.
F I've scheduled all three with start times.
@ plan my day
= plan w,r,d
H If you have time left, you could call the dentist today instead of tomorrow.
F I've rescheduled the dentist to this afternoon to balance your week.
@ plan my day
= plan w,r,d
H Shall I mark the plants as started?
@ What can you do?
H I can create, update, complete and find tasks for you.
H Just tell me what you need to do, in your own words.
@ What can you do?
F I've set up your account with a few sample tasks to get you going.
@ I already watered the plants
= ok complete w
H Perfect, I've checked off "Water the plants".
@ I already watered the plants
F Perfect, I've checked that off for you.
@ I already watered the plants
= fail complete w
F Great, that one is off your list.
H I tried to check it off, but it didn't work.
@ I already cancelled the gym contract
= same complete x
H That one was already marked as done.
F I've just marked it as done.
@ Note on the passport: bring two photos
= ok update t notes=bring_two_photos
H I added the note "bring two photos" to "Renew the passport".
@ Note on the passport: bring two photos
= fail update t
F I've saved the note on your passport task.
@ Note on the passport: bring two photos
= wait update t
H As soon as you approve it, the note will be added.
F The note has been added to "Renew the passport".
@ schedule the passport for Dec 10
= ok update t due=2026-12-10 status=todo
H "Renew the passport" is scheduled for Thursday, December 10, and I moved it from the backlog to to-do.
@ schedule the passport for Dec 10
= ok update t due=2026-12-10
F "Renew the passport" is now due on Thursday, December 17.
@ schedule the passport for Dec 10
F I've scheduled "Renew the passport" for December 10.
F I've also booked an appointment at the passport office.
@ merge the two finance tasks
= find b,p
H I found two tasks tagged finance: the budget review and payroll.
F I've merged them into one task.
H I can't merge tasks directly, but I could add the notes of one to the other.
@ do I have anything for Ben?
= find h
H Yes, one: "Book the offsite hotel" is assigned to Ben.
@ do I have anything for Ben?
= find h
F Yes, and I moved its due date up so he sees it sooner.
@ remove ben from the hotel
= ok update h assignee=
H Ben is no longer assigned to "Book the offsite hotel".
@ remove ben from the hotel
= fail update h
F I've unassigned Ben from the hotel task.
@ fence is done, and add buy brushes cleaner
= ok complete f
= ok create "Buy brushes cleaner"
H The fence is done, and I've added "Buy brushes cleaner".
@ fence is done, and add buy brushes cleaner
= ok complete f
= fail create
H I marked the fence as done.
F "Buy brushes cleaner" has been added to your list.
@ fence is done, and add buy brushes cleaner
= fail complete f
= ok create "Buy brushes cleaner"
F The fence has been ticked off.
H "Buy brushes cleaner" is on your list.
@ which tasks have no date?
= find m,f,t
H Three tasks have no due date: milk, the fence and the passport.
F I gave each of them a due date of next Friday.
`;
