import { sentencesOf } from "./own-words.ts";
import { readFieldsRule } from "./reading-rule-fields.ts";
import { readManaging } from "./reading-rule-managing.ts";
import { readPhraseRule } from "./reading-rule-phrases.ts";
import { readRankingRule } from "./reading-rule-ranking.ts";
import type { RuleRequest, Said } from "./rule-request.ts";
import type { Scene } from "./scene.ts";

const lasting =
  /\b(?:from now on(?:wards)?|from here on(?: out)?|from today on|going forward|in (?:the )?future|henceforth|always|by default|every time|as a rule|for good)\b[,:]?\s*/gi;
const leads =
  /^(?:(?:please|that['’]?s (?:wrong|not right)|not quite|can you|could you|would you|and|also|so|ok(?:ay)?|no|nope|actually|sorry|wait|wrong|hey|carole|remember(?: that| to|:)?|note(?: that|:)|(?:(?:make|add|create|learn|here(?:['’]?s| is)) )?(?:it )?(?:an?|this|the)? ?(?:new )?rule(?: that|:|,)|new rule:?|rule:|you should|i want you to)[\s,.!:–-]+)+/i;

/** What a sentence teaches or says about rules; undefined where it is about something else. */
export function readRule(message: string, scene: Scene): RuleRequest | undefined {
  const whole = message.trim().replace(/\.+$|(?<=\p{L})!+$/u, "");
  if (whole.length > 300 || sentencesOf(whole).length > 1) return undefined;
  const bare = whole.replace(leads, "");
  const said: Said = {
    whole,
    text: bare.replaceAll(lasting, "").replaceAll(/\s+/g, " ").replace(leads, "").replace(/,$/, "").trim(),
    lasts:
      bare.search(lasting) >= 0 ||
      /\b(?:all|any|every) (?:future|new|coming)\b/i.test(bare) ||
      /^(?:remember|(?:please )?(?:(?:make|add|create|learn|here(?:['’]?s| is)) )?(?:it )?(?:an? |this |the )?(?:new )?rule\b)/i.test(
        whole,
      ),
    corrects: /^(?:no|nope|actually|sorry|wrong|wait|that['’]?s (?:wrong|not right)|not quite)\b/i.test(
      whole,
    ),
  };
  return readManaging(said) ?? readPhraseRule(said, scene) ?? readRankingRule(said) ?? readFieldsRule(said);
}
