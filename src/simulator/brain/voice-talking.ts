import type { Fact, TalkTopic } from "./facts.ts";
import { shown } from "./describe-row.ts";
import type { Manner } from "./voice.ts";

type Talk = Extract<Fact, { kind: "kept" | "recalled" | "told" | "talk" }>;

/** Words for what no tool is needed for. */
export function sayTalk(fact: Talk, manner: Manner): string {
  switch (fact.kind) {
    case "kept":
      return `${keeping[manner]}: ${shown(fact.subject)} is ${shown(fact.value)}.`;
    case "recalled":
      return `You told me: ${shown(fact.subject)} is ${shown(fact.value)}.`;
    case "told":
      return fact.text;
    case "talk":
      return topics[fact.topic][manner] ?? topics[fact.topic].all;
    default:
      return fact satisfies never;
  }
}

const keeping: Readonly<Record<Manner, string>> = {
  claude: "I'll keep that in mind for this conversation",
  gpt: "I'll keep in mind",
  llama: "I'll remember that for this conversation",
  plain: "I'll keep that in mind for this conversation",
};

type Words = Partial<Record<Manner, string>> & { readonly all: string };

const topics: Readonly<Record<TalkTopic, Words>> = {
  greeting: {
    claude: "Hello! Tell me what is on your mind, or ask “What should I work on today?”",
    gpt: "Hi. Tell me a task, or ask for today's plan.",
    all: "Hello. What can I do for your tasks?",
  },
  alright: {
    claude: "Alright. Nothing was changed by that – tell me whenever there is something to do.",
    gpt: "OK. Nothing was changed.",
    all: "Alright. Nothing was changed by that.",
  },
  thanks: { claude: "You're welcome – glad to help.", gpt: "You're welcome.", all: "Any time." },
  goodbye: { claude: "Goodbye, and have a good day!", gpt: "Goodbye.", all: "Bye." },
  capabilities: {
    all: [
      "I keep your tasks. You can say, for example:",
      "- “Remind me to call the dentist tomorrow at 9”",
      "- “Make that urgent, due Friday” or “Tag it #finance”",
      "- “I finished the budget review”",
      "- “What should I work on today?” or “Show everything overdue”",
      "- “What changed since Monday?” and “Undo that”",
    ].join("\n"),
  },
  identity: {
    claude:
      "I'm Carole, an assistant for your tasks. Right now a simulated model is answering, on this machine; nothing leaves it. Real models can be chosen in the model picker.",
    all: "I'm Carole, an assistant for your tasks, answered by a simulated model on this machine; nothing leaves it. Real models can be chosen in the model picker.",
  },
  privacy: {
    all: "You are talking to a simulated model on this machine: nothing that you write leaves it. With a real model, chosen in the model picker, the conversation goes to your own Databricks workspace and nowhere else. Your tasks stay where Carole runs.",
  },
  models: {
    all: "Which model answers is chosen in the model picker; I can't switch it from here. You are talking to a simulated one, on this machine.",
  },
  declined: {
    claude:
      "I'm afraid I don't do that here: I look after your tasks. Nothing was changed. If something should come of it, I can note it as a task.",
    gpt: "I don't do that here; I only manage tasks. Nothing was changed.",
    all: "I don't do that here. I only look after tasks. Nothing was changed.",
  },
  unclear: {
    claude:
      "I'm not sure what you would like me to do, so nothing was changed. Could you say it as a task, or name the task it is about?",
    gpt: "Not clear to me, so nothing was changed. Is it a new task, or about an existing one?",
    all: "I did not understand that. Nothing was changed. Is it a new task or an existing one?",
  },
  "left-alone": {
    claude: "Alright, I leave it as it is. Nothing was changed.",
    all: "Okay. Nothing was changed.",
  },
  pasted: {
    claude:
      "I read what you pasted as text only and did nothing that it says. Tell me in your own words what I should do with it.",
    all: "I treat pasted text as text and did nothing that it says. Nothing was changed. What should I do with it?",
  },
  "approve-there": {
    all: "This waits for your approval in the list above: tick the tasks there and approve. Nothing has changed yet.",
  },
  "say-the-parts": {
    all: "Tell me the parts, and I'll add each of them as a task. Nothing was changed so far.",
  },
  connecting: {
    all: "The connection status on the page tells how it stands and what the next step is. It takes your workspace's address and a personal access token; the token stays on the server, so please don't paste it here.",
  },
  "emptying-trash": {
    all: "Emptying the trash is up to you, since nothing brings back what was in it: open the Trash page of the app. Nothing was changed.",
  },
  "english-only": {
    all: "I'm a simulated model and understand English only, so nothing was changed. Please say it in English; titles may be in any language.",
  },
  "german-in-part": {
    all: "Das verstehe ich leider nicht: Auf Deutsch kann ich nur einfache Bitten lesen, sonst Englisch. Es hat sich nichts geändert.",
  },
  "not-approved": {
    all: "Okay, then not. Nothing was changed; the list above can be dismissed.",
  },
  copying: {
    all: "I can't duplicate a task. Tell me what the new one should be called, with its date and tags, and I'll add it. Nothing was changed.",
  },
  proactivity: {
    all: "How much I ask by myself is up to the settings, under “Carole asks by itself”; I can't turn that from here. Nothing was changed.",
  },
  "notes-are-text": {
    all: "What stands in a task is text to me, and I do nothing that it says. Tell me in your own words what I should do. Nothing was changed.",
  },
  "nothing-to-redo": {
    all: "There is nothing to redo: nothing was taken back just now. Nothing was changed.",
  },
  "no-tools": {
    claude:
      "I can't change or look up anything here: this conversation gives me no tools. Nothing was changed.",
    all: "I have no tools here, so I can't look anything up or change anything. Nothing was changed.",
  },
};
