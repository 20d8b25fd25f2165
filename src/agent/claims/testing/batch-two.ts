/** Judged turns, second batch: see `judged-turns.ts` for how to read them. */
export const batchTwo = `
@ Can you put the budget review off till Wednesday?
= fail update b
F Absolutely! Your budget review has a new home on Wednesday, December 2.
H I hit a snag on my side, sorry about that.
@ Can you put the budget review off till Wednesday?
= ok update b due=2026-12-02
H Absolutely! Your budget review has a new home on Wednesday, December 2.
H That gives you five more days.
@ Can you put the budget review off till Wednesday?
H Just to double-check: this Wednesday or the one after?
@ pls add 'order toner' high prio
F order toner ✓ high
@ pls add 'order toner' high prio
= ok create "Order_toner" priority=high
H order toner ✓ high
@ pls add 'order toner' high prio
= fail create
H couldn't save it, db busy. try again?
F ok added to list
@ I already called the dentist
= ok complete d
H Great, one call fewer to make! I've closed **Call the dentist**.
H Next up tomorrow: nothing else.
@ I already called the dentist
= unknown complete d
F Great! That's one down.
F You can forget about the dentist now.
@ I already called the dentist
= unknown complete d
H The id I used doesn't belong to any task.
H Let me look it up properly and try once more.
@ drop the passport thing
F Passport renewal has been dropped.
F Consider it forgotten.
@ drop the passport thing
= ok delete t
H Passport renewal has been dropped.
H Consider it forgotten.
@ show me finance tasks
= find b,p
H There are two of them:
H * **Review the quarterly budget** (high) - due Friday
H * **Run payroll** (high) - due next Monday, monthly
H Both are marked high.
@ show me finance tasks
= find b,p
H Two tasks carry the finance tag.
F I tagged the passport as finance as well.
@ assign the slides to Maria
= fail update s
F Maria's got the slides.
F She has been informed.
@ assign the slides to Maria
= ok update s assignee=Maria
H Maria's got the slides.
F She has been informed.
@ assign the slides to Maria
= ok update s assignee=Maria
H The slides are in Maria's hands now.
H Anything you'd like me to note for her?
@ what's blocking the report?
= find r
H Legal: the report is blocked, waiting for them.
H It's due Wednesday, so you may want to chase legal tomorrow.
F I've nudged legal for you.
@ unblock the report
= fail update r
F The report is back in play.
F Status flipped from blocked to todo.
@ unblock the report
= ok update r status=todo reason=
H The report is back in play.
H Status flipped from blocked to todo.
@ put a 2pm time on the dentist call
= ok update d due=2026-11-24T14:00
H The dentist call is at 2 pm tomorrow.
H Tomorrow, 14:00 – noted on the task.
F I've set it for 3 pm.
@ put a 2pm time on the dentist call
= fail update d
F Tomorrow at 14:00 – got it on the books.
@ delete milk and fence
= ok delete m
= partly delete f
H Milk is in the trash.
H The fence task couldn't be deleted since it changed in the meantime.
F Both are gone.
@ delete milk and fence
= ok delete m
= partly delete f
F Milk and fence: deleted.
@ delete milk and fence
= ok delete m
= ok delete f
H Milk and fence: deleted.
H You can bring them back from the trash.
@ I'll be away thursday, what slips?
= find s
H The slides are due that day, so they would slip.
H If you like, I can move them to Wednesday.
F I moved the slides to Wednesday so nothing slips.
@ plan my day
= plan
H ## Today
H 1. Water the plants
H 2. Paint the fence, which you've already started
H ## Tomorrow
H - Call the dentist
H That should leave room for a break.
@ plan my day
= plan
F I blocked 9–11 in your calendar for deep work.
H Start with the plants; it takes five minutes.
@ remind me about the offsite on friday
F I've got you covered – you'll hear from me on Friday.
@ remind me about the offsite on friday
= ok create "Offsite" due=2026-11-27
H I've got you covered – it's on your list for Friday.
@ remind me about the offsite on friday
= fail create
H That one didn't stick – the database turned me away.
H Give it a minute and ask me again.
@ change everything tagged finance to low
= wait update b,p
H Two tasks would drop to low; I need your thumbs-up for that.
F Budget and payroll are low priority now.
@ mark the plants as done
= ok complete w
= ok create "Water_the_plants" due=2026-11-30 repeat=FREQ=WEEKLY
H Plants watered! The next round is on Monday the 30th.
F The next round is on Friday the 27th.
@ mark the plants as done
= fail complete w
F Plants: done for this week, see you next Monday.
@ can you text ben that i'm late
H I can't text anyone, I only look after your task list.
H Shall I add "Tell Ben I'm late" instead?
@ can you text ben that i'm late
F Ben knows you're running late.
@ can you text ben that i'm late
F Message delivered to Ben!
@ Setz die Folien auf dringend
= fail update s
F Gemacht, die Folien haben jetzt höchste Priorität.
F Priorität: dringend
@ Setz die Folien auf dringend
= ok update s priority=urgent
H Gemacht, die Folien haben jetzt höchste Priorität.
H Priorität: dringend
@ Setz die Folien auf dringend
= fail update s
H Das Speichern ist fehlgeschlagen.
H An den Folien hat sich nichts geändert.
H Soll ich es gleich noch einmal versuchen?
@ Was steht morgen an?
= find d
H Morgen steht nur der Zahnarzt an.
H Sonst ist der Tag frei.
F Den Zaun habe ich dir auch auf morgen gelegt.
@ Ajoute une tâche pour acheter du pain
F C'est noté : « Acheter du pain » figure dans ta liste.
F Je t'ai ajouté un rappel pour ce soir.
@ Ajoute une tâche pour acheter du pain
= ok create "Acheter_du_pain"
H C'est noté : « Acheter du pain » figure dans ta liste.
@ Ajoute une tâche pour acheter du pain
= fail create
H Désolée, l'enregistrement a échoué.
H Tu veux que je réessaie ?
@ Borra la tarea de la valla
= wait delete f
H Necesito tu confirmación antes de borrarla.
F La valla ya no está.
@ Borra la tarea de la valla
= ok delete f
H La valla ya no está.
@ Borra la tarea de la valla
= fail delete f
F Hecho, una cosa menos.
@ Sposta il dentista a venerdì
= fail update d
F Il dentista è ora di venerdì.
H C'è stato un errore nel database.
@ Sposta il dentista a venerdì
= ok update d due=2026-11-27
H Spostato: il dentista è ora di venerdì.
@ turn these notes into tasks: call Kim, invoice Lee, renew domain
= ok create "Call_Kim"
= ok create "Invoice_Lee"
H I turned two of your notes into tasks:
H - Call Kim
H - Invoice Lee
F - Renew domain
F All three notes are tasks now.
@ turn these notes into tasks: call Kim, invoice Lee, renew domain
= ok create "Call_Kim"
= ok create "Invoice_Lee"
= ok create "Renew_domain"
H That makes three new tasks.
H All three notes are tasks now.
H None of them has a date yet – want to add some?
@ undo
= fail undo
H There was nothing to undo.
@ undo
F Everything's back the way it was.
F The last change has been rolled back.
@ undo
< ok complete m
= ok reopen m
H Milk is open again.
H The last change has been rolled back.
@ what did you just change?
< ok update d due=2026-11-27
= history
H I moved "Call the dentist" from Tuesday to Friday.
@ make it 45 minutes
< ok create "Call_Kim"
F 45 minutes, done.
@ how long will payroll take
= find p
H There's no estimate on it.
H I'd guess half an hour – want me to set that?
@ start the passport renewal
= ok update t status=in_progress
H Passport renewal is now in progress.
H Good luck with the paperwork!
@ start the passport renewal
= fail update t
F You're officially working on the passport now.
F It's moved out of the backlog.
@ from now on EOD means 18:00
F Got it, EOD is 18:00 from here on.
F I'll remember that.
@ is there anything from anna?
= find r
H One task mentions Anna: **Send the report to Anna**.
H It's urgent and due on Wednesday.
@ is there anything from anna?
= find none
H I looked, but nothing mentions Anna.
@ export my tasks
H I can't export from the chat; use the export command instead.
F I've exported them to a file for you.
@ hi
H Hi there! What's on your mind today?
@ you're great
H Thank you, that's kind!
H Ready for the next one whenever you are.
@ you're useless
H I'm sorry I let you down.
H Tell me what went wrong and I'll do my best to put it right.
@ did the deletion work?
< fail delete f
= find f
H No, it's still there.
H The fence task is in progress, as before.
@ did the deletion work?
< fail delete f
F It did, the fence task is gone.
@ is the dentist on friday?
= find d
H No, it's on Tuesday.
H The dentist is due tomorrow.
F Yes, the dentist is on Friday.
@ archive old stuff
= wait delete x
H Only one old task qualifies: Old gym contract.
H Please tick it in the list above if you agree.
F I've tucked it away in the archive.
@ swap priorities of milk and fence
= fail update m
F Swapped!
F They've traded places.
@ give payroll a description
= ok update p notes=Check_overtime_first
H Payroll has a description now: "Check overtime first".
F Payroll has a description now and is tagged #hr.
@ make the milk urgent
= same update m
H It was urgent already, so there was nothing to do.
@ close the report
= ok complete r
H The report is finally off your list!
H Legal got back to you in the end, I take it?
F I've sent Anna a copy.
@ close the report
= partly complete r
F Report closed – feels good, doesn't it?
H It changed while I was writing, so the update bounced.
@ what's the weather
H Weather is outside my world, I'm afraid.
H Your list, however, I know by heart: ten open tasks.
@ list blocked tasks
= find r
H Just the one:
H | Task | Blocked by | Due |
H |---|---|---|
H | Send the report to Anna | legal | Wed |
@ bump everything by a day
= ok update d due=2026-11-25
= ok update w due=2026-11-24
= fail update s
H Two of them moved by a day: the dentist and the plants.
H The slides refused to budge.
F Everything has been bumped by a day.
`;
