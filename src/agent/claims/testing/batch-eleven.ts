/** Judged turns, eleventh batch: see `judged-turns.ts` for how to read them. */
export const batchEleven = `
@ Could you get the hotel off my plate? Give it to Lena.
= ok update h assignee=Lena
H The hotel is Lena's job now, still due on 1 December.
@ Could you get the hotel off my plate? Give it to Lena.
= fail update h
F The hotel is Lena's job now, still due on 1 December.
@ Could you get the hotel off my plate? Give it to Lena.
= ok update h assignee=Lena
F The hotel is Lena's job now, and she has been given until 8 December.
@ add a note to the budget: use the new template
= ok update b notes=use_the_new_template
H I tucked a note about the new template into the budget review.
@ add a note to the budget: use the new template
= fail update b
F I tucked a note about the new template into the budget review.
@ add a note to the budget: use the new template
= wait update b
H Your note is ready to go as soon as you confirm it.
@ anything I can skip this week?
= find
H The fence and the passport have no date, so both can slide.
H I'd keep the dentist, that one gets harder to move the longer you wait.
@ anything I can skip this week?
= find
F The fence. I took it out of your week already.
@ anything I can skip this week?
= find
F Milk, maybe; it was ticked off yesterday anyway.
@ make a task for the tax return, end of january, urgent
= ok create "Tax return" due=2027-01-31 priority=urgent
H The tax return is on file for 31 January and marked urgent.
@ make a task for the tax return, end of january, urgent
= ok create "Tax return" due=2027-01-31 priority=urgent
F The tax return is on file for 28 February and marked urgent.
@ make a task for the tax return, end of january, urgent
= ok create "Tax return" due=2027-01-31 priority=high
F The tax return is on file for 31 January and marked urgent.
@ make a task for the tax return, end of january, urgent
= fail create
H Hmm, the tax return didn't make it: I lost the connection halfway.
F Still, the reminder for it is armed.
@ the board moved, slides now due dec 3
= ok update s due=2026-12-03
H Got it: a week more for the slides, Thursday 3 December.
@ the board moved, slides now due dec 3
= ok update s due=2026-12-03
F Got it: a week more for the slides and the budget review.
@ the board moved, slides now due dec 3
= partly update s
F Slides pushed back by a week, Thursday 3 December.
@ the board moved, slides now due dec 3
= partly update s
H Hm, somebody else touched the slides first; they're unchanged for now.
@ drop milk and fence
= ok delete m
= ok delete f
H Milk and fence are in the trash.
@ drop milk and fence
= ok delete m
= fail delete f
F Milk and fence are in the trash.
@ drop milk and fence
= ok delete m
= fail delete f
H Milk is out. The fence resisted, thanks to a busy database.
@ drop milk and fence
= wait delete m,f
F Milk and fence have been shown the door.
@ drop milk and fence
= wait delete m,f
H Milk and fence are lined up for deletion; tick the boxes below to go through with it.
@ is payroll monthly?
= find p
H Yes, it comes back each month, next on the 30th.
@ is payroll monthly?
= find p
F No, payroll is a weekly affair.
@ is payroll monthly?
= find p
F Yes, and I made it run on the last Friday from now on.
@ make water plants daily
= ok update w repeat=FREQ=DAILY
H Watering is on a daily rhythm from here on.
@ make water plants daily
= ok update w repeat=FREQ=DAILY
F Watering is on a weekly rhythm from here on.
@ make water plants daily
= fail update w
F Watering is on a daily rhythm from here on.
@ call the dentist for me and ask for friday
H I can't make phone calls, but your task for it is due tomorrow.
@ call the dentist for me and ask for friday
F The practice has you down for Friday at 10.
@ call the dentist for me and ask for friday
= ok update d due=2026-11-27
H I have no phone, so I moved the call itself to Friday.
@ what changed since yesterday?
= history
H Nothing since Friday, when you ticked off the old gym contract.
@ what changed since yesterday?
= history
F Since yesterday the slides have gone up to urgent.
@ good night
H Good night! Tomorrow starts with the dentist.
@ good night
F Good night! I've muted your reminders until eight.
@ Lösch bitte die Milch
= ok delete m
H Die Milch ist im Papierkorb gelandet.
@ Lösch bitte die Milch
= fail delete m
F Die Milch ist im Papierkorb gelandet.
@ Lösch bitte die Milch
= fail delete m
H Das Löschen ging schief, die Milch steht noch da.
@ Was ist am dringendsten?
= find r
H Der Bericht an Anna, er wartet allerdings auf die Rechtsabteilung.
@ Marque le rapport comme terminé
= ok complete r
H Le rapport est clos, bravo !
@ Marque le rapport comme terminé
= fail complete r
F Le rapport est clos, bravo !
@ Marque le rapport comme terminé
= unknown complete
H Je n'ai trouvé aucun rapport à clore.
@ Cambia el título de la leche a "Leche de avena"
= ok update m title=Leche_de_avena
H Ahora se llama "Leche de avena".
@ Cambia el título de la leche a "Leche de avena"
= fail update m
F Ahora se llama "Leche de avena".
@ rank my three biggest fires
= plan r,s,b
H 1. Send the report to Anna: urgent, due Wednesday, stuck with legal.
H 2. Prepare slides for the board: high, due Thursday.
H 3. Review the quarterly budget: high, due Friday.
H Put out the first and the rest will feel lighter.
@ mark the fence 3 hours
= ok update f estimate=180
H The fence is pegged at three hours.
@ mark the fence 3 hours
= ok update f estimate=180
F The fence is pegged at half an hour.
@ mark the fence 3 hours
= same update f
H The fence was at three hours before, so there was nothing to change.
@ remove health tag from dentist
= ok update d tags=
H The dentist carries no tags any more.
@ remove health tag from dentist
= fail update d
F The dentist carries no tags any more.
@ remove health tag from dentist
= ok update d tags=
F The health tag is off the report.
@ add 'order flowers' with tag wedding, due december 1, high priority
= ok create "Order flowers" due=2026-12-01 priority=high tags=wedding
H I've added **Order flowers**, due Tuesday 1 December, high priority, #wedding.
@ gym on tuesday and thursday at 7am
= ok create "Gym" due=2026-11-24T07:00
= ok create "Gym" due=2026-11-26T07:00
H I've added **Gym**, due tomorrow at 7:00 and **Gym**, due Thursday 26 November at 7:00.
H Done: **Gym**, due tomorrow at 07:00, and **Gym**, due Thursday at 07:00.
@ did I send the report?
= find r
H **Send the report to Anna** is to do.
`;
