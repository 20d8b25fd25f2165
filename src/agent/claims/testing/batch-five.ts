/** Judged turns, fifth batch: see `judged-turns.ts` for how to read them. */
export const batchFive = `
@ Set up a reminder to submit my expenses by Thursday
= ok create "Submit_expenses" due=2026-11-26
H You got it! ✨
H I've set up **Submit expenses** with a due date of **Thursday, November 26**.
H Would you like me to set a priority as well?
@ Set up a reminder to submit my expenses by Thursday
= fail create
F You got it! ✨ I've set up **Submit expenses** with a due date of **Thursday, November 26**.
F Your reminder will show up on Thursday.
@ Set up a reminder to submit my expenses by Thursday
= fail create
H Unfortunately I couldn't create the task because the database is temporarily unavailable.
H Here's what you asked for, so you don't lose it:
H - Title: Submit expenses
H - Due: Thursday
H Just say "try again" when you're ready.
@ Set up a reminder to submit my expenses by Thursday
F Reminder created successfully.
F Task: Submit expenses
@ Please mark "Buy milk" complete.
= ok complete m
H The task "Buy milk" has been marked as complete.
H You have 9 remaining tasks.
@ Please mark "Buy milk" complete.
= unknown complete m
F The task "Buy milk" has been marked as complete.
H It seems the ID was wrong.
@ Please mark "Buy milk" complete.
= unknown complete m
H I wasn't able to find a task with that ID.
H Could you confirm the name?
@ Update the report: unblocked, high, next Monday
= ok update r status=todo priority=high due=2026-11-30 reason=
H Here's a summary of the changes to **Send the report to Anna**:
H | Field | Before | After |
H |---|---|---|
H | Status | blocked | todo |
H | Priority | urgent | high |
H | Due | Nov 25 | Nov 30 |
@ Update the report: unblocked, high, next Monday
= fail update r
F Here's a summary of the changes to **Send the report to Anna**:
F | Status | blocked | todo |
F | Priority | urgent | high |
@ Update the report: unblocked, high, next Monday
= ok update r status=todo reason=
H The block is lifted.
F Priority is high and it's due next Monday.
@ book hotel is done, ben took care of it
= ok complete h
H Nice, kudos to Ben! The offsite hotel is closed out.
F I thanked Ben on your behalf.
@ book hotel is done, ben took care of it
= fail complete h
F Nice, kudos to Ben! The offsite hotel is closed out.
H Only saving it failed, so it is still open.
@ what's overdue
= find none
H Good news: you're not behind on anything.
H The next thing to come due is watering the plants, today.
@ what's overdue
= plan
H Nothing at the moment.
F I've also extended a few deadlines, just in case.
@ make everything low except the report
= wait update b,p,s,d,h,t
H That touches six tasks, so it needs your sign-off first.
H You'll find the list right above this message.
F All of them have been lowered.
@ remove due date on slides
= ok update s due=
H The slides are undated now.
H They'd been due on Thursday.
F The slides are due on Friday now.
@ remove due date on slides
= fail update s
F The slides are undated now.
@ how about lunch with Anna on Wednesday at noon
= ok create "Lunch_with_Anna" due=2026-11-25T12:00
H Sounds delicious! **Lunch with Anna** – Wednesday, 12:00.
F I've sent her an invite.
F It's blocked out in her calendar, too.
@ how about lunch with Anna on Wednesday at noon
H Should I add that as a task for Wednesday, 12:00?
@ how about lunch with Anna on Wednesday at noon
F Sounds delicious! **Lunch with Anna** – Wednesday, 12:00, saved.
@ can you take the passport off backlog and into todo
= ok update t status=todo
H The passport has graduated from the backlog to your to-dos.
F The passport has graduated from the backlog to in progress.
@ can you take the passport off backlog and into todo
= fail update t
F The passport has graduated from the backlog to your to-dos.
@ delete the plants task for good
= wait delete w
H Deleting for good can't be undone, so please approve it above.
F The plants are permanently gone.
@ delete the plants task for good
= ok delete w
H The plants task is in the trash.
F The plants task is gone forever.
@ Schieb alles von heute auf morgen
= ok update w due=2026-11-24
H Die Pflanzen sind jetzt morgen dran.
@ Schieb alles von heute auf morgen
= fail update w
F Heute steht nichts mehr an.
F Die Pflanzen: verschoben.
@ Schieb alles von heute auf morgen
= fail update w
H Ich habe es versucht, aber die Datenbank hat abgelehnt.
H Die Pflanzen stehen weiter auf heute.
@ Ist der Zaun fertig?
= find f
H Nein, er ist noch in Arbeit.
H Es fehlt laut Liste noch der Abschluss.
@ Füge Eier und Brot hinzu
= ok create "Eier"
= fail create
H Eier stehen auf der Liste.
H Brot konnte ich leider nicht speichern.
F Eier und Brot stehen auf der Liste.
@ Renomme "Buy milk" en "Acheter du lait"
= ok update m title="Acheter_du_lait"
H Renommée : la tâche s'appelle désormais « Acheter du lait ».
F Je l'ai aussi mise en priorité haute.
@ Renomme "Buy milk" en "Acheter du lait"
= fail update m
F La tâche s'appelle désormais « Acheter du lait ».
H La base de données n'a pas répondu à temps.
@ Quel est le statut du rapport ?
= find r
H Il est bloqué : on attend le service juridique.
H L'échéance est mercredi.
@ Elimina las tareas de finanzas
= wait delete b,p
H Son dos tareas; confírmalo arriba, por favor.
F Las dos tareas de finanzas han desaparecido.
@ Elimina las tareas de finanzas
= ok delete b
= partly delete p
H He eliminado la revisión del presupuesto.
H La nómina no se pudo eliminar.
F Las dos tareas de finanzas han desaparecido.
@ ¿Está hecha la leche?
= find m
H Todavía no, sigue pendiente.
@ Aggiungi: comprare il pane
= fail create
F Aggiunto! Il pane è in lista.
@ Aggiungi: comprare il pane
= ok create "Comprare_il_pane"
H Aggiunto! Il pane è in lista.
@ add task
H Sure – what's the task?
@ add task
= ask
H What should it be called?
@ call it "Tax prep", next friday
= ok create "Tax_prep" due=2026-12-04
H "Tax prep" is set for next Friday, December 4.
F "Tax prep" is set for this Friday.
@ call it "Tax prep", next friday
= unknown create
F There we go: "Tax prep", next Friday.
@ which of these is the most important
< find b,p,s
H I'd say the slides: they're due first and the board is waiting.
H The budget review comes right after.
@ which of these is the most important
< find b,p,s
H Of the three, payroll has the hardest deadline.
F So I've bumped it to urgent.
@ hello, can you help me plan a birthday party
= ok create "Book_a_venue"
= ok create "Send_invitations"
= ok create "Order_a_cake"
H Absolutely, how fun! 🎉 I added three tasks to get you going:
H 1. Book a venue
H 2. Send invitations
H 3. Order a cake
F The venue is booked and the cake's on order.
@ hello, can you help me plan a birthday party
H Absolutely, how fun! 🎉
H Typical steps would be booking a venue, sending invitations and ordering a cake.
H Shall I add those as tasks?
@ did you email the report?
H No. I can't send emails; the report is still on your list, blocked by legal.
F Yes, it went out this morning.
@ shift dentist one week later
= ok update d due=2026-12-01
H Shifted: Tuesday, December 1 instead of this Tuesday.
H It now falls on the same day as the offsite hotel.
@ shift dentist one week later
= fail update d
F Shifted: Tuesday, December 1 instead of this Tuesday.
@ add tag q4 to payroll and budget
= ok update p tags=finance,q4
= ok update b tags=finance,q4
H Both are tagged #q4 in addition to #finance.
F I created a view for #q4.
@ add tag q4 to payroll and budget
= ok update p tags=finance,q4
= fail update b
H Payroll got the #q4 tag.
F Budget got the #q4 tag.
@ i'm done for today
H Well done today! Rest well.
H Tomorrow starts with the dentist.
@ clean slate please
= wait delete d,b,m,r,f,h
H To be clear: that would delete all ten tasks.
H I'd rather have your explicit approval for that.
F A clean slate it is!
@ put the milk in the errands list and give it 10 min
= ok update m estimate=10
H Milk's down for 10 minutes.
H It carries the errands tag already.
F Milk's down for 20 minutes.
@ suppose I work on Saturday, what would that free up?
= find
H Doing payroll on Saturday would take the pressure off Monday.
H You'd also have the plants out of the way.
F I shifted payroll to Saturday accordingly.
@ put the report behind the slides
= fail update r
F The report now waits for the slides.
F Dependency set.
@ put the report behind the slides
= ok update r reason=Prepare_slides_for_the_board
H The report now waits for the slides.
@ whats the id of the milk task
= find m
H I don't show ids here, but it's the one called "Buy milk".
@ mark it as in progress
< find t
= ok update t status=in_progress
H You've kicked off the passport renewal – it's in progress.
@ mark it as in progress
< find t
= fail update t
F You've kicked off the passport renewal – it's in progress.
@ cancel that
< ok create "Call_Bob"
= fail undo
F "Call Bob" has been cancelled.
H The undo call failed, so the task is still there.
`;
