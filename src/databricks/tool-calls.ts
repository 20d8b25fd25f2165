import type { ToolCall } from "../shared/model.ts";

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

interface Growing {
  index: number | null;
  id: string;
  name: string;
  arguments: string;
  /** Fields that belong to the vendor, such as a signature that wants to come back with the call. */
  extras: Record<string, unknown> | null;
}

export interface AssembledCall extends ToolCall {
  readonly extras: Readonly<Record<string, unknown>> | null;
}

/**
 * Puts tool calls together from fragments. `index` is a label, not a place: it may start at 1, leave gaps, be missing,
 * or be the same for two calls that differ by their id. A call is not given out before the answer ends, because a prefix that can
 * be parsed may still grow.
 */
export class ToolCallAssembly {
  readonly #calls: Growing[] = [];

  get empty(): boolean {
    return this.#calls.length === 0;
  }

  add(fragments: unknown): void {
    if (!Array.isArray(fragments)) return;
    for (const fragment of fragments as unknown[]) {
      if (isObject(fragment)) this.#addOne(fragment);
    }
  }

  #addOne(fragment: Json): void {
    const made = isObject(fragment["function"]) ? fragment["function"] : {};
    const id = typeof fragment["id"] === "string" ? fragment["id"] : "";
    const name = typeof made["name"] === "string" ? made["name"] : "";
    const index = typeof fragment["index"] === "number" ? fragment["index"] : null;
    const call = this.#find(index, id, name) ?? this.#begin(index);
    if (call.id === "") call.id = id;
    if (call.name === "") call.name = name;
    const given = made["arguments"];
    if (typeof given === "string") call.arguments += given;
    else if (isObject(given)) call.arguments = JSON.stringify(given);
    for (const key of Object.keys(fragment)) {
      if (key !== "index" && key !== "id" && key !== "type" && key !== "function" && fragment[key] !== null) {
        call.extras = { ...call.extras, [key]: fragment[key] };
      }
    }
  }

  #find(index: number | null, id: string, name: string): Growing | undefined {
    if (index === null) {
      if (id !== "") return this.#calls.find((call) => call.id === id);
      // Without index and id: a name begins a new call, anything else continues the last one.
      return name === "" ? this.#calls.at(-1) : undefined;
    }
    return this.#calls.findLast(
      (call) => call.index === index && (id === "" || call.id === "" || call.id === id),
    );
  }

  #begin(index: number | null): Growing {
    const call: Growing = { index, id: "", name: "", arguments: "", extras: null };
    this.#calls.push(call);
    return call;
  }

  /**
   * The calls in the order in which they began, each with an id of its own. `cut` says that the length limit ended the answer:
   * then the last call may be a stump, and an empty stump would look like a call without arguments.
   */
  finish(cut: boolean): AssembledCall[] {
    const whole = cut && !isWhole(this.#calls.at(-1)) ? this.#calls.slice(0, -1) : this.#calls;
    const used = new Set<string>();
    return whole.map((call, position) => {
      let id = call.id === "" ? `call_${position + 1}` : call.id;
      while (used.has(id)) id += "_again";
      used.add(id);
      // A call without a name gets one that no tool has: the model is then told so and can mend it.
      return { id, name: call.name || "unnamed_tool", arguments: call.arguments, extras: call.extras };
    });
  }
}

function isWhole(call: Growing | undefined): boolean {
  if (call === undefined) return true;
  try {
    JSON.parse(call.arguments);
    return true;
  } catch {
    return false; // Cut in the middle, or before its arguments began.
  }
}
