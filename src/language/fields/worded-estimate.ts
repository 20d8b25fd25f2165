/** An estimate in words: "for 30 minutes", "takes 2 hours", "(45 min)". */
import { readNumber } from "../number-words.ts";
import { at, closers, isNoun, stretch, type Finder, type Words } from "./words.ts";

/** "for 30 minutes", "takes 2 hours", "(45 min)", "estimate 1h30", "2h" at the end. */
export const findEstimate: Finder = (words, from) => {
  let index = from;
  let led = false;
  while (
    index < from + 5 &&
    /^(?:for|takes?|taking|should|will|would|about|around|approx|approximately|estimated?|est|estimate|effort|needs?|duration|requires?|it'll|it|at|of|roughly|lasting|:|\.|~|is)$/u.test(
      at(words, index),
    )
  ) {
    led ||= /^(?:for|takes?|taking|estimated?|est|effort|needs?|duration|requires?|lasting|~)$/u.test(
      at(words, index),
    );
    index += 1;
  }
  const hedged =
    index > from && !led && /^(?:about|around|approx|approximately|roughly)$/u.test(at(words, from));
  if (index > from && !led && !(hedged && index === from + 1 && from > 0)) return null;
  const bracket = index === from && at(words, from) === "(" ? 1 : 0;
  const amount = readMinutes(words, index + bracket);
  if (amount === null || amount.minutes < 1 || amount.minutes > 60_000) return null;
  const close = bracket === 1 && at(words, amount.end) === ")" ? 1 : 0;
  const next = words.tokens[amount.end + close];
  const announced = /^(?:reminders?|alerts?|alarm|notifications?|remind|me|us)$/u.test(at(words, from - 1));
  const boundTo = led && !announced && /^(?:before|after|from|to|until)$/u.test(next?.word ?? "");
  if (
    /^(?:prior|beforehand|ahead|advance)$/u.test(next?.word ?? "") ||
    at(words, amount.end + close) === "in"
  )
    return null;
  if (
    !boundTo &&
    /^(?:ago|later|before|after|from|earlier|early|late|past|to|until|hence|old|long|per|a|each|every|-)$/u.test(
      next?.word ?? "",
    )
  )
    return null;
  const ends =
    next === undefined ||
    next.kind === "mark" ||
    closers.has(next.word) ||
    next.word === "urgent" ||
    next.word === "high" ||
    next.word === "low";
  const before = at(words, from - 1);
  // "set timeout to 30 minutes" is a setting.
  if (before === "to" && !led && !/\b(?:estimate|duration|effort)\b/iu.test(words.text)) return null;
  if (before === "spend") return spentOn(words, from, amount);
  const running = adjectival(words, from, index, amount.end);
  if (running !== null)
    return {
      field: { name: "estimateMinutes", minutes: Math.round(amount.minutes), ...running.place },
      end: running.end,
    };
  if (
    /^(?:in|within|after|every|next|last|past|the|each|-|every|at|by|first|under|over|than|up|until)$/u.test(
      before,
    ) ||
    (before === "\uE000" && !led && next !== undefined && !ends)
  )
    return null;
  // "30 min: answer mail".
  const headed = from === 0 && /^[:–—]$/u.test(next?.word ?? "");
  if (!led && bracket === 0 && (!ends || from === 0) && !headed) return null;
  if (led && !ends && !boundTo && isNoun(words, amount.end)) return null;
  // "when I have a minute" measures nothing.
  if (!led && /^(?:have|got|spare)$/u.test(before)) return null;
  // "need an hour for the taxes": the line begins with what it is needed for.
  const forWhat = from === 0 && led && next?.word === "for" ? 1 : 0;
  const end = amount.end + close + forWhat;
  // "I need 45 minutes to read it": the verb belongs to the wish.
  const wished = /^needs?$/u.test(at(words, from)) && /^(?:i|we)$/u.test(before) ? from + 1 : from;
  return {
    field: { name: "estimateMinutes", minutes: Math.round(amount.minutes), ...stretch(words, wished, end) },
    end,
  };
};

/** "spend an hour on the garden"; "spend an hour with Leo" is the whole task. */
function spentOn(words: Words, from: number, amount: { minutes: number; end: number }): ReturnType<Finder> {
  if (from !== 1 || !/^(?:on|for)$/u.test(at(words, amount.end))) return null;
  const end = amount.end + 1;
  const minutes = Math.round(amount.minutes);
  return { field: { name: "estimateMinutes", minutes, ...stretch(words, 0, end) }, end };
}

const sessions =
  /^(?:call|meeting|run|jog|walk|workout|session|review|nap|ride|swim|chat|sync|interview|meditation|yoga|lesson|class|practice|reading|cleanup|stretch|check-?in|standup|catch-?up|study|block|hike)$/u;

/** "30 minute run", "a 45-min call with Bob": the length of what follows it. */
function adjectival(
  words: Words,
  from: number,
  index: number,
  end: number,
): { place: { start: number; end: number }; end: number } | null {
  const of = at(words, end) === "of" && isNoun(words, end + 1);
  if (index !== from || !isNoun(words, end)) return null;
  const glued = from === 0 && at(words, end - 1) === "h";
  if (!of && !glued && !/^(?:min|minute|hour|hr|mins)$/u.test(at(words, end - 1))) return null;
  const before = at(words, from - 1);
  const opens =
    from === 0 || /^(?:do|go|schedule|book|plan|have|add|set|up|quick|short|brief)$/u.test(before);
  if (!opens && before !== "a" && before !== "an") return null;
  if (from > 0 && (of || !sessions.test(at(words, end)))) return null;
  const stop = of ? end + 1 : end;
  return { place: stretch(words, from, stop), end: stop };
}

const minuteUnits: Readonly<Record<string, number>> = {
  m: 1,
  min: 1,
  mins: 1,
  minute: 1,
  minutes: 1,
  h: 60,
  hr: 60,
  hrs: 60,
  hour: 60,
  hours: 60,
};

function readMinutes(words: Words, index: number): { minutes: number; end: number } | null {
  const number = readNumber(words.tokens, index);
  if (number === null) return null;
  const dash = at(words, number.end) === "-" ? 1 : 0;
  const unit = minuteUnits[at(words, number.end + dash)];
  const glued = words.tokens[number.end + dash]?.glued === true;
  if (unit === undefined || (/^[mh]$/u.test(at(words, number.end + dash)) && !glued)) return null;
  const end = number.end + dash + 1;
  if (unit === 60) {
    const and = at(words, end) === "and" ? end + 1 : end;
    if (at(words, and) === "a" && at(words, and + 1) === "half")
      return { minutes: (number.value + 0.5) * 60, end: and + 2 };
    const more = readNumber(words.tokens, and, false);
    const moreUnit = more === null ? undefined : minuteUnits[at(words, more.end)];
    if (more !== null && moreUnit === 1)
      return { minutes: number.value * 60 + more.value, end: more.end + 1 };
    const bare = more !== null && words.tokens[and]?.glued === true && and === end && more.value < 60;
    if (bare) return { minutes: number.value * 60 + more.value, end: more.end };
  }
  return { minutes: number.value * unit, end };
}
