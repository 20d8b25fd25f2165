import type { SaidFields } from "../../language/reading.ts";
import { fieldsAlone } from "./follow-up.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const lead =
  "(?:(?:no+|nope|nah|wait|sorry|oops|actually|hm+|oh|ah|well|ok(?:ay)?|hold on|on second thought|it['’]s|it is|that['’]s|maybe|rather|but)[\\s,.!…]+)*";
const joint =
  "(?:\\s*[,;.!…–-]+\\s*|\\s+)(?:(?:but|just|only|rather|simply|more like|make (?:it|that|them)|set (?:it|that|them) to|say|let['’]?s say|i mean|i meant|it['’]s|it is|that['’]s|put (?:it|that) (?:at|on|to)|better|maybe|i['’]d say|a|to|on)[\\s,]+)*";
const enough =
  "(?:\\s+(?:prio(?:rity)?))?(?:\\s+(?:is|will|would|should|works|suits|suffices|does)(?: be)?(?: (?:fine|enough|ok(?:ay)?|good|better|best|do|it|right|plenty|me))*)?(?:\\s+(?:instead|please|then|thanks|i think|i guess|rather|really|for now))*";
const notThis = new RegExp(
  `^${lead}not (?:(?:that|so|as|quite|too|really|all that|very|exactly|on|to|for) )*([\\p{L}\\d]+(?: prio(?:rity)?)?)${joint}(.+?)${enough}[\\s.!]*$`,
  "iu",
);
const thisNotThat = new RegExp(
  `^${lead}(.+?)${enough}\\s*[,;.–-]+\\s*not (?:(?:that|so|as|quite|too|really|on|to|for) )*([\\p{L}\\d]+(?: prio(?:rity)?)?)[\\s.!]*$`,
  "iu",
);

const hasSame = (left: SaidFields, right: SaidFields): boolean =>
  Object.keys(left).join() === Object.keys(right).join();

/**
 * "Not that high, medium is fine", "no wait, not urgent, just high": the one value of what was just written gives way to
 * the other. It names no row and takes back nothing else.
 */
export function readNotThatValue(text: string, scene: Scene): Request | undefined {
  const said = text.trim();
  const last = scene.lastRequests.at(-1);
  const wrote =
    last?.kind === "act" ? last.act === "change" : last?.kind === "create" || last?.kind === "redo";
  if (
    !wrote ||
    scene.asked !== undefined ||
    scene.waiting ||
    scene.focus.length === 0 ||
    /["“\n?]/.test(said)
  )
    return undefined;
  const [, wrong = "", right = ""] = notThis.exec(said) ?? [];
  const [, first = "", second = ""] = wrong === "" ? (thisNotThat.exec(said) ?? []) : [];
  const [old, value] = wrong === "" ? [second, first] : [wrong, right];
  if (old === "") return undefined;
  const before = fieldsAlone(old, scene.moment);
  const fields = fieldsAlone(value, scene.moment);
  if (before?.priority === undefined || fields?.priority === undefined || !hasSame(before, fields))
    return undefined;
  const reference = scene.focus.length > 1 ? "them" : "it";
  return { kind: "act", act: "change", said: { kind: "update", reference, fields, text: said } };
}
