import { otherLanguage } from "../effects/other-languages/tell-language.ts";

/** Days, months and levels in German, French and Spanish, and what they are in English, in which values are compared. */
const english: readonly (readonly [pattern: string, word: string])[] = [
  ["montags?|lundis?|lunes", "monday"],
  ["dienstags?|mardis?|martes", "tuesday"],
  ["mittwochs?|mercredis?|miércoles", "wednesday"],
  ["donnerstags?|jeudis?|jueves", "thursday"],
  ["freitags?|vendredis?|viernes", "friday"],
  ["samstags?|sonnabends?|samedis?|sábados?", "saturday"],
  ["sonntags?|dimanches?|domingos?", "sunday"],
  ["übermorgen|après-demain|pasado mañana", "day after tomorrow"],
  ["heute|aujourd['’]hui|hoy", "today"],
  ["morgen|demain|mañana", "tomorrow"],
  [
    "(?:nächste|kommende)[nr]? woche|(?:la )?semaine prochaine|(?:la )?(?:próxima semana|semana que viene)",
    "next week",
  ],
  ["halbe[sn]?|demie?|medio", "half"],
  ["wochen?|semaines?|semanas?", "week"],
  ["monate?n?|mois|mes(?:es)?", "month"],
  ["jahre?n?|ans?|années?|años?", "year"],
  ["tage?n?|jours?|días?", "days"],
  ["januar|jänner|janvier|enero", "january"],
  ["februar|février|febrero", "february"],
  ["märz|mars|marzo", "march"],
  ["avril|abril", "april"],
  ["mai|mayo", "may"],
  ["juni|juin|junio", "june"],
  ["juli|juillet|julio", "july"],
  ["août|agosto", "august"],
  ["septembre|septiembre", "september"],
  ["oktober|octobre|octubre", "october"],
  ["novembre|noviembre", "november"],
  ["dezember|décembre|diciembre", "december"],
  ["jede[nrs]?|alle|chaque|tou(?:s|tes) les|cada|tod[oa]s l[oa]s", "every"],
  [
    "(?:nicht|kein\\p{L}*) (?:so |sehr |mehr )?(?:eilig|dringend|wichtig)\\p{L}*|pas (?:si |très )?(?:pressée?|urgente?|importante?)|no (?:corre prisa|es (?:tan |muy )?(?:urgente|importante))",
    "not urgent",
  ],
  ["dringend\\p{L}*|eilig\\p{L}*|urgentes?", "urgent"],
  ["wichtig\\p{L}*|importantes?", "important"],
  ["hohe[rn]?|hoch|haute|alta", "high"],
  ["niedrige?[rn]?|basse|baja", "low"],
  ["mittlere?[rn]?|moyenne|media", "medium"],
];
const patterns = english.map(
  ([pattern, word]) =>
    [new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu"), word] as const,
);

/** The text with its values in English; a text in English as it is. */
export function valuesInEnglish(text: string): string {
  if (otherLanguage(text) === null) return text;
  return patterns.reduce((said, [pattern, word]) => said.replaceAll(pattern, word), text);
}
