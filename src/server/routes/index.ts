import type { Door } from "../door.ts";
import { openApiRoutes } from "../openapi.ts";
import { approveRoutes } from "./approve.ts";
import { blockedRoutes } from "./blocked.ts";
import { changeRoutes } from "./changes.ts";
import { chatRoutes } from "./chat.ts";
import { connectionRoutes } from "./connection.ts";
import { conversationRoutes } from "./conversations.ts";
import { databricksRoutes } from "./databricks.ts";
import { eventRoutes } from "./events.ts";
import { healthRoutes } from "./health.ts";
import { modelRoutes } from "./models.ts";
import { parseRoutes } from "./parse.ts";
import { planRoutes } from "./plan.ts";
import { rewindRoutes } from "./rewind.ts";
import { rhythmRoutes } from "./rhythm.ts";
import { ruleRoutes } from "./rules.ts";
import { taskStreamRoutes } from "./task-stream.ts";
import { taskRoutes } from "./tasks.ts";
import { whatIfRoutes } from "./what-if.ts";

/** Every route of the API. */
export function allRoutes(door: Door): void {
  for (const add of [
    healthRoutes,
    connectionRoutes,
    modelRoutes,
    parseRoutes,
    // Before the addresses of single tasks, which its own would pass for.
    taskStreamRoutes,
    taskRoutes,
    planRoutes,
    whatIfRoutes,
    blockedRoutes,
    rhythmRoutes,
    changeRoutes,
    ruleRoutes,
    conversationRoutes,
    rewindRoutes,
    chatRoutes,
    approveRoutes,
    eventRoutes,
    databricksRoutes,
    openApiRoutes,
  ]) {
    add(door);
  }
}
