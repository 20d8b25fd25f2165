import { describe, expect, it } from "vitest";
import { createBrain } from "./brain.ts";
import type { BrainInput } from "../brain-seam.ts";

const weather = {
  name: "get_weather",
  description: "Get the current weather of a city",
  parameters: {
    type: "object",
    properties: { city: { type: "string" }, unit: { type: "string", enum: ["celsius", "fahrenheit"] } },
    required: ["city"],
  },
};

const ask = (text: string, options: Partial<BrainInput> = {}) =>
  createBrain().answer({
    messages: [{ role: "user", text }],
    tools: [weather],
    toolChoice: "auto",
    manner: "gpt",
    fallbackNow: new Date("2026-11-23T08:00:00Z"),
    ...options,
  });

describe("a client with tools of its own", () => {
  it("gets a call when the question fits the tool", () => {
    expect(ask("What's the weather in Berlin?").toolCalls).toEqual([
      { name: "get_weather", arguments: { city: "Berlin" } },
    ]);
  });

  it("gets words when it does not", () => {
    const answer = ask("Write me a poem");
    expect(answer.toolCalls).toEqual([]);
    expect(answer.text).not.toBe("");
  });

  it("gets the call that it names, with every required argument", () => {
    const answer = ask("Hello", { toolChoice: { name: "get_weather" } });
    expect(answer.toolCalls[0]).toMatchObject({ name: "get_weather", arguments: { city: "Hello" } });
  });

  it("gets the result told once it is there", () => {
    const answer = ask("", {
      messages: [
        { role: "user", text: "What's the weather in Berlin?" },
        {
          role: "assistant",
          text: "",
          toolCalls: [{ id: "1", name: "get_weather", arguments: '{"city":"Berlin"}' }],
        },
        { role: "tool", toolCallId: "1", text: '{"temperature":7,"sky":"cloudy"}' },
      ],
    });
    expect(answer.text).toContain("cloudy");
    expect(answer.toolCalls).toEqual([]);
  });

  it("gets lists of objects filled as their schema says", () => {
    const tool = {
      name: "add_events",
      description: "Add events to the calendar",
      parameters: {
        type: "object",
        properties: {
          events: {
            type: "array",
            items: {
              type: "object",
              properties: { title: { type: "string" }, date: { type: "string" } },
              required: ["title", "date"],
            },
          },
        },
        required: ["events"],
      },
    };
    const answer = ask("Add an event: call mom tomorrow", { tools: [tool] });
    expect(answer.toolCalls[0]?.arguments).toMatchObject({ events: [{ date: "2026-11-24" }] });
  });
});

describe("a client that insists on a call", () => {
  const tools = ["find_tasks", "create_tasks"].map((name) => ({
    name,
    description: name,
    parameters: { type: "object", properties: {} },
  }));

  it("gets one where words would have done", () => {
    expect(ask("hello", { tools, toolChoice: "required" }).toolCalls).toHaveLength(1);
  });

  it("gets the named one and no other", () => {
    const { toolCalls } = ask("add buy milk", { tools, toolChoice: { name: "find_tasks" } });
    expect(toolCalls.map((call) => call.name)).toEqual(["find_tasks"]);
  });
});
