import { expect, it } from "vitest";
import type { CaroleEvent } from "../shared/event.ts";
import type { EventBus } from "./event-bus.ts";

const started = (conversationId: string): CaroleEvent => ({ type: "turn-started", conversationId });

interface OpenedBus {
  readonly bus: EventBus;
  readonly errors: unknown[];
}

/** What every event bus promises. `errors` collects what bad listeners threw. */
export function eventBusContract(open: () => OpenedBus | Promise<OpenedBus>): void {
  it("tells an owner's events in order, and to nobody else", async () => {
    const { bus } = await open();
    const heard: CaroleEvent[] = [];
    const others: CaroleEvent[] = [];
    bus.subscribe("anna", (event) => heard.push(event));
    bus.subscribe("ben", (event) => others.push(event));
    bus.publish("anna", started("1"));
    bus.publish("anna", started("2"));
    expect(heard).toEqual([started("1"), started("2")]);
    expect(others).toEqual([]);
  });

  it("goes on when a listener fails, and tells of the failure", async () => {
    const { bus, errors } = await open();
    const heard: CaroleEvent[] = [];
    bus.subscribe("anna", () => {
      throw new Error("bad listener");
    });
    bus.subscribe("anna", (event) => heard.push(event));
    expect(() => bus.publish("anna", started("1"))).not.toThrow();
    expect(heard).toHaveLength(1);
    expect(errors).toEqual([new Error("bad listener")]);
  });

  it("stops telling who has left, even in the middle of an event", async () => {
    const { bus } = await open();
    const heard: string[] = [];
    const leaveFirst = bus.subscribe("anna", () => {
      heard.push("first");
      leaveFirst();
    });
    bus.subscribe("anna", () => heard.push("second"));
    bus.publish("anna", started("1"));
    bus.publish("anna", started("2"));
    expect(heard).toEqual(["first", "second", "second"]);
  });
}
