import { onTestFinished } from "vitest";
import { turnWorld } from "../../../tools/testing/turn-world.ts";

/** What a model writes to one row, whatever was said. */
export interface Write {
  readonly title: string;
  readonly name: string;
  readonly set: object | undefined;
}
export const remove = (title: string): Write => ({ title, name: "delete_tasks", set: undefined });
export const complete = (title: string): Write => ({ title, name: "complete_tasks", set: undefined });
export const update = (title: string, set: object): Write => ({ title, name: "update_tasks", set });

/** What the write of a model that writes anyway comes to: asked about, or done. */
export async function outcome(
  titles: readonly string[],
  says: string,
  write: Write,
): Promise<"asked" | "done"> {
  const world = await turnWorld();
  onTestFinished(() => world.close());
  await world.add(...titles);
  const id = (await world.rows()).find(({ title }) => title === write.title)?.id;
  const input = write.set === undefined ? { ids: [id] } : { tasks: [{ id, ...write.set }] };
  const calls = [{ name: write.name, arguments: input }];
  const { parts } = await world.say(says, [{ calls }, { text: "All right." }]);
  return parts.some(({ type }) => type === "data-approval") ? "asked" : "done";
}
