import type { Arguments } from "./arguments.ts";

/** A command gets the words after its name and resolves to the exit code. */
export type Command = (args: readonly string[]) => Promise<number>;

export interface Entry {
  readonly usage: string;
  readonly about: string;
  /** `own`: the command reads its words itself, and tells its own help. */
  readonly takes: Arguments | "own";
  /** What `--help` tells beside the line above. */
  readonly more?: string;
  readonly load: () => Promise<Command>;
}

const nothing: Arguments = { options: {}, words: false };
const server = { url: { type: "string" } } as const;
const serverNote = "It talks to the Carole that is running: --url names another than http://127.0.0.1:5173.";
const ownWords = { takes: { options: server, words: true }, more: serverNote } as const;

export const commands = {
  start: {
    usage: "start",
    about: "serve Carole and print its address",
    takes: nothing,
    more: "The environment, .env.local and .env say how: PORT, HOST, CAROLE_DATA_DIR, DATABRICKS_HOST, DATABRICKS_TOKEN …",
    load: async () => (await import("../main.ts")).start,
  },
  add: {
    usage: 'add "Call the dentist tomorrow at 9 #health"',
    about: "create a task from one line",
    ...ownWords,
    load: async () => (await import("./add.ts")).add,
  },
  today: {
    usage: "today",
    about: "what to work on, ranked, with reasons",
    takes: { options: server, words: false },
    more: serverNote,
    load: async () => (await import("./today.ts")).today,
  },
  chat: {
    usage: 'chat "What should I work on today?"',
    about: "say something to Carole and read the answer",
    ...ownWords,
    load: async () => (await import("./chat.ts")).chat,
  },
  models: {
    usage: "models",
    about: "the models of your workspace, and their state",
    takes: { options: server, words: false },
    more: serverNote,
    load: async () => (await import("./models.ts")).models,
  },
  doctor: {
    usage: "doctor [--chat]",
    about: "check the connection step by step (--chat: with one tiny paid call)",
    takes: { options: { chat: { type: "boolean" } }, words: false },
    load: async () => (await import("../main.ts")).doctor,
  },
  move: {
    usage: "move --to postgres://… | --from postgres://… [--as OWNER]",
    about: "copy everything from this machine's file into an empty PostgreSQL, or back",
    takes: {
      options: { to: { type: "string" }, from: { type: "string" }, as: { type: "string" } },
      words: false,
    },
    load: async () => (await import("../main.ts")).move,
  },
  simulator: {
    usage: "simulator [--port 8787] [--help]",
    about: "a Databricks workspace on this machine, for trying and testing",
    takes: "own",
    load: async () => (await import("../main.ts")).simulator,
  },
  version: {
    usage: "version",
    about: "which Carole, on which Node",
    takes: nothing,
    load: async () => (await import("../main.ts")).version,
  },
  help: {
    usage: "help",
    about: "this page",
    takes: nothing,
    load: async () => (await import("./help.ts")).help,
  },
} as const satisfies Record<string, Entry>;
