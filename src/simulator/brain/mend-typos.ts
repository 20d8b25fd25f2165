import { mendWords } from "../../language/mending/mend-words.ts";

/** The brain's own patterns read the same mended words as the language does: "remnd me", "mark teh report as doen". */
export const mendTypos = (text: string): string => mendWords(text).text;
