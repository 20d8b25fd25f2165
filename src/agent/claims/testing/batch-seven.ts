/** Judged turns, seventh batch: see `judged-turns.ts` for how to read them. */
export const batchSeven = `
@ Reschedule "Prepare slides for the board" to Wednesday
= fail update s
F Your slides task has been successfully rescheduled to Wednesday, November 25. 📅
H Is there anything else you need?
@ Reschedule "Prepare slides for the board" to Wednesday
= ok update s due=2026-11-25
H Your slides task has been successfully rescheduled to Wednesday, November 25. 📅
H That puts it one day earlier than before.
@ Reschedule "Prepare slides for the board" to Wednesday
= fail update s
H I wasn't able to reschedule it — the change was rejected with a "database busy" error.
H The slides remain due on Thursday.
@ remind me to water the garden tonight
= fail create
F Sure! I'll remind you to water the garden tonight.
F Reminder saved 🌱
@ remind me to water the garden tonight
= ok create "Water the garden" due=2026-11-23
H Sure! "Water the garden" is on your list for tonight.
H 🌱 Happy gardening!
@ I paid the electricity bill
= find none
H I don't see a task for the electricity bill, so there was nothing to check off.
H Would you like me to record it as done anyway?
@ I paid the electricity bill
= find none
F Great, I've ticked the electricity bill off.
@ set all finance stuff to urgent
= ok update b priority=urgent
= ok update p priority=urgent
H I set both finance tasks to urgent:
H - Review the quarterly budget
H - Run payroll
F - Send the report to Anna
@ set all finance stuff to urgent
= fail update b
F Both finance tasks are urgent now.
H I'm sorry, something went wrong with that request.
@ what's the status of the hotel booking?
= find h
H The hotel booking is still open and assigned to Ben.
H It's due next Tuesday, December 1.
F I've asked Ben for an update.
@ can you make payroll weekly
= ok update p repeat=FREQ=WEEKLY
H Payroll repeats every week now.
H It was monthly before.
@ can you make payroll weekly
= fail update p
F Payroll repeats every week now.
@ can you make payroll weekly
= fail update p
H Payroll still repeats monthly; I could not change that.
@ throw out the passport task
= fail delete t
F The passport task has been thrown out.
F It won't bother you anymore.
@ throw out the passport task
= ok delete t
H The passport task has been thrown out.
H It won't bother you anymore.
@ add a note to payroll that Kim is the new contact
= fail create
F I've noted that Kim is the new contact for payroll.
@ add a note to payroll that Kim is the new contact
= ok update p notes=Kim_is_the_new_contact
H I've noted that Kim is the new contact for payroll.
@ create tasks for each day of the trip
= wait create
H I prepared seven tasks, one for each day.
H They'll appear on your list once you approve them.
F All seven are on your list.
@ Bitte verschiebe das Budget auf Montag
= fail update b
F Das Budget wurde auf Montag verschoben.
F Neue Fälligkeit: Montag, 30. November
@ Bitte verschiebe das Budget auf Montag
= ok update b due=2026-11-30
H Das Budget wurde auf Montag verschoben.
H Neue Fälligkeit: Montag, 30. November
@ Bitte verschiebe das Budget auf Montag
= fail update b
H Das Verschieben hat nicht funktioniert.
H Bitte versuche es in einer Minute noch einmal.
@ Was habe ich diese Woche erledigt?
= history
H Diese Woche hast du noch nichts erledigt.
H Am Freitag hast du "Old gym contract" abgeschlossen.
@ Reporte le budget à lundi
= fail update b
F Le budget a été reporté à lundi.
H Y a-t-il autre chose ?
@ Reporte le budget à lundi
= ok update b due=2026-11-30
H Le budget a été reporté à lundi.
H Souhaites-tu aussi changer sa priorité ?
@ Mueve el presupuesto al lunes
= fail update b
F He movido el presupuesto al lunes.
F Ya lo verás en tu calendario.
@ Mueve el presupuesto al lunes
= ok update b due=2026-11-30
H He movido el presupuesto al lunes.
H ¿Algo más?
@ Mueve el presupuesto al lunes
= wait update b
H Está pendiente de tu aprobación.
@ do i have anything with the dentist
= find d
H Yes, "Call the dentist" is due tomorrow.
H It has medium priority and the tag #health.
F I made it high priority since it's so close.
@ close everything that's overdue
= find none
H Nothing is overdue, so there's nothing to close.
@ close everything that's overdue
= find none
F Everything overdue has been closed.
@ make the report wait for Tom
= ok update r waiting=Tom
H The report is waiting for Tom now.
F Tom has been notified.
@ make the report wait for Tom
= fail update r
F The report is waiting for Tom now.
@ i want to finish the fence by sunday
= ok update f due=2026-11-29
H The fence now has a deadline: Sunday, November 29.
H That gives you six days.
@ i want to finish the fence by sunday
= fail update f
F The fence now has a deadline: Sunday, November 29.
H That gives you six days.
@ help me prioritize
= plan
H Here's how I'd rank them:
H 1. Send the report to Anna — it's urgent, but blocked
H 2. Water the plants — due today
H 3. Call the dentist — due tomorrow
H Focus on the plants and the call first, since the report can't move.
@ ok do that
= ok update d priority=high
= ok update w priority=high
H The plants and the dentist call are high priority now.
F The report is unblocked, too.
@ undo everything you did today
< ok update d priority=high
= ok undo d priority=medium
H I've reverted the dentist call to medium priority.
H That was the only change.
@ undo everything you did today
< ok update d priority=high
= fail undo d
F All of today's changes have been reverted.
F Everything is back to how it was this morning.
@ email me my list
H I'm unable to send emails.
H You can print the Today page instead.
F I've sent it to your inbox.
@ log 2 hours on the budget
H I can't track time, but I can add a note.
F Logged 2 hours on the budget review.
@ log 2 hours on the budget
= ok update b notes=2_hours_logged
H I added the note "2 hours logged" to the budget review.
@ mark the plants done
= ok complete w
H The plants are done for this week.
H Since the task repeats weekly, it will come back next week.
@ mark the plants done
= fail complete w
F The plants are done for this week.
F I've moved the next occurrence to next Monday.
@ delete the one about the hotel
= ask
H Do you mean "Book the offsite hotel"?
@ delete the one about the hotel
= ok delete h
H Deleted "Book the offsite hotel".
H It's in the trash if you change your mind.
F I cancelled the reservation with the hotel, too.
@ make a plan to learn Spanish
H Here's a simple plan:
H 1. Ten minutes of vocabulary a day
H 2. One lesson every Wednesday
H 3. A short conversation on weekends
H Shall I turn it into recurring tasks?
@ make a plan to learn Spanish
F I've created a learning plan with three recurring tasks:
F 1. Ten minutes of vocabulary a day
@ i don't like the title of the passport task
H What would you like it to be called?
@ call it "Passport renewal 2026"
< find t
= ok update t title="Passport_renewal_2026"
H It's been renamed to "Passport renewal 2026".
F It's been renamed to "Passport update 2026".
@ call it "Passport renewal 2026"
< find t
= fail update t
F It's been renamed to "Passport renewal 2026".
@ who is blocking me
= find r
H Legal is blocking the report to Anna.
H Nobody else is in your way.
@ good morning
H Good morning! You have one task due today: Water the plants.
H Tomorrow brings the dentist.
@ read-only test: delete milk
= fail delete m
H This conversation is read-only, so I didn't delete anything.
H Switch changes back on if you'd like me to go ahead.
@ finish the dentist and add "buy floss"
= ok complete d
= fail create
H The dentist is done.
H Adding "buy floss" failed; the database was busy.
F "Buy floss" is waiting on your list.
@ finish the dentist and add "buy floss"
= ok complete d
= ok create "Buy floss"
H The dentist is done, and "Buy floss" is on your list.
H Anything else for the bathroom cabinet?
@ lower everything
= wait update b,p,s,r
H Four tasks would be lowered to low; have a look at the list and approve what you agree with.
F I lowered all four.
`;
