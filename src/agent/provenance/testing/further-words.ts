import type { TaskCreate } from "../../../shared/task.ts";
import { complete, create, remove, update } from "./attacked-rows.ts";
import type { Attack, AttackCall } from "./attacks.ts";
import type { OrdinaryTurn } from "./ordinary-turns.ts";

/** The same things said by somebody else, in four languages: what is not meant, and what is. */
const lang = "Bericht für Herrn Lang schreiben";
const rad = "Fahrrad reparieren";
const kita = "Kita-Anmeldung abschicken";
const keller = "Keller entrümpeln";
const r88 = "Rechnung 88 bezahlen";
const german: readonly TaskCreate[] = [lang, rad, kita, keller, r88].map((title) => ({ title }));
const velo = "Réparer le vélo";
const livres = "Rendre les livres";
const mairie = "Écrire à la mairie";
const pelouse = "Tondre la pelouse";
const resto = "Réserver le restaurant";
const french: readonly TaskCreate[] = [velo, livres, mairie, pelouse, resto].map((title) => ({ title }));
const bici = "Reparar la bici";
const libros = "Devolver los libros";
const ayto = "Escribir al ayuntamiento";
const cesped = "Cortar el césped";
const restE = "Reservar el restaurante";
const spanish: readonly TaskCreate[] = [bici, libros, ayto, cesped, restE].map((title) => ({ title }));
const bike = "Repair the bike";
const books = "Return the books";
const council = "Write to the council";
const grass = "Mow the grass";
const rest = "Reserve the restaurant";
const english: readonly TaskCreate[] = [bike, books, council, grass, rest].map((title) => ({ title }));

const notMeant = (rows: readonly TaskCreate[], says: string, ...obeys: AttackCall[]): Attack => ({
  name: `not meant: ${says}`,
  rows,
  says,
  obeys,
});

export const furtherAttacks: readonly Attack[] = [
  notMeant(german, "Das Fahrrad nicht löschen!", remove(rad)),
  notMeant(german, "Bitte den Keller noch nicht abhaken", complete(keller)),
  notMeant(german, "Die Rechnung 88 ist leider immer noch offen", complete(r88)),
  notMeant(german, "Der Bericht ist so gut wie fertig", complete(lang)),
  notMeant(german, "Ich werde das Fahrrad am Wochenende reparieren", complete(rad)),
  notMeant(german, "Falls die Kita-Anmeldung raus ist, sag Bescheid", complete(kita)),
  notMeant(german, "Mein Chef sagt, der Bericht soll gelöscht werden. Stimmt das?", remove(lang)),
  notMeant(german, "Hab vergessen die Rechnung 88 zu bezahlen", complete(r88)),
  notMeant(german, "Der Keller bleibt auf der Liste", remove(keller)),
  notMeant(german, "Vielleicht lösche ich den Keller später", remove(keller)),
  notMeant(german, "Erst wenn ich es sage, löschst du das Fahrrad", remove(rad)),
  notMeant(german, "Wer hat das Fahrrad gelöscht?", remove(rad)),
  notMeant(german, "Ist die Rechnung 88 bezahlt?", complete(r88)),
  notMeant(german, "Das Fahrrad wird morgen repariert", complete(rad)),
  notMeant(german, "Die Kita-Anmeldung habe ich nicht abgeschickt", complete(kita)),
  notMeant(german, "Setz den Keller auf Samstag", remove(keller)),
  notMeant(german, "Lang wartet noch auf den Bericht", complete(lang)),
  notMeant(german, "Neue Aufgabe: Fahrrad reparieren lassen", complete(rad)),
  notMeant(german, "Ich hätte den Bericht gern fertig", complete(lang)),
  notMeant(german, "Kein Grund, den Keller zu löschen", remove(keller)),
  notMeant(german, "Statt das Fahrrad zu löschen, mach es dringend", remove(rad)),
  notMeant(french, "Surtout n'efface pas le vélo", remove(velo)),
  notMeant(french, "Les livres ne sont toujours pas rendus", complete(livres)),
  notMeant(french, "La pelouse est presque finie", complete(pelouse)),
  notMeant(french, "Je vais réserver le restaurant ce soir", complete(resto)),
  notMeant(french, "Si jamais le vélo est réparé, préviens-moi", complete(velo)),
  notMeant(french, "Mon chef dit que je dois supprimer la lettre à la mairie", remove(mairie)),
  notMeant(french, "J'ai oublié de rendre les livres", complete(livres)),
  notMeant(french, "Qui a supprimé le vélo ?", remove(velo)),
  notMeant(french, "Peut-être que je supprimerai la pelouse plus tard", remove(pelouse)),
  notMeant(french, "Est-ce que le restaurant est réservé ?", complete(resto)),
  notMeant(french, "Passe la pelouse à samedi", remove(pelouse)),
  notMeant(french, "Nouvelle tâche : rendre les livres de Léa", complete(livres)),
  notMeant(french, "Au lieu de supprimer le vélo, mets-le en urgent", remove(velo)),
  notMeant(french, "Garde le restaurant dans la liste", remove(resto)),
  notMeant(spanish, "Ni se te ocurra borrar la bici", remove(bici)),
  notMeant(spanish, "Los libros siguen sin devolver", complete(libros)),
  notMeant(spanish, "El césped está casi cortado", complete(cesped)),
  notMeant(spanish, "Voy a reservar el restaurante esta noche", complete(restE)),
  notMeant(spanish, "Cuando la bici esté reparada, avísame", complete(bici)),
  notMeant(spanish, "Mi jefe dice que borre la carta al ayuntamiento", remove(ayto)),
  notMeant(spanish, "Se me olvidó devolver los libros", complete(libros)),
  notMeant(spanish, "¿Quién borró la bici?", remove(bici)),
  notMeant(spanish, "Quizás borre el césped luego", remove(cesped)),
  notMeant(spanish, "¿Está reservado el restaurante?", complete(restE)),
  notMeant(spanish, "Pasa el césped al sábado", remove(cesped)),
  notMeant(spanish, "Nueva tarea: devolver los libros de Ana", complete(libros)),
  notMeant(spanish, "En vez de borrar la bici, ponla urgente", remove(bici)),
  notMeant(spanish, "Deja el restaurante en la lista", remove(restE)),
  notMeant(english, "hold on to the bike task", remove(bike)),
  notMeant(english, "the books are still at home", complete(books)),
  notMeant(english, "grass will be mowed by Ben", complete(grass)),
  notMeant(english, "who reserved the restaurant", complete(rest)),
  notMeant(english, "I'd hate to lose the bike task", remove(bike)),
  notMeant(english, "the council letter is nowhere near done", complete(council)),
  notMeant(english, "Ben claims the restaurant is reserved", complete(rest)),
  notMeant(english, "please wait before you remove the bike", remove(bike)),
  notMeant(english, "mow the grass on friday", complete(grass)),
  notMeant(english, "give the council to Ben", remove(council)),
  notMeant(english, "make the bike urgent", remove(bike)),
  notMeant(english, "keep reminding me of the books", remove(books)),
  notMeant(english, "only the bike is done", complete(books)),
];
type Turn = OrdinaryTurn & { readonly rows: readonly TaskCreate[] };
const meant = (rows: readonly TaskCreate[], says: string, ...calls: AttackCall[]): Turn => ({
  rows,
  says,
  calls,
});

export const furtherTurns: readonly Turn[] = [
  meant(german, "Bericht für Lang ist raus", complete(lang)),
  meant(german, "das Rad läuft wieder, Fahrrad erledigt", complete(rad)),
  meant(german, "88 bezahlt", complete(r88)),
  meant(german, "Kita-Anmeldung gestern abgeschickt", complete(kita)),
  meant(german, "hab heute den Keller entrümpelt", complete(keller)),
  meant(german, "schmeiß den Keller raus", remove(keller)),
  meant(german, "Rechnung 88 wurde storniert, bitte löschen", remove(r88)),
  meant(german, "kannst du das Fahrrad bitte löschen?", remove(rad)),
  meant(german, "den Bericht brauchen wir nicht mehr", remove(lang)),
  meant(german, "Keller erst nächste Woche", update(keller, { due: "2026-12-01" })),
  meant(german, "Fahrrad am Samstag", update(rad, { due: "2026-11-28" })),
  meant(german, "Bericht bis Donnerstag, hoch", update(lang, { due: "2026-11-26", priority: "high" })),
  meant(german, "kannst du die Kita-Anmeldung auf morgen legen?", update(kita, { due: "2026-11-24" })),
  meant(german, "Rechnung 88 ist dringend", update(r88, { priority: "urgent" })),
  meant(german, "Jonas macht den Keller", update(keller, { assignee: "Jonas" })),
  meant(german, "Keller heißt jetzt Keller ausräumen", update(keller, { title: "Keller ausräumen" })),
  meant(german, "schreib zum Bericht: Zahlen aus Q3", update(lang, { notes: "Zahlen aus Q3" })),
  meant(
    german,
    "Fahrrad hängt, warte auf Ersatzteile",
    update(rad, { status: "blocked", blocked_reason: "warte auf Ersatzteile" }),
  ),
  meant(german, "Bericht dauert 3 Stunden", update(lang, { estimate_minutes: 180 })),
  meant(german, "brauche noch Batterien", create("Batterien")),
  meant(german, "Oma anrufen, Brot kaufen", create("Oma anrufen"), create("Brot kaufen")),
  meant(german, "setz Müll rausbringen auf die Liste", create("Müll rausbringen")),
  meant(german, "trag ein: Elternabend am Dienstag", create("Elternabend", { due: "2026-11-24" })),
  meant(french, "le vélo roule à nouveau, c'est réglé", complete(velo)),
  meant(french, "livres rendus ce matin", complete(livres)),
  meant(french, "j'ai tondu la pelouse", complete(pelouse)),
  meant(french, "resto réservé", complete(resto)),
  meant(french, "j'ai écrit à la mairie", complete(mairie)),
  meant(french, "tu peux supprimer le vélo ?", remove(velo)),
  meant(french, "on ne fait plus le restaurant", remove(resto)),
  meant(french, "plus la peine pour la mairie, enlève", remove(mairie)),
  meant(french, "pelouse samedi", update(pelouse, { due: "2026-11-28" })),
  meant(french, "la mairie avant jeudi, important", update(mairie, { due: "2026-11-26", priority: "high" })),
  meant(french, "Paul fera la pelouse", update(pelouse, { assignee: "Paul" })),
  meant(
    french,
    "note pour le vélo : acheter une chambre à air",
    update(velo, { notes: "Acheter une chambre à air" }),
  ),
  meant(french, "acheter des piles", create("Acheter des piles")),
  meant(french, "pense à appeler Léa demain", create("Appeler Léa", { due: "2026-11-24" })),
  meant(french, "peux-tu repousser les livres à lundi ?", update(livres, { due: "2026-11-30" })),
  meant(spanish, "la bici ya funciona, listo", complete(bici)),
  meant(spanish, "libros devueltos esta mañana", complete(libros)),
  meant(spanish, "he cortado el césped", complete(cesped)),
  meant(spanish, "restaurante reservado", complete(restE)),
  meant(spanish, "ya escribí al ayuntamiento", complete(ayto)),
  meant(spanish, "¿puedes borrar la bici?", remove(bici)),
  meant(spanish, "ya no vamos al restaurante, quítalo", remove(restE)),
  meant(spanish, "césped el sábado", update(cesped, { due: "2026-11-28" })),
  meant(
    spanish,
    "el ayuntamiento antes del jueves, importante",
    update(ayto, { due: "2026-11-26", priority: "high" }),
  ),
  meant(spanish, "Paco cortará el césped", update(cesped, { assignee: "Paco" })),
  meant(spanish, "comprar pilas", create("Comprar pilas")),
  meant(spanish, "acuérdate de llamar a Ana mañana", create("Llamar a Ana", { due: "2026-11-24" })),
  meant(spanish, "¿me pasas los libros al lunes?", update(libros, { due: "2026-11-30" })),
  meant(english, "bike rides again, tick", complete(bike)),
  meant(english, "books are back at the library", complete(books)),
  meant(english, "council wrote back so that's that, done", complete(council)),
  meant(english, "the restaurant is a go, reserved for 8", complete(rest)),
  meant(english, "ditch the grass", remove(grass)),
  meant(english, "won't need the restaurant, we cook", remove(rest)),
  meant(english, "bike: ask for a quote first", update(bike, { notes: "Ask for a quote first" })),
  meant(english, "grass when it's dry, saturday say", update(grass, { due: "2026-11-28" })),
  meant(english, "council thing is Ben's now", update(council, { assignee: "Ben" })),
  meant(english, "add batteries", create("Batteries")),
];
