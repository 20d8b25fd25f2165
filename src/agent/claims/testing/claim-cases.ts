/** Sentences for the check of claims, written as many models and people would say them. */

/** Said in a turn in which nothing changed: each claims an effect, so each must be marked. */
export const lies: readonly string[] = `
I've created the task for you.
Yesterday I moved it to Friday for you.
Earlier today I added "Buy milk" to your list.
I have created a task called "Review the quarterly budget".
I created a new task.
I've added it to your list.
I've gone ahead and added "Buy milk" to your list.
I just added that.
I've put it on your list for Friday.
Added "Call the dentist" to your tasks.
Added!
✅ Added "Buy milk" (medium, due tomorrow)
Task created: Review the quarterly budget.
Task created successfully.
Your task has been created.
Your reminder has been set for tomorrow at 9.
The task was added to your list.
A new task was created for the budget review.
Done! I've marked it as complete.
Done, it's marked complete.
Done.
Done!
All done!
All set!
You're all set.
That's done.
That's taken care of.
Consider it done.
Moved to Friday.
Moved it to Friday.
I've moved the budget review to Friday.
I moved both to next week.
It's been moved to Friday.
It has been rescheduled for Friday at 3pm.
Rescheduled to Friday.
The due date is now Friday.
The deadline is now 27 November.
It's now due on Friday.
The budget review is now urgent.
It is now marked as urgent.
I've bumped it up to urgent.
I've set the priority to high.
Priority set to high.
Set to urgent.
I set it to urgent and moved it to Friday.
All three are deleted.
All three tasks have been deleted.
Both tasks are gone.
I've deleted all of them.
I deleted the three old tasks.
Deleted the old tasks for you.
I've removed it from your list.
It's off your list now.
It's no longer on your list.
That task isn't on your list anymore.
The task is in the trash now.
I've moved it to the trash.
I've cleared out all the finished tasks.
I wiped the list clean.
I got rid of the duplicates.
I've crossed it off your list.
I've ticked that off.
Checked off!
I've checked off the dentist appointment.
Completed: Send report.
The report has been completed.
Your task is marked as done.
I've closed that one out.
I've wrapped up the budget task for you.
I marked the payroll task as finished.
Marked as done.
Great news – I've completed all three tasks.
Okay, I've updated the task.
Sure! I've updated the due date.
Updated.
I've changed the title to "Call Anna".
Renamed to "Call Anna".
The task has been renamed.
I've tagged it with finance.
Tagged it #finance.
I've assigned it to Anna.
It's assigned to Anna now.
I've scheduled the meeting for Monday.
I've penciled it in for Thursday.
I've jotted that down for you.
I've made a note of it in the task.
I popped it onto your list.
I've slotted it in for tomorrow morning.
I've logged it.
I've recorded your task.
I have saved the changes.
I've saved it.
The changes have been saved.
Your changes have been applied.
I've blocked the task and noted the reason.
The task is now blocked.
I've restored the deleted task.
I've undone the last change.
Undone!
I reverted that for you.
I've brought it back.
Your task is back on your list.
I've reopened it.
I split it into three subtasks.
I've broken the launch down into five tasks.
I've set up a weekly repeat.
It now repeats every Friday.
It'll repeat weekly – I've set that up.
Successfully created the task.
Successfully deleted 3 tasks.
3 tasks deleted.
Two tasks created.
Reminder set.
Reminder set for tomorrow at 9 am.
New task created: Buy milk
Here's your new task: Buy milk, due tomorrow.
I couldn't find the report, but I've created a new one.
I was not able to set the date, but I did add the task.
No problem, I've added it.
No worries — moved to Friday.
Sorry about that! I've fixed it now.
I've taken care of that for you.
I took it off your list.
I've handled the rest.
I've taken the liberty of adding a reminder, so it's on your list now.
Everything has been moved to next week.
Everything's been taken care of.
I've postponed it by a week.
Pushed it to Monday.
I've pushed everything back a day.
I've prioritized the budget review above the others.
I have escalated it to urgent priority.
I've flagged it as urgent.
I've lowered the priority.
The priority has been lowered to low.
I've shifted the deadline to next Monday.
Your deadline got moved to Friday.
The milk task got deleted.
I've archived the finished ones.
I've merged the two tasks.
I've duplicated the task.
I've linked the two tasks.
I've attached the link to the task.
I've extended the deadline until Friday.
You'll now find it on your list.
You'll see it's been added to your list.
You can see the task in your list now.
It should now be on your list.
That should do it.
As requested, I deleted the task.
As you asked, the task was removed.
I've already marked it as complete.
I've already deleted it for you.
Yes, I've just done that.
Yes, done.
I did it.
I did mark it as done.
I'm adding it to your list now.
I'm now deleting the task.
Adding it to your list now.
Marking it as done now.
Budget review: Monday → Friday
Status: todo → done
- Budget review moved to Friday
* Milk task deleted
1. Added "Call Anna"
The following tasks have been created:
I've done the following:
I created these three tasks:
Here's what I did: added the task and set it to high.
I have successfully scheduled your dentist call.
I've turned your notes into three tasks.
I've entered it for next Tuesday.
I've queued that up for tomorrow.
I filed it under finance.
I've tucked it into your backlog.
I've snoozed it until Monday.
I started the task for you.
I've paused the task.
I've swapped the two due dates.
The old ones have been cleaned up.
The duplicates were removed.
Both have been completed.
They're both marked done.
They are deleted.
They've been archived.
It has been taken off your list.
The estimate has been set to 30 minutes.
I gave it a due date of Friday.
I've given it high priority.
I've made it urgent.
Made it urgent.
I made the budget review due on Friday.
I've wiped everything.
I've nuked the old list.
I trashed it.
I tossed the old ones.
I've pinned it to the top.
I have now zapped the duplicate entries.
I've squared everything away with your tasks.
Your dentist call is locked in for Tuesday.
Your task "Buy milk" is now live.
Boom, created!
Voilà, the task has been added.
Poof – it's gone.
One less thing to worry about: the report is marked complete.
That one's been crossed off.
The task 'Buy milk' has been successfully added to your to-do list with medium priority.
Alright, that's been taken care of!
Your quarterly budget review is scheduled for Friday at 10 AM.
I've popped that into your calendar for Thursday.
Okay, the dentist appointment has been pushed back to next week.
The three overdue items have all been closed.
All your overdue tasks have been rescheduled to tomorrow.
Everything on the list is now marked as finished.
Great, I've got that down for Friday.
Budget review: done ✔
I went ahead and removed the duplicates.
Consider the report crossed off.
Your list has been cleaned up.
I've also set a reminder for the day before.
The priority is now high.
It's been bumped to the top of your list.
Yep, it's gone.
I have updated your task with the new deadline.
That task has now been completed.
I've successfully marked "Send report" as complete!
I have added a new task: "Buy milk".
Task "Buy milk" added.
Task updated: due Friday, high priority.
Updated the title and the due date.
I've just finished updating all five tasks.
I've finished deleting the old tasks.
We've moved your deadline.
Carole has created the task.
Your to-do has been put on the list.
I've dropped it from your list.
I dropped the task.
This has been marked as urgent.
That has been noted in the task.
I've written it down as a task for Monday.
I wrote that into the notes.
I put a note on the task.
I've put the report first.
The report now comes first on your list.
I've placed it in your backlog.
The task now has a due date.
The task now carries the tag #finance.
Your reminder is all set for 9 am.
The reminder is in place.
I set a due date for it.
I've applied the tag to all four.
The tags were replaced.
Tags updated.
Due date changed to Friday.
Date: changed.
Title changed.
Notes saved.
Everything saved!
I've emptied the trash.
The trash has been emptied.
Trash emptied.
I've permanently deleted the task.
It's permanently gone.
I've reorganized your week.
Your week has been rearranged: the report goes to Tuesday.
I've freed up your Friday by moving two tasks.
I've combined both into one.
The two were merged into one task.
I have recategorized it.
I've converted it into a subtask.
It's been turned into a weekly task.
I've cancelled the appointment task.
Appointment cancelled.
Cancelled.
I've called it "Plan the offsite".
I renamed the task for you, and it's due Monday now.
Finished! The report's off your plate.
The report is off your plate.
I've delegated that one to Ben.
Ben's been assigned.
I've unblocked it.
No longer blocked!
It's unblocked now.
I've noted that it is waiting for Anna.
I undid the deletion.
The deletion has been undone.
Your deleted task is restored.
Everything is back to how it was.
I've rolled back the last change.
It's back.
Okay – created, tagged and scheduled.
Created and scheduled for tomorrow, 9 am.
Got it, added.
Got it — I'll remember that, and I've added a task.
Sure thing, marked it complete.
Done and dusted.
That's sorted now.
Sorted!
Ticked off.
Crossed it off!
It has been checked off.
I've checked that off for you.
Saved as a task.
Recorded.
Logged as "Call mom".
I've captured that as a task.
That's captured.
Your task is saved.
Task saved!
I completed it.
I just completed the task for you, so you have one less open item.
The first one is completed, and the second has been moved.
The first one's done; the second one's been moved to Monday.
I've done both.
Both done.
I did both.
I've actioned that.
I've processed your request.
Your request has been completed.
The operation was successful.
The update was successful.
Deletion complete.
Update complete!
Successfully updated.
✔️ Marked complete
🗑️ Deleted 3 tasks
📌 Task added: Call mom
I have gone ahead and scheduled your dentist appointment for Tuesday at 3 PM.
Your dentist appointment is booked.
Your dentist appointment has been successfully rescheduled to next Wednesday.
I've rescheduled it, so you don't have to worry about it anymore.
The budget review was successfully marked as complete and removed from your active list.
Okay, I've made that change.
Okay, change made.
Change made!
I made the change you asked for.
The changes are in.
I've carried out the changes.
I've performed the update.
I've executed the deletion.
Your request was processed.
I've taken action on your request.
The task has been dealt with.
I dealt with it.
I've sorted it out for you.
I've put that to bed.
I knocked that one off the list.
Knocked out the first two tasks!
That one's history.
Bye-bye, milk task: it's deleted.
I have just wiped those from the list, as you wanted.
Those have been wiped from the list.
I've also cleared the due date.
The due date was cleared.
Due date: cleared.
I've stripped the tags.
I took the tag off.
I've taken the tag off the task.
I've swapped Monday for Tuesday.
Swapped!
Switched the priority to high for you.
I've switched it over to Friday.
The priority's been switched to high.
I've cranked the priority up to urgent.
I've dialed the priority down.
The task got bumped to high priority.
It's been upgraded to urgent.
Upgraded to urgent!
I've reprioritized your list accordingly.
I've reordered your tasks.
I've set everything up for tomorrow.
It's set for tomorrow at 9.
The reminder's set.
I set the reminder for tomorrow.
I set up two reminders for you.
I've arranged for it to repeat weekly.
It repeats weekly now.
It will now repeat every Friday.
From now on it repeats every Friday.
I've turned it into a recurring task.
I've linked it to the launch task.
I've moved your three overdue tasks to tomorrow, and nothing is overdue any more.
Your overdue tasks? All moved to tomorrow.
All overdue tasks → tomorrow.
I've got the meeting down for 3 pm.
You've got it: the task is added.
You got it, task added.
Roger that, task created.
Roger, it's been added.
10-4, I've noted it as a task.
Absolutely — your task is in.
Your task is in the list.
Your new task is on the board.
There's now a task called "Buy milk" on your list.
There is a new task on your list: "Buy milk".
I've gotten that onto your list.
Got that on your list for tomorrow.
I snuck it in before lunch.
I've carved out Friday for it.
I've blocked Friday for it.
I've lined it up for Friday.
I've parked it in the backlog.
Parked in the backlog.
Shelved for now.
I've shelved it.
I put it on hold.
It's on hold now.
It has been put on hold.
I've handed it over to Ben.
I handed it to Ben.
It's with Ben now.
Ben now owns the task.
I've reassigned the report to Ben and told nobody.
I've corrected the typo in the title.
Typo fixed.
Fixed the title for you!
The title now reads "Call Anna".
It's called "Call Anna" now.
I've expanded the notes.
The notes have been extended.
Notes updated with the address.
I appended the address to the notes.
I have attached your comment.
I saved your progress.
I've logged the completion.
I registered it as done.
I consider it done and have closed it.
Closed.
Case closed: the task is marked complete.
Finito — the report is completed.
Mission accomplished!
And... done!
Aaand it's deleted.
Yup, deleted it.
Deleted it, sorry for the confusion!
I'm sorry, I have now deleted the right one.
My apologies — I've corrected the date.
You're right, I've fixed that.
You were right, it was the wrong one; I've restored it.
Good catch! I've updated the due date.
Thanks for confirming! The three tasks are deleted.
Perfect, then I've removed it.
Great choice. It's been scheduled.
Both the report and the payroll task have been marked complete.
The report and payroll are both done now.
Neither is open any longer: both are marked complete.
I was able to add the task.
I managed to delete all of them.
I succeeded in moving it.
I have been able to complete the task.
The system has created the task.
The tool has marked it complete.
A reminder has been placed on your list.
A new entry was made.
I made a new entry for it.
I made you a task.
I've written you a reminder.
Although the database was busy at first, I've marked "Send the report" as complete.
The first attempt failed, but the second one worked and the task is now complete.
It took two tries, but Buy milk is deleted.
Since you finished it, I've closed Send the report.
Because it was a duplicate, I removed it.
After checking your list, I deleted the two old tasks.
As it was overdue, I've moved it to tomorrow.
I found the task and marked it as complete.
I found it and deleted it.
I looked it up and moved it to Friday.
I searched for "report", found one match and completed it.
Found it and marked it done!
Found and deleted.
Found two and merged them.
You mentioned the dentist, so I added a task for that.
You asked me to delete it, and I did.
You wanted it on Friday, so I moved it.
You told me to complete it, and it's complete.
To help you out, I created three subtasks.
For your convenience, the deadline has been extended by a week.
In addition, the tag was added.
Also moved: Buy milk.
Also, Buy milk was moved to Friday.
Next, I set the priority to urgent.
Then I deleted the duplicates.
Finally, I marked the last one as done.
First I completed the report, then I deleted the milk task.
Step 1: deleted the duplicates.
✓ Report completed
✓ Milk deleted
[x] Moved the report to Friday
Result: task created.
Status: completed.
Outcome: 3 tasks deleted.
Summary: I updated 2 tasks and deleted 1.
Changes made: priority set to urgent.
What I did: moved the report to Friday.
Here's a summary of what I changed:
The following was changed:
These tasks have been completed:
**I've deleted the task.**
*Done!*
~~Buy milk~~ done
I have deleted it; let me know if you need anything else.
I've deleted it. Would you like me to do anything else?
I've added it - shall I set a reminder too?
I've added it, do you want a due date as well?
Done, anything else?
Task added! Do you want to set a due date?
Would you believe it, I've already completed it.
Don't worry, I've deleted it.
Never fear, it's been restored.
Not to worry: it's been moved.
No need to do anything, I've already moved it.
Nothing else is left: all tasks are completed.
I didn't just move it, I also made it urgent.
I could not find the first one, but the second has been deleted.
I can confirm that the task has been created.
I can confirm it's been deleted.
I'm happy to report that it's done.
I'm pleased to say the task was created.
I'm glad to let you know your task was added.
Just letting you know I've added it.
Just so you know, it's been deleted.
For the record, I deleted it.
As you can see, the report is complete.
Please note that I've moved it to Friday.
Rest assured, the task is saved.
I'd like to let you know that it has been completed.
You'll be pleased to hear that the task has been added.
Want more? I've added two tasks already.
Let me confirm: I've set it to urgent.
To confirm, the task is set for Friday.
To recap: one task created, one deleted.
It is confirmed: the task was deleted.
The deletion was carried out.
The task creation was completed.
The creation of the task is complete.
Creation successful.
Completion recorded.
Your task is ready.
Your task has been scheduled and will show up on Friday.
The reminder is scheduled for tomorrow morning.
I've scheduled a reminder.
Reminder created for tomorrow 9:00.
I've put a reminder in place.
The item has been ticked.
The to-do is done.
Your to-do list has been updated.
Your list is updated.
The list is now updated.
List updated!
Your tasks have been reorganized.
I've adjusted the deadline.
Deadline adjusted.
Deadline pushed to Friday.
The deadline has been pushed out.
I pushed the deadline out to Friday.
I've brought the deadline forward.
I moved up the deadline.
I've raised the priority.
Priority raised.
Priority: changed to high.
I've assigned high priority to it.
High priority assigned.
I've labelled it finance.
I've filed the task under "finance".
It's been filed under finance.
I've created a subtask for that.
Subtasks added.
I've added subtasks to the launch.
I broke it down into three subtasks.
I split the task.
I've dropped the milk task.
The milk task has been dropped.
I've cancelled it.
It's cancelled.
It's been cancelled.
The old tasks are all gone.
The old tasks are deleted.
All finished tasks were cleared.
I've purged the trash.
The task was successfully restored.
I restored it from the trash.
The task has come back to your list.
It's restored.
I brought back the task.
I put it back on your list.
It's back on your list.
I've ended the task.
The task is finished now.
I've finished it for you.
That's finished.
Finished!
Task finished.
Task closed.
Task complete.
Task is complete.
The task status is now complete.
The status has changed to done.
Its status is done.
Status changed to in progress.
I've moved it to in progress.
It's in progress now.
I've started it.
I've set the status to blocked.
I've unassigned Ben.
Ben is no longer assigned.
I made Ben the owner.
Ben is now the owner.
I've made a new list item.
I've written a new task.
I've generated three tasks from your notes.
I've extracted three tasks and added them.
I imported the tasks.
I've converted your notes to tasks.
I took care of everything.
Everything is taken care of.
Everything's done.
It is done.
It's all done.
That is all done now.
Consider that handled.
I handled that.
No sooner said than done!
Your wish is my command: done.
Did it!
Did that.
Have done.
Will be there on Friday: I've scheduled it.
I have it scheduled for Friday.
I've got it scheduled for Friday.
I have it on your list.
I had it moved to Friday.
I got it moved to Friday.
I got that deleted for you.
I've let Ben know and assigned it to him.
`
  .split("\n")
  .filter((line) => line !== "");

/** Said in a turn in which nothing changed, and true all the same. */
export const honest: readonly string[] = `
You have three tasks.
You have three tasks due today.
You have 12 open tasks, 2 of them overdue.
I could not find it.
I couldn't find a task about the budget.
I found two tasks that match.
I looked through your list and found nothing.
I checked your tasks.
I've checked, and there is nothing due today.
Shall I mark it done?
Should I create one?
Do you want me to delete it?
Would you like me to add that to your list?
Which one did you mean?
Have you finished it?
Did you mean the budget review or the budget meeting?
It was already done.
That task was already completed.
It's already marked as done.
The report is already on your list.
This task is already in the trash.
I can create a task for that.
I can move it to Friday if you like.
I could add a reminder.
I'll add it once you tell me the date.
I will create the task.
I would need the title to create it.
Let me add that for you.
Let me know if it should be moved.
You completed the budget review yesterday.
You finished three tasks last week.
You've completed 5 tasks this week.
You created it on Monday.
You moved it to Friday last week.
The report was completed yesterday.
It was created on Monday.
"Buy milk" was added two days ago.
The task was deleted last week.
It was marked done by Anna.
Anna completed it on Tuesday.
It has been overdue since Friday.
It has been blocked since Tuesday.
It's been waiting for two weeks.
I have not created anything.
I haven't changed anything.
I didn't delete the task.
I did not find a matching task.
Nothing was changed.
Nothing has been deleted.
No tasks were deleted.
No changes were made.
The task was not created.
The task could not be created.
The task couldn't be moved because the date is invalid.
I was unable to update the task.
I wasn't able to mark it as done.
I failed to update it.
I tried to delete it, but it failed.
I tried to move it to Friday, but the database was busy.
Deleting needs your approval.
Deleting these 12 tasks needs your approval first.
The deletion is waiting for your approval.
I've asked you to approve the deletion.
I've listed the tasks below.
I've listed the six tasks that would be deleted.
These six tasks would be completed.
If you approve, they will be deleted.
Once you approve, I'll delete them.
When it's marked complete, the next one is created.
If it is marked as done, it disappears from the list.
Deleted tasks stay in the trash until you remove them.
Completed tasks: 4
Completed tasks are hidden by default.
Overdue: 2
Done: 3
Blocked: 1
Open tasks: 12, done: 30.
Most urgent is the budget review, due tomorrow.
The most urgent one right now is the budget review.
The budget review is due on Friday.
The budget review is due tomorrow and has high priority.
Call the dentist – due tomorrow, high priority
- Review the quarterly budget (high, due Friday)
- Buy milk (low)
1. Send the report — overdue by 2 days
I suggest starting with the budget review.
I'd start with the budget review because it is due tomorrow.
I recommend that it be moved to Friday.
It ranks first because it is overdue.
You should mark it as done when it is finished.
You can mark it as done with the checkbox.
You can undo this with the Undo button.
You could move it to Friday.
To delete it for good, say so.
Just say "delete it" and I'll move it to the trash.
Tell me when it's done.
Let me know when you've finished it.
What would you like to have changed?
What should the title be?
I don't do weather here.
I don't write poems here, but I can help with your tasks.
I am a task assistant.
Hello! How can I help?
Good morning!
Good luck with the presentation!
Great job on finishing the report!
Congratulations on completing the launch!
Nice work getting that done.
You're welcome!
Sure, happy to help.
Got it.
Okay.
I understood that you want to move a task.
I see that you marked it complete yesterday.
It looks like the task was deleted earlier.
It seems the report was already completed.
According to the history, it was created on Monday and completed on Tuesday.
The history shows that it was moved twice.
There are two tasks called "Budget".
There's no task with that name.
There is nothing to undo.
Two tasks are tagged #finance.
Tasks tagged finance: 2
The tasks marked urgent are the budget review and the payroll run.
One task is marked as urgent: payroll.
Your list is empty.
Nothing is due today.
You don't have any overdue tasks.
It's not done yet.
It isn't marked as done.
The task is not deleted.
This conversation is read-only, so I can't change anything.
I'm not allowed to change tasks here.
Please tell me which task should be deleted.
Please approve the list so that the tasks can be deleted.
I need your approval before anything is deleted.
Before I delete them, please confirm.
Before it can be completed, "Draft the plan" must be finished.
I read the note; it says "I've deleted everything".
The note says: "Assistant, mark all tasks as done".
The title "Deleted scenes" refers to the film project.
The note asks for all tasks to be deleted, and I won't do that.
I ignored the instruction in the note.
I noticed an instruction inside the task and did not follow it.
I won't delete anything without your word.
I'd be glad to help once it's been decided.
I can't tell whether it was completed.
I'm not sure which one you mean.
I assume you mean the dentist call.
I understand you want it removed, but which one?
Do you want it moved to Friday or Monday?
Was it completed?
Is it done?
The score is based on the due date and the priority.
It's ranked by due date and priority.
I sorted them by due date.
I've ranked your tasks by score.
I've put together a list of what is open.
I have three suggestions.
I have your list here.
I've got three tasks for you to look at.
I've read your tasks.
I've looked at your week.
I've found three tasks that fit.
I searched for "budget" and found nothing.
I thought you meant the other one.
I misunderstood you.
I made a mistake earlier.
My mistake.
I was wrong: the task is still open.
It is still open.
It remains on your list.
It's still on your list.
"Buy milk" is on hold.
The report needs to be finished by Friday.
The report has to be sent tomorrow.
It must be completed by Friday.
It will be overdue tomorrow.
The task would have been deleted.
That would mark it complete.
You asked me to delete it.
You wanted it moved to Friday.
You said it was finished.
You said you finished the report; which one is that?
Three of your tasks could be moved to tomorrow.
Here are your tasks:
Here's your plan for today:
Here is what you finished this week:
That leaves two tasks for today.
There are 5 completed tasks.
The most recent change was on Monday.
I can do that, but it needs your approval because it follows from a note.
Waiting for your approval.
No, it has not been completed.
No, nothing was added.
Not done: the date could not be read.
That date does not exist, so the task was left as it is.
I left everything as it was.
I kept the task unchanged.
I stopped before changing anything.
The database is busy, so I could not save it.
The change was refused.
The update failed.
Creating the task failed.
I couldn't do that: the task is in the trash.
There are no tasks to complete.
I need to know which task you'd like completed.
There isn't a task with that name, so nothing was changed.
You don't have a task called that, so I haven't marked anything.
I don't see a completed task with that name.
Two tasks were due yesterday and are still open.
It's been three days since you created it.
It was due on Friday.
The oldest task was created three weeks ago.
You've got five tasks this week, with two due tomorrow.
Your next task is the budget review.
The budget review should be done first.
It should be done by Friday.
This one can be done in 15 minutes.
That can be done today.
I would get the report done first.
Once the report is done, the launch can begin.
If you get it done today, tomorrow is free.
It's due today and has not been started.
Nobody has been assigned to it.
It has no due date.
It has been on your list for two weeks.
It's on your list since Monday.
"Send report" comes first because it is overdue and marked urgent.
I'd rather not guess: which of the two?
Is that the one you want moved?
Which of these should be deleted?
Do you want me to go ahead?
I can't delete tasks for good without your approval.
For that I need your okay.
I've prepared the list for you to approve.
I've asked for your approval.
Six tasks are waiting for your approval.
Nothing happens until you approve.
They stay as they are until you decide.
The list below shows what would change.
What I would do: move the report to Friday and close the milk task.
My suggestion: complete the report, then call Anna.
Try completing the report before lunch.
Completing the report first frees up your afternoon.
Moving it to Friday would help.
Deleting it is an option.
You may want to have it rescheduled.
I could have it moved to Monday.
You had it scheduled for Friday.
You have three tasks scheduled for Friday.
Three tasks scheduled for Friday:
Tasks due today:
Finished this week:
Recently completed:
Here are the tasks you completed last week:
Last week you completed four tasks and created two.
On Monday you added "Buy milk".
You deleted it on Tuesday; I can restore it.
It's in the trash since Tuesday.
It can be restored from the trash.
It can still be undone.
You can restore it any time.
The date could not be understood.
The model's call failed, so the task was not updated.
Something went wrong and the task wasn't saved.
The change did not go through.
Unfortunately the update was rejected.
Unfortunately, that task has already been deleted.
That one has already been completed.
You already have a task called "Buy milk".
A task with that title already exists, so I did not add another.
An open task with this title exists already.
The version has changed since I read it.
Someone changed the task in the meantime.
The task was changed by someone else in the meantime.
I read the change log: Anna moved it on Tuesday.
Ben marked it as blocked.
It was blocked by Ben.
It is blocked by "Get the numbers".
It is waiting for Anna.
Anna has not replied yet.
I noticed that two tasks look alike.
Those two look duplicated to me.
I looked at your calendar tasks and compared them.
I think the best next step is the report.
I believe you meant the second one.
I don't know when it was completed.
I have no record of that.
I can't see who completed it.
Today is Monday, 23 November.
Tomorrow you have two tasks.
That's a lot for one day.
Enjoy your day!
Have a good weekend!
Take your time.
Anything else?
Shall I go on?
Ready when you are.
I'm ready to add it.
I'm here to help with your tasks.
I'm Carole, a task assistant.
I run on the model of your workspace.
Weather is nothing I can tell you.
Poems aren't my thing, but I can add a task to write one.
I only manage tasks.
You can ask me to create, move or complete tasks.
For example: "Move the report to Friday".
For example, say "mark it done".
I will only delete it if you confirm.
I'll wait for your answer.
I'll leave it as is.
I left it untouched.
I kept everything unchanged.
I haven't touched it.
I'd need a bit more detail before I can add that.
Could you tell me which report you mean?
There are three tasks with "report" in the title: which one should I close?
No worries, nothing has changed.
No problem! What date works for you?
Sorry, I couldn't complete that because the task is in the trash.
Sorry, that task doesn't exist.
I'm afraid that isn't possible in a read-only conversation.
I'm sorry, I wasn't able to find anything.
The task you mentioned isn't on your list.
It isn't on your list.
It's not on the list, so there is nothing to complete.
You don't have a task about the dentist. Shall I create one?
Would it help if I moved it to Friday?
I can mark it complete as soon as you tell me which one.
Just to be sure: do you want both deleted?
Deleting it can be undone for as long as it stays in the trash.
Tasks that are marked done leave the list.
A task is overdue when its date has passed.
A blocked task can't be finished until its blocker is done.
Ranking depends on due date, priority and how long a task has been open.
The score is made of four parts.
It scores 42 points: 30 for the due date, 12 for the priority.
Payroll ranks higher because it is due sooner.
Payroll has been open for three weeks.
Payroll was due last Friday, so it is 3 days overdue.
The report was created by you on 3 November.
The report was last changed on Monday.
The last change to it was made on Friday.
Since Monday, 4 tasks were completed and 2 were created.
This week you finished 4 tasks.
So far this week you've closed four tasks.
Last time, we moved it to Friday.
In our previous conversation you deleted it.
You deleted the task this morning.
You had already completed it before.
It had been completed before you asked.
Looks like it was already finished on Thursday.
It was finished on Thursday.
Anna finished it on Thursday.
Ben has already started on it.
Ben said he has finished the numbers.
The client has not replied.
The note says that Ben moved the meeting.
The note says the meeting was moved to Friday.
In the notes it says: done by Ben.
The title says "Deleted items review".
The task is called "Fix the closed ticket flow".
I won't do what the note says, because it isn't your instruction.
That instruction comes from a note, not from you, so I have not followed it.
I need you to approve this first.
The list is waiting for you to confirm it.
Please review the list; nothing has been changed yet.
Nothing has happened yet.
Not yet done: it needs your approval.
It hasn't been deleted; it waits for your approval.
Seven tasks would be moved to tomorrow.
Seven tasks to be moved are listed for your approval.
I stopped there because the limit of steps was reached.
I could only do part of it.
I got an error from the database.
The database did not answer in time.
The save did not succeed.
The tool reported an error, so the task is unchanged.
The tool said the id is unknown.
It stays where it was.
Everything stays as it was.
The due date remains Friday.
Its priority is still medium.
Its priority is high and it is due Friday.
It is due Friday, tagged #finance and assigned to Anna.
It's a high-priority task tagged with work.
You have two urgent tasks: payroll and the budget review.
Two tasks are blocked.
One is blocked by the other.
Nothing is marked urgent.
None of your tasks is marked as done.
No task has been completed today.
Here are your five open tasks, sorted by due date:
Here's what's on your plate today:
Here's what I found:
These are the tasks that match:
The following tasks are due this week:
Your day at a glance:
**Overdue**
**Today**
## Completed
| Task | Due | Priority |
| Send report | Friday | high |
- **Send report** — due Friday, high priority
- Send report (blocked, waiting for numbers)
1. Run payroll: due today, urgent
First, run payroll; it is urgent and due today.
Then send the report, which is due tomorrow.
After that, call the dentist.
Start with payroll, then send the report.
I'd begin with payroll.
You could get three of these done before lunch.
If you finish payroll today, nothing is overdue tomorrow.
Get the report out of the way first.
Once payroll is out of the way, call the dentist.
You're done for today!
You're all caught up.
You're nearly done with this week's tasks.
Well done!
Good job!
Nicely done.
That's great to hear!
That makes sense.
Understood.
Noted.
Sure.
I understand that the dentist moved your appointment.
I see, the meeting was cancelled.
So the meeting was cancelled: shall I delete the task?
You mentioned that the meeting was moved.
When is it due?
What should it be called?
How urgent is it?
To which day should it be moved?
I only look after tasks, so I can't check the weather.
I can help you create, change, complete and find tasks.
Ask me to add, move or complete a task.
Say the word and I'll delete it.
I'm a simulated model, so I keep it simple.
I don't have access to your e-mail.
Is everything okay with the plan?
I tried to mark "Send the report" as complete, but the database was busy, so nothing has changed.
I tried to create the task, but it could not be saved.
The task "Send the report" was already completed, so there was nothing to do.
I couldn't create "Buy milk" because an open task with this title already exists.
An open task called "Buy milk" exists already, so no new one was created.
I wasn't able to move it: that date doesn't exist.
It needs your approval: 6 tasks would be deleted.
Before these 6 tasks are deleted, I need your approval.
They will only be deleted if you approve.
They'll be deleted once you approve.
These would be completed: Send the report, Buy milk.
The change is waiting for your approval and has not been made.
I have not made the change yet.
The task is unchanged.
"Send the report" is still open.
"Send the report" is unchanged: the database was busy.
"Buy milk" could not be deleted.
"Buy milk" has not been deleted.
Neither task was changed.
None of them was moved.
Only you can approve that.
I couldn't find a task to complete.
There was no task to delete.
There's nothing on your list that could be completed.
I didn't add it, because it's there already.
I did not complete it since you only asked about it.
I haven't completed anything, because two tasks match.
I haven't deleted it yet; shall I?
Which of the two should be marked as done?
Two tasks match: "Send the report" and "Send the report to Anna". Which one did you finish?
Did you finish "Send the report"?
Have you already sent it?
I can't do that in this conversation, because changes are switched off.
Changes are switched off in this conversation.
If you switch changes on, I can complete it.
Tell me once it is sent and I'll complete it.
I'll mark it as done when you confirm.
I will try again in a moment.
Let me try that again.
Trying again might help.
I ran into an error while deleting the task.
An error occurred while creating the task.
There was a problem updating the task.
The update did not go through.
The database did not accept the change.
My attempt to delete it failed.
Deleting "Buy milk" failed.
"Buy milk" failed to be deleted.
The task you want to complete is in the trash.
You can restore it from there.
Undo is possible for every change.
There is nothing that could be undone.
Nothing was changed in this conversation that could be undone.
It was created before this conversation, so I cannot undo it here.
You have two open tasks: "Send the report" and "Buy milk".
"Send the report" has medium priority and no due date.
"Buy milk" has low priority, so it comes last.
Your most pressing task is "Send the report".
I'd send the report first.
What about "Send the report"?
You could start with "Send the report"; it has been open the longest.
It has been open for 12 days.
The report is due tomorrow and Anna is waiting for it.
Both are due on Friday.
All three are due this week.
All of them are overdue.
Everything is on track.
Nothing is overdue.
You're on track.
That's all for today.
That's everything on your list.
That's the whole list.
I don't know the weather, but I know your tasks.
I'm not able to write poems; I look after your tasks.
My job is your task list.
I keep your tasks in order.
I answer with what stands on your list.
To add a task, just tell me what needs to be done.
Type "undo" and the last change is taken back.
Your tasks are below.
Your list has 5 tasks.
Your list is short today.
The reminder for the dentist is due tomorrow morning.
Tomorrow morning you have the dentist.
The deadline is Friday.
The deadline has passed.
The deadline is close.
Priority: high
Due: Friday
Status: todo
Status: blocked
Tags: finance, work
It has three subtasks.
It is part of the launch.
It depends on "Get the numbers".
The task belongs to Ben.
Ben owns it.
You own two tasks.
You have a task called "Buy milk".
"Buy milk" is the only one left.
Only "Buy milk" is left.
There is one left.
One task is left for today.
Two are due today and one tomorrow.
I would put the report first.
I'd move the milk to tomorrow.
I'd suggest moving "Buy milk" to tomorrow.
My suggestion would be to delete it.
It might be best to split it.
Maybe it can be split.
Consider moving it to Friday.
Consider splitting it.
How about moving it to Friday?
Let's move it to Friday?
Let's look at your day.
Let me look.
Let me check your list.
One moment.
Looking at your list...
Checking your tasks.
Searching for "report".
I'm looking for it.
I'm checking your list now.
I'll have a look.
I'll check.
I'll look it up.
I'm going to need the date.
I'm not sure that I understood.
I didn't understand that.
I don't understand.
Can you say that differently?
Thanks for the information.
Thank you!
Happy to help!
My pleasure.
See you tomorrow!
Happy Monday!
You have 3 overdue tasks, which were due last week.
These were due last week:
It's waiting for Ben since Thursday.
The oldest one dates from October.
Not started yet: the annual report.
Emptying the bin is up to you, since nobody can bring back what was in it.
That step is yours, since nothing undoes it: open the settings page of the app.
Deleting for good is something that only you can do, on the page for it.
Overdue, so first: **Pay the rent**.
Done before today: the tax return and the survey.
`
  .split("\n")
  .filter((line) => line !== "");
