import { describe, expect, it } from "vitest";
import { aConversation } from "./testing/conversation.ts";

const dentistAndVet = () =>
  aConversation([
    { title: "Dentist appointment", due: "2026-11-25", priority: "high" },
    { title: "Take the cat to the vet", due: "2026-11-27" },
  ]);

describe("two rows change places", () => {
  it.each(["swap the dates of the dentist and the cat", "can you switch the dentist and the vet please"])(
    "“%s”",
    (said) => {
      const chat = dentistAndVet();
      chat.say("what is open?");
      chat.say(said);
      expect(chat.rows().map(({ due }) => due)).toEqual(["2026-11-27", "2026-11-25"]);
    },
  );

  it("in what is pressing, if that is said", () => {
    const chat = dentistAndVet();
    chat.say("what is open?");
    chat.say("swap the priorities of the dentist and the vet");
    expect(chat.rows().map(({ priority }) => priority)).toEqual(["medium", "high"]);
  });

  it("“swap the batteries with Ben” changes no rows that are not named", () => {
    const chat = dentistAndVet();
    chat.say("what is open?");
    chat.say("swap the batteries and the bulbs");
    expect(chat.rows().map(({ due }) => due)).toEqual(
      ["2026-11-25", "2026-11-27", undefined].slice(0, chat.rows().length),
    );
  });
});
