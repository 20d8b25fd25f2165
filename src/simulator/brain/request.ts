import type { SaidFields, SaidRequest } from "../../language/reading.ts";
import type { RowQuestion, TalkTopic } from "./facts.ts";
import type { Lack } from "./lacking.ts";
import type { Row } from "./outputs.ts";
import type { RowFilter } from "./questions/row-filter.ts";
import type { PlansRequest } from "./reading-plans.ts";
import type { LinksRequest } from "./reading-links.ts";
import type { PartsRequest } from "./reading-parts.ts";
import type { OfPersonRequest } from "./reading-people.ts";
import type { RuleRequest } from "./rule-request.ts";
import type { RepeatingRequest } from "./reading-repeats.ts";

/** One thing that a message of the user asks for, as the brain goes about it. */
export type Request =
  | {
      readonly kind: "create";
      readonly said: SaidRequest;
      /** What it is instead when there is a row that the words name: "make buy milk urgent", "complete buy milk". */
      readonly rather?: RatherAct;
      /** The row that this is a part of, as the user names it. */
      readonly under?: string;
      /** What is to be made below it, once it stands. */
      readonly parts?: readonly Extract<Request, { readonly kind: "create" }>[];
      /** The words only tell of something: a row they touch is asked about, and none is made. */
      readonly tells?: true;
      /** The message asks for something else as well. */
      readonly beside?: true;
      /** What is to be done with the row that the words touch. */
      readonly act?: Extract<Request, { readonly kind: "act" }>;
    }
  | {
      readonly kind: "act";
      readonly act: "complete" | "change" | "delete";
      readonly said: SaidRequest;
      /** Set when an answer already told which rows are meant. */
      readonly rows?: readonly Row[];
      /** Set where one of several rows is meant, and the words do not tell which. */
      readonly among?: readonly Row[];
      /** The message that asked for it, against which the row that was found is held. */
      readonly heard?: string;
      /** The day on which it is to end: of a row that repeats the last one, of any other the due. */
      readonly ends?: string;
    }
  | {
      readonly kind: "look";
      readonly said: SaidRequest;
      /** Only rows that have none of this; no filter of a search says so. */
      readonly lacking?: Lack;
      /** A word that may be a tag or stand in the text: "my work tasks". */
      readonly named?: string;
      /** Only rows that repeat. */
      readonly repeating?: true;
      /** Only rows given to this person; no filter of a search says so either. */
      readonly assignee?: string;
      /** What else rows are narrowed to, once they are found. */
      readonly where?: RowFilter;
      /** How long they take together is asked; `only`: and nothing else. */
      readonly sums?: "too" | "only";
    }
  /** `count`: how many rows are asked for, as in "the one thing". */
  | { readonly kind: "plan"; readonly minutes?: number; readonly count?: number }
  | {
      readonly kind: "history";
      readonly change: "created" | "completed" | "deleted" | "any";
      readonly since?: string;
      readonly reference?: string;
      /** Only rows that these words fit; they may be gone, so they are looked for in the log itself. */
      readonly named?: string;
      /** The last day looked at; until now if left out. */
      readonly until?: string;
      readonly about: string;
      /** The time itself is what was asked for. */
      readonly asksWhen?: true;
      /** How many there are is what was asked for. */
      readonly counts?: true;
      /** Only what one of them did; `assistant_here`: the assistant, in this conversation. */
      readonly by?: "assistant" | "assistant_here" | "user";
      /** Only what the last turn that changed something did. */
      readonly latest?: true;
    }
  /** `turns`: how many of the last changing turns are taken back; one if left out. `rows`: of the last, these alone. */
  | { readonly kind: "undo"; readonly turns?: number; readonly rows?: readonly Row[] }
  /** Does again what the last undo took back. */
  | { readonly kind: "again" }
  /** What lies in the trash. */
  | { readonly kind: "trash" }
  /** One row must wait until another is done. */
  | { readonly kind: "depend"; readonly reference: string; readonly on: string }
  /** Takes the last turn back and does its request again on another row ("no, I meant the invoice"). */
  | { readonly kind: "redo"; readonly request: Request }
  | { readonly kind: "restore"; readonly reference: string }
  | {
      readonly kind: "row-question";
      readonly reference: string;
      readonly asked: RowQuestion;
      /** What the question takes for possible ("is it urgent?"): it may be wished next. */
      readonly assumed?: SaidFields;
    }
  /** What set a field of a row: "who set the priority of the budget?" */
  | { readonly kind: "set-by"; readonly reference: string; readonly field: SetField }
  | {
      readonly kind: "ask";
      readonly text: string;
      readonly options: readonly string[];
      /** The rows that are asked about: "it" means them then. */
      readonly candidates?: readonly Row[];
      readonly request: Request;
    }
  /** What needs no tool: it is told. */
  | { readonly kind: "say"; readonly text: string }
  | RepeatingRequest
  | OfPersonRequest
  | PartsRequest
  | LinksRequest
  | RuleRequest
  | PlansRequest
  | { readonly kind: "keep"; readonly subject: string; readonly value: string }
  | { readonly kind: "recall"; readonly subject: string; readonly value: string }
  | { readonly kind: "talk"; readonly topic: TalkTopic };

/** The fields of which a person asks where their value comes from, as tools name them. */
export type SetField =
  | "title"
  | "status"
  | "priority"
  | "tags"
  | "due"
  | "repeat"
  | "notes"
  | "estimate_minutes"
  | "assignee";

export interface RatherAct {
  readonly act: Extract<Request, { kind: "act" }>;
  /** The words can be a to-do as well ("finish the slides"); otherwise nothing is made where no row is found. */
  readonly mayCreate: boolean;
}
