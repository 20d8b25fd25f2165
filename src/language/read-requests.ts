/** What a message asks for, one request after the other, in the order said. */
import { mendWords, type Mended } from "./mending/mend-words.ts";
import { replacePhrases } from "./phrases.ts";
import type { Moment, ReadClause, SaidRequest } from "./reading.ts";
import { readClause } from "./requests/read-clause.ts";
import { splitClauses } from "./requests/split-clauses.ts";
import type { Clause } from "./requests/clause.ts";
import { joinReminders } from "./requests/join-reminders.ts";

export function readRequests(text: string, moment: Moment): SaidRequest[] {
  const mended = mendWords(replacePhrases(text, moment.phrases).text);
  return requestsOf(splitClauses(mended.text, moment), moment).map((request) => asSpelled(request, mended));
}

/** What becomes text of a task keeps the spelling of the user; only what was asked is read without slips. */
export function asSpelled(request: SaidRequest, { spelled }: Mended): SaidRequest {
  const { title, notes } = request.fields;
  if (title === undefined && notes === undefined) return request;
  const fields = {
    ...request.fields,
    ...(title === undefined ? {} : { title: spelled(title) }),
    ...(notes === undefined ? {} : { notes: spelled(notes) }),
  };
  return { ...request, fields };
}

/** The same for a text that is cut already. A message that asks for nothing is one request of the kind none. */
export function requestsOf(clauses: readonly Clause[], moment: Moment): SaidRequest[] {
  const byRules = readByRules(clauses, moment);
  const read = moment.review?.(byRules, clauses, moment) ?? byRules;
  const requests = read.flatMap((one) => one.requests);
  const wanted = mergePlans(mergeDeletions(requests.filter((request) => request.kind !== "none")));
  if (wanted.length > 0) return wanted;
  return [
    {
      kind: "none",
      fields: {},
      text: clauses
        .map((clause) => clause.text)
        .join(" ")
        .trim(),
    },
  ];
}

/** What the rules alone read in each clause. */
export function readByRules(clauses: readonly Clause[], moment: Moment): ReadClause[] {
  return joinReminders(clauses).map((clause) => ({ clause, requests: readClause(clause, moment) }));
}

/** "the offsite is cancelled, take it off my list" deletes once. */
function mergeDeletions(requests: readonly SaidRequest[]): SaidRequest[] {
  return requests.filter((request, index) => {
    const before = requests[index - 1];
    const pronoun =
      /^(?:(?:it|that|this|them|that one|those)|(?:the|my|that|this|those|its) (?:reminders?|tasks?|to-?dos?|events?|alerts?|items?|entry)(?: (?:for|about|of) (?:it|that|them))?)$/iu.test(
        request.reference ?? "",
      );
    return !(
      request.kind === "delete" &&
      before?.kind === "delete" &&
      pronoun &&
      before.reference !== undefined
    );
  });
}

/** "I have 30 minutes, what can I do?" asks once. */
function mergePlans(requests: readonly SaidRequest[]): SaidRequest[] {
  const plans = requests.filter((request) => request.kind === "plan");
  const [first] = plans;
  if (first === undefined || plans.length < 2) return [...requests];
  const minutes = plans.find((plan) => plan.minutes !== undefined)?.minutes;
  const merged = minutes === undefined ? first : { ...first, minutes };
  return requests
    .filter((request) => request.kind !== "plan" || request === first)
    .map((request) => (request === first ? merged : request));
}
