import type { Scene } from "./scene.ts";

const half =
  /^(?:(?:with|without|for|from|about|because|instead|than|by|of|per|via|plus|after|before) .+|(?:the )?same (?:day|time|thing|date|week|place|as)\b.*|(?:move|push|pull|bump|shift|put|bring) (?:up|down|back|forward|out|first|last|ahead|it|that)|(?:assign|give|hand|tag|label|note|set|mark) (?:to )?\p{L}+|whenever|still .+|waiting (?:for|on) .+|(?:almost|nearly|half|mostly) .+|tags?\b.*|tops?|max|(?:just |only )?(?:the )?(?:first|second|third|last|1st|2nd|3rd)(?: one)?(?: .+)?|\d to .+|(?:swap|switch|split|merge|join) (?:them|those|these|both|it|that)|.+ each)$/iu;
/** How it is done, or what it lacks: said of something, and of nothing new. */
const halfText =
  /^(?:(?:and|also|but|so|n|it|that) )*(?:(?:still )?needs (?:an?|the|more|some|another|\d)\b.*|(?:by|via|with|without|after|before) \p{L}+(?: \p{L}+)?)[.!]*$/iu;
const wish = /\b(?:add|create|remind|new|task|to-?do|note down|need to|have to|don['’]?t forget)\b/i;

/** "With Sven", "same day but later", "needs more time": half of a sentence about what was talked of; no to-do is made of it. */
export const isHalf = (
  title: string,
  text: string,
  { focus, list }: Pick<Scene, "focus" | "list">,
): boolean =>
  focus.length + list.length > 0 && (half.test(title) || halfText.test(text.trim())) && !wish.test(text);
