/** Leaves one author out at a time: how well does a model judge a manner that it has never seen? */
import { openWordModel } from "../src/shared/word-model/word-model.ts";
import { learn, usual, type Example, type Learning } from "./learn.ts";

export interface Judged extends Example {
  chances: Record<string, number>;
  said: string;
}

export function leaveOneAuthorOut(
  examples: readonly Example[],
  classes: readonly string[],
  how: Learning = usual,
  authors: readonly string[] = [...new Set(examples.map(({ author }) => author))],
): Judged[] {
  return authors.flatMap((author) => {
    const model = openWordModel(
      learn(
        examples.filter((example) => example.author !== author),
        classes,
        how,
      ),
    );
    return examples
      .filter((example) => example.author === author)
      .map((example) => {
        const chances = model.judge(example.text, example.known);
        const said = classes.reduce(
          (best, name) => ((chances[name] ?? 0) > (chances[best] ?? 0) ? name : best),
          classes[0] ?? "",
        );
        return { ...example, chances, said };
      });
  });
}
