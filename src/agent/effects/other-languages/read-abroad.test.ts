import { expect, it } from "vitest";
import { askedClauses } from "../asked-effects.ts";
import { otherLanguage } from "./tell-language.ts";

const asksFor = (text: string): string[] => [
  ...new Set(askedClauses(text).flatMap(({ effects }) => [...effects])),
];
const denies = (text: string): string[] => [
  ...new Set(askedClauses(text).flatMap(({ denied }) => denied.flatMap(({ effects }) => [...effects]))),
];

it.each([
  ["Streich den Einkauf", "delete"],
  ["Die Wäsche kann weg", "delete"],
  ["Hab den Ofen geputzt", "complete"],
  ["Das Protokoll ist verschickt", "complete"],
  ["Verleg die Probe auf Sonntag", "update"],
  ["Erinnere mich an den Elternabend", "create"],
  ["Mach das rückgängig", "restore"],
  ["Retire les courses de la liste", "delete"],
  ["J'ai nettoyé le four", "complete"],
  ["Avance la répétition à dimanche", "update"],
  ["Il faut que je passe à la banque", "create"],
  ["Elimina la compra", "delete"],
  ["Ya limpié el horno", "complete"],
  ["Adelanta el ensayo al domingo", "update"],
  ["Apunta lo de la reunión de padres", "create"],
])("“%s” asks for: %s", (text, effect) => {
  expect(asksFor(text)).toContain(effect);
});

it.each([
  ["Streich den Einkauf nicht", "delete"],
  ["Der Ofen ist immer noch nicht geputzt", "complete"],
  ["Sobald der Ofen geputzt ist, ruf mich", "complete"],
  ["Ich muss noch den Ofen putzen", "complete"],
  ["Lena schrieb: „Streich den Einkauf“", "delete"],
  ["Statt den Einkauf zu streichen, mach ihn wichtig", "delete"],
  ["Lass die Probe in Ruhe", "update"],
  ["Ne retire pas les courses", "delete"],
  ["Le four n'est pas encore nettoyé", "complete"],
  ["Dès que le four est nettoyé, dis-le-moi", "complete"],
  ["Léa veut que je retire les courses", "delete"],
  ["No elimines la compra", "delete"],
  ["El horno aún no está limpiado", "complete"],
  ["Cuando el horno esté limpiado, avísame", "complete"],
  ["Lucas quiere que elimine la compra", "delete"],
  ["Non eliminare la spesa", "delete"],
])("“%s” does not ask for: %s", (text, effect) => {
  expect(asksFor(text)).not.toContain(effect);
  expect(denies(text)).toContain(effect);
});

it.each([
  "Was steht morgen an?",
  "Zeig mir den Einkauf",
  "Vielen Dank!",
  "Soll ich die Probe verlegen?",
  "Qu'est-ce qui reste ?",
  "Montre-moi les courses",
  "Merci bien",
  "¿Qué queda para hoy?",
  "Enséñame la compra",
  "Muchas gracias",
])("“%s” only asks", (text) => {
  expect(askedClauses(text).every(({ informs }) => informs)).toBe(true);
});

it.each([
  "move the die casting to friday",
  "pick up Al from LA",
  "I am done with the war room notes",
  "the la carte menu is final",
  "call Mr. Den about the deck",
  "es modules migration: done",
])("English stays English: %s", (text) => {
  expect(otherLanguage(text)).toBe(null);
});
