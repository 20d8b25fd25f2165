import type { RuleRequest, Said } from "./rule-request.ts";

const listing =
  /^(?:what (?:have|did) (?:you|i) (?:learn(?:ed|t)?|teach|taught|pick(?:ed)? up|remember)(?: (?:so far|from me|you|about me|until now))*|(?:show|list|tell|give)(?: me)?(?: all)?(?: of)? ?(?:my|the|your)? ?(?:learned |learnt )?rules(?: (?:you have|so far|you(?:['’]ve)? learned))?|(?:which|what) rules (?:do you (?:have|know|follow|use)|are there|did i (?:teach|set)|have (?:you|i) .*)|what do you (?:remember|know) about (?:how i .+|me|my (?:ways|habits|preferences))|my rules|what(?:['’]s| is| are) my rules?)\??$/i;
const forgetting =
  /^(?:forget|unlearn|delete|remove|drop|scrap|get rid of|cancel) (that|this|the last|the|my|all(?: my| the)?) (?:(.+?) )?rules?(?: (?:about|for|on|with|that) (.+))?$/i;
const forgettingWords =
  /^(?:forget|unlearn) (?:what i (?:said|taught you|told you) about (.+)|that (.+ (?:means?|stands for) .+)|about the rule for (.+)|(?:everything|all)(?: that)? (?:i(?:['’]ve)? (?:taught|told) you|you(?:['’]ve| have)? learn(?:ed|t)))$/i;
const unwanted =
  /^(?:i (?:don['’]?t|do not) (?:want|need) (that|the|my) (?:(.+?) )?rules?(?: any ?more)?|undo (that|the) (?:(.+?) )?rule)$/i;
const switching =
  /^(?:(switch|turn) (off|on)|(disable|pause|suspend|deactivate|stop using|ignore)|(enable|resume|reactivate|use)) (that|this|the last|the|my|all(?: my| the)?) (?:(.+?) )?rules?(?: (?:about|for|on|with) (.+?))?(?: again)?$/i;
const switchingBehind = /^(?:(switch|turn)) (?:(that|the|my|this) )?(?:(.+?) )?rules? (off|on)(?: again)?$/i;

/** "What have you learned?", "forget that rule", "switch the finance rule off". */
export function readManaging({ text }: Said): RuleRequest | undefined {
  if (listing.test(text)) return { kind: "rules" };
  const gone = forgetting.exec(text);
  if (gone !== null) {
    const about = gone[2] ?? gone[3] ?? "";
    return { kind: "change-rules", action: "forget", about, all: /^all/i.test(gone[1] ?? "") };
  }
  const unsaid = forgettingWords.exec(text);
  if (unsaid !== null) {
    const about = unsaid[1] ?? unsaid[2] ?? unsaid[3] ?? "";
    return { kind: "change-rules", action: "forget", about, all: about === "" };
  }
  const not = unwanted.exec(text);
  if (not !== null) {
    const action = not[1] === undefined ? "forget" : "switch_off";
    return { kind: "change-rules", action, about: not[2] ?? not[4] ?? "", all: false };
  }
  const other = switching.exec(text);
  if (other !== null) {
    const on = other[2]?.toLowerCase() === "on" || other[4] !== undefined;
    const about = other[6] ?? other[7] ?? "";
    const all = /^all/i.test(other[5] ?? "");
    return { kind: "change-rules", action: on ? "switch_on" : "switch_off", about, all };
  }
  const behind = switchingBehind.exec(text);
  if (behind === null) return undefined;
  const action = behind[4]?.toLowerCase() === "on" ? "switch_on" : "switch_off";
  return { kind: "change-rules", action, about: behind[3] ?? "", all: false };
}
