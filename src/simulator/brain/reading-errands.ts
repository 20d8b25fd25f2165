import { readRequests } from "../../language/read-requests.ts";
import { fit } from "./fit.ts";
import type { Part } from "./reading-named.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const opening = "^(?:(?:please|hey|hi|hello|carole|ok(?:ay)?|so|and|also|now|oh|quick(?:ly)?)[,!\\s]+)*";
const ofCarole =
  "(?:(?:can|could|would|will|can['’]t|couldn['’]t|won['’]t) you (?:(?:please|maybe|just|quickly|also|perhaps|possibly|go ahead and) )*|(?:i(?:['’]d| would)? (?:want|need|like) you to|are you able to|is it possible (?:for you )?to|would you be able to) )";
const reaching =
  "e-?mail|mail|text|sms|message|dm|slack|ping|whatsapp|call|phone|ring|contact|write|reply to|respond to|answer|reach out to|get in touch with|notify|inform|invite|tell|ask|let";
const getting =
  "clean|fix|repair|water|feed|walk|take care of|deal with|look after|book|reserve|order|buy|purchase|pay|transfer|send|forward|post|tweet|print|scan|deliver|ship|rent|hire|pick up|fetch|drive|cook|bake|wash|iron|vacuum|sign|google|join|attend|deploy|download|upload";
/** Words that tell of Carole's own work: an order of tasks, a name for a row, a note. */
const ownWork =
  /^(?:\p{L}+(?: to| up)? )(?:it|that|this|them|these|those|me (?:what|which|when|how|who|if|about|again|tomorrow|on|at|in|a reminder|the (?:list|plan|tasks)|my)|you|us what|(?:all|every\p{L}*|any|the (?:first|second|third|last)|my (?:tasks?|list|day|week|plan|to-?dos?)|the (?:tasks?|list|plan|rest|others?))\b)|\b(?:tasks?|to-?dos?|list|notes?|priority|priorities|backlog|trash|reminders?|subtasks?|tags?|carole)\b/iu;
const madeOfWords =
  /\b(?:poem|haiku|limerick|song|lyrics|story|joke|riddle|rap|sonnet|essay|code|script|function|recipe|speech|caption)s?\b/i;
/** "Send me the list" wants to see it. */
const sentToMe =
  /^(?:(?:please|can you|could you|would you|will you|hey|carole)[,\s]+)*(?:send|e-?mail|mail|text|message|forward) (?:me|us) ((?:the|my|our|today['’]s|a) (?:\p{L}+ )?(?:list|tasks|to-?dos?|plan|agenda|overview|summary)\b.*)$/iu;
const asked = new RegExp(`${opening}${ofCarole}((?:${reaching}|${getting}) \\S.*?)[?.!]*$`, "iu");
/** "Book me a flight": who gets something from it is who asks. */
const forMe =
  /^(?:(?:please|hey|hi|carole|ok(?:ay)?|so|and|also|now)[,!\s]+)*(?:can you |could you |would you |will you )?((?:book|order|reserve|buy|get|fetch|find|call|bring|cook|bake|hire|rent) (?:me|us) (?:an? |some |the |two |three |tickets|food|dinner|lunch).*?)[?.!]*$/iu;
/** "Text Anna that I'm late": what is to be told now stands beside whom. */
const told = new RegExp(
  `${opening}((?:e-?mail|text|sms|message|dm|slack|ping|whatsapp|let|tell) (?!me\\b|us\\b|it\\b|them\\b|that\\b|you\\b)(?:my |the |our )?[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]*)? (?:know )?(?:(?<=know )(?:the|my|our|he|she|they)\\b|that (?:i|we|it|he|she|they|the|my|our)\\b|saying\\b|to say\\b|and (?:say|tell (?:him|her|them))\\b|(?:i|we)['’](?:m|ll|re|ve|d)\\b|(?:i|we) (?:am|are|will|have|can|can['’]?t|won['’]?t|cannot)\\b).*?)[?.!]*$`,
  "iu",
);
const timed =
  /\b(?:today|tonight|tomorrow|(?:on|by|next|this|before|until|every) (?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|month)|in the (?:morning|evening|afternoon)|in (?:an?|\d+) (?:hours?|minutes?|days?|weeks?)|at \d{1,2}(?::\d{2})? ?(?:[ap]m)?)\s*[.!]*$/i;
const goesOn =
  /,?\s+(?:and|then|also|but)\s+(?:then |also |please )*(?=(?:add|create|remind|mark|move|make it|set|delete|complete|finish|tag|note|show|list|put|push|undo)\b)/i;

/** What somebody else has to do: Carole calls nobody and books nothing. It is said, and offered to be kept as a task. */
export function readErrand(
  sentence: string,
  scene: Pick<Scene, "moment" | "known">,
): readonly Part[] | undefined {
  const said = sentence.trim();
  const wanted = sentToMe.exec(said)?.[1];
  if (wanted !== undefined) return [`show me ${wanted}`];
  const cut = said.search(goesOn);
  const own = cut === -1 ? said : said.slice(0, cut);
  const errand = deedIn(own);
  if (errand === undefined) return undefined;
  const rest = cut === -1 ? [] : [said.slice(cut).replace(goesOn, "")];
  return [...offered(errand, scene), ...rest];
}

const wouldMind =
  /^(?:(?:please|hey|hi|carole)[,\s]+)*(?:would|do) you mind (call|email|e-?mail|text|messag|writ|reply|send|book|reserv|order|buy|pay|phon|pick|fetch|clean|fix|print|ask|tell|contact|invit)ing (\S.*?)[?.!]*$/i;
const withE: Readonly<Record<string, string>> = {
  messag: "message",
  writ: "write",
  reserv: "reserve",
  phon: "phone",
  invit: "invite",
};

function deedIn(spoken: string): string | undefined {
  const [, verb = "", rest = ""] = wouldMind.exec(spoken) ?? [];
  const said = verb === "" ? spoken : `can you ${withE[verb.toLowerCase()] ?? verb} ${rest}`;
  if (/["“\n:]/.test(said)) return undefined;
  const wanted = forMe.exec(said)?.[1];
  const carried = wanted ?? asked.exec(said)?.[1] ?? (timed.test(said) ? undefined : told.exec(said)?.[1]);
  if (carried === undefined) return undefined;
  const deed = carried
    .replace(/[\s,]+(?:please|for me|for us|thanks?(?: you)?|right now|asap)(?=$|[\s,])/giu, "")
    .replace(/ (?:yourself|on your own|by yourself)(?=$|[\s,])/giu, "")
    .replace(/^(\p{L}+) (?:me|us) (?=\S)/iu, "$1 ")
    .trim();
  const isOwn = wanted === undefined && (ownWork.test(carried) || madeOfWords.test(carried));
  if (deed.split(/\s+/).length < 2 || isOwn) return undefined;
  return deed;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function offered(deed: string, { moment, known }: Pick<Scene, "moment" | "known">): readonly Request[] {
  const [read, ...others] = readRequests(`remind me to ${deed}`, moment);
  const isOne = read?.kind === "create" && others.length === 0;
  const fields = isOne ? read.fields : { title: capital(deed) };
  const title = capital(fields.title ?? deed);
  const [row] = fit(title, known.open).full.filter(
    (other) => fit(other.title, [{ id: "", title }]).full.length > 0,
  );
  if (row !== undefined)
    return [
      {
        kind: "say",
        text: `I can't do that myself, I only keep your tasks; “${row.title.slice(0, 100)}” is among them.`,
      },
    ];
  return [
    { kind: "say", text: "I can't do that myself: I only keep your tasks, and reach nobody outside." },
    {
      kind: "ask",
      text: "Shall I note it as a task?",
      options: [`Add “${title.slice(0, 100)}”`],
      request: { kind: "create", said: { kind: "create", fields: { ...fields, title }, text: deed } },
    },
  ];
}
