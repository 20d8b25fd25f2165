/** What other services do: the phone's clock, the player, the lamps, the weather, the road. No task, and not refused as one. */

/** Things that a device or a service handles; a list of one's own holds them only together with some work. */
const handled = String.raw`(?:alarms?|timers?|stopwatch|count ?downs?|snooze|playlists?|songs?|tracks?|tunes?|music|albums?|radio|stations?|podcasts?|audio ?books?|episodes?|spotify|pandora|netflix|youtube|deezer|itunes|volume|brightness|whisper(?:ing)?|traffic|weather|forecasts?|temperature|humidity|directions?|routes?|detours?|coin(?: flip| toss)?|dice|die|jokes?|puns?|riddles?|trivia|(?:fun |neat |random |interesting )?facts?|news|headlines|ubers?|lyfts?|taxis?|cabs?|thermostat|lights?|lamps?|roomba|robot (?:vacuum|cleaner)|vacuum cleaner|coffee (?:machine|maker)|smart (?:plug|socket|speaker)|bluetooth|my location|gps|factory settings|stock prices?|exchange rates?)`;
/** Work that people plan around such things: the radio is repaired, the album recorded, the lamps bought. */
const work =
  /\b(?:buy|bought|fix|repair|replace|install|order|return|sell|clean|wash|record|write|learn|practi[sc]e|finish|edit|research|compare|upload|publish|release|review|plan|pay|hang|choose|pick|prepare|draft|design|build|organi[sz]e|submit|renew|cancel my|bring|pack|wrap|paint|donate|recycle|insure|deliver|present|book|schedule|arrange|back up|charge|print|email|collect|teach|study|assemble|mount|take down|put up|bug|meeting|ticket|invoice|contract|dentist|kids|deadline)\b/iu;
const commands =
  /^(?:turn|switch|dim|play|replay|resume|pause|unpause|skip|shuffle|rewind|loop|repeat|mute|unmute|silence|stop|end|start|restart|begin|continue|carry on|keep|snooze|set|reset|create|make|put|add|remove|delete|cancel|change|update|edit|modify|lower|raise|increase|decrease|reduce|adjust|open|close|go|take|give|get|show|list|find|search|let|hear|listen|check|tell|report|avoid|use|enable|disable|activate|deactivate|engage|sound|ring|count|flip|toss|roll|role|throw|spin|call|hail|request|send|share|post|save|rate|like|love|dislike|name|name some|read|recite|communicate|restore|connect|disconnect|pair|unpair|sync|unsync|link|establish|terminate|measure|shortest|fastest|quickest|how|any|real|have|need|help|tune|change to|switch to|crank|pump|brighten|darken|i want|i need|i would|i'd|lets|let's)\b/iu;
const wish =
  /^(?:(?:i|we)(?: really| just)? (?:want|need|would like|'d like|wanna|have|must|gotta|feel like)(?: (?:you )?to)?|(?:i|we)'d (?:like|love)(?: (?:you )?to)?|let's|lets|let (?:me|us)|you (?:must|should|need to|can)|help me(?: to)?|assist me (?:by|with|in)|go ahead and|time to|mind) /iu;
const bareNoun = new RegExp(
  String.raw`^(?:[\p{L}\p{N}'-]+ ){0,3}?(?:my |the |a |any )?${handled}\b(?: (?:for|at|in|on|near|from|to|of|please|now|off|snooze|replay|report|update|updates|condition|conditions|issues|right|around|until)\b.*)?$`,
  "iu",
);
const mentioned = new RegExp(String.raw`\b${handled}\b`, "iu");
/** Whole requests that name no such thing but go to the same services. */
const services: readonly RegExp[] = [
  /^(?:listen to (?!the (?:voicemail|message|recording|tape|talk|lecture)|my (?:voicemail|messages))|play|replay|put on some|tune (?:in|into|to)|shuffle|snooze|unmute|mute|louder|quieter|skip)\b/iu,
  /^(?:get|give|show|find|text|send|tell) (?:me|us) (?:the )?(?:directions?|a ride|a cab|a taxi|time|weather|traffic|route|way|results?|score|trivia|facts?|recommendations?|ideas?|info|information|advice|tips)\b/iu,
  /^(?:time|how long|distance) (?:it takes )?to (?:get|drive|walk)\b/iu,
  /^(?:roll|toss|flip|throw)\b.*\b(?:die|dice|coin|sided)\b/iu,
  /^(?:speak|talk|respond|reply|answer|address me|pronounce|whisper|slow|speed)\b(?: (?:up|down|to me|the speech down|slower|faster|more slowly|a (?:bit|little)|in|with|please|quieter|louder|now|english|spanish|french|german|italian|softly|like).*)?$/iu,
  /^(?:call|name|address) me \p{L}+$/iu,
  /^(?:change|set|switch|use|try)\b.*\b(?:accent|(?:your|male|female|different|another) (?:voice|language|name)|language (?:to|settings?)|your \p{L}+)\b/iu,
  /\b(?:pair|unpair|sync|unsync|desync|link|unlink|connect|disconnect)(?:ing|ed)?\b.*\b(?:phone|mobile|device|bluetooth|speaker|tv)s?\b|\b(?:connection|link) (?:to|with) my (?:phone|mobile|device)\b|\bwhisper mode\b|\bthe ai\b/iu,
  /^(?:halt|abort|quit|stop|cancel|discontinue|terminate|end|scrap)\b(?: the| this| your| my)? (?:current |last |previous )?(?:process|action|input|command|operation|program|request|response|talking|output)\b/iu,
  /^(?:\p{L}+ ){0,3}?(?:nutrition(?:al)? (?:info\p{L}*|facts|value)|calorie (?:content|count)|calories|current location|definition|meaning|synonyms?|weather forecast) (?:of|for|in|on|please)\b/iu,
  /^(?:dim|brighten|darken|illuminate) /iu,
  /^(?:add|sum|subtract|multiply|divide) [\p{L}\d .-]+ (?:and|to|by|from) [\p{L}\d .-]+$|^[\d.]+ (?:plus|minus|times|divided by|multiplied by|x) [\d.]+$/iu,
];
/** "create a playlist for the party", "start a podcast": making one is work. */
const making =
  /^(?:create|make|add|start|update|edit|modify|write|share|send|post|save|check|find|get|set|begin|give|change|remove|delete|put|take|open|close|list|read|show|tell|report|search)\b.*\b(?:playlists?|songs?|tunes?|albums?|podcasts?|episodes?|audio ?books?|news|headlines|jokes?|(?:fun |neat |random |interesting )?facts?|trivia|tracks?|lamps?|radio|youtube|netflix|spotify|taxis?|cabs?|routes?|stations?|music|lights?)\b/iu;

const ownRows =
  /\b(?:tasks?|to-?\s?dos?|reminders?|remind\p{L}*|alerts?|notify|notifications?|remember|forget|lists?|backlog|agenda|calendar|schedule|note)\b/iu;

/** "traffic in Tampa", "roll a die", "put this song on repeat", "speak a little faster". */
export function isElsewhere(core: string, spoken: boolean): boolean {
  if (core.length > 160 || ownRows.test(core)) return false;
  const plain = core.replace(wish, "").replace(wish, "");
  if (services.some((pattern) => pattern.test(plain))) return !work.test(plain);
  if (!mentioned.test(plain) || work.test(plain)) return false;
  if (!spoken && making.test(plain)) return false;
  return commands.test(plain) || bareNoun.test(plain) || wish.test(core);
}

const you = /\b(?:you|u|your|yours|yourself|ya)\b/iu;
/** The assistant itself as the matter: "increase the speed of your speech", "what should I call you". */
export const isAboutAssistant = (core: string): boolean =>
  you.test(core) && !ownRows.test(core) && !/\bthank[- ]you\b|["“'‘][^"”]*\byou/iu.test(core);
