import { readTasks } from "./reading-tasks.ts";
import type { Request } from "./request.ts";
import type { Scene } from "./scene.ts";

const addsIt =
  /^(?:(?:yes|yeah|yep|ok(?:ay)?|sure|right|you know what|hm+|please|well|actually|let['’]?s|just|then|fine)[,.!\s]+)*(?:add|put|note|create|write|make) (?:it|that|this|one|a task(?: for (?:it|that))?)(?: down| in| then)?(?: (?:to|on) (?:my|the) list)?(?:[,.;]? *(.*?))?[.!]*$/i;
const musedOf =
  /^(?:(?:hm+|oh|so|and|but|maybe|perhaps|i (?:think|guess|wonder(?: if| whether)?)|you know|possibly|someday|thinking|also)[,\s]+)*(?:(?:maybe|perhaps) )?(?:(?:i|we|you|one) (?:really |probably |maybe |might |still )*(?:should|could|might|ought to|would like to|want to|have to|need to|(?:was|were|am|are) thinking (?:of|about))|(?:would be nice|good idea|be nice) to|should (?:i|we)|let['’]?s)(?: (?:probably|really|maybe|also|perhaps))* (.+?)(?: (?:sometime|some day|someday|at some point|one day|eventually|as well|too))?[?.!…]*$/i;

/** "Maybe we should get a photo booth" – "yeah, add it, low prio": what was mused of becomes the task. */
export function readMusedOf(text: string, scene: Scene): Request | undefined {
  const match = addsIt.exec(text);
  const wroteNothing = scene.lastRequests.every(
    ({ kind }) => kind === "talk" || kind === "create" || kind === "recall",
  );
  const idea = musedOf.exec(scene.lastText.trim())?.[1];
  if (match === null || idea === undefined || !wroteNothing || scene.asked?.candidates.length)
    return undefined;
  const [made] = readTasks(`add a task: ${idea} ${match[1] ?? ""}`, scene);
  return made?.kind === "create" ? made : undefined;
}
