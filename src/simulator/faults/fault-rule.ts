import { z } from "zod";
import { WireManner } from "../wire-manner.ts";

/** What can go wrong, one kind each. Those of the first group stand instead of an answer, the others spoil a good one. */
const afterEvents = z.number().int().min(0).default(2);

export const rateLimitForms = ["error-code", "documented", "external", "user-defined"] as const;
export const errorForms = [
  "standard",
  "legacy",
  "scim",
  "openai",
  "external",
  "stringified",
  "text",
  "html",
  "details",
] as const;

const replacing = [
  z.strictObject({
    kind: z.literal("rate-limit"),
    form: z.enum(rateLimitForms).default("error-code"),
    /** The `Retry-After` header; none when absent. */
    retryAfterSeconds: z.number().min(0).optional(),
  }),
  z.strictObject({
    kind: z.literal("unavailable"),
    message: z.string().optional(),
    retryAfterSeconds: z.number().min(0).optional(),
  }),
  /** As if the token were wrong, run out or revoked. */
  z.strictObject({ kind: z.literal("invalid-token") }),
  z.strictObject({ kind: z.literal("empty"), status: z.number().int().default(500) }),
  z.strictObject({
    kind: z.literal("html"),
    page: z.enum(["gateway", "login"]).default("gateway"),
    status: z.number().int().optional(),
  }),
  z.strictObject({
    kind: z.literal("error"),
    status: z.number().int(),
    form: z.enum(errorForms).default("standard"),
    errorCode: z.union([z.string(), z.number()]).optional(),
    message: z.string().default("Something went wrong."),
  }),
  z.strictObject({ kind: z.literal("payload-too-large") }),
  z.strictObject({ kind: z.literal("ip-blocked"), address: z.string().default("203.0.113.7") }),
  z.strictObject({
    kind: z.literal("redirect"),
    /** `login` and `private-link` as a workspace words them, or any address. */
    to: z.string().default("login"),
    status: z.number().int().default(302),
  }),
  /** Nothing comes back, ever. */
  z.strictObject({ kind: z.literal("hang") }),
  /** The connection is cut before anything came back. */
  z.strictObject({ kind: z.literal("reset") }),
  /** Exactly this, byte for byte. */
  z.strictObject({
    kind: z.literal("reply"),
    status: z.number().int().default(200),
    headers: z.record(z.string(), z.string()).default({}),
    body: z.string().default(""),
  }),
] as const;

const spoiling = [
  /** The answer is long in coming, its headers too. */
  z.strictObject({ kind: z.literal("slow-first-byte"), ms: z.number().min(0) }),
  z.strictObject({ kind: z.literal("slow-events"), ms: z.number().min(0) }),
  /** Silence after so many events; for good when `ms` is absent. */
  z.strictObject({ kind: z.literal("stall"), afterEvents, ms: z.number().min(0).optional() }),
  z.strictObject({
    kind: z.literal("stream-error"),
    afterEvents,
    form: z.enum(["error-code", "openai"]).default("error-code"),
    errorCode: z.string().default("INTERNAL_ERROR"),
    message: z.string().default("The model stopped unexpectedly."),
    ending: z.enum(["end", "cut", "done"]).default("end"),
  }),
  z.strictObject({ kind: z.literal("cut"), afterEvents }),
  /** The stream ends as if all were well, without a finish reason. */
  z.strictObject({ kind: z.literal("end-early"), afterEvents }),
  /** An event of somebody else's between the others. */
  z.strictObject({ kind: z.literal("extra-event"), afterEvents, data: z.unknown() }),
  z.strictObject({ kind: z.literal("split"), bytes: z.number().int().min(1) }),
  z.strictObject({ kind: z.literal("content-type"), contentType: z.string().default("text/plain") }),
  z.strictObject({ kind: z.literal("truncated-json"), bytes: z.number().int().min(0).default(40) }),
  z.strictObject({ kind: z.literal("manner"), wire: WireManner.partial() }),
  z.strictObject({ kind: z.literal("arguments"), text: z.string() }),
] as const;

export const faultKinds: readonly string[] = [...replacing, ...spoiling].map(
  (fault) => fault.shape.kind.value,
);
export const ReplacingFault = z.discriminatedUnion("kind", replacing);
export type ReplacingFault = z.infer<typeof ReplacingFault>;
export type FaultOf<Kind extends ReplacingFault["kind"]> = Extract<ReplacingFault, { kind: Kind }>;
export const SpoilingFault = z.discriminatedUnion("kind", spoiling);
export type SpoilingFault = z.infer<typeof SpoilingFault>;
export const Fault = z.discriminatedUnion("kind", [...replacing, ...spoiling]);
export type Fault = z.infer<typeof Fault>;

/** Which calls meet the fault. All conditions given must hold. */
export const FaultRule = z.strictObject({
  id: z.string().optional(),
  /** The how-manieth of the calls that fit, from 1. */
  nth: z.union([z.number().int().min(1), z.array(z.number().int().min(1))]).optional(),
  /** How likely the fault strikes a call that fits, from 0 to 1; the seed decides which. */
  chance: z.number().min(0).max(1).optional(),
  /** The serving endpoint's name. */
  model: z.string().optional(),
  /** The user whom the token speaks for, or the whole token. */
  token: z.string().optional(),
  /** How the path begins. */
  path: z.string().optional(),
  method: z.string().optional(),
  /** How often the fault strikes; without end when absent. */
  times: z.number().int().min(1).optional(),
  fault: Fault,
});
export type FaultRule = z.infer<typeof FaultRule>;
export type FaultRuleInput = z.input<typeof FaultRule>;
