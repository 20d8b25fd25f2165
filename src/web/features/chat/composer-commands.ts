import { t, type TextKey } from "../../lib/i18n/translate.ts";

/** What `/` offers. Each does at once what its line says. */
export const composerCommands = ["plan", "model", "pause", "edit", "rewind", "new"] as const;
export type ComposerCommand = (typeof composerCommands)[number];

const words = {
  plan: "command.plan",
  model: "command.model",
  pause: "command.pause",
  edit: "command.edit",
  rewind: "command.rewind",
  new: "command.new",
} as const satisfies Record<ComposerCommand, TextKey>;

export const tellCommand = (command: ComposerCommand): string => t(words[command]);
