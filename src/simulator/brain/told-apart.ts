import { contentWords, likeness, stem } from "./fit.ts";
import type { Row } from "./outputs.ts";
import { tellsSomething } from "./reading-statement.ts";

/** Words that an answer is made of; beside them only words of the rows may stand. */
const answering =
  /^(?:the|one|ones|about|for|with|from|to|in|on|at|of|called|is|was|it|its|it['’]s|that|that['’]s|this|my|our|mean|meant|i|sorry|should|have|said|so|ah|oh|hm+|right|of|course|yes|yeah|ok|okay|please|pls|well|there|are|two|three|both|not|other|first|a|an|task|thing|people|guys|folks|part|bit|would|be|think|guess|and|just|only|did|been|clearer|clear|as|add|say|no)$/i;

/** "Ah right, the one about documenting it": of the rows that were offered, the one whose own words are said. */
export function toldApart(said: string, candidates: readonly Row[]): readonly Row[] | undefined {
  const wordsOf = (row: Row): readonly string[] => contentWords(row.title).map(stem);
  const meets = (word: string, row: Row): boolean =>
    wordsOf(row).some((own) => likeness(own, stem(word.toLowerCase())) === 1);
  // What only tells why stands behind the answer: "the Graz one, they cancelled".
  const clauses = said.split(/\s*[,.;!–…]+\s+|\s+(?:because|since)\s+/u).filter((clause) => clause !== "");
  const answers = clauses.map((clause) => {
    const words = clause.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
    const isAnswer = words.every(
      (word) => answering.test(word) || candidates.some((row) => meets(word, row)),
    );
    const only = words.flatMap((word) => {
      const rows = candidates.filter((row) => meets(word, row));
      return rows.length > 0 && rows.length < candidates.length ? [rows] : [];
    });
    return { clause, isAnswer, only };
  });
  if (answers.some(({ isAnswer, clause }) => !isAnswer && !tellsSomething(clause))) return undefined;
  const only = answers.filter(({ isAnswer }) => isAnswer).flatMap((answer) => answer.only);
  const meant = candidates.filter((row) => only.every((rows) => rows.includes(row)));
  return only.length > 0 && meant.length === 1 && !/\bnot\b/i.test(said) ? meant : undefined;
}
