import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

const rows = [
  { title: "Dentist appointment", due: "2026-11-24T14:30" },
  { title: "Call with Nadia", due: "2026-11-24T10:00" },
  { title: "Cinema with Leo", due: "2026-11-28T20:00" },
  { title: "Write the newsletter", due: "2026-11-26" },
  { title: "Lay the bathroom tiles", due: "2026-11-25" },
  { title: "Take the car to the garage" },
  { title: "Drop the parcel at the post office" },
];
const chat = () => {
  const talk = aConversation(rows);
  talk.say("show my tasks");
  return talk;
};

describe("a story and what comes of it", () => {
  it.each([
    [
      "dentist just rang, they cant do tmrw, its thurs now, same time",
      "Dentist appointment",
      "2026-11-26T14:30",
    ],
    ["dentist called, its at 4 now instead", "Dentist appointment", "2026-11-24T16:00"],
    ["nadias train is late, can u push our call back by half an hour", "Call with Nadia", "2026-11-24T10:30"],
    ["nadia cant make it tmrw, so the call is on wed now, same time", "Call with Nadia", "2026-11-25T10:00"],
    ["leo just texted, cinema is at 9 now", "Cinema with Leo", "2026-11-28T21:00"],
  ])("moves what it tells of: %s", (said, title, due) => {
    const talk = chat();
    talk.say(said);
    expect(talk.row(title)?.due).toBe(due);
    expect(talk.rows()).toHaveLength(rows.length);
  });

  it("tells why something is blocked", () => {
    const talk = chat();
    talk.say("great, the shop is out of the grey tiles so the tiling is blocked for now");
    expect(talk.row("Lay the bathroom tiles")).toMatchObject({
      status: "blocked",
      blocked_reason: "the shop is out of the grey tiles",
    });
  });

  it("names the one who does it instead, and makes nothing of the rest", () => {
    const talk = chat();
    talk.say("toms off sick all week :( let priya do the newsletter instead");
    expect(talk.row("Write the newsletter")?.assignee).toBe("Priya");
    expect(talk.rows()).toHaveLength(rows.length);
  });

  it("reports on two, and ticks them off once", () => {
    const talk = chat();
    talk.say("phew. brought the car to the garage and dropped off the parcel on the way, tick both off pls");
    expect(talk.rows().filter(({ status }) => status === "done")).toHaveLength(2);
  });

  it("takes one thing away and keeps the other", () => {
    const talk = chat();
    const { calls } = talk.say(
      "leo doesnt feel like cinema, so scrap that, were going bowling instead, saturday 7pm",
    );
    expect(talk.row("Go bowling")?.due).toBe("2026-11-28T19:00");
    expect(calls.filter(({ name }) => name === "delete_tasks")).toHaveLength(1);
  });

  it.each([
    "went to the movies w/ my cousin yesterday, so good, havent laughed like that in ages",
    "toms off sick all week, poor guy",
    "nadias train is late again, typical",
  ])("changes nothing by itself: %s", (said) => {
    const talk = chat();
    const { calls } = talk.say(said);
    expect(calls.filter(({ name }) => /^(?:create|update|complete|delete)/.test(name))).toEqual([]);
  });
});
