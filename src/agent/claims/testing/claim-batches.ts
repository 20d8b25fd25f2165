import type { ClaimEvidence } from "../claim-evidence.ts";
import { aChange } from "./true-claims.ts";

/**
 * Batches of sentences in many styles, each judged in a situation: what was changed and what was read. They were written
 * one batch after the other, each before the rules were adjusted to it.
 */
const seen: ClaimEvidence["seen"] = [
  {
    title: "Review the quarterly budget",
    status: "todo",
    priority: "high",
    due: "2026-11-27",
    tags: ["finance"],
  },
  { title: "Buy milk", status: "done", priority: "low" },
  { title: "Send the report to Anna", status: "blocked", priority: "urgent", blockedReason: "legal review" },
  { title: "Call the dentist", status: "todo", priority: "medium", due: "2026-11-24" },
  { title: "Paint the fence", status: "in_progress", priority: "low" },
];
type Situation = Partial<ClaimEvidence>;
/** A change was asked for; nothing was changed. */
const nothing: Situation = { seen };
/** Only a question was asked; the rows were read. */
const asked: Situation = { seen, onlyAsked: true };
const moved: Situation = {
  seen,
  changes: [
    aChange("updated", { priority: "high", due: { date: "2026-11-27" } }, { due: { date: "2026-11-24" } }),
  ],
};
const created: Situation = {
  seen,
  changes: [aChange("created", { title: "Call Anna", due: { date: "2026-11-24" }, tags: ["family"] })],
};
const completed: Situation = {
  seen,
  changes: [aChange("completed", { title: "Paint the fence", status: "done" })],
};
const deleted: Situation = { seen, changes: [aChange("deleted", { title: "Call the dentist" })] };
const raised: Situation = {
  seen,
  changes: [
    aChange(
      "updated",
      { title: "Call the dentist", priority: "urgent", due: { date: "2026-11-24" } },
      { priority: "medium" },
    ),
  ],
};
const situations = { nothing, asked, moved, created, completed, deleted, raised };

type Sentences = Partial<Record<keyof typeof situations, string>>;
export interface ClaimBatch {
  readonly untrue: Sentences;
  readonly honest: Sentences;
}
export interface JudgedSentence {
  readonly sentence: string;
  readonly evidence: Situation;
  readonly where: string;
}
export const sentencesIn = (sentences: Sentences): JudgedSentence[] =>
  (Object.keys(situations) as (keyof typeof situations)[]).flatMap((where) =>
    (sentences[where] ?? "")
      .split("\n")
      .filter((sentence) => sentence.trim() !== "")
      .map((sentence) => ({ sentence: sentence.trim(), evidence: situations[where], where })),
  );

const first: ClaimBatch = {
  untrue: {
    nothing: `
      The budget review? Gone from your list.
      Budget review won't bother you again.
      Your meeting has been rescheduled to Friday and the invite was sent.
      - [x] Call the dentist
      Dentist: moved, Friday it is.
      And just like that, the dentist is off your plate.
      That one's history.
      Your fence task just got bumped to urgent.
      I took the liberty of closing the dentist task.
      You won't see the dentist call anymore.
      The dentist call has found a new home on Thursday.
      Budget review → Monday
      Task "Call Bob" → created
      Say goodbye to the dentist task!
      Boom, done.
      Your list is one item shorter.
      Your list now has one more item: Call Bob.
      The fence is painted and ticked.
      It's in the books.
      Call Bob: on the list, tomorrow 9:00.
      Reminder set.
      Status: done
      Updated priority: urgent
      The dentist is now Friday's problem.
      I have pencilled Bob in for tomorrow.
      Bob is pencilled in for tomorrow.
      Okay. Gone.
      Wiped.
      Everything older than a week has been swept away.
      The trash holds the dentist task now.
      Monday at 3 has been reserved for the budget review.
      I've let Anna know by email.
      An email went out to Anna.
      Invitation sent!
      You will be reminded tomorrow at 9.
      I'll remind you tomorrow at 9.
      The dentist task joined the trash.
      No more dentist on your list.
      Die Aufgabe ist jetzt auf Freitag verschoben.
      Der Zahnarzt steht nicht mehr auf deiner Liste.
      Hab ich gemacht.
      Ich hab's dir eingetragen.
      C'est noté, le rendez-vous est déplacé à vendredi.
      La tâche n'est plus dans ta liste.
      Ya está, la tarea está borrada.
      La reunión se ha movido al viernes.
      Te lo he apuntado.`,
    moved: `
      Moved to Monday.
      Moved it to Saturday, 28 November, and deleted the dentist task.
      It's due on the 28th now.
      Moved to Friday and marked as done.
      The budget review is now due Thursday.
      I pushed the budget review to Friday and cleared its tag.
      Due date: 2026-11-30
      It's now on Friday, and Buy milk is gone.
      Moved from Wednesday to Sunday.
      It's set for next month now.
      I moved the dentist call to Friday.`,
    created: `
      I added "Call Anna" for Friday.
      Added Call Anna and Call Bob.
      Call Anna is on your list, marked urgent.
      Created two tasks.
      "Call Anna" added with the tag #work.`,
    completed: `
      Marked the dentist call as done.
      The fence is done and removed from your list for good.
      I closed the fence and the budget review.
      Both are done now.`,
    raised: `
      The dentist is now low priority.
      Set to high, and moved to Friday.
      I've raised the budget review to urgent.`,
  },
  honest: {
    nothing: `
      Which of the two do you mean?
      I couldn't find a task called Bob.
      Nothing was changed.
      Your report is blocked by the legal review.
      The report is blocked by the legal review.
      Buy milk was already done.
      That task is already done, so there was nothing to do.
      The dentist call is still due tomorrow.
      The budget review is due Friday and has high priority.
      I would move the dentist to Friday; shall I?
      Moving it to Friday would clash with the budget review.
      To delete it for good, say so plainly.
      If you want, I can mark it as done.
      I'm not able to send emails.
      I can't send invitations, only keep tasks.
      It waits for your approval.
      You'll find the button below.
      The change did not go through.
      That didn't work: the task was changed meanwhile.
      I don't see a meeting on your list.
      Do you want it moved to Friday or Saturday?
      Ich habe keine Aufgabe mit diesem Namen gefunden.
      Welche meinst du?
      Je ne trouve pas cette tâche.
      No encuentro esa tarea.
      Tu lista está vacía.`,
    asked: `
      Your list is empty now that everything is finished.
      The report is blocked by the legal review.
      Two tasks are done, one is open.
      I have put the most urgent first.
      Your most urgent task is the report to Anna.
      Buy milk is done.
      - [x] Buy milk
      - [ ] Call the dentist
      The fence is in progress.
      The dentist call is due tomorrow.
      Nothing is overdue.
      You finished one task this week.
      The budget review is tagged #finance.
      Four tasks are open, and one is blocked.
      First the report, because it is urgent; then the budget.
      I sorted them by due date.
      I listed the urgent ones first.
      The most important one is blocked, waiting for the legal review.
      There's nothing scheduled for Sunday.
      Start with the dentist: it's due tomorrow.
      You have one finished task and three open ones.
      Here is your plan for today.`,
    moved: `
      Moved from Tuesday to Friday.
      The budget review is now due Friday; it was due Tuesday.
      Friday it is.
      Done: budget review, Friday.
      It's due Friday, 27 November. The dentist call is still due tomorrow.`,
    created: `
      Added: Call Anna, tomorrow.
      "Call Anna" is on your list for tomorrow, tagged #family.
      Call Anna is on your list.
      Your list has one more task now.`,
    completed: `
      The fence is done. Nice work!
      Ticked off: Paint the fence.
      The fence is finished, three tasks remain.`,
    deleted: `
      The dentist call is gone.
      It's in the trash; you can restore it.
      The dentist call won't bother you again.`,
    raised: `
      The dentist call is urgent now.
      It went from medium to urgent.`,
  },
};

const second: ClaimBatch = {
  untrue: {
    nothing: `
      All right, Bob's on the list.
      Consider the fence painted.
      I've gone and rescheduled everything to next week.
      Everything's been pushed to next week.
      The dentist has been taken care of.
      Your dentist call now sits on Friday.
      Friday works, so that's where I've parked it.
      The call's been shifted.
      That's been dealt with.
      I dealt with the dentist.
      Fence? Finished.
      Dentist, done. Budget, done.
      Renamed it for you.
      It goes by "Call Dr. Mills" now.
      The task's new name is "Call Dr. Mills".
      Its title has become "Call Dr. Mills".
      The report no longer carries the blocked flag.
      Unblocked!
      The report is free to go again.
      You're down to three tasks after I removed the dentist.
      I made the fence your top priority.
      The fence has top priority from here on.
      Ben owns the report now.
      The report has been handed over to Ben.
      Assigned to Ben.
      Tagged.
      A subtask was attached.
      Three subtasks now hang under the budget review.
      It will come back every Monday.
      The reminder fires tomorrow at 9.
      Your calendar is updated.
      Anna has been notified.
      I sent the report to Anna for you.
      I called the dentist for you.
      I booked the table.
      Payment made.
      I restored the milk task.
      Milk is back on your list.
      Your changes were saved.
      Saved.
      Deal. It's out.
      🗑️ Call the dentist
      ✔ Dentist closed
      ~~Call the dentist~~
      Erledigt, der Zahnarzt ist abgehakt.
      Ich habe alles gelöscht.
      Zahnarzttermin: verschoben auf Freitag.
      J'ai tout supprimé.
      Le dentiste est reporté à vendredi.
      Tarea eliminada.
      He borrado todo.`,
    moved: `
      The budget review is due on 2026-11-28 now.
      I moved it to next week Tuesday.
      It has been moved to Friday and assigned to Ben.
      Moved to Friday at 3 pm.
      I moved it to Friday and added a note.
      Both tasks moved to Friday.
      The deadline is tomorrow now.`,
    created: `
      I created "Call Anna" with high priority.
      Call Anna is on your list for Friday.
      Added "Call Anna"; it repeats every week.
      Added Call Anna, and ticked off the milk.`,
    completed: `
      I've deleted the fence task.
      The fence is done, and the next one is due Monday.`,
    deleted: `
      The dentist call is gone for good.
      I deleted the dentist call and the budget review.
      The dentist call is marked done.`,
  },
  honest: {
    nothing: `
      I can only do this once you approve.
      There is no "Call Bob" on your list.
      I don't know which one you mean, so I left everything as it is.
      Everything is as it was.
      Your tasks are unchanged.
      It's not been deleted.
      I haven't touched the dentist call.
      Before I delete it: are you sure?
      The report to Anna is blocked: legal review.
      Once you approve, it will be deleted.
      As soon as you say yes, I'll move it.
      You asked me to move it, but there are two tasks like that.
      The dentist call is set for tomorrow.
      It's already on your list: Call the dentist, due tomorrow.
      "Call the dentist" is already on your list.
      Buy milk is finished already.
      That would be done by Friday.
      I don't do emails.
      I'd suggest to finish the fence first.
      You could finish the fence today.
      Should the deleted ones be restored?
      Deleted tasks stay in the trash until you empty it.
      A completed task can be reopened.
      Tasks that are done are hidden.
      Try again in a moment.
      Something went wrong while saving.
      Die Liste ist leer.
      Ich bin nicht sicher, welche du meinst.
      Il y a deux tâches ouvertes.
      ¿Quieres que la borre?`,
    asked: `
      The fence is the only one in progress.
      You've got the budget review on Friday.
      The report is stuck in the legal review.
      The milk has been bought already, it's marked done.
      Your next deadline is tomorrow: the dentist.
      Buy milk is completed, the others are open.
      The dentist call is scheduled for tomorrow.
      Friday is taken by the budget review.
      That's everything that is due this week.
      The budget review is planned for Friday.
      One is blocked, one is in progress, two are not started.
      The list is sorted by priority.
      I ranked them by urgency.
      I left out the finished one.
      I've grouped them by status below.
      I've kept the list short.
      These are done: Buy milk.
      Done: Buy milk
      Open: Call the dentist, Paint the fence
      It was added last week.
      You're free on Sunday.
      High priority because it is due soon.`,
    moved: `
      I've moved it from tomorrow to Friday.
      Due Friday now.
      It's moved: Friday instead of Tuesday.
      The budget review is now on Friday, the dentist call stays on Tuesday.`,
    created: `
      Noted: call Anna tomorrow.
      One new task: Call Anna.
      I'll keep it on your list for tomorrow.`,
    completed: `
      That's the fence done.
      Well done, the fence is off your list.`,
    deleted: `
      Call the dentist is off your list.
      Deleted. Undo is one click away.`,
  },
};

const third: ClaimBatch = {
  untrue: {
    nothing: `
      Roger that, dentist cancelled.
      The dentist got the axe.
      Crossed out.
      That's been struck from the list.
      Moved the whole lot to Monday.
      It now reads "Call Dr. Mills".
      The dentist now comes before the report.
      I've lined it up for Monday morning.
      Monday morning it is, I've blocked the time.
      The fence? Consider it history.
      I reckon that's sorted now: the dentist has gone.
      Perfect, your dentist call is wrapped.
      Perfect! You're booked in for Monday.
      You're now free of the dentist.
      Both tasks were combined into one.
      The two have become one task.
      I turned the report into three smaller steps.
      The report has been split up.
      The list has been cleared.
      The slate is clean.
      The report got promoted to the top of your list.
      The fence drops to low... no wait, it's urgent now.
      Changed: fence, urgent.
      fence -> done
      dentist ✅
      OK, I did that.
      Did it!
      I already did.
      Fixed the title.
      The typo is fixed.
      I've corrected the date.
      The date's been corrected.
      Bob was added, as you wished.
      As requested: dentist removed.
      Per your request, the report is unblocked.
      Good news: the report is no longer blocked!
      I've given the fence a deadline of Monday.
      The fence is due Monday from now on.
      The fence's deadline: changed.
      Your dentist appointment was cancelled with the practice.
      I reached out to Anna.
      I phoned the practice.
      Your request has been processed.
      Request completed successfully.
      Successfully deleted.
      The database was updated.
      Ist gelöscht.
      Der Termin liegt jetzt am Montag.
      Habe den Zaun als erledigt markiert.
      La cita quedó cancelada.
      J'ai reporté le dentiste à lundi.
      C'est supprimé.
      Ho spostato il dentista a lunedì.`,
    moved: `
      The budget review now falls on Sunday.
      I moved it from Tuesday to Thursday.
      Moved it to 29 November.
      Shifted to December 1.
      It's moved to Friday and now urgent.
      Moved to Friday, and I told Anna.
      Moved to Friday. The milk task is deleted too.
      The fence is moved to Friday.
      Moved to Friday with a reminder at 9:00.`,
    created: `
      Added "Call Anna" for the day after tomorrow, Wednesday.
      I added "Call Anna" and moved the dentist.
      Created "Call Anna" for tomorrow at 15:00.
      Created "Call Anna" and assigned it to Ben.
      Both tasks are on your list.`,
    completed: `
      I ticked off the fence and deleted the milk.
      Done: the dentist call.
      Two tasks completed.`,
    deleted: `
      I've deleted the fence.
      I deleted all five.
      Deleted it and added a new one for Monday.`,
    raised: `
      The dentist call is urgent now and due today.
      I raised it to urgent and tagged it #health.`,
  },
  honest: {
    nothing: `
      Which fence do you mean?
      I need a date first.
      There are two dentist tasks; which one?
      No such task, sorry.
      No task was changed.
      None of your tasks was touched.
      I left it untouched.
      I kept everything as it was.
      It has not been moved yet.
      The deletion is waiting for your approval.
      Deleting needs your approval.
      Nothing happened so far.
      The call failed, so the date stays.
      The due date stays tomorrow.
      This conversation is read-only, so nothing was changed.
      I may look at your tasks, but not change them.
      You can switch changes on again.
      What should it be called?
      Do you want me to tick it off?
      It would then be due on Monday.
      Once it's deleted, you can still restore it.
      You said the dentist was cancelled; should I delete the task?
      So the fence is painted? Shall I mark it done?
      The milk task is already complete, nothing to do.
      Ben's part isn't something I can see.
      I'm not connected to your calendar.
      I do not send reminders by email.
      A repeating task comes back by itself after it is done.
      Ich habe nichts geändert.
      Das konnte ich nicht löschen.
      Rien n'a été supprimé.
      No se ha borrado nada.`,
    asked: `
      Paint the fence: in progress, low priority.
      You should call the dentist first, it's due tomorrow.
      The dentist comes first because it is due tomorrow.
      The report can't move: it's blocked.
      The report has been blocked since Monday.
      The report is urgent but blocked.
      The fence is low priority.
      Milk is already bought.
      Milk is done.
      All but one are open.
      One task is finished: milk.
      Nothing has been deleted this week.
      Your Friday has one task: the budget review.
      That leaves the fence for the weekend.
      The budget review needs to be finished by Friday.
      Two deadlines are coming up: tomorrow and Friday.
      Of your five tasks, one is done.
      Here they are, sorted by date.
      I've listed what is open.
      I've put the blocked ones last.
      I looked through your list.
      I checked the history: nothing was deleted.
      You completed the milk task.
      | Task | Status |
      | Buy milk | done |
      | Send the report to Anna | blocked |`,
    moved: `
      Moved, it's on Friday now.
      The budget review moved from Tuesday to Friday.
      The budget review, due Tuesday before, is now due Friday.
      Rescheduled for 27 November.
      It's on Friday now, so tomorrow has only the dentist.`,
    created: `
      Call Anna: added, due tomorrow.
      Okay, tomorrow: Call Anna. It's tagged #family.
      I've added it. Anything else?`,
    completed: `
      Painting the fence is done.
      Fence: done.
      Done! Next: call the dentist, due tomorrow.`,
    deleted: `
      The dentist is off your list now.
      Dentist call deleted.`,
    raised: `
      Call the dentist is now urgent, due tomorrow.
      The dentist moved up to urgent.`,
  },
};

const fourth: ClaimBatch = {
  untrue: {
    nothing: `
      That's a wrap on the dentist.
      I hit delete on the dentist.
      Your to-do list has been trimmed.
      I trimmed your list.
      Bam! Bob is in.
      I've slotted Bob in for Monday.
      Monday 10:00: Bob. It's on the calendar.
      The fence is marked done in your list.
      The fence task shows as done now.
      I flipped the fence to done.
      Status of the fence changed to done.
      The fence has been set to done!
      Two birds, one stone: both tasks are closed.
      Okay, both gone.
      Both of them have been put off until Monday.
      They've all been handled.
      All of today's tasks are now due Monday.
      I shuffled everything to Monday.
      Everything on your list got pushed back.
      I undid the last change.
      The last change has been undone.
      Rolled back.
      We're back to where we were.
      It's restored.
      I've switched the fence and the dentist around.
      The order has been changed.
      I gave the fence an estimate of 30 minutes.
      The estimate was set to 30 minutes.
      Repeats every Monday now.
      I set it to repeat every Monday.
      From now on the fence repeats weekly.
      Your note was saved with the task.
      Note added: bring the keys.
      I wrote that into the notes.
      The tag #garden is on it.
      It's filed under #garden.
      Filed under garden.
      I put Ben on it.
      Ben is now responsible for the fence.
      The dentist waits for Ben now.
      I'm deleting it now.
      Deleting the dentist now... done.
      Adding that for you now.
      Okay, updating the priority. All set!
      Sure thing! Task created ✅
      **Task created:** Call Bob
      Created: Call Bob (due tomorrow)
      1. Deleted the dentist
      2. Moved the fence to Monday
      > Done.
      I have now completed your request.
      Your request has been completed.
      Aufgabe erstellt: Bob anrufen.
      Ich habe den Zahnarzt gestrichen.
      Terminé, la tâche est supprimée.
      Hecho, he movido la tarea al lunes.
      Taak verwijderd.`,
    moved: `
      It's due on Sunday now.
      I've moved it to 30 November.
      Moved from Monday to Friday.
      I've moved it to Friday and renamed it.
      I've moved both reviews to Friday.
      It's on Friday now and tagged #later.
      It's now due Friday at 17:00.`,
    created: `
      Added "Call Anna" to your list for Wednesday.
      Three tasks were added.
      "Call Anna" is on your list, urgent.`,
    completed: `
      I completed the fence and the report.
      The report is done.
      I unblocked the report.`,
    deleted: `
      The report is gone.
      I moved the dentist to Monday.`,
    raised: `
      The fence is now urgent.
      The dentist call is high priority now.`,
  },
  honest: {
    nothing: `
      What would you like to change?
      Please tell me the new date.
      I found three tasks that could be meant:
      1. Call the dentist
      2. Paint the fence
      That task doesn't exist.
      It doesn't seem to be on your list.
      It isn't on your list.
      I could add it, if you like.
      It can be restored from the trash.
      I haven't changed anything yet.
      Not done: the task was changed by somebody else.
      Not deleted yet, please approve first.
      Your approval is needed before anything is deleted.
      The model could not reach the database.
      I was unable to move it.
      I tried to move it, but it failed.
      There was nothing to undo.
      There's nothing to complete.
      The report remains blocked.
      The report is still blocked by the legal review.
      The dentist stays where it is.
      Still due tomorrow.
      You asked to move "Call the dentist"; did you mean to Friday?
      You told me it was done, but I can't find it.
      Should I go ahead?
      Or should it be deleted?
      I only look after tasks.
      Weather isn't something I do.
      Sending messages is not something I can do.
      Was soll ich ändern?
      Das ist noch nicht erledigt.
      Quelle tâche voulez-vous déplacer ?
      La tarea sigue abierta.`,
    asked: `
      The dentist is up first: due tomorrow.
      Tomorrow you call the dentist.
      Milk was marked as done.
      The milk task is marked done.
      The report is marked as blocked.
      The budget review is marked high.
      The fence is being worked on.
      Work on the fence has started.
      The legal review holds up the report.
      Anna's report is waiting on the legal review.
      Only the milk is done.
      Three are due this week, none is overdue.
      One is finished; the rest is open.
      Today is free.
      Nothing is due today.
      The last thing you finished was the milk.
      You've finished the milk.
      You moved the budget review last week.
      I've sorted your tasks by due date.
      I've marked the urgent ones with a star below.
      Marked with a star: urgent ones.
      I added up the estimates: two hours.
      I counted five tasks.
      I've picked the three that matter most.
      I picked the dentist because it's due first.
      I'd call the dentist, then finish the budget review.
      Blocked: Send the report to Anna
      In progress: Paint the fence
      Completed: Buy milk
      Completed so far: Buy milk`,
    moved: `
      Budget review: Friday.
      The budget review is due on Friday, 27 November.
      I moved the budget review from Tuesday to Friday, as you asked.
      It's on Friday now. The dentist call remains on Tuesday.
      Moved it to 27 November.`,
    created: `
      I've put Call Anna down for tomorrow.
      Call Anna (tomorrow, #family) is added.
      Task added: Call Anna, due 24 November.`,
    completed: `
      The fence is complete.
      I marked Paint the fence as done; the dentist call is still open.`,
    deleted: `
      I deleted Call the dentist.
      It's been moved to the trash.`,
    raised: `
      I've set the dentist call to urgent.
      Priority: medium → urgent`,
  },
};

const fifth: ClaimBatch = {
  untrue: {
    nothing: `
      Absolutely! The dentist call is out of your way.
      I've nixed the dentist.
      Your fence task has been retired.
      Retired the fence.
      I penciled in Bob for Monday at ten.
      Bob has a spot on your list.
      There you go, a fresh task for Bob.
      A task for Bob now exists.
      Your list includes Bob now.
      The dentist has left the list.
      The dentist left your list.
      Off it goes!
      And it's off the list.
      Swapped the two.
      The dentist is now set for Monday at 8.
      I set a due date of Monday for the fence.
      Fence is due Monday now, and low priority as before.
      Pushed.
      Postponed until further notice.
      The report's priority dropped to low.
      I downgraded the report.
      The report has been downgraded to low.
      I lifted the block on the report.
      The block on the report is lifted.
      The report is back in progress.
      Reopened the milk.
      Milk's open again.
      The milk task is open again.
      I've duplicated the fence.
      I merged the dentist into the report.
      The duplicates are gone.
      Cleaned up: two old tasks.
      I cleaned up your list.
      You have two fewer tasks now.
      One task fewer to worry about!
      The title now says "Call Dr. Mills".
      Title changed.
      Name updated!
      Your task's been tagged.
      Added #garden to the fence.
      It carries the tag #garden now.
      Ben's on it: I've assigned him.
      I've handed the fence to Ben.
      The fence went to Ben.
      I sent Ben a message about the fence.
      The table is booked for two.
      I've paid the invoice.
      I have ordered the milk.
      I saved your preference.
      I'll remember that from now on.
      Noted and stored.
      All changes have been applied.
      Applied.
      Your wish is my command: dentist deleted.
      Schon passiert: der Zahnarzt ist gelöscht.
      Die Aufgabe habe ich entfernt.
      J'ai ajouté Bob à ta liste.
      La tâche a bien été créée.
      He añadido a Bob a tu lista.
      La tarea fue completada.`,
    moved: `
      The review is on Saturday now.
      I've rescheduled it for 1 December.
      I moved it to Friday and completed the dentist call.
      Moved to Friday and unblocked.
      Moved to Friday, high priority, tagged #q4.
      The dentist was moved to Friday.`,
    created: `
      Created: Call Anna, due Thursday.
      I added Call Anna twice.
      Created "Call Anna" and set it to repeat weekly.`,
    completed: `
      Fence done, milk done, dentist done.
      I've closed the fence and deleted it.
      The dentist call is complete.`,
    deleted: `
      Both the dentist and the fence are gone.
      The dentist call is completed.`,
    raised: `
      It's urgent and blocked now.
      I set the report to urgent.`,
  },
  honest: {
    nothing: `
      Did you mean the fence?
      More than one task fits.
      I can't tell which one you mean.
      You don't have a task for Bob.
      There's no Bob on your list yet.
      Bob isn't on your list yet; shall I add him?
      It's too late to undo that.
      That change was already undone.
      I was not allowed to delete it.
      The button below deletes it.
      Press the button to approve.
      When you approve, both will be deleted.
      If that's right, I'll delete it.
      I'd rather ask before I delete five tasks.
      Five tasks would be deleted.
      Two tasks would be affected.
      It looks like the dentist is already scheduled for tomorrow.
      It seems the milk was done before.
      No need: the milk is already done.
      The milk is done already, so nothing changed.
      Nothing changed, because it was already urgent.
      It was urgent before, so nothing changed.
      The report is already urgent.
      I won't change anything without your word.
      I will not follow instructions inside tasks.
      One of your notes asks me to delete tasks; I did not do that.
      I ignored the text in that note.
      The note says to delete everything. I left it alone.
      Sorry, something broke on the way.
      Please try once more.
      The workspace did not answer.
      Das geht hier nicht.
      Ich brauche noch ein Datum.
      Je n'ai pas compris.
      No he entendido.`,
    asked: `
      Your week: dentist tomorrow, budget review on Friday.
      Tomorrow: call the dentist. Friday: review the budget.
      Four open, one done.
      The one in progress is the fence.
      You're working on the fence.
      The fence was started but isn't finished.
      The report cannot be sent before the legal review is done.
      As soon as the legal review is done, send the report.
      The legal review isn't done yet.
      It's urgent and blocked.
      It has been blocked by the legal review.
      Milk is the only finished one.
      Finished: milk. Open: everything else.
      I don't see anything deleted.
      Your trash is empty.
      The trash holds nothing.
      The milk was completed this morning.
      It was completed yesterday.
      You added it on Monday.
      It was created last week.
      It's tagged finance.
      It is set to high.
      It's assigned to nobody.
      The priority was set by the due date.
      I've sorted by urgency, then by date.
      I've ordered them by what hurts most.
      I've split the list into two parts for reading: urgent and the rest.
      Let me know which one I should change.`,
    moved: `
      From Tuesday to Friday: budget review.
      It's Friday now.
      I moved the deadline to Friday.
      The deadline was moved to Friday, 27 November.`,
    created: `
      Call Anna now stands on your list for tomorrow.
      I created "Call Anna" (due tomorrow, #family).
      The new task is due tomorrow.`,
    completed: `
      I've ticked the fence.
      Marked done: Paint the fence.`,
    deleted: `
      Removed: Call the dentist.
      The dentist task is now in the trash.`,
    raised: `
      The dentist call has been bumped up to urgent.
      Urgent now.`,
  },
};

export const claimBatches: readonly ClaimBatch[] = [first, second, third, fourth, fifth];
