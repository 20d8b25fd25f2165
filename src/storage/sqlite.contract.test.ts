import { describe } from "vitest";
import { changeLogContract } from "../changes/change-log.contract.ts";
import { conversationStoreContract } from "../conversations/conversation-store.contract.ts";
import { taskStoreContract } from "../tasks/task-store.contract.ts";
import { ruleStoreContract } from "../rules/rule-store.contract.ts";
import { aTask } from "../shared/testing/a-task.ts";
import { approvalStoreContract } from "./approval-store.contract.ts";
import { idempotencyStoreContract } from "./idempotency-store.contract.ts";
import { openSqliteStorage } from "./sqlite.ts";
import { turnFramesContract } from "./turn-frames.contract.ts";

const open = (clock?: () => Date) => openSqliteStorage({ path: ":memory:", ...(clock ? { clock } : {}) });

describe("tasks in SQLite", () => {
  taskStoreContract(open);
});
describe("the change log in SQLite", () => {
  changeLogContract(open, aTask);
});
describe("conversations in SQLite", () => {
  conversationStoreContract(open);
});
describe("rules in SQLite", () => {
  ruleStoreContract(open);
});
describe("answers to repeated writes in SQLite", () => {
  idempotencyStoreContract(open, aTask);
});
describe("open questions in SQLite", () => {
  approvalStoreContract(open);
});
describe("running answers for other instances in SQLite", () => {
  turnFramesContract(open);
});
