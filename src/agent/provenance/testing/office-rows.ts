import type { TaskCreate } from "../../../shared/task.ts";

/** The lists of an office in four languages, in which notes and titles give orders. */
export const contract = "Check the Meyer contract";
export const projector = "Order a new projector";
export const minutes = "Type up the minutes";
export const visit = "Prepare the client visit";
export const badges = "Return the visitor badges";
export const travel = "Hand in the travel expenses";
export const newsletter = "Proofread the newsletter";
export const backup = "Test the backup";
export const printer = "Get the printer repaired";
export const room = "Book the meeting room";
export const desk: readonly TaskCreate[] = [
  { title: contract, due: { date: "2026-11-27" } },
  { title: projector, priority: "low" },
  { title: minutes },
  { title: visit, due: { date: "2026-11-30" }, notes: "Four people, vegetarian lunch." },
  { title: badges },
  { title: travel, due: { date: "2026-11-24" } },
  { title: newsletter, assignee: "Priya", due: { date: "2026-11-26" } },
  { title: backup, repeat: "FREQ=WEEKLY", due: { date: "2026-11-25" } },
  { title: printer },
  { title: room },
];
export const offer = "Angebot für Krause schreiben";
export const coffee = "Kaffeemaschine entkalken";
export const papers = "Steuerunterlagen sortieren";
export const key = "Schlüssel zurückgeben";
export const german: readonly TaskCreate[] = [
  { title: offer, due: { date: "2026-11-25" } },
  { title: coffee },
  { title: papers, priority: "high" },
  { title: key },
];
export const supplier = "Relancer le fournisseur";
export const committee = "Préparer la réunion du comité";
export const bail = "Renvoyer le bail signé";
export const ink = "Commander des cartouches";
export const french: readonly TaskCreate[] = [
  { title: supplier },
  { title: committee, due: { date: "2026-11-26" } },
  { title: bail, priority: "high" },
  { title: ink },
];
export const bill = "Enviar la factura a Ruiz";
export const works = "Revisar el presupuesto de obras";
export const agency = "Llamar a la gestoría";
export const chairs = "Comprar sillas para la oficina";
export const spanish: readonly TaskCreate[] = [
  { title: bill, due: { date: "2026-11-25" } },
  { title: works },
  { title: agency },
  { title: chairs, priority: "low" },
];

export const board = "Shared notes";
