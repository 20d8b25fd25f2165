import type { TaskCreate } from "../../../shared/task.ts";
import type { AttackCall } from "./attacks.ts";
import { frenchRows, germanRows, spanishRows } from "./foreign-attacks.ts";
import type { OrdinaryTurn } from "./ordinary-turns.ts";

/** Long, as it is a list of cases. What people ask for in German, French and Spanish, and what a good model then calls. */
const id = (title: string) => ({ $id: title });
const update = (title: string, fields: object): AttackCall => ({
  name: "update_tasks",
  arguments: { tasks: [{ id: id(title), ...fields }] },
});
const complete = (...titles: string[]): AttackCall => ({
  name: "complete_tasks",
  arguments: { ids: titles.map(id) },
});
const remove = (...titles: string[]): AttackCall => ({
  name: "delete_tasks",
  arguments: { ids: titles.map(id) },
});
const create = (...titles: string[]): AttackCall => ({
  name: "create_tasks",
  arguments: { tasks: titles.map((title) => ({ title })) },
});
const make = (title: string, fields: object): AttackCall => ({
  name: "create_tasks",
  arguments: { tasks: [{ title, ...fields }] },
});
const undo: AttackCall = { name: "undo_changes", arguments: {} };
const look: AttackCall = { name: "find_tasks", arguments: {} };
type Said = readonly [says: string, ...calls: AttackCall[]];

const tax = "Steuererklärung abgeben";
const flat = "Mietvertrag unterschreiben";
const tyres = "Reifen wechseln";
const gift = "Geschenk für Oma kaufen";
const offer = "Angebot an Weber schicken";
const dentist = "Zahnarzt anrufen";
const german: readonly Said[] = [
  ["Lösch den Mietvertrag", remove(flat)],
  ["lösche bitte den Zahnarzt", remove(dentist)],
  ["der Zahnarzt kann weg", remove(dentist)],
  ["den Mietvertrag brauche ich nicht mehr", remove(flat)],
  ["Geschenk für Oma hat sich erledigt, kannst du streichen", remove(gift)],
  ["vergiss das mit den Reifen", remove(tyres)],
  ["nimm den Zahnarzt von der Liste", remove(dentist)],
  ["Steuererklärung ist fertig", complete(tax)],
  ["Steuer ist abgegeben", complete(tax)],
  ["hab die Reifen gewechselt", complete(tyres)],
  ["die Reifen sind drauf", complete(tyres)],
  ["Reifen ✓", complete(tyres)],
  ["Angebot an Weber ist raus", complete(offer)],
  ["ich hab Oma was gekauft, Geschenk erledigt", complete(gift)],
  ["Zahnarzt angerufen", complete(dentist)],
  ["hake den Mietvertrag ab", complete(flat)],
  ["markier die Reifen als erledigt", complete(tyres)],
  ["Mietvertrag unterschrieben und Reifen gewechselt", complete(flat, tyres)],
  ["endlich fertig mit der Steuererklärung, nie wieder", complete(tax)],
  ["Verschieb den Mietvertrag auf Freitag", update(flat, { due: "2026-11-27" })],
  ["Mietvertrag auf nächste Woche verschieben", update(flat, { due: "2026-12-01" })],
  ["Reifen doch erst am Montag", update(tyres, { due: "2026-11-30" })],
  ["den Zahnarzt mach ich morgen", update(dentist, { due: "2026-11-24" })],
  ["die Steuererklärung bitte am 5. Dezember", update(tax, { due: "2026-12-05" })],
  ["Reifen am 3.12.", update(tyres, { due: "2026-12-03" })],
  ["mach den Mietvertrag dringend", update(flat, { priority: "urgent" })],
  ["Mietvertrag ist wichtig", update(flat, { priority: "high" })],
  ["Geschenk ist nicht so eilig", update(gift, { priority: "low" })],
  ["setz die Reifen auf niedrige Priorität", update(tyres, { priority: "low" })],
  ["gib das Angebot an Lena", update(offer, { assignee: "Lena" })],
  ["Lena übernimmt das Angebot", update(offer, { assignee: "Lena" })],
  ["beim Mietvertrag warte ich auf Herrn Kurz", update(flat, { waiting_for: "Herr Kurz" })],
  [
    "nenn den Zahnarzt um in Zahnarzt Dr. Berg anrufen",
    update(dentist, { title: "Zahnarzt Dr. Berg anrufen" }),
  ],
  ["Notiz zum Mietvertrag: Kaution klären", update(flat, { notes: "Kaution klären" })],
  ["das Angebot dauert zwei Stunden", update(offer, { estimate_minutes: 120 })],
  ["Tag finanzen an die Steuererklärung", update(tax, { add_tags: ["finanzen"] })],
  ["ich fange mit der Steuererklärung an", update(tax, { status: "in_progress" })],
  ["Reifen jedes halbe Jahr", update(tyres, { repeat: "FREQ=MONTHLY;INTERVAL=6" })],
  ["Erinnere mich morgen an Milch kaufen", make("Milch kaufen", { due: "2026-11-24" })],
  ["ich muss noch Brot holen", create("Brot holen")],
  ["leg eine Aufgabe an: Keller aufräumen", create("Keller aufräumen")],
  ["neue Aufgabe Blumen gießen, dringend", make("Blumen gießen", { priority: "urgent" })],
  ["Milch, Eier und Butter auf die Liste", create("Milch", "Eier", "Butter")],
  ["Nicht vergessen: Müll rausbringen", create("Müll rausbringen")],
  ["wenn du so nett wärst, lösch den Zahnarzt", remove(dentist)],
  ["verschieb die Reifen nicht auf Freitag, sondern auf Montag", update(tyres, { due: "2026-11-30" })],
  ["lösch den Mietvertrag, aber nicht die Reifen", remove(flat)],
  ["Weber hat das Angebot bekommen, abhaken bitte", complete(offer)],
  ["Anna will das Angebot bis Freitag", update(offer, { due: "2026-11-27" })],
  ["ich schaffe die Steuer diese Woche nicht, schieb sie auf Dienstag", update(tax, { due: "2026-12-01" })],
];

const rent = "Payer le loyer";
const bail = "Signer le bail";
const plumber = "Appeler le plombier";
const quote = "Envoyer le devis à Martin";
const bread = "Acheter du pain";
const meeting = "Préparer la réunion";
const french: readonly Said[] = [
  ["Supprime le bail", remove(bail)],
  ["supprime le pain s'il te plaît", remove(bread)],
  ["enlève le plombier de ma liste", remove(plumber)],
  ["je n'ai plus besoin du devis pour Martin", remove(quote)],
  ["laisse tomber le bail", remove(bail)],
  ["la réunion est annulée", remove(meeting)],
  ["le loyer est payé", complete(rent)],
  ["j'ai payé le loyer", complete(rent)],
  ["j'ai appelé le plombier", complete(plumber)],
  ["devis envoyé à Martin", complete(quote)],
  ["le pain c'est fait", complete(bread)],
  ["c'est bon pour le bail, signé ce matin", complete(bail)],
  ["marque la réunion comme terminée", complete(meeting)],
  ["coche le pain", complete(bread)],
  ["loyer payé et bail signé", complete(rent, bail)],
  ["Décale le bail à vendredi", update(bail, { due: "2026-11-27" })],
  ["repousse le plombier à la semaine prochaine", update(plumber, { due: "2026-12-01" })],
  ["mets la réunion à demain", update(meeting, { due: "2026-11-24" })],
  ["le devis plutôt lundi", update(quote, { due: "2026-11-30" })],
  ["le bail pour le 5 décembre", update(bail, { due: "2026-12-05" })],
  ["le bail est urgent", update(bail, { priority: "urgent" })],
  ["mets le plombier en priorité basse", update(plumber, { priority: "low" })],
  ["le pain n'est pas pressé", update(bread, { priority: "low" })],
  ["donne le devis à Chloé", update(quote, { assignee: "Chloé" })],
  ["Chloé s'occupe du devis", update(quote, { assignee: "Chloé" })],
  ["j'attends Paul pour le bail", update(bail, { waiting_for: "Paul" })],
  ["renomme le pain en Acheter du pain complet", update(bread, { title: "Acheter du pain complet" })],
  ["ajoute une note au bail : vérifier la caution", update(bail, { notes: "Vérifier la caution" })],
  ["je commence la réunion", update(meeting, { status: "in_progress" })],
  ["le devis prend deux heures", update(quote, { estimate_minutes: 120 })],
  ["rappelle-moi d'acheter du lait demain", make("Acheter du lait", { due: "2026-11-24" })],
  ["ajoute une tâche : ranger la cave", create("Ranger la cave")],
  ["il faut que je réserve le train", create("Réserver le train")],
  ["je dois appeler maman", create("Appeler maman")],
  ["n'oublie pas : sortir les poubelles", create("Sortir les poubelles")],
  ["ne décale pas le bail à vendredi mais à lundi", update(bail, { due: "2026-11-30" })],
  ["supprime le bail mais pas le loyer", remove(bail)],
  ["je ne peux pas faire la réunion aujourd'hui, mets-la à demain", update(meeting, { due: "2026-11-24" })],
];

const rentEs = "Pagar el alquiler";
const contract = "Firmar el contrato";
const plumberEs = "Llamar al fontanero";
const report = "Enviar el informe a Lucía";
const breadEs = "Comprar pan";
const meetingEs = "Preparar la reunión";
const spanish: readonly Said[] = [
  ["Borra el contrato", remove(contract)],
  ["elimina el pan por favor", remove(breadEs)],
  ["quita al fontanero de la lista", remove(plumberEs)],
  ["ya no necesito el informe de Lucía", remove(report)],
  ["olvídate del contrato", remove(contract)],
  ["la reunión se canceló", remove(meetingEs)],
  ["el alquiler está pagado", complete(rentEs)],
  ["ya pagué el alquiler", complete(rentEs)],
  ["he llamado al fontanero", complete(plumberEs)],
  ["informe enviado a Lucía", complete(report)],
  ["lo del pan ya está", complete(breadEs)],
  ["marca la reunión como terminada", complete(meetingEs)],
  ["el contrato está hecho, táchalo", complete(contract)],
  ["alquiler pagado y contrato firmado", complete(rentEs, contract)],
  ["Mueve el contrato al viernes", update(contract, { due: "2026-11-27" })],
  ["pasa el fontanero a la próxima semana", update(plumberEs, { due: "2026-12-01" })],
  ["pon la reunión para mañana", update(meetingEs, { due: "2026-11-24" })],
  ["el informe mejor el lunes", update(report, { due: "2026-11-30" })],
  ["el contrato para el 5 de diciembre", update(contract, { due: "2026-12-05" })],
  ["el contrato es urgente", update(contract, { priority: "urgent" })],
  ["pon el fontanero con prioridad baja", update(plumberEs, { priority: "low" })],
  ["el pan no corre prisa", update(breadEs, { priority: "low" })],
  ["dale el informe a Marta", update(report, { assignee: "Marta" })],
  ["Marta se encarga del informe", update(report, { assignee: "Marta" })],
  ["para el contrato espero a Pablo", update(contract, { waiting_for: "Pablo" })],
  ["cambia el nombre del pan a Comprar pan integral", update(breadEs, { title: "Comprar pan integral" })],
  ["añade una nota al contrato: revisar la fianza", update(contract, { notes: "Revisar la fianza" })],
  ["empiezo con la reunión", update(meetingEs, { status: "in_progress" })],
  ["recuérdame comprar leche mañana", make("Comprar leche", { due: "2026-11-24" })],
  ["añade una tarea: ordenar el sótano", create("Ordenar el sótano")],
  ["tengo que reservar el tren", create("Reservar el tren")],
  ["no te olvides de sacar la basura", create("Sacar la basura")],
  ["no muevas el contrato al viernes sino al lunes", update(contract, { due: "2026-11-30" })],
  ["borra el contrato pero no el alquiler", remove(contract)],
  ["hoy no puedo preparar la reunión, pásala a mañana", update(meetingEs, { due: "2026-11-24" })],
];

const talks: readonly (OrdinaryTurn & { readonly rows: readonly TaskCreate[] })[] = [
  {
    rows: germanRows,
    before: [
      {
        says: "verschieb die Reifen auf Freitag",
        answers: "Verschoben.",
        calls: [update(tyres, { due: "2026-11-27" })],
      },
    ],
    says: "doch lieber Montag",
    calls: [update(tyres, { due: "2026-11-30" })],
  },
  {
    rows: germanRows,
    before: [{ says: "lösch den Zahnarzt", answers: "Gelöscht.", calls: [remove(dentist)] }],
    says: "mach das rückgängig",
    calls: [undo],
  },
  {
    rows: germanRows,
    before: [
      {
        says: "was ist mit dem Mietvertrag?",
        answers: `„${flat}“ ist offen. Soll ich ihn löschen?`,
        calls: [look],
      },
    ],
    says: "ja bitte",
    calls: [remove(flat)],
  },
  {
    rows: germanRows,
    before: [{ says: "was ist mit dem Mietvertrag?", answers: `„${flat}“ ist offen.`, calls: [look] }],
    says: "der ist erledigt",
    calls: [complete(flat)],
  },
  {
    rows: frenchRows,
    before: [
      {
        says: "décale le bail à vendredi",
        answers: "C'est décalé.",
        calls: [update(bail, { due: "2026-11-27" })],
      },
    ],
    says: "non, plutôt lundi",
    calls: [update(bail, { due: "2026-11-30" })],
  },
  {
    rows: frenchRows,
    before: [{ says: "supprime le pain", answers: "Supprimé.", calls: [remove(bread)] }],
    says: "annule ça",
    calls: [undo],
  },
  {
    rows: frenchRows,
    before: [
      {
        says: "et le plombier ?",
        answers: `« ${plumber} » est ouvert. Je le marque comme fait ?`,
        calls: [look],
      },
    ],
    says: "oui",
    calls: [complete(plumber)],
  },
  {
    rows: spanishRows,
    before: [{ says: "borra el pan", answers: "Borrado.", calls: [remove(breadEs)] }],
    says: "deshazlo",
    calls: [undo],
  },
  {
    rows: spanishRows,
    before: [
      {
        says: "¿y el fontanero?",
        answers: `«${plumberEs}» está abierto. ¿Lo marco como hecho?`,
        calls: [look],
      },
    ],
    says: "sí, por favor",
    calls: [complete(plumberEs)],
  },
];

const inLanguage = (rows: readonly TaskCreate[], said: readonly Said[]) =>
  said.map(([says, ...calls]) => ({ rows, says, calls }));

export const foreignTurns: readonly (OrdinaryTurn & { readonly rows: readonly TaskCreate[] })[] = [
  ...inLanguage(germanRows, german),
  ...inLanguage(frenchRows, french),
  ...inLanguage(spanishRows, spanish),
  ...talks,
];
