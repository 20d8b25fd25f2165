import { z } from "zod";
import type { SteppedClock } from "./clock.ts";
import { FaultRule } from "./faults/fault-rule.ts";
import type { Fetcher } from "./http-server.ts";
import type { Workspace } from "./workspace-options.ts";

/** Paths that no real workspace has: for checks that see the simulator from outside only. */
const prefix = "/__simulator";

const ScriptedJson = z.strictObject({
  when: z
    .strictObject({
      model: z.string().optional(),
      user: z.string().optional(),
      last: z.enum(["user", "tool"]).optional(),
    })
    .optional(),
  times: z.number().int().min(1).optional(),
  reply: z.strictObject({
    text: z.string().default(""),
    toolCalls: z
      .array(z.strictObject({ name: z.string(), arguments: z.record(z.string(), z.unknown()).default({}) }))
      .default([]),
    reasoning: z.string().optional(),
  }),
});
const ClockStep = z.strictObject({ advanceMs: z.number().int().min(0) });

export interface Controls {
  readonly workspace: Workspace;
  /** Only a clock that stands still can be advanced. */
  readonly clock: SteppedClock | null;
}

type Action = (controls: Controls, url: URL, body: unknown) => Response;

const problem = (status: number, message: string): Response => Response.json({ error: message }, { status });

const actions: Readonly<Record<string, Action>> = {
  "GET /": ({ workspace, clock }) =>
    Response.json({
      simulator: workspace.label,
      endpoints: workspace.catalogue.map((endpoint) => endpoint.name),
      clock: clock?.now().toISOString() ?? "real",
    }),
  "GET /faults": ({ workspace }) => Response.json({ faults: workspace.faults.list() }),
  "POST /faults": ({ workspace }, _url, body) => {
    const rules = z.array(FaultRule).parse([body].flat());
    return Response.json({ ids: rules.map((rule) => workspace.faults.add(rule)) }, { status: 201 });
  },
  "DELETE /faults": ({ workspace }, url) => {
    const id = url.searchParams.get("id");
    if (id === null) workspace.faults.clear();
    else if (!workspace.faults.remove(id)) return problem(404, `There is no fault rule ${id}.`);
    return new Response(null, { status: 204 });
  },
  "GET /requests": ({ workspace }) => Response.json({ requests: workspace.requests.list() }),
  "DELETE /requests": ({ workspace }) => {
    workspace.requests.clear();
    return new Response(null, { status: 204 });
  },
  "POST /script": ({ workspace }, _url, body) => {
    for (const { when, times, reply } of z.array(ScriptedJson).parse([body].flat())) {
      const { reasoning, ...rest } = reply;
      workspace.script({
        reply: { ...rest, ...(reasoning === undefined ? {} : { reasoning }) },
        ...(when === undefined ? {} : { when: definedOnly(when) }),
        ...(times === undefined ? {} : { times }),
      });
    }
    return new Response(null, { status: 204 });
  },
  "POST /clock": ({ clock }, _url, body) => {
    if (clock === null)
      return problem(409, "The clock is the real one; start with --now to be able to advance it.");
    clock.advance(ClockStep.parse(body).advanceMs);
    return Response.json({ now: clock.now().toISOString() });
  },
};

function definedOnly<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}

async function control(controls: Controls, request: Request, url: URL): Promise<Response> {
  const path = url.pathname.slice(prefix.length) || "/";
  const action = actions[`${request.method} ${path}`];
  if (action === undefined)
    return problem(404, `The simulator's controls are: ${Object.keys(actions).join(", ")}.`);
  try {
    const text = await request.text();
    return action(controls, url, text === "" ? null : JSON.parse(text));
  } catch (error) {
    const message = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    return problem(400, message);
  }
}

/** A browser's page may not steer the simulator: its requests carry an origin. */
function fromPage(request: Request): boolean {
  return request.headers.has("origin") || request.headers.has("sec-fetch-site");
}

/** The workspace with its controls, for the standalone command only. */
export function withControls(controls: Controls): Fetcher {
  return {
    fetch: async (request) => {
      const url = new URL(request.url);
      if (url.pathname !== prefix && !url.pathname.startsWith(`${prefix}/`)) {
        return await controls.workspace.fetch(request);
      }
      if (fromPage(request)) return problem(403, "The simulator's controls are not for web pages.");
      return await control(controls, request, url);
    },
  };
}
