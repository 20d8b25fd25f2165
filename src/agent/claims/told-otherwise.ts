import type { EffectClass } from "../effects/effect-verbs.ts";

/** An effect told without its verb: as a promise, a picture, a label. */
export interface ToldOtherwise {
  readonly classes: readonly EffectClass[] | null;
  readonly manner: "acted" | "became" | "state";
}

/** What no change of a task can stand behind: messages to people, calls, payments. */
const outside: readonly EffectClass[] = [];
const person = "(?:i|we)(?: 've| have| 'd| just| also| now)*";

const ways: readonly (readonly [
  says: RegExp,
  classes: ToldOtherwise["classes"],
  manner: ToldOtherwise["manner"],
])[] = [
  // Leaving, as a picture. These hold in spite of the "won't" and "no" in them.
  [
    /\b(?:won't|will not|will no longer|will never|never) (?:be )?(?:\w+ )?(?:bother\w*|bug|nag|trouble|haunt|annoy|show up|appear|clutter|pester)\b/,
    ["delete", "complete"],
    "became",
  ],
  [
    /^(?:and )?you (?:won't|will not|will no longer|'ll no longer|'ll never) (?:see|find|hear|have|be bothered|worry)\b.*\b(?:anymore|any more|again|list|longer|never)\b/,
    ["delete", "complete"],
    "became",
  ],
  [
    /\bsay (?:goodbye|bye|farewell) to\b|^(?:goodbye|bye|farewell|so long) /,
    ["delete", "complete"],
    "became",
  ],
  [/^no more .*\b(?:on|in) (?:your|the) (?:list|plate|calendar)\b/, ["delete", "complete"], "became"],
  [
    /^(?:okay |ok |and |now |all |both )*(?:gone|out)(?: (?:from|off|for good|forever)\b.*)?$/,
    ["delete", "complete"],
    "became",
  ],
  [
    /\bgot the (?:axe|chop|boot|ax)\b|\b(?:has|have|'s|'ve) (?:now |all )?gone(?: (?:from|for)\b.*)?$|\bslate is (?:now )?clean\b/,
    ["delete", "complete"],
    "became",
  ],
  [
    /^you (?:'re|are) (?:now |all )*(?:booked|scheduled|signed up|registered|down|set up) (?:in |for |on )/,
    ["create", "update"],
    "became",
  ],
  [/^you (?:'re|are) (?:now |finally )*(?:rid|free) of\b/, ["delete", "complete"], "became"],
  [
    /^now (?:urgent|high|low|medium|done|blocked|due|open|complete|finished|on|in|off)\b/,
    ["update", "create", "complete", "delete"],
    "became",
  ],
  [
    /\b(?:joined|hit|landed in|went (?:in)?to|headed (?:in)?to|is off to|belongs to) the (?:trash|bin)\b/,
    ["delete"],
    "became",
  ],
  [/^(?:it|that|this|they) (?:is|'s|are|'re) out$/, ["delete"], "became"],
  // "No longer" with any verb tells of a change.
  [
    /^(?!i |you |we ).*\bno longer (?:\w+s|have|need|show|appear)\b/,
    ["update", "delete", "complete"],
    "became",
  ],
  [
    /\b(?:list|plate|backlog|queue|day)\b.*\b(?:shorter|longer|lighter|emptier|bigger|smaller|richer)\b/,
    ["create", "delete", "complete", "update"],
    "became",
  ],
  [
    /^(?:i|we) (?:'ve )?(?:just )?(?:hit|pressed|clicked|tapped) (?:delete|remove|done|save|undo|complete|send)\b/,
    null,
    "acted",
  ],
  [
    /^(?:now )?(?:[\uE000-\uE0FF]|it|that|this|they|(?:the|your) [a-z]+(?: [a-z]+)?) (?:now |also )?(?:(?:will|'ll) (?:now |also )?(?:show up|appear|turn up|pop up|land|join)|joins?|lands?) (?:now )?(?:(?:on|in|among) )?(?:your|[a-z]+ 's|his|her|their) (?:\w+ )?(?:list|tasks|to-dos|board|plate|queue)\b/,
    ["create", "update"],
    "became",
  ],
  [/\ba wrap (?:on|for)\b/, ["complete"], "became"],
  [/\btags? #?\S+ (?:is|are|sits?|hangs?|goes) (?:now )?on\b/, ["update", "create"], "state"],
  [
    /\b(?:has|have|gets?|got|found) (?:a|its|their) (?:\w+ )?(?:spot|place|slot|home|seat) (?:on|in)\b|^(?:(?:there you go|here you go|that 's) )?an? (?:fresh|brand-new) (?:task|to-do|item|reminder)\b/,
    ["create"],
    "became",
  ],
  [
    /\bleft (?:the|your) (?:list|plate|board)\b|^off (?:it|they|you) go(?:es)?\b/,
    ["delete", "complete"],
    "became",
  ],
  [
    /^(?:blocked|unblocked|done|finished|complete|urgent|high|low|open) now$/,
    ["update", "complete", "create"],
    "became",
  ],
  [
    /^(?!i |we |you |it 's |what|which|who|the time).*(?:\bis|\bare|'s) (?:\S+ ){1,5}now$/,
    ["update", "create", "complete", "delete", "restore"],
    "became",
  ],
  [
    /\b(?:priority|status|deadline|date) (?:has |have )?(?:\w+ly )?(?:dropped|rose|went|jumped|fell|climbed|risen|fallen)\b|\bwent (?:over )?to [a-z]+$/,
    ["update"],
    "state",
  ],
  [
    /(?:\bis|\bare|'s|'re) (?:now |\w+ly )*(?:back (?:in|to|on|open)\b|\w+ again\b)/,
    ["restore", "update", "create"],
    "became",
  ],
  [/\b(?:one|two|three|\d+) (?:\w+ )?(?:fewer|less)\b/, ["delete", "complete"], "became"],
  [
    new RegExp(`^${person} ordered (?!by\\b|them\\b|these\\b|your\\b|it by\\b|the (?:list|tasks|rows))`),
    outside,
    "acted",
  ],
  // Promises of what a task would do.
  [
    /\b(?:i|we) (?:'ll|will) (?:\w+ly |also |then )?(?:remind|nudge|ping|alert|notify)\b/,
    ["create", "update"],
    "acted",
  ],
  [
    /\byou (?:'ll|will) (?:also )?(?:be (?:reminded|notified|pinged|alerted)|(?:get|receive) an? (?:\w+ )?(?:reminder|notification|alert))\b/,
    ["create", "update"],
    "acted",
  ],
  [
    /\b(?:reminders?|alarms?|alerts?) (?:fires?|goes off|rings?|will (?:fire|ring|go off))\b/,
    ["create", "update"],
    "acted",
  ],
  [
    /^(?:it|that|this|they|[\uE000-\uE0FF]) (?:will |'ll |now )*(?:repeats?|recurs?|comes? back|returns?) (?:itself )?(?:every|each|daily|weekly|monthly|yearly|on|in|next)\b/,
    ["create", "update"],
    "state",
  ],
  [
    /^the next (?:one|occurrence|instance|time|round|run|turn|go) (?:is|comes|will be|falls|due)\b/,
    ["create", "update"],
    "state",
  ],
  // Other people and other programs.
  [
    new RegExp(
      `^${person} (?:emailed|e-mailed|mailed|messaged|texted|phoned|notified|informed|contacted|invited|paid|pinged|warned|reached out|told (?!you))\\b`,
    ),
    outside,
    "acted",
  ],
  [new RegExp(`^${person} let (?!me\\b|you\\b)\\S+(?: \\S+)? know\\b`), outside, "acted"],
  [
    /\b(?:e-?mails?|mails?|messages?|invites?|invitations?|texts?|sms|notifications?|letters?|calls?)\b (?:(?:is|are|was|were|has been|have been|just|now|already) )*(?:sent|went out|gone out|goes out|is out|are out|delivered|on (?:its|their) way)\b/,
    outside,
    "acted",
  ],
  [
    /\b(?:has|have) been (?:notified|informed|emailed|messaged|texted|contacted|invited|told)\b/,
    outside,
    "acted",
  ],
  // Doing, as a noun or a phrase.
  [
    /^(?:i|we) (?:'ve |have )?(?:just )?(?:took|taken) the (?:liberty|trouble) of\b|^(?:i|we) (?:'ve |have )?(?:just )?(?:went|gone) ahead with\b|^(?:i|we) (?:'ve |have )?(?:succeeded in|finished|managed) \w+ing\b/,
    null,
    "acted",
  ],
  [/\bconsider .* (?!interested)(?:\w+ed|done|gone|sent|set|put)$/, null, "acted"],
  [
    /\bnew (?:name|title|date|deadline|due date|priority|status|owner|assignee|home|place|time|slot) (?:is|are|'s|will be)\b/,
    ["update", "create"],
    "became",
  ],
  [
    /\b(?:has|have|'s) (?:\w+ly |now )?(?:found|gotten|got|become|taken on|received|gained) an? new\b|\b(?:has|have) (?:now |all )?become\b/,
    ["update", "create"],
    "became",
  ],
  [
    /\b(?:from now on|from here on|from this point|going forward|from today on|henceforth|as of now|effective immediately)\b/,
    ["update", "create", "complete", "delete"],
    "became",
  ],
  [
    /^(?!i |we |you |what |who |which ).*\b(?!(?:is|was|has|its|this|list|tasks|items)\b)[a-z]+s (?!is |are )(?:\S+ ){0,5}now$/,
    ["update", "create"],
    "became",
  ],
  [
    /\S now (?!that|you|i|we|let|it|the|is|are|what|and)(?:all )?(?:hang|sit|stand|live|belong|show|carry|have|repeat|wait|read|follow|start|end|run)\b/,
    ["update", "create"],
    "became",
  ],
  [/\bfree to (?:go|move|proceed|start|continue)(?: again| now)?$/, ["update"], "became"],
  [
    /^(?:on|in|off) (?:your|the) (?:list|calendar|trash|plate|bin|agenda|board)\b/,
    ["create", "delete", "complete", "update"],
    "state",
  ],
  [/^(?:new )?(?:due(?: date)?|deadline|priority|status)$/, ["update", "create", "complete"], "state"],
];

const notNow =
  /\b(?:right|for|by|until|due|overdue|free|first|most|best|next) now$|\bif\b|\bwould\b|\bcould\b/;

const inTrash = /\b(?:in|into) the (?:trash|bin)\b/;

export function toldOtherwise(line: string): ToldOtherwise | null {
  if (notNow.test(line)) return null;
  for (const [says, classes, manner] of ways)
    if (says.test(line))
      return { classes: inTrash.test(line) && classes !== null ? ["delete"] : classes, manner };
  return null;
}
