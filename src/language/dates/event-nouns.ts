/** An event happens on the day named before it: "book Friday dinner". Anything else is described by it. */
export const events: ReadonlySet<string> = new Set(
  (
    "meeting meetings call appointment lunch dinner breakfast brunch coffee drinks interview session sync party class lesson " +
    "visit checkup demo standup conference exam trip flight reservation concert game match practice training workout run " +
    "walk gym yoga swim date wedding birthday delivery pickup dentist doctor morning afternoon evening night noon midnight " +
    "deadline launch workshop webinar rehearsal shift hike ride"
  ).split(" "),
);
