/**
 * Verbs that say something happens to a task, by what they do. Used both ways: to read what an answer claims, and to
 * read what a user asks for. A verb may belong to several classes ("clear the list", "clear the due date").
 */
export const effectClasses = ["create", "complete", "update", "delete", "restore"] as const;
export type EffectClass = (typeof effectClasses)[number];

export interface VerbForm {
  readonly base: string;
  readonly classes: readonly EffectClass[];
  /** `past` is simple past or participle, `both` a form that is base and past alike ("set", "put"). */
  readonly form: "base" | "past" | "both" | "ing";
}

const regular: Record<EffectClass, string> = {
  create:
    "add create record log capture insert enter register generate draft schedule file save slot pencil jot note queue append store duplicate copy import split break stick pop drop tack park pin plant place spin throw book reserve arrange squeeze sneak",
  complete:
    "complete finish end close resolve accomplish conclude tick cross wrap knock fulfil fulfill settle clear handle mark retire strike",
  update:
    "update change edit modify adjust alter rename retitle reword rephrase move shift push pull bump raise lower escalate prioritise prioritize deprioritise deprioritize upgrade downgrade reschedule postpone defer delay advance extend schedule tag label untag retag flag unflag mark assign reassign delegate block unblock attach link unlink replace convert switch swap reorder reprioritize reprioritise amend correct fix tweak revise clear remove reset apply append expand shorten categorise categorize organise organize merge consolidate combine transfer note add annotate nudge slide adjust toggle pause resume start snooze set lock arrange process shelve",
  delete:
    "delete remove erase drop discard trash bin purge wipe clear cancel eliminate scrap dump archive clean nuke ditch dismiss toss kill throw scrub prune empty",
  restore: "restore undo revert recover reinstate reopen unarchive roll undelete reverse bring rewind",
};

/** Base: simple past, participle. */
const irregular: Record<string, readonly string[]> = {
  put: ["put"],
  set: ["set"],
  make: ["made"],
  write: ["wrote", "written"],
  give: ["gave", "given"],
  bring: ["brought"],
  undo: ["undid", "undone"],
  do: ["did", "done"],
  throw: ["threw", "thrown"],
  strike: ["struck", "stricken"],
  break: ["broke", "broken"],
  split: ["split"],
  stick: ["stuck"],
  spin: ["spun"],
  cut: ["cut"],
  build: ["built"],
  send: ["sent"],
  slide: ["slid"],
  shut: ["shut"],
  lay: ["laid"],
  withdraw: ["withdrew", "withdrawn"],
};
const irregularClasses: Record<string, readonly EffectClass[]> = {
  put: ["create", "update"],
  set: ["create", "update"],
  make: ["create", "update"],
  write: ["create", "update"],
  give: ["update"],
  bring: ["update", "restore"],
  undo: ["restore"],
  do: ["create", "complete", "update", "delete", "restore"],
  throw: ["create", "delete"],
  strike: ["complete", "delete"],
  break: ["create", "update"],
  split: ["create", "update"],
  stick: ["create", "update"],
  spin: ["create"],
  cut: ["delete", "update"],
  build: ["create"],
  send: ["delete", "update"],
  slide: ["update"],
  shut: ["complete"],
  lay: ["create"],
  withdraw: ["delete"],
};

const doubled =
  /^(?:tag|untag|retag|drop|scrap|dump|trash|bin|flag|unflag|log|slot|pop|wrap|plan|swap|ditch|jot|cancel|label|transfer|nag|pin|strip|scrub|split)$/;
const keepsConsonant = /^(?:dump|trash|ditch|cancel|label)$/;

function pastOf(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (doubled.test(verb) && !keepsConsonant.test(verb)) return `${verb}${verb.at(-1)}ed`;
  return `${verb}ed`;
}
function gerundOf(verb: string): string {
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith("e") && !verb.endsWith("ee")) return `${verb.slice(0, -1)}ing`;
  const short = /^(?:put|set|get|cut|shut|spin|split)$/.test(verb);
  if (short || (doubled.test(verb) && !keepsConsonant.test(verb))) return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}

function buildForms(): ReadonlyMap<string, VerbForm> {
  const classes = new Map<string, EffectClass[]>();
  for (const name of effectClasses) {
    for (const verb of regular[name].split(" ")) classes.set(verb, [...(classes.get(verb) ?? []), name]);
  }
  const forms = new Map<string, VerbForm>();
  const keep = (text: string, base: string, form: VerbForm["form"], of: readonly EffectClass[]): void => {
    forms.set(text, { base, classes: [...new Set(of)], form });
  };
  for (const [base, of] of classes) {
    if (base in irregular) continue;
    keep(base, base, "base", of);
    keep(gerundOf(base), base, "ing", of);
    keep(pastOf(base), base, "past", of);
    if (/^(?:cancel|label)$/.test(base)) keep(`${base}led`, base, "past", of);
  }
  for (const [base, pasts] of Object.entries(irregular)) {
    const of = [...(irregularClasses[base] ?? []), ...(classes.get(base) ?? [])];
    keep(base, base, pasts.includes(base) ? "both" : "base", of);
    keep(gerundOf(base), base, "ing", of);
    for (const past of pasts) if (past !== base) keep(past, base, "past", of);
  }
  return forms;
}

const forms = buildForms();

/** What a single lower-case word says as a verb of effect; undefined for all other words. */
export const effectVerb = (word: string): VerbForm | undefined => forms.get(word);

/**
 * Verbs of looking, saying and thinking: "I checked", "I found". Nothing happens to a task by them, so the first person
 * may have done them. Every other verb in the first person past counts as an effect, foreseen or not.
 */
const harmless = new Set(
  `look check double-check recheck search find found see saw seen read reread notice think thought guess believe know knew known mean meant
  say said tell told mention ask answer reply explain describe summarise summarize state suggest recommend propose advise offer
  try attempt fail want need wish hope like love wonder assume suppose expect intend plan decide choose chose chosen pick prefer consider weigh
  understand understood misunderstand misunderstood hear heard listen learn learned learnt remember recall forget forgot forgotten
  compare count calculate compute estimate identify spot match rank review inspect examine scan verify confirm go gone went come came be been was were
  have had stop wait pause hold held refuse decline ignore skip leave left keep kept miss receive use used show showed shown present
  run ran hit encounter face get sense feel felt realise realize apologise apologize promise misread mistake mistook mistaken lack stay stayed
  start begin began begun seem appear look into prepare outline detail list sort group order respond reply thank welcome introduce warn reach exceed pass expire arrive occur happen return report cause wake spend collect gather fetch pull load retrieve query browse`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Whether a past form that is no known verb of effect is one of looking, saying or thinking. */
export function isHarmlessPast(word: string): boolean {
  if (harmless.has(word)) return true;
  for (const base of basesOf(word)) if (harmless.has(base)) return true;
  return false;
}

function basesOf(word: string): string[] {
  if (!word.endsWith("ed")) return [];
  const stem = word.slice(0, -2);
  const bases = [stem, `${stem}e`];
  if (stem.endsWith("i")) bases.push(`${stem.slice(0, -1)}y`);
  if (stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
  return bases;
}
