import type { z } from "zod";
import { CaroleError } from "../shared/errors.ts";
import { plainIssue } from "../shared/plain-issue.ts";

type Issue = z.core.$ZodIssue;

const fieldOf = (issue: Issue): string => issue.path.map(String).join(".");

const sentenceOf = (issue: Issue): string => {
  if (issue.code === "unrecognized_keys") return plainIssue(issue);
  const field = fieldOf(issue);
  const message = plainIssue(issue);
  return field === "" ? message : `${field}: ${message}`;
};

/** The parts of a request in the words of people who write them. */
const places: Readonly<Record<string, string>> = {
  json: "body",
  param: "address",
  query: "query",
  header: "headers",
};

/** All that is wrong with a request in one error: every field named, with the first thing wrong. */
export function invalidRequest(error: z.core.$ZodError, where: string): CaroleError {
  const firstOfField = new Map(error.issues.map((issue) => [fieldOf(issue), issue] as const).toReversed());
  const sentences = [...firstOfField.values()].toReversed().slice(0, 10).map(sentenceOf);
  return new CaroleError("invalid_request", sentences.join(" "), {
    hint: `Check the request's ${places[where] ?? where}; GET /api/openapi.json lists what is understood.`,
  });
}
