import type { Theme } from "../scenario.ts";
import { bitsAndPieces } from "./bits-and-pieces.ts";
import { byHand } from "./by-hand.ts";
import { changing } from "./changing.ts";
import { completing } from "./completing.ts";
import { creating } from "./creating.ts";
import { dates } from "./dates.ts";
import { deleting } from "./deleting.ts";
import { everyday } from "./everyday.ts";
import { injection } from "./injection.ts";
import { leftAlone } from "./left-alone.ts";
import { looking } from "./looking.ts";
import { mending } from "./mending.ts";
import { messenger } from "./messenger.ts";
import { naming } from "./naming.ts";
import { references } from "./references.ts";
import { newcomers } from "./newcomers.ts";
import { people } from "./people.ts";
import { questions } from "./questions.ts";
import { plans } from "./plans.ts";
import { repeats } from "./repeats.ts";
import { reporting } from "./reporting.ts";
import { rules } from "./rules.ts";
import { taughtInPassing } from "./taught-in-passing.ts";
import { several } from "./several.ts";
import { strangers } from "./strangers.ts";
import { switching } from "./switching.ts";
import { talking } from "./talking.ts";
import { truth } from "./truth.ts";
import { turnedBack } from "./turned-back.ts";
import { groupChat } from "./group-chat.ts";
import { houseGuests } from "./house-guests.ts";
import { secondHelping } from "./second-helping.ts";
import { lunchBreak } from "./lunch-break.ts";
import { nightShift } from "./night-shift.ts";
import { examined } from "./examined.ts";
import { longWeekend } from "./long-weekend.ts";
import { ordinaryDays } from "./ordinary-days.ts";
import { rushHour } from "./rush-hour.ts";
import { evening } from "./evening.ts";
import { commuters } from "./commuters.ts";
import { nearly } from "./nearly.ts";
import { neighbours } from "./neighbours.ts";
import { weekday } from "./weekday.ts";
import { wholeDay } from "./whole-day.ts";
import { dataTeam } from "./data-team.ts";
import { plainUse } from "./plain-use.ts";
import { moreVoices, voices } from "./voices.ts";

/** Every scenario, by theme. A new file of scenarios is added here. */
export const themes: readonly Theme[] = [
  creating,
  dates,
  completing,
  changing,
  references,
  several,
  deleting,
  looking,
  questions,
  truth,
  injection,
  talking,
  switching,
  everyday,
  mending,
  turnedBack,
  naming,
  reporting,
  voices,
  moreVoices,
  strangers,
  newcomers,
  weekday,
  neighbours,
  commuters,
  evening,
  nightShift,
  lunchBreak,
  houseGuests,
  secondHelping,
  repeats,
  rules,
  taughtInPassing,
  people,
  plans,
  examined,
  rushHour,
  longWeekend,
  ordinaryDays,
  byHand,
  wholeDay,
  dataTeam,
  plainUse,
  messenger,
  groupChat,
  bitsAndPieces,
  leftAlone,
  nearly,
];
