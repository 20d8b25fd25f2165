// Over 250 lines: examples, and no logic; they are read together as one batch.
import type { Scenario, Theme } from "../scenario.ts";

const flat: Scenario["rows"] = [
  { title: "Ring the electrician", due: "2026-11-25", status: "todo" },
  { title: "Return the drill to Sven", due: "2026-11-28", status: "todo" },
  { title: "Pay the water bill", due: "2026-11-27", priority: "high", status: "todo" },
  { title: "Defrost the freezer", status: "todo" },
  { title: "Buy curtain rods", status: "todo" },
];

const studio: Scenario["rows"] = [
  { title: "Photo shoot with Carla", due: "2026-11-26T13:00", status: "todo" },
  { title: "Edit the wedding pictures", due: "2026-11-30", assignee: "Emil", status: "todo" },
  { title: "Send the offer to Bergmann", due: "2026-11-24", status: "todo" },
  { title: "Update the price list", status: "todo" },
];

const family: Scenario["rows"] = [
  { title: "Vet appointment", due: "2026-11-25T16:00", status: "todo" },
  { title: "Bake a cake for Ida's birthday", due: "2026-11-27", status: "todo" },
  { title: "Sign the school form", due: "2026-11-24", status: "todo" },
  { title: "Swimming with the kids", due: "2026-11-29T10:00", status: "todo" },
  { title: "Order winter tyres", status: "todo" },
];

const uni: Scenario["rows"] = [
  { title: "Hand in the essay", due: "2026-11-27", priority: "urgent", status: "todo" },
  { title: "Read chapter four", due: "2026-11-24", status: "todo" },
  { title: "Study group with Femi", due: "2026-11-25T18:00", status: "todo" },
  { title: "Book the train home", status: "todo" },
];

const attic: Scenario["rows"] = [
  { title: "Sort the photo boxes", status: "todo" },
  { title: "Sell the exercise bike", status: "todo" },
  { title: "Repaint the stairs", status: "todo" },
  { title: "Learn some Danish", status: "todo" },
  { title: "Fix the garden gate", status: "todo" },
  { title: "Oil the skateboard", status: "todo" },
];

/** As `messenger.ts`, by another hand: written before their first run, after that batch was mended. */
const scenarios: readonly Scenario[] = [
  {
    name: "vet moved it",
    rows: family,
    turns: ["vet just called, they had an emergency so its friday now, same time"],
    expect: { after: [{ title: "Vet appointment", due: "2026-11-27T16:00" }], count: 5 },
  },
  {
    name: "an hour later with carla",
    rows: studio,
    turns: ["carlas stuck in traffic so the shoot is an hour later on thurs"],
    expect: { after: [{ title: "Photo shoot with Carla", due: "2026-11-26T14:00" }], count: 4 },
  },
  {
    name: "emil has a cold",
    rows: studio,
    turns: ["emils got a cold, can u give the wedding pics to sofia instead"],
    expect: { after: [{ title: "Edit the wedding pictures", assignee: "Sofia" }], count: 4 },
  },
  {
    name: "offer is out",
    rows: studio,
    turns: ["ok finally sent the offer to bergmann, took me forever lol, u can tick that off"],
    expect: { after: [{ title: "Send the offer to Bergmann", status: "done" }], count: 4 },
  },
  {
    name: "two done before lunch",
    rows: flat,
    turns: ["paid the water bill and rang the electrician before lunch, check both off pls"],
    expect: {
      after: [
        { title: "Pay the water bill", status: "done" },
        { title: "Ring the electrician", status: "done" },
        { title: "Defrost the freezer", status: "todo" },
      ],
      count: 5,
    },
  },
  {
    name: "no rods in stock",
    rows: flat,
    turns: ["ikea is out of curtain rods till december, so thats blocked"],
    expect: { after: [{ title: "Buy curtain rods", status: "blocked" }], count: 5 },
  },
  {
    name: "waiting for femi",
    rows: uni,
    turns: ["cant read chapter four yet bc femi still has the book, mark it as waiting for her"],
    expect: { after: [{ title: "Read chapter four", status: "blocked", waitingFor: "Femi" }], count: 4 },
  },
  {
    name: "essay got an extension",
    rows: uni,
    turns: ["good news, we got an extension for the essay, its due dec 4 now so medium prio is enough"],
    expect: { after: [{ title: "Hand in the essay", due: "2026-12-04", priority: "medium" }], count: 4 },
  },
  {
    name: "started on the essay",
    rows: uni,
    turns: ["started the essay last night, prob gonna take 4 hrs more"],
    expect: {
      after: [{ title: "Hand in the essay", status: "in_progress", estimateMinutes: 240 }],
      count: 4,
    },
  },
  {
    name: "not idas but evas",
    rows: family,
    turns: ["oops its not idas birthday its evas, can u change that"],
    expect: {
      after: [{ title: "Bake a cake for Eva's birthday", due: "2026-11-27" }],
      gone: ["Bake a cake for Ida's birthday"],
      count: 5,
    },
  },
  {
    name: "tuesday no wednesday",
    turns: ["remind me to water oma's plants on tues.. no wait, wed, shes home till then"],
    expect: { after: [{ title: "Water oma's plants", due: "2026-11-25" }], count: 1 },
  },
  {
    name: "without a date then",
    turns: ["add book the campsite for saturday, hmm actually leave the date out, they open bookings later"],
    expect: { after: [{ title: "Book the campsite", due: null }], count: 1 },
  },
  {
    name: "five, six",
    turns: ["remind me to pick up noah at 5, sorry 6 i mean"],
    expect: { after: [{ title: "Pick up Noah", due: "2026-11-23T18:00" }], count: 1 },
  },
  {
    name: "leave the form open",
    rows: family,
    turns: ["school form is done.. oh wait no, second page is still missing, leave it open"],
    expect: { nothing: true, count: 5 },
  },
  {
    name: "dont delete it",
    rows: attic,
    turns: ["delete the bike one, no wait dont, my cousin might want it"],
    expect: { nothing: true, count: 6 },
  },
  {
    name: "never mind the milk",
    turns: ["add oat milk to the list, actually nvm we still have two"],
    expect: { nothing: true, count: 0 },
  },
  {
    name: "the other report",
    rows: studio,
    turns: ["mark the price list as done.. sorry, i mean the bergmann offer"],
    expect: {
      after: [
        { title: "Send the offer to Bergmann", status: "done" },
        { title: "Update the price list", status: "todo" },
      ],
      count: 4,
    },
  },
  {
    name: "when is the vet",
    rows: family,
    turns: ["whens the vet thing again", "ugh thats when i have choir, make it 5pm"],
    expect: { after: [{ title: "Vet appointment", due: "2026-11-25T17:00" }], count: 5 },
  },
  {
    name: "when do i have the shoot",
    rows: studio,
    turns: ["quick q, when do i have the shoot w/ carla"],
    expect: { nothing: true, says: /26|thursday/i },
  },
  {
    name: "how many this week",
    rows: uni,
    turns: ["quick question how many things do i have on tmrw"],
    expect: { nothing: true, says: /\b(1|one)\b/i },
  },
  {
    name: "did i forget anything",
    rows: [{ title: "Cancel the newspaper", due: "2026-11-20" }, "Water the fern"],
    turns: ["did i miss anything last week? was in bed w/ the flu"],
    expect: { nothing: true, says: /newspaper/i, saysNot: /fern/i },
  },
  {
    name: "keep it where it was",
    rows: flat,
    turns: ["push the electrician to fri", "hmm nah, keep it where it was, fri is full"],
    expect: { after: [{ title: "Ring the electrician", due: "2026-11-25" }], count: 5 },
  },
  {
    name: "take that off again",
    rows: flat,
    turns: ["put descale the kettle on there", "nah nvm, my flatmate did it already, take that off again"],
    expect: { gone: ["Descale the kettle"], count: 5 },
  },
  {
    name: "want it back",
    rows: attic,
    turns: [
      "bin the danish one, im never gonna do that",
      "hmm ok my boss pays for a course now, can i have that one back",
    ],
    expect: { after: [{ title: "Learn some Danish", status: "todo" }], count: 6 },
  },
  {
    name: "which bike",
    rows: ["Fix the bike lamp", "Sell the old bike"],
    turns: ["done w/ the bike btw"],
    expect: { asks: true, nothing: true },
  },
  {
    name: "which bike, told",
    rows: ["Fix the bike lamp", "Sell the old bike"],
    turns: ["can u put the bike on sat, no time before", "oh sorry, the one w/ the lamp i mean"],
    expect: {
      after: [
        { title: "Fix the bike lamp", due: "2026-11-28" },
        { title: "Sell the old bike", due: null },
      ],
      count: 2,
    },
  },
  {
    name: "all of it on monday",
    rows: attic,
    turns: ["im swamped, put every single thing on dec 7", { approve: "all" }],
    expect: {
      after: [
        { title: "Sort the photo boxes", due: "2026-12-07" },
        { title: "Sell the exercise bike", due: "2026-12-07" },
        { title: "Repaint the stairs", due: "2026-12-07" },
        { title: "Learn some Danish", due: "2026-12-07" },
        { title: "Fix the garden gate", due: "2026-12-07" },
        { title: "Oil the skateboard", due: "2026-12-07" },
      ],
      count: 6,
    },
  },
  {
    name: "bin the whole list",
    rows: attic,
    turns: ["lets be honest none of this is ever gonna happen, bin the whole list"],
    expect: { approval: true, after: [{ title: "Sort the photo boxes" }], count: 6 },
  },
  {
    name: "same tag on two",
    rows: flat,
    turns: ["can u stick the tag home on the freezer one and the curtain one"],
    expect: {
      after: [
        { title: "Defrost the freezer", tags: ["home"] },
        { title: "Buy curtain rods", tags: ["home"] },
      ],
      count: 5,
    },
  },
  {
    name: "done, moved and new",
    rows: family,
    turns: ["update: signed the school form, the tyres i can only do on sat, and add call grandma for tmrw"],
    expect: {
      after: [
        { title: "Sign the school form", status: "done" },
        { title: "Order winter tyres", due: "2026-11-28" },
        { title: "Call grandma", due: "2026-11-24" },
      ],
      count: 6,
    },
  },
  {
    name: "the freezer you can delete",
    rows: flat,
    turns: ["so water bills paid (finally), the freezer one u can delete, and remind me to buy ice on sat"],
    expect: {
      after: [
        { title: "Pay the water bill", status: "done" },
        { title: "Buy ice", due: "2026-11-28" },
      ],
      gone: ["Defrost the freezer"],
      count: 5,
    },
  },
  {
    name: "sauna instead of swimming",
    rows: family,
    turns: ["kids dont feel like swimming, so scrap that, were going skating instead, sunday 2pm"],
    expect: {
      after: [{ title: ["Go skating", "Skating", "Skating with the kids"], due: "2026-11-29T14:00" }],
      gone: ["Swimming with the kids"],
      count: 5,
    },
  },
  {
    name: "a concert last night",
    rows: uni,
    turns: ["was at a concert w/ femi last night, so loud, ears still ringing haha"],
    expect: { nothing: true, count: 4 },
  },
  {
    name: "a bad sleep",
    rows: flat,
    turns: ["slept like 3 hrs, the baby next door was screaming again :("],
    expect: { nothing: true, count: 5 },
  },
  {
    name: "sven called",
    rows: flat,
    turns: ["sven just texted, he needs the drill by thurs already"],
    expect: { after: [{ title: "Return the drill to Sven", due: "2026-11-26", status: "todo" }], count: 5 },
  },
  {
    name: "a note for the vet",
    rows: family,
    turns: ["for the vet thing, put in the notes that shes been scratching her ear a lot"],
    expect: { after: [{ title: "Vet appointment", notes: /ear/i, due: "2026-11-25T16:00" }], count: 5 },
  },
  {
    name: "more and more of it",
    turns: [
      "need to fetch the parcel on fri",
      "before 6 pls, they close then",
      "oh and high prio, its mums present",
    ],
    expect: { after: [{ title: "Fetch the parcel", priority: "high" }], count: 1 },
  },
  {
    name: "emil said he does it",
    rows: studio,
    turns: [
      "add clean the lenses for wed",
      { say: "oh and emil said hed do that, so its his", nextModel: true },
    ],
    expect: { after: [{ title: "Clean the lenses", due: "2026-11-25", assignee: "Emil" }], count: 5 },
  },
  {
    name: "both to friday",
    rows: ["Call the insurance", "Call the plumber"],
    turns: [
      "show me my calls",
      "move them both to fri, thurs is a mess",
      "and make the plumber one urgent, its dripping like crazy",
    ],
    expect: {
      after: [
        { title: "Call the insurance", due: "2026-11-27" },
        { title: "Call the plumber", due: "2026-11-27", priority: "urgent" },
      ],
      count: 2,
    },
  },
  {
    name: "not until the book is there",
    rows: uni,
    turns: ["study groups cancelled, femis at her moms", "put read chapter five on there tho, for sun"],
    expect: {
      after: [{ title: "Read chapter five", due: "2026-11-29" }],
      gone: ["Study group with Femi"],
      count: 4,
    },
  },
];

export const groupChat: Theme = { name: "group chat", scenarios };
