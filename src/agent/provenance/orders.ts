/**
 * Whether a text that is only data reads as an order to the assistant. It errs on the side of suspicion: a task called
 * "Delete old tickets" is suspicious too, which costs nothing unless a write does not follow from the user's words.
 */
const verbs =
  "delete|remove|erase|wipe|purge|complete|finish|close|mark|tick|check|create|add|make|insert|update|change|set|put|move|rename|retitle|undo|restore|revert|reopen|clear|trash|archive|reschedule|postpone|assign|tag|append|replace|cancel|drop|empty|prioriti[sz]e";
/** Straight and curly; those are written as escapes, as one other character doubles the memory that the text of a built file takes. */
const quotes = String.raw`"'\u201c\u201d\u2018\u2019`;
const upToSixWords = String.raw`(?:[\s${quotes}]+[\w#-]+){0,6}?[\s${quotes}]+`;

/**
 * "Finish everything for the audit" is a to-do with a scope of its own. "Everything for a week", "all in my list" are not.
 */
export const noScopeOfItsOwn = String.raw`(?! (?:for|from|about|in|regarding|around)\s+(?:(?:the|my|our|an?|your|this|next)\s+)?(?!lists?\b|users?\b|owner|tasks?\b|to-?dos?\b|items?\b|carole|assistant|here\b|now\b|all\b|every|today|tomorrow|good\b|ever\b|once\b|days?\b|weeks?\b|months?\b|years?\b|while\b|trash|it\b|them\b)[a-z])`;

const signs: readonly RegExp[] = [
  /\b(?:assistant|carole|ai|a\.i\.|llm|chatbot|bot|agent|claude|gpt|chatgpt|copilot|llama|system|developer|admin(?:istrator)?|root)\b\s*[:,>\])–—-]/i,
  /(?:\[|<|\{|\b)(?:\/?(?:system|inst|instructions?|sys|im_start|im_end|user|admin|prompt))(?:\]|>|\}|:|\|)/i,
  /\b(?:dear|hey|hello|attention|note to|message (?:to|for)|instructions? (?:to|for)) (?:the )?(?:assistant|carole|ai|model|agent|bot|system)\b/i,
  /\b(?:ignore|disregard|forget|override|bypass|skip|drop)\b.{0,40}\b(?:instructions?|prompts?|rules?|orders?|messages?|above|previous|prior|earlier|everything|guardrails?|safety)\b/i,
  /\b(?:you (?:must|should|shall|need to|have to|are (?:now|to|required|instructed|authorized|allowed)|will now)|from now on|new (?:instructions?|rules?|policy|task for you)|as an ai|developer mode|pre-?approved|already approved|without (?:asking|confirmation|approval)|do(?: not|n't) (?:ask|tell|mention|inform)|no confirmation|system prompt)\b/i,
  /\b(?:before|after|when(?:ever)?|while|once|if|as soon as) (?:you(?:'re)? )?(?:answer|respond|reply|do|read|see|process|summari[sz]|list|plan|open|touch|complet|handl)/i,
  /\bthe (?:user|owner|boss|human|person)(?:'s)? (?:wants?|has|asked|asks|approved|would like|said|says|confirmed|intend|request|real)/i,
  /\b(?:find|create|update|complete|delete)_?tasks?\b\s*\(|\b(?:find|create|update|complete|delete)_tasks\b|\bundo_changes\b|\bplan_day\b|\bask_user\b|\btask_history\b|\btool[_ ]?(?:call|use)\b|\bfunction call\b|\b(?:call|use|invoke|run|execute) (?:the )?(?:tool|function)\b/i,
  // An order about rows as such, or about a field of one.
  new RegExp(
    `\\b(?:${verbs})\\b${upToSixWords}(?:tasks?|to-?dos?|(?:everything|all|every|each|others?|rest)(?=\\b)${noScopeOfItsOwn}|priority|urgent|due|status(?! (?!to\\b|of\\b|and\\b|as\\b|for\\b|on\\b|is\\b|or\\b|now\\b)[a-z]+)|done|completed?|deadline|trash|reminders?|it)\\b`,
    "i",
  ),
  // "The vaccination list" and "the title page" are things of their own; "the list" and "its title" are Carole's.
  new RegExp(
    `\\b(?:${verbs})\\b${upToSixWords}(?:the|this|that|my|your|its|their|these|those|whole|entire|a|an|any|both|no)[\\s"'“”‘’]+(?:items?|lists?|rows?|entries|ones?|notes?|tags?|titles?)\\b(?! (?!to\\b|of\\b|and\\b|as\\b|for\\b|from\\b|with\\b|on\\b|in\\b|now\\b|or\\b)[a-z]+)`,
    "i",
  ),
  /\b(?:ignoriere?n?|lösche?n?|erstelle?n?|markiere?n?|vergiss|ändere|verschiebe|ignora|borra|elimina|crea|marca|supprime[rz]?|ignore[rz]|crée[rz]?|oublie[rz]?|cancella|apague|exclua|verwijder|negeer)\b.{0,60}/i,
  /(?:忽略|删除|刪除|无视|無視|削除|удали|игнорируй|создай|삭제|무시|احذف|تجاهل)/,
];

export const readsAsOrder = (text: string): boolean => signs.some((sign) => sign.test(text));
