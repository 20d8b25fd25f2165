import { germanTimes } from "../../language/german/german-times.ts";
import { replacePhrases } from "../../language/phrases.ts";

/**
 * The common things that people say to a task list in German, said in English. Titles and names of rows stay as they
 * are; days and times are turned. Undefined where the sentence is none of these.
 */
export function fromGerman(sentence: string): string | undefined {
  const said = sentence
    .trim()
    .replace(/[.!]+$/, "")
    .replace(polite, "")
    .replace(/[,\s]+bitte(?=$|\s)/gi, "");
  const wishes = eachWish(said).map((wish) => inOne(wish));
  return wishes.every((wish) => wish !== undefined) ? wishes.join(". ") : inOne(said);
}

function inOne(said: string): string | undefined {
  for (const [pattern, say] of ways) {
    const match = pattern.exec(said);
    if (match === null) continue;
    const parts = match.slice(1).map((part) => part ?? "");
    const meant = say(parts.map(withTimes)).trim();
    // Of two times one would stay in the title, in English: then the title is what the person wrote.
    return meant.startsWith("create ") && parts.some(saysTwoTimes) ? say(parts).trim() : meant;
  }
  return undefined;
}

/** "Ich muss den Rasen mähen und morgen Oma anrufen": every deed, with its own verb and day, is a wish. */
function eachWish(said: string): readonly string[] {
  const [, duty = "", deeds = ""] = dutyLead.exec(said) ?? [];
  const done = deeds.split(andThen);
  if (done.length > 1 && done.every((deed) => /\p{L}\s+\p{Ll}+n$/u.test(deed)))
    return done.map((deed) => duty + deed);
  const [, remind = "", about = ""] = remindLead.exec(said) ?? [];
  const events = about.split(andThen);
  if (events.length > 1 && events.every((event) => /(?:^|\s)an\s+\p{L}/u.test(event)))
    return events.map((event) => remind + event);
  return [said];
}
const dutyLead =
  /^((?:ich|wir) (?:muss|müssen|soll|sollte|sollten|will|wollen|möchte|möchten) (?:noch |unbedingt |auch )*)(.+)$/iu;
const remindLead = /^(erinner(?:e|n)?(?: sie)?\s+mich\s+)(.+)$/iu;
const andThen = /(?:,\s*(?:und\s+)?|\s+und\s+)(?:dann |danach |auch |außerdem )*/iu;

/** Times with other words between them. */
function saysTwoTimes(part: string): boolean {
  const marked = germanTimes(part).reduce((text, { phrase }) => text.replace(phrase, "§"), part);
  return /§.*\p{L}.*§/su.test(marked);
}

const polite =
  /^(?:(?:bitte|hallo|hi|hey|carole|kannst du|könntest du|kannst du bitte|und|dann|also|auch|ok(?:ay)?|so)[,\s]+)+/i;

/** German words for times, in English: "morgen um 9" is "tomorrow at 9:00". */
const withTimes = (text: string): string => replacePhrases(text, germanTimes(text)).text.trim();

const article = /^(?:(?:de[rnm]|die|das|ein(?:e[nmr]?)?|mein(?:e[nmr]?)?|unser(?:e[nmr]?)?)\s+)+/i;
const named = (text: string): string => text.replace(article, "").trim();
/** "Den Müll rauszubringen" and "dass ich den Müll rausbringe" stay as said; a bare "zu" goes. */
const titled = (text: string): string =>
  named(text)
    .replace(/^(?:zu|dass ich)\s+/i, "")
    .replace(/\s+zu\s+(\p{L}+en)\b/iu, " $1");

const levels: Readonly<Record<string, string>> = {
  dringend: "urgent",
  hoch: "high",
  hohe: "high",
  wichtig: "high",
  mittel: "medium",
  mittlere: "medium",
  normale: "medium",
  niedrig: "low",
  niedrige: "low",
  unwichtig: "low",
};
const level = Object.keys(levels).join("|");
const when =
  "(?:heute|morgen|übermorgen|gestern|diese woche|nächste woche|am \\p{L}+tag|am mittwoch|bis \\p{L}+tag)";
const deed =
  "erledigt|fertig|gemacht|getan|bezahlt|gekauft|abgeschlossen|beendet|abgegeben|abgeschickt|verschickt|gesendet|geschrieben|angerufen|gebucht|bestellt|abgeholt|repariert|geputzt|geprüft";

type Way = readonly [RegExp, (parts: readonly string[]) => string];

const day = (words: string): string =>
  words === "diese woche" ? "this week" : words === "nächste woche" ? "next week" : words;

const ways: readonly Way[] = [
  [
    /^(?:erstelle?|leg(?:e)?|mach(?:e)?|notiere?|schreib(?:e)?|neue|füge?)(?:\s+mir)?(?:\s+(?:eine|die|als|ne))?(?:\s+neue)?\s*aufgabe(?:\s+an)?(?:\s*[:,–-]\s*|\s+(?:namens|hinzu:?|für|an:)\s*|\s+)(.+?)(?:\s+(?:an|hinzu))?$/iu,
    ([what = ""]) => `create a task: ${titled(what)}`,
  ],
  [
    /^füge?\s+(.+?)\s+(?:(?:zu(?:r| meiner)|auf (?:die|meine)) (?:liste|aufgaben(?:liste)?)\s+)?hinzu$/iu,
    ([what = ""]) => `create a task: ${titled(what)}`,
  ],
  [
    /^(?:setz(?:e)?|schreib(?:e)?|pack(?:e)?)\s+(.+?)\s+auf (?:die|meine) (?:liste|aufgabenliste|to-?do-?liste)$/iu,
    ([what = ""]) => `create a task: ${titled(what)}`,
  ],
  [
    /^erinner(?:e|n)?(?: sie)?\s+mich\s+(.*?)\s*(?:\ban\b|\bdaran[,:]?)\s+(.+)$/iu,
    ([time = "", what = ""]) => `create a task: ${titled(what)} ${time}`,
  ],
  [
    /^(?:ich|wir) (?:muss|müssen|soll|sollte|will|möchte|darf nicht vergessen[,:]?) (?:noch |unbedingt |auch )*(.+)$/iu,
    ([what = ""]) => `create a task: ${titled(what)}`,
  ],
  [
    /^(?:nicht vergessen|vergiss nicht|to-?do|aufgabe)\s*[:,]\s*(.+)$/iu,
    ([what = ""]) => `create a task: ${titled(what)}`,
  ],
  [
    new RegExp(
      `^(?:was|welche (?:aufgaben|termine))\\s+(?:steht|stehen|ist|sind|habe ich|haben wir|gibt es)\\s*(${when})?\\s*(?:alles |noch |so )*(?:an|fällig|zu tun|zu erledigen|auf dem plan|vor)?\\??$`,
      "iu",
    ),
    ([time = ""]) => (time === "" ? "list my tasks" : `what's due ${day(time)}?`),
  ],
  [
    new RegExp(
      `^(?:zeig(?:e)?|liste)(?: mir)?(?: bitte)?(?: alle| die| meine| alle meine)*(?: offenen)? (?:aufgaben|termine|to-?dos)(?: auf)?(?: (?:für|von) )?\\s*(${when})?(?: auf)?$`,
      "iu",
    ),
    ([time = ""]) => (time === "" ? "list my tasks" : `what's due ${day(time)}?`),
  ],
  [
    /^was muss ich (heute|morgen|diese woche|nächste woche)?\s*(?:alles |noch |so )*(?:erledigen|machen|tun|schaffen)\??$/iu,
    ([time = ""]) => (time === "" ? "list my tasks" : `what's due ${day(time)}?`),
  ],
  [/^was ist (?:alles |noch )?(?:überfällig|zu spät|liegen geblieben)\??$/iu, () => "what is overdue?"],
  [
    /^(?:was|welche aufgaben) (?:ist|sind) (?:alles |noch |gerade )?(?:blockiert|offen)\??$/iu,
    () => "list my tasks",
  ],
  [
    /^(?:was|womit) soll(?:te)? ich (?:heute |jetzt |als (?:erstes|nächstes) |zuerst )*(?:machen|tun|anfangen|erledigen)?\??$|^plan(?:e|en)? (?:mir )?(?:meinen|den) tag$/iu,
    () => "plan my day",
  ],
  [
    /^was (?:habe ich|wurde|hat sich) (?:heute )?(?:alles )?(?:erledigt|geschafft|gemacht)(?: heute)?\??$/iu,
    () => "what did I finish today?",
  ],
  [/^was hat sich (?:heute )?(?:alles )?(?:geändert|getan)(?: heute)?\??$/iu, () => "what changed today?"],
  [
    new RegExp(
      `^(?:ich habe |hab(?:e)? |wir haben )?(.+?)\\s+(?:ist |sind |wurde |wurden |habe ich |haben wir |hab ich )?(?:jetzt |schon |bereits |endlich )*(${deed})$`,
      "iu",
    ),
    ([what = ""]) => (/(?:^|\s)(?:noch )?nicht$/i.test(what) ? "leave it" : `mark ${pointed(what)} as done`),
  ],
  [
    /^(?:mark(?:iere)?|setz(?:e)?|hak(?:e)?) (.+?) (?:als erledigt|als fertig|auf erledigt|ab)$/iu,
    ([what = ""]) => `mark ${pointed(what)} as done`,
  ],
  [
    /^(?:lösch(?:e)?|entfern(?:e)?|streich(?:e)?|verwirf) (?:die aufgabe )?(.+?)(?: von der liste)?$/iu,
    ([what = ""]) => `delete ${pointed(what)}`,
  ],
  [/^(.+?) (?:löschen|streichen|entfernen)$/iu, ([what = ""]) => `delete ${pointed(what)}`],
  [
    /^(?:verschieb(?:e)?|verleg(?:e)?|schieb(?:e)?|setz(?:e)?) (.+?) (?:auf|nach) (?:den |die |das )?(.+)$/iu,
    ([what = "", to = ""]) => `move ${pointed(what)} to ${levelOf(to) ?? to}`,
  ],
  [
    new RegExp(
      `^(?:mach(?:e)?|setz(?:e)?|stell(?:e)?) (.+?) (?:auf )?(${level})(?: priorität)?$|^(.+?) (?:ist|hat) (?:jetzt |sehr )?(${level})(?: priorität)?$`,
      "iu",
    ),
    ([what = "", how = "", other = "", also = ""]) =>
      `set ${pointed(what === "" ? other : what)} to ${levelOf(how === "" ? also : how) ?? "high"} priority`,
  ],
  [/^(?:mach(?:e)? (?:das|es) )?rückgängig(?: machen)?$|^nimm das zurück$/iu, () => "undo that"],
  [/^(?:danke(?: (?:schön|dir|sehr))?|vielen dank|super|prima|perfekt)$/iu, () => "thanks"],
  [/^(?:guten (?:morgen|tag|abend)|hallo(?: carole)?|moin|servus|grüß gott)$/iu, () => "hello"],
  [/^(?:was kannst du(?: alles)?|hilfe|wie funktioniert das)\??$/iu, () => "what can you do?"],
];

function levelOf(words: string): string | undefined {
  const first = words.toLowerCase().replace(/ priorität$/, "");
  return levels[first] === undefined ? undefined : `${levels[first]} priority`;
}

const pointers = /^(?:das|es|ihn|sie|diese|dieses|die aufgabe)$/i;
const pointed = (what: string): string => (pointers.test(what.trim()) ? "it" : named(what));
