import type { Door } from "../door.ts";
import { openApiRoutes } from "../openapi.ts";
import { approveRoutes } from "./approve.ts";
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
import { taskRoutes } from "./tasks.ts";

/** Every route of the API. */
export function allRoutes(door: Door): void {
  for (const add of [
    healthRoutes,
    connectionRoutes,
    modelRoutes,
    parseRoutes,
    taskRoutes,
    planRoutes,
    changeRoutes,
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
