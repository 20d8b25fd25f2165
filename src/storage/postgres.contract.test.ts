import { afterAll, beforeAll, describe } from "vitest";
import { changeLogContract } from "../changes/change-log.contract.ts";
import { conversationStoreContract } from "../conversations/conversation-store.contract.ts";
import { taskStoreContract } from "../tasks/task-store.contract.ts";
import { ruleStoreContract } from "../rules/rule-store.contract.ts";
import { aTask } from "../shared/testing/a-task.ts";
import { approvalStoreContract } from "./approval-store.contract.ts";
import { idempotencyStoreContract } from "./idempotency-store.contract.ts";
import { openPostgresStorage } from "./postgres.ts";
import { startPostgres, type RunningPostgres } from "./testing/start-postgres.ts";
import { turnFramesContract } from "./turn-frames.contract.ts";

let postgres: RunningPostgres;
let connectionString: string;
beforeAll(async () => {
  postgres = await startPostgres();
  connectionString = await postgres.createDatabase("contract");
}, 60_000);
afterAll(() => postgres?.remove());

const open = (clock?: () => Date) =>
  openPostgresStorage({
    connection: { connectionString },
    ...(clock ? { clock } : {}),
  });

describe("tasks in PostgreSQL", () => {
  taskStoreContract(open);
});
describe("the change log in PostgreSQL", () => {
  changeLogContract(open, aTask);
});
describe("conversations in PostgreSQL", () => {
  conversationStoreContract(open);
});
describe("rules in PostgreSQL", () => {
  ruleStoreContract(open);
});
describe("answers to repeated writes in PostgreSQL", () => {
  idempotencyStoreContract(open, aTask);
});
describe("open questions in PostgreSQL", () => {
  approvalStoreContract(open);
});
describe("running answers for other instances in PostgreSQL", () => {
  turnFramesContract(open);
});
