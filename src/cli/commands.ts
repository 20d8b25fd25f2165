/** A command gets the words after its name and resolves to the exit code. */
export type Command = (args: readonly string[]) => Promise<number>;

interface Entry {
  readonly usage: string;
  readonly about: string;
  readonly load: () => Promise<Command>;
}

export const commands = {
  start: {
    usage: "start",
    about: "serve Carole and print its address",
    load: async () => (await import("../main.ts")).start,
  },
  add: {
    usage: 'add "Call the dentist tomorrow at 9 #health"',
    about: "create a task from one line",
    load: async () => (await import("./add.ts")).add,
  },
  today: {
    usage: "today",
    about: "what to work on, ranked, with reasons",
    load: async () => (await import("./today.ts")).today,
  },
  chat: {
    usage: 'chat "What should I work on today?"',
    about: "say something to Carole and read the answer",
    load: async () => (await import("./chat.ts")).chat,
  },
  models: {
    usage: "models",
    about: "the models of your workspace, and their state",
    load: async () => (await import("./models.ts")).models,
  },
  doctor: {
    usage: "doctor [--chat]",
    about: "check the connection step by step (--chat: with one tiny paid call)",
    load: async () => (await import("../main.ts")).doctor,
  },
  move: {
    usage: "move --to postgres://… | --from postgres://… [--as OWNER]",
    about: "copy everything from this machine's file into an empty PostgreSQL, or back",
    load: async () => (await import("../main.ts")).move,
  },
  simulator: {
    usage: "simulator [--port 8787] [--help]",
    about: "a Databricks workspace on this machine, for trying and testing",
    load: async () => (await import("../main.ts")).simulator,
  },
  version: {
    usage: "version",
    about: "which Carole, on which Node",
    load: async () => (await import("../main.ts")).version,
  },
  help: {
    usage: "help",
    about: "this page",
    load: async () => (await import("./help.ts")).help,
  },
} as const satisfies Record<string, Entry>;
