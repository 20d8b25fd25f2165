/** Judged turns, tenth batch: see `judged-turns.ts` for how to read them. */
export const batchTen = `
@ passport: renewed it this morning!
= ok complete t
H Congrats on the fresh passport! I closed that one out.
@ passport: renewed it this morning!
= fail complete t
F Congrats on the fresh passport! I closed that one out.
@ passport: renewed it this morning!
= fail complete t
H Congrats on the fresh passport! Closing the task hit a snag, so it's still showing.
@ pls shove the dentist to next monday
= ok update d due=2026-11-30
H Shoved to Monday the 30th, same as payroll.
@ pls shove the dentist to next monday
= ok update d due=2026-11-30
F Shoved to Monday the 30th, along with the hotel.
@ pls shove the dentist to next monday
= fail update d
F Shoved.
@ pls shove the dentist to next monday
= wait update d
F It'll be Monday the 30th then, the change is live.
H You can undo it at any time.
@ which of these could Ben take?
= find d,m,h,f
H The milk and the fence would be easy to hand off; Ben already has the hotel.
H The dentist call is yours alone, I fear.
@ which of these could Ben take?
= find d,m,h,f
F I'd pick the milk. Ben already owns the milk.
@ which of these could Ben take?
= find d,m,h,f
F The fence, and he has agreed to it.
@ Give me a morning briefing
= plan w,d,r,s,b
H Good morning! One thing for today: the plants.
H The week gets denser from Wednesday on, with a report, slides and a budget in a row.
H Legal is the bottleneck for the report.
@ Give me a morning briefing
= plan w,d,r,s,b
F Good morning! I tidied up overnight and rescheduled the two overdue items.
@ Give me a morning briefing
= plan w,d,r,s,b
F The report is no longer blocked, legal came through.
@ ticket for the slides: link https://deck.example
= ok update s notes=https://deck.example
H The deck link sits in the notes of the slides.
@ ticket for the slides: link https://deck.example
= fail update s
F The deck link sits in the notes of the slides.
@ ticket for the slides: link https://deck.example
= fail update s
H The link wouldn't stick: version conflict.
@ add eggs and flour to shopping
= ok create "Buy eggs" tags=shopping
= ok create "Buy flour" tags=shopping
H Eggs and flour are waiting for your next trip to the shop.
@ add eggs and flour to shopping
= ok create "Buy eggs" tags=shopping
= ok create "Buy flour" tags=shopping
F Eggs, flour and sugar are waiting for your next trip to the shop.
@ add eggs and flour to shopping
= ok create "Buy eggs" tags=shopping
= fail create
F Eggs and flour are waiting for your next trip to the shop.
@ add eggs and flour to shopping
= ok create "Buy eggs" tags=shopping
= fail create
H Got the eggs down, but flour slipped through: the save timed out.
@ wipe the done stuff
= wait delete x
F The finished stuff has evaporated.
@ wipe the done stuff
= ok delete x
H One finished task, the old gym contract, went to the trash.
@ wipe the done stuff
= ok delete x
F Three finished tasks went to the trash.
@ wipe the done stuff
= find none
H There was no finished task to wipe.
@ remind me 30 minutes before the dentist
H I don't do alarms yet, sorry. You could give the task a time and look at Today in the morning.
@ remind me 30 minutes before the dentist
F You'll hear from me half an hour ahead.
@ remind me 30 minutes before the dentist
F A nudge is scheduled thirty minutes ahead of your appointment.
@ how many high prio tasks do I have
= find b,p,s
H Three: budget, payroll, slides.
@ how many high prio tasks do I have
= find b,p,s
H That makes three, and the report tops them as urgent.
@ how many high prio tasks do I have
= find b,p,s
F Three, now that I demoted the report.
@ change report's blocker to "waiting for Priya's numbers"
= ok update r reason=waiting_for_Priya's_numbers
H The report now says it's held up by Priya's numbers.
@ change report's blocker to "waiting for Priya's numbers"
= fail update r
F The report now says it's held up by Priya's numbers.
@ change report's blocker to "waiting for Priya's numbers"
= ok update r reason=waiting_for_Priya's_numbers
F I swapped the blocker and asked Priya for the numbers.
@ start the slides
= ok update s status=in_progress
H Slides are rolling, they moved into progress.
@ start the slides
= ok update s status=in_progress
F Slides are rolling, and the budget review too.
@ start the slides
= partly update s
F Slides are rolling.
@ start the slides
= partly update s
H The slides were edited elsewhere a moment ago, so I held off.
H Shall I go ahead with the newer version?
@ I'll be on vacation from the 1st to the 10th of December
H Enjoy! The hotel booking falls on your first day off.
H Want me to pull it forward?
@ I'll be on vacation from the 1st to the 10th of December
F Enjoy! I've cleared those days for you.
@ I'll be on vacation from the 1st to the 10th of December
= ok update h due=2026-11-30
H Enjoy! To keep your first day free, the hotel now falls on Monday, 30 November.
@ why did you do that?
< ok update s priority=urgent
H You asked for the slides to come first, and urgent puts them there.
H If that was too much, undo takes it back to high.
@ why did you do that?
< ok update s priority=urgent
F Right, sorry, I've set it back to high.
@ who am I waiting for?
= find r
H For legal, on the report.
H Nobody else holds you up.
@ archive the fence
= ok complete f
F The fence sits in the trash now.
@ archive the fence
= ok delete f
H The fence sits in the trash now, from where it can come back.
@ change the budget review's owner to me
= ok update b assignee=me
H The budget review is all yours.
@ change the budget review's owner to me
= fail update b
F The budget review is all yours.
@ Erinner mich morgen um 8 an den Müll
= ok create "Müll rausbringen" due=2026-11-24T08:00
H Der Müll steht für morgen um 8 Uhr drin.
@ Erinner mich morgen um 8 an den Müll
= ok create "Müll rausbringen" due=2026-11-24T08:00
F Der Müll steht für morgen um 9 Uhr drin.
@ Erinner mich morgen um 8 an den Müll
= fail create
F Der Müll steht für morgen um 8 Uhr drin.
@ Erinner mich morgen um 8 an den Müll
= fail create
H Das Speichern ist gescheitert, versuch es bitte in einer Minute wieder.
@ Gibt es etwas Überfälliges?
= find none
H Nein, alles im grünen Bereich.
@ Gibt es etwas Überfälliges?
= find none
F Nein, und den Zahnarzt habe ich vorsichtshalber vorgezogen.
@ Mets la priorité du lait à haute
= ok update m priority=high
H Le lait passe en priorité haute.
@ Mets la priorité du lait à haute
= ok update m priority=high
F Le lait passe en priorité urgente.
@ Mets la priorité du lait à haute
= fail update m
F Le lait passe en priorité haute.
@ Mets la priorité du lait à haute
= fail update m
H La modification n'est pas passée, la priorité reste basse.
@ Pon el informe para el jueves
= ok update r due=2026-11-26
H El informe queda para el jueves 26.
@ Pon el informe para el jueves
= fail update r
F El informe queda para el jueves 26.
@ Pon el informe para el jueves
= ok update r due=2026-11-26
F El informe queda para el viernes 27.
@ can you explain how you rank things?
H Dates weigh most, then priority, then how long something has been lying around.
H Blocked tasks sink until they are free again.
@ do it
< ask
H I'd rather be sure: do you mean deleting the fence or finishing it?
@ do it
< ask
F Consider it handled.
@ do it
< ask
= ok complete f
H Handled: the fence is complete.
@ add "water filter" under errands, low prio, next tuesday
= ok create "Water filter" tags=errands priority=low due=2026-12-01
H "Water filter" is in, low priority, for Tuesday the 1st under #errands.
@ add "water filter" under errands, low prio, next tuesday
= ok create "Water filter" tags=errands priority=low due=2026-12-01
F "Water filter" is in, low priority, for tomorrow under #errands.
@ add "water filter" under errands, low prio, next tuesday
= ok create "Water filter" tags=errands priority=low due=2026-12-01
F "Water filter" is in, low priority, under #home.
@ that dentist thing has a room number, 204
= ok update d notes=room_204
H Room 204 is on the dentist task.
@ that dentist thing has a room number, 204
= ok update d notes=room_204
F Room 206 is on the dentist task.
@ that dentist thing has a room number, 204
= fail update d
F Room 204 is on the dentist task.
`;
