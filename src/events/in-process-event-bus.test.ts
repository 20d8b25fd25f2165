import { describe } from "vitest";
import { eventBusContract } from "./event-bus.contract.ts";
import { createInProcessEventBus } from "./in-process-event-bus.ts";

describe("events within one process", () => {
  eventBusContract(() => {
    const errors: unknown[] = [];
    return { errors, bus: createInProcessEventBus({ onError: (error) => errors.push(error) }) };
  });
});
