import { t, type TextKey } from "../../lib/i18n/translate.ts";

/** What `/` offers. Each does at once what its line says. */
const composerCommands = ["plan", "model", "pause", "edit", "rewind", "new"] as const;
export type ComposerCommand = (typeof composerCommands)[number];

/** These need something that was said before. */
const needBegun: ReadonlySet<ComposerCommand> = new Set<ComposerCommand>(["pause", "edit", "rewind"]);

export const commandsFor = (begun: boolean): readonly ComposerCommand[] =>
  composerCommands.filter((command) => begun || !needBegun.has(command));

const words = {
  plan: "command.plan",
  model: "command.model",
  pause: "command.pause",
  edit: "command.edit",
  rewind: "command.rewind",
  new: "command.new",
} as const satisfies Record<ComposerCommand, TextKey>;

export const tellCommand = (command: ComposerCommand): string => t(words[command]);
