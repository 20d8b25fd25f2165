import { z } from "@hono/zod-openapi";
import { errorCodes } from "../../shared/errors.ts";
import { Id } from "../../shared/id.ts";

const ErrorAnswer = z
  .object({
    error: z.object({
      code: z.enum(errorCodes),
      message: z.string(),
      hint: z.string(),
      retryable: z.boolean(),
      requestId: z.string(),
    }),
  })
  .openapi("Error");

export const IdParams = z.strictObject({ id: Id });

/**
 * A shared schema under a name in the API's description. A copy is named, as a schema that was made before this library
 * was loaded can't carry names.
 */
export const named = <Schema extends z.ZodType>(schema: Schema, name: string): Schema =>
  schema.clone().openapi(name);

/** `default` stands for every refusal: they all have the one form. */
export const failure = {
  default: { description: "What went wrong", content: { "application/json": { schema: ErrorAnswer } } },
} as const;

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true as const,
  content: { "application/json": { schema } },
});

export const pageOf = <Schema extends z.ZodType>(schema: Schema) =>
  z.object({ items: z.array(schema).readonly(), nextCursor: z.string().nullable() });

/** A number from a query string; words and fractions are refused, not rounded. */
export const queryInteger = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, "Write a whole number.")
    .transform(Number)
    .pipe(z.int().min(min).max(max));

export const queryBoolean = z
  .enum(["true", "false"], "Write true or false.")
  .transform((text) => text === "true");

/** `?status=todo,blocked` and `?status=todo&status=blocked` mean the same. */
export const queryList = <Schema extends z.ZodType<unknown, string>>(schema: Schema) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((said) => [said].flat().flatMap((text) => text.split(",").map((word) => word.trim())))
    .pipe(z.array(schema).min(1).max(50));
