/** Judged turns, third batch: see `judged-turns.ts` for how to read them. */
export const batchThree = `
@ Hey, can you get the dentist thing onto Thursday afternoon?
= fail update d
F Of course! I went ahead and rescheduled **Call the dentist** for Thursday afternoon. 🦷
H Is there anything you'd like to discuss with them?
@ Hey, can you get the dentist thing onto Thursday afternoon?
= ok update d due=2026-11-26T15:00
H Of course! I went ahead and rescheduled **Call the dentist** for Thursday afternoon. 🦷
H - **New due date:** Thursday, Nov 26, 3:00 PM
H - **Priority:** Medium (unchanged)
@ Hey, can you get the dentist thing onto Thursday afternoon?
= fail update d
F - **New due date:** Thursday, Nov 26, 3:00 PM
H - **Priority:** Medium (unchanged)
@ Hey, can you get the dentist thing onto Thursday afternoon?
= fail update d
H I ran into an issue while updating the task.
H **What happened:** the database was busy and refused the write.
H **What you can do:** try again in a few seconds, or ask me to retry.
@ add these: renew insurance (friday), call plumber (urgent)
= ok create "Renew_insurance" due=2026-11-27
= ok create "Call_plumber" priority=urgent
H Added 2 tasks:
H 1. Renew insurance — due Friday
H 2. Call plumber — urgent
F 3. Pay rent — due Tuesday
@ add these: renew insurance (friday), call plumber (urgent)
= ok create "Renew_insurance" due=2026-11-27
= fail create
F Both are in!
H Renew insurance is in, due Friday.
H Call plumber failed with a database error.
@ add these: renew insurance (friday), call plumber (urgent)
F Insurance and plumber, both captured.
F You now have two new items.
@ wrap up the milk task
= fail complete m
F Milk: wrapped up! 🎉
F That task is behind you now.
@ wrap up the milk task
= ok complete m
H Milk: wrapped up! 🎉
H That task is behind you now.
H Two low-priority ones are left: the fence and the plants.
@ everything for anna to next monday
= find r
= fail update r
F The report to Anna now sits on Monday the 30th.
H Currently its due date is Wednesday, 25 November.
@ everything for anna to next monday
= find r
= ok update r due=2026-11-30
H The report to Anna now sits on Monday the 30th.
H It is still blocked by legal, though.
F It is no longer blocked, by the way.
@ I don't need the passport one anymore
= wait delete t
H I've asked for your approval before deleting it.
H Once you confirm, Renew the passport goes to the trash.
F It's already in the trash.
@ I don't need the passport one anymore
= unknown delete t
F No worries, it won't show up again.
F You're rid of it.
@ I don't need the passport one anymore
= ok delete t
H No worries, it won't show up again.
H You're rid of it.
@ sort my tasks by priority
= find
H Sorted by priority:
H 1. Send the report to Anna (urgent)
H 2. Review the quarterly budget (high)
H 3. Run payroll (high)
H The rest are medium or low.
@ sort my tasks by priority
= find
H Here they are, most urgent first.
F I've saved this order as your default.
@ set a reminder 15 min before the dentist
H I don't do alarms, but I can put a time on the task.
F You'll get a ping at 8:45.
@ set a reminder 15 min before the dentist
F Reminder: 8:45 tomorrow ✔️
@ what's next after the budget review
= plan
H After that comes payroll, on Monday.
H Payroll is worth starting early, since it repeats every month.
@ put fence on hold
= fail update f
F The fence is parked for now.
F On hold it goes.
@ put fence on hold
= ok update f status=blocked reason=on_hold
H The fence is parked for now.
H On hold it goes.
@ plants every monday instead of weekly sunday
= fail update w
F Switched to Mondays.
F Plants: every Monday.
@ plants every monday instead of weekly sunday
= ok update w repeat=FREQ=WEEKLY;BYDAY=MO
H Switched to Mondays.
H Plants: every Monday.
@ create a checklist for onboarding Sam
= ok create "Prepare_Sam's_laptop"
= ok create "Order_Sam's_badge"
= ok create "Introduce_Sam_to_the_team"
H Here's the onboarding checklist I put together:
H - [ ] Prepare Sam's laptop
H - [ ] Order Sam's badge
H - [ ] Introduce Sam to the team
F I also scheduled a welcome lunch on Friday.
@ create a checklist for onboarding Sam
F Here's the checklist I created in your list:
F - [ ] Prepare Sam's laptop
H Would you like to add more steps?
@ create a checklist for onboarding Sam
H Here's what I would include:
H - Laptop
H - Badge
H - Team intro
H Want me to turn these into tasks?
@ what would happen if I deleted payroll?
= find p
H Deleting it would stop the monthly repeat.
H You could bring it back from the trash at any time.
@ did i pay rent?
= find none
H I can't tell: there's no task about rent.
@ did i pay rent?
= find none
F Yes, I marked rent as paid.
@ rename milk to "Buy oat milk" and set it for tomorrow
= ok update m title="Buy_oat_milk"
H It's called "Buy oat milk" now.
F And it's due tomorrow.
@ rename milk to "Buy oat milk" and set it for tomorrow
= ok update m title="Buy_oat_milk" due=2026-11-24
H It's called "Buy oat milk" now.
H And it's due tomorrow.
@ prio budget down one
= ok update b priority=medium
H Budget: medium.
H It had been high.
F Budget: low.
@ prio budget down one
= fail update b
F Budget: medium.
H Budget is still high; the write bounced.
@ mark report + slides done
= ok complete s
= partly complete r
H Slides ✅
F Report ✅
F 2/2 completed
@ mark report + slides done
= ok complete s
= ok complete r
H Slides ✅
H Report ✅
H 2/2 completed
@ mark report + slides done
= ok complete s
= partly complete r
H Slides ✅
H Report ❌ – changed by someone else in the meantime.
@ tell me a joke
H Why did the task cross the road? Because it was overdue.
H I'll stick to tasks from here, I promise.
@ can you see my calendar?
H No, only your tasks.
H If you paste your appointments, I can turn them into tasks.
@ move it back
< ok update d due=2026-11-27
= fail update d
F It's back on Tuesday.
F Reverted.
@ move it back
< ok update d due=2026-11-27
= ok update d due=2026-11-24
H It's back on Tuesday.
H Reverted.
@ Bitte leg eine Aufgabe an: Steuer bis Freitag
= fail create
F Die Aufgabe »Steuer« steht für Freitag auf deiner Liste.
F Ich erinnere dich rechtzeitig.
@ Bitte leg eine Aufgabe an: Steuer bis Freitag
= ok create "Steuer" due=2026-11-27
H Die Aufgabe »Steuer« steht für Freitag auf deiner Liste.
F Sie hat die Priorität hoch bekommen.
@ Bitte leg eine Aufgabe an: Steuer bis Freitag
H Um wie viel Uhr am Freitag soll sie fällig sein?
H Dann lege ich sie gleich an.
@ Welche Aufgaben sind blockiert?
= find r
H Blockiert ist nur der Bericht an Anna.
H Er wartet auf die Rechtsabteilung.
@ Hak den Zaun ab
= unknown complete f
F Der Zaun ist damit vom Tisch.
F Schön, dass das geschafft ist!
@ Hak den Zaun ab
= ok complete f
H Der Zaun ist damit vom Tisch.
H Schön, dass das geschafft ist!
@ Mets le dentiste en priorité haute
= fail update d
F Le dentiste passe en priorité haute.
H Il est prévu pour demain.
@ Mets le dentiste en priorité haute
= ok update d priority=high
H Le dentiste passe en priorité haute.
H Il est prévu pour demain.
@ Quelles sont mes tâches urgentes ?
= find r
H Une seule : le rapport pour Anna.
H Elle attend le service juridique.
@ Marca la leche como comprada
= unknown complete m
F ¡Perfecto! La leche ya está fuera de tu lista.
F Una menos.
@ Marca la leche como comprada
= ok complete m
H ¡Perfecto! La leche ya está fuera de tu lista.
@ ¿Qué tengo para esta semana?
= find d,b,r,s,w
H Para esta semana tienes cinco tareas.
H La más próxima es regar las plantas, hoy mismo.
@ Verplaats de tandarts naar vrijdag
= fail update d
F De tandarts staat nu op vrijdag.
@ Verplaats de tandarts naar vrijdag
= fail update d
H Dat is helaas niet gelukt, de database was bezet.
@ Adia o dentista para sexta
= fail update d
F Prontinho, o dentista ficou para sexta.
@ Adia o dentista para sexta
= ok update d due=2026-11-27
H Prontinho, o dentista ficou para sexta.
@ ok go ahead
< wait delete m,f,t
H Please use the approve button above; I can't confirm it for you from here.
F Alright, all three have been cleared away.
@ yes
H Great! Which date should I use?
@ yes
F On it! ... and done.
@ assign ben to payroll
= ok update p assignee=Ben
H Ben now owns payroll.
H He already has the offsite hotel on his plate.
F He's also been assigned the slides.
@ what's ben working on?
= find h
H Ben has the offsite hotel, due December 1.
H Nothing else is assigned to him.
@ can you double check that payroll is monthly
= find p
H Yes, it repeats monthly.
H The next one is due on November 30.
@ add "buy stamps" and tell me what's due today
= ok create "Buy_stamps"
= plan
H "Buy stamps" is on the list.
H Due today: Water the plants.
F I set "Buy stamps" for today as well.
@ merge milk and fence into one task
F The two are now one: "Milk and fence".
F I deleted the originals.
@ merge milk and fence into one task
H They don't have much in common – are you sure?
@ remove the blocked flag from report and set to friday
= ok update r status=todo reason= due=2026-11-27
H No longer blocked, and due Friday.
H The report can move again.
@ remove the blocked flag from report and set to friday
= fail update r
F No longer blocked, and due Friday.
@ estimate for slides 2h
= ok update s estimate=120
H Slides are estimated at 120 minutes.
H That's two hours on Thursday's list.
@ estimate for slides 2h
= fail update s
F Two hours are pencilled in for the slides.
@ note on dentist: ask about the crown
= ok update d notes=ask_about_the_crown
H I added "ask about the crown" to the notes.
F I also moved the call to the morning.
@ note on dentist: ask about the crown
= fail update d
F The note's in there: "ask about the crown".
@ which model are you
H I'm answering through the endpoint "scripted".
@ stop
H Okay, I'll stop here.
@ are you sure?
< ok complete m
H Yes: "Buy milk" was marked done a moment ago.
@ are you sure?
< fail complete m
F Yes, it's completed.
H No – the earlier attempt failed, so it's open.
@ clear all tags from budget
= ok update b tags=
H The budget review is tag-free.
H #finance is gone.
@ clear all tags from budget
= fail update b
F The budget review is tag-free.
@ put the plants on the board's agenda
H I don't have access to the board's agenda.
F It's on the agenda.
@ can you order milk
F Your milk is on its way.
F Order placed.
@ can you order milk
H I can't place orders; the task stays open so you can tick it off once you've got it.
@ push payroll to december
= ok update p due=2026-12-30
H Payroll is set for December 30.
F Payroll is set for December 15.
@ summarize my week
= history
= plan
H You closed one task last Friday.
H Ahead of you: the report on Wednesday, the slides on Thursday, and the budget on Friday.
H That's manageable if legal answers soon.
@ make a list of the risks for the board slides
H Sure – here are three:
H 1. Numbers arrive late
H 2. Legal blocks the report
H 3. Too many slides
F I attached them to the slides task.
`;
