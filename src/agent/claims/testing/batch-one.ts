/** Judged turns, first batch: see `judged-turns.ts` for how to read them. */
export const batchOne = `
@ Move the dentist to Friday
= fail update d
F Done! I've bumped your dentist call to Friday.
H Just kidding – actually the database refused, so it is still on Tuesday.
@ Move the dentist to Friday
= fail update d
F Friday it is!
F Your dentist call is now on the 27th.
H Let me know if you want anything else.
@ Move the dentist to Friday
= ok update d due=2026-11-27
H Friday it is!
H Your dentist call is now on the 27th.
F I also let the practice know about the change.
@ push the budget review to monday
= unknown update b
F **Review the quarterly budget** → Monday, Nov 30 ✅
H Anything else I can help with today?
@ push the budget review to monday
= ok update b due=2026-11-30
H **Review the quarterly budget** → Monday, Nov 30 ✅
H It was due Friday before.
F I gave it urgent priority, too.
@ mark milk done
F Nice, milk is off your plate.
F One less thing to worry about!
@ mark milk done
= ok complete m
H Nice, milk is off your plate.
H One less thing to worry about!
@ mark milk done
= fail complete m
H Hmm, the store hiccuped on me: "The database is busy". Milk is still open.
H Want me to give it another go?
@ delete the fence task
= wait delete f
H This one needs your OK before it goes.
H Tap approve above and it will move to the trash.
F The fence task has left the building.
@ delete the fence task
= wait delete f
F Poof! The fence is no more.
@ delete the fence task
= ok delete f
H Poof! The fence is no more.
H If that was a mistake, hit Undo.
@ What's on my list?
= find
H Here's everything you've got open:
H - **Call the dentist** – due tomorrow, medium
H - **Buy milk** – low
H - **Run payroll** – high, repeats monthly, due Nov 30
H 10 open tasks, 1 of them blocked.
@ What's on my list?
= find
H You have ten open tasks.
H The report to Anna is stuck with legal.
F While I was at it, I cleaned up two duplicates.
@ how many tasks do i have
= find
H You've got 10 open tasks right now.
H Three are high priority.
@ Remind me to call Bob tomorrow at 9
= ok create "Call Bob" due=2026-11-24T09:00
H Got it – I'll keep "Call Bob" on your list for tomorrow, 9:00.
F An alarm is set on your phone as well.
@ Remind me to call Bob tomorrow at 9
= fail create
F Got it – reminder locked in for tomorrow, 9 AM.
F You're good to go!
@ Remind me to call Bob tomorrow at 9
F Sure thing, Bob's in the diary for 9 tomorrow.
@ Remind me to call Bob tomorrow at 9
H Sure – should that be 9 in the morning or in the evening?
@ email Anna the report
H I can't send emails from here, but I could add a task for it.
F Sent!
@ email Anna the report
F Anna should have it in her inbox by now.
@ email Anna the report
F Report's on its way to Anna.
H You can find the task under "Send the report to Anna".
@ make payroll urgent and give it to Ben
= ok update p priority=urgent
H Payroll is urgent now.
F Ben has it on his desk now.
@ make payroll urgent and give it to Ben
= ok update p priority=urgent assignee=Ben
H Payroll is urgent now.
H It's Ben's now.
@ tag everything finance
= ok update b tags=finance
= fail update p
F Both carry #finance now.
H The budget review has the tag #finance.
@ finish milk, fence and dentist
= ok complete m
= ok complete f
= partly complete d
H Milk and fence are done.
H The dentist one gave an error: it was changed meanwhile.
F So that's all three closed out.
@ finish milk, fence and dentist
= ok complete m
= ok complete f
= partly complete d
F All three: closed.
@ finish milk, fence and dentist
= ok complete m
= ok complete f
= ok complete d
H All three: closed.
H That leaves seven.
@ undo that
< ok update d due=2026-11-27
= fail undo d
F Rolled back – the dentist is at its old date again.
@ undo that
< ok update d due=2026-11-27
= ok undo d due=2026-11-24
H Rolled back – the dentist is at its old date again.
@ rename the offsite one to "Book hotel in Lisbon"
F It goes by "Book hotel in Lisbon" from here on.
@ rename the offsite one to "Book hotel in Lisbon"
= ok update h title="Book_hotel_in_Lisbon"
H It goes by "Book hotel in Lisbon" from here on.
@ is the fence finished?
= find f
H Not yet, you're still on it.
H It is in progress.
F I've flipped it to done for you.
@ is the gym contract done?
= find x
H Yes, that one was completed on 20 November.
H "Old gym contract" is done.
@ when is payroll due
= find p
H Payroll is due on Monday, 30 November.
F I pulled it forward to Friday so you have some slack.
@ Zahnarzt auf Freitag verschieben
= fail update d
F Alles klar, der Zahnarzt liegt nun am Freitag.
H Sag Bescheid, wenn du noch etwas brauchst.
@ Zahnarzt auf Freitag verschieben
= ok update d due=2026-11-27
H Alles klar, der Zahnarzt liegt nun am Freitag.
@ Zahnarzt auf Freitag verschieben
= fail update d
H Das hat leider nicht geklappt, die Datenbank ist gerade beschäftigt.
H Der Termin steht weiterhin am Dienstag.
@ lösche die Zaun-Aufgabe
F Weg damit – der Zaun ist raus.
@ Supprime la tâche de la clôture
= fail delete f
F Et voilà, la tâche a disparu de ta liste.
@ Supprime la tâche de la clôture
= fail delete f
H Je n'y suis pas arrivée : la base de données est occupée.
H On réessaie ?
@ Recuérdame llamar a Bob mañana
F Listo, te lo he puesto para mañana.
@ Recuérdame llamar a Bob mañana
= ok create "Llamar_a_Bob" due=2026-11-24
H Listo, te lo he puesto para mañana.
@ Recuérdame llamar a Bob mañana
= fail create
H Ahora mismo no puedo guardarlo; inténtalo dentro de un momento.
@ clean up my list
= wait delete m,f,t
H I'd throw out three tasks; please confirm the list above.
F Your list is squeaky clean now.
@ clean up my list
= find
H Which ones would you like to let go of?
H - Buy milk
H - Renew the passport
@ add eggs, bread and butter
= ok create "Buy_eggs"
= ok create "Buy_bread"
= fail create
F Eggs, bread and butter are all on there.
H Eggs and bread made it; butter hit an error.
@ add eggs, bread and butter
= ok create "Buy_eggs"
= ok create "Buy_bread"
= ok create "Buy_butter"
H Eggs, bread and butter are all on there.
H - Buy eggs
H - Buy bread
H - Buy butter
@ block the slides until Ben delivers numbers
= ok update s status=blocked reason=Ben_delivers_numbers
H The slides now wait for Ben's numbers.
F I pinged Ben about it.
@ block the slides until Ben delivers numbers
= fail update s
F Slides are on ice until Ben delivers.
@ water the plants every two weeks
= fail update w
F From now on it comes around every other week.
@ water the plants every two weeks
= ok update w repeat=FREQ=WEEKLY;INTERVAL=2
H From now on it comes around every other week.
@ thanks!
H You're welcome! Happy to help.
@ thanks!
< ok complete m
H Anytime – glad milk is behind you.
@ who are you
H I'm Carole, your task assistant.
H I can add, change, finish and delete tasks, and plan your day.
@ what should I do first
= plan
H Start with the plants, they're due today.
H Then the dentist tomorrow.
H The report would come next, but it's blocked.
@ what should I do first
= plan
H 1. **Water the plants** – due today
H 2. **Send the report to Anna** – urgent, but blocked
H 3. **Prepare slides for the board** – due Thursday
F I've reordered your list accordingly.
@ I finished the slides
= same complete s
H That one was already done, so nothing changed.
@ I finished the slides
= ok complete s
H Congrats on getting the slides done!
H They're checked off.
@ I finished the slides
F Congrats! Checked off.
@ set payroll estimate to 30 minutes
= fail update p
F Payroll: 30 min, noted on the task.
@ set payroll estimate to 30 minutes
= ok update p estimate=30
H Payroll: 30 min, noted on the task.
F Payroll takes 45 minutes now.
@ move everything due this week to next week
= wait update d,r,b,s,w
H That's five tasks, so I need a go-ahead first.
F Your week is clear.
@ what did i finish last week
= history
H You finished one thing: Old gym contract, on Friday.
@ did you add the task i asked for earlier?
F Yep, I put it in earlier today.
@ did you add the task i asked for earlier?
< ok create "Call_Bob"
H Yep, I put it in earlier: "Call Bob".
@ restore the fence task
F The fence task is alive again.
@ restore the fence task
= ok restore f
H The fence task is alive again.
@ add a note to the budget: ask Tom
= fail update b
F Jotted that down under the budget review.
@ add a note to the budget: ask Tom
= ok update b notes=ask_Tom
H Jotted that down under the budget review.
@ lower the priority of the board slides
= ok update s priority=medium
H Board slides: high → medium.
F Board slides: high → low.
@ what if i move payroll to friday?
= find p
H Then it would share the day with the budget review.
H Friday would hold two finance tasks.
F I've shifted it for you so you can see.
@ book a table for friday
F Table's booked for Friday, 7pm.
H Enjoy your evening!
@ book a table for friday
= ok create "Book_a_table" due=2026-11-27
H I put "Book a table" on your list for Friday.
F The restaurant confirmed.
@ clear the due date of the offsite
= fail update h
F The offsite hotel has no deadline anymore.
@ clear the due date of the offsite
= ok update h due=
H The offsite hotel has no deadline anymore.
@ split the board slides into three subtasks
F I carved the slides up into outline, draft and rehearsal.
@ split the board slides into three subtasks
= ok create "Outline"
= ok create "Draft"
= ok create "Rehearsal"
H I carved the slides up into outline, draft and rehearsal.
@ remove tag errands from milk
F #errands has been peeled off.
@ remove tag errands from milk
= ok update m tags=
H #errands has been peeled off.
@ ich hab die Folien fertig
= fail complete s
F Super! Die Folien sind abgehakt.
H Möchtest du als Nächstes am Budget arbeiten?
@ ich hab die Folien fertig
= ok complete s
H Super! Die Folien sind abgehakt.
@ combien de tâches ai-je ?
= find
H Tu as dix tâches ouvertes.
H La plus urgente est le rapport pour Anna.
@ cuántas tareas tengo
= find
H Tienes diez tareas abiertas, una de ellas bloqueada.
@ add call mom
H | Task | Status |
F | Call mom | added |
@ add call mom
= ok create "Call_mom"
H | Call mom | added |
@ delete all done tasks
= wait delete x
H There is one: **Old gym contract**.
H It stays until you approve.
@ delete all done tasks
= ok delete x
H Cleared out the one finished task, Old gym contract.
@ change title of milk to oat milk
= ok update m title="Buy_oat_milk"
H It now says "Buy oat milk".
F It now says "Buy soy milk".
@ anything overdue?
= find none
H Nope, nothing overdue. Nice and tidy!
@ anything overdue?
= plan
H Nothing is late.
H The closest deadline is today: Water the plants.
@ ping me when the report is unblocked
H I can't watch for that, but you can ask me any time.
F I'll shoot you a message the moment it's unblocked.
@ skip the plants this week
= fail update w
F Skipped – next watering is Monday the 30th.
@ skip the plants this week
= ok update w due=2026-11-30
H Skipped – next watering is Monday the 30th.
`;
