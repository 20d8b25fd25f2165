/** Words of sentences that assert no effect, so that they need no proof. Closed classes where English has them. */
const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/).join("|").replaceAll("_", " ")})`;

/** Things beside the tasks that may be told of: what failed, what is switched, what is shown. */
const machinery = anyOf(
  `databases? store storage servers? services? connections? network internet workspace models? tools? tool_calls? system backend api
  errors? ids? requests? attempts? tries try retry lookup search query answer response read-only mode switch version
  approvals? permissions? limits? scores? ranking history log instructions? job suggestion advice guess plan_is idea button undo_button undo answer question wording spelling hint conversation chat problem issue trouble snag
  hiccup glitch reason cause connection timeout token lock dialog box prompt form screen page app panel confirmation`,
);
export const machinerySubject = new RegExp(
  `^(?:(?:well|hmm|unfortunately|apparently|sadly|actually|it seems|looks like) )*(?:(?:the|this|that|my|your|our|an?|its|both|all|another|some) )?(?:(?!is|are|was|were|has|have|had|now)[\\w-]+ ){0,2}?${machinery}\\b`,
);

export const fails = new RegExp(
  `\\b${anyOf(
    `errors? error(?:ed)? failed fails? failing failure busy problems? issues? trouble snags? hiccup(?:s|ed)? glitch(?:es|ed)? refused refuses? rejected
    timed_out time-out timeout wrong conflict(?:s|ed)? crash(?:es|ed)? unavailable unreachable offline unresponsive  locked read-only paused
    invalid unknown missing expired denied declined forbidden broke broken dropped_out choked bounced snapped interrupted aborted cancel(?:l)ed_by
    unsuccessful impossible unclear ambiguous unsure overloaded stale outdated unrecogni[sz]ed lost stumbled balked gave_up fell_through cut_off out_of_reach
    nowhere tripped tripped_over wrong_id resisted resists protested slipped_through got_lost unsaved unfinished incomplete hung`,
  )}\\b|\\bsomething (?:'s|is|was|went|has gone) (?:off|up|fishy|amiss)\\b`,
);
/** "The error is fixed": failing words that tell of success. */
export const mended =
  /\b(?:fixed|solved|resolved|gone|cleared up|(?<!(?:tripped|stumbled) )over|sorted|mended|behind us)\b/;

export const asBefore =
  /\b(?:still|remains?|stays?|unchanged|untouched|unaffected|unmodified|intact|as (?:it|they|things|you left)\b|as before|as is|(?:the|just|exactly) (?:the )?same|kept (?:its|their|his|her) (?!new)|keeps (?:its|their|his|her) (?!new|other)|left (?:it|them|everything|that|this|all of|your)|alone|exactly where|where (?:it|they) (?:was|were))\b/;
export const pending =
  /\b(?:wait(?:s|ing)?(?! (?:on|in) your list)(?! for your (?:next|trip|attention|return|visit|evening|morning|weekend))|need(?:s|ed)?|require(?:s|d)?|pending|awaiting|up to you|your (?:ok|okay|go-ahead|approval|confirmation|call|decision|word|blessing|sign-off)|for (?:your )?(?:approval|deletion|removal)|on hold until you|before (?:i|it|that|they|anything|we))\b/;
export const conditional =
  /\b(?:if|once you|unless|until you|as soon as|after you|whenever|in case|when you|when the|when it|provided|otherwise|suppose|assuming|as long as)\b/;

export const intends =
  /^(?:so |then |and |now |ok |okay |first |next |well )*(?:i|we) (?:'ll|will|am going to|'m going to|'re going to|shall|'m about to)\b/;
export const modal =
  /\b(?:can|could|would|may|might|must|shall|'d|ought|want(?:s|ed)?|like to|happy to|glad to|ready to|able to|going to|wish|hope|try(?:ing)? to|tried|trying|let me|let us|let's|lets|please|how about|what about|why not|shouldn't|let)\b/;

export const imperative = new RegExp(
  `^(?:please |just |simply |so |then |and |or |first |next |also |now |maybe |perhaps |okay |ok |sure |well |feel free to )*${anyOf(
    `try tell say check tick_the_(?:box|boxes|ones|rows) tap press click hit use open see look ask start begin do choose pick feel note remember keep go take have enjoy reply name confirm
    approve give type select let hold hang stay wait find read think consider_whether focus get tackle finish knock work plan write send call buy pay review visit
    don't never mind make_sure bear be come head switch turn refresh reload retry rephrase repeat reconnect specify provide share expect imagine leave
    rest relax celebrate sleep forgive excuse pardon accept consider scratch ignore call_it save_the stop add mark move delete complete drop prepare water run book renew paint`,
  )}\\b`,
);

/** Politeness and small talk, alone in a clause. */
export const smallTalk = new RegExp(
  `^(?:${anyOf(
    `ok okay sure certainly absolutely of_course yes yep yeah yup no nope alright right great good perfect awesome excellent cool nice lovely wonderful fantastic super brilliant
    thanks thank_you thanks_for.* you_'re_welcome you're_welcome welcome anytime any_time my_pleasure my_mistake my_fault my_error no_worries no_problem no_prob not_a_problem no_trouble never_mind hello hi hey
    good_morning good_evening good_afternoon good_night good_luck good_day goodbye bye cheers congrats? congratulations well_done nice_work great_job great_work good_job good_work way_to_go bravo
    h?m+ uh um oh ah oops whoops sorry apologies my_apologies my_bad pardon unfortunately sadly alas hang_on hold_on one_moment one_sec(?:ond)? just_a_moment just_a_sec(?:ond)? a_moment let_'s_see
    got_it understood roger noted i_see makes_sense fair_enough sounds_good sounds_great good_question great_question good_idea great_idea good_choice interesting anyway really honestly frankly actually
    in_short in_summary for_example for_instance by_the_way heads_up fyi note tip quick_question question for_now for_today today tonight tomorrow this_week right_now at_the_moment all_right the_thing_is
    take_care have_a_.* enjoy.* happy_.* glad_.* great_to_.* nice_to_.* good_to_.* hope_.* sure_thing you_bet you_got_it will_do on_it there me ha haha wow yay hooray woohoo phew indeed exactly
    carole first second third then also finally lastly next however still instead otherwise though anyhow besides meanwhile as_always as_you_like as_you_wish anything_else what_else more`,
  )}(?: (?:carole|there|then|again|so_much|very_much|a_lot|everyone|friend|all|too|now|today|for asking|for now|for today|about that|for the .*|for your .*|on .*|with .*))?)$`,
);

/** "One option is to create …", "a possible split: …": what might be done. */
export const proposes =
  /^(?:so |then |or |and )*(?:(?:one|another|an|the other|a good) (?:option|alternative|possibility|idea|way|approach|choice)\b|(?:(?:a|one|my|here 's a|here is a) )?(?:possible|suggested|proposed|sample|rough|draft)\b)/;

/** What "it is …" may say without telling of a change: a judgement, a place on the page, a likeness. */
export const judgement = new RegExp(
  `^(?:(?:very|quite|really|rather|pretty|a bit|a little|so|too|also|probably|likely|perhaps|maybe|actually|both|all|only|just|currently|right now|already|a lot|always|usually|indeed|simply|clearly|fairly|totally|completely|equally) )*(?:${anyOf(
    `the_(?:one|whole|full|entire|usual|only|first|next|last|same|most|best|closest|other|oldest|newest|biggest|smallest|latest|earliest|highest|lowest|nearest|important|urgent|overdue|two|three|rest|reason|plan|list|order|title|name|main|odd|easiest|hardest|quickest|longest|shortest) your_(?:most|next|first|biggest|oldest|only|call|choice|turn|best|three|two|top)
    sure certain clear possible right correct true strange odd weird important big small hard easy quick long short close similar different tight full light heavy likely worth up_to_you yours
    here ranked sorted ordered based grouped listed made_of made_up there_for below above called named titled what why how because from alike related annoying frustrating temporary understandable good great nice bad bound my_mistake my_fault on_me tricky
    next first last old older oldest new_to fine_with okay_with happy sorry afraid glad here_to about not more less most least interesting common normal expected unexpected unusual useful helpful
    reasonable tempting sensible smart wise a an beyond outside the_(?!new)\\w+$ the_(?:bottleneck|worry|problem|reason|blocker|culprit|catch|issue|key|exception|challenge|obstacle|crux) one_of two_of three_of part_of some several many few enough plenty somewhat among between both identical distinct separate near far late overdue dated
    longer shorter bigger smaller easier harder worthwhile left left_over on_track quiet calm in_order under_control private safe secure public read-only busy slow fast`,
  )})\\b`,
);
/** Judgements that are none. */
export const noJudgement =
  /\b(?:once more|(?<!(?:choice|call|decision|pick) (?:is|'s) )all yours|again|done deal|a wrap|a go|thing of the past|a memory|a date|a lock|history|safe and sound|now|for you now|free|in place|a closed|right where you (?:want|asked)|right on)\b/;
/** Verbs of other subjects that tell how something is. */
export const describes = new RegExp(
  `\\b${anyOf(
    `needs? gets?_(?:\\w+er|more|less|tight|crowded|full) falls?_(?:on_your|on_the|within|outside|right) looks? seems? sounds? depends? means? match(?:es)? fits? contains? requires? allows? helps? wants? happens? exists? resembles? suggests? appears?_to
    comes?_(?:first|next|last|before|after|close) differs? clash(?:es)? overlaps? competes? feels? costs? deserves? matters? applies concerns? refers? makes?_(?:sense|it|that) leads? hinges? involves? sorts? ranks? scores?`,
  )}\\b`,
);

/** "Your next task", "the most urgent one": whatever stands first in some order. */
export const superlative =
  /^(?:so |and |then |but )*(?:your|the) (?:(?:next|first|last)(?! (?:week|month|day|year|morning))|latest|only|top|biggest|other|second|third|(?:most|least) \w+|\w+est) /;
/** Somebody else did it, or does. */
export const otherDoer =
  /^(?:some(?:one|body)|anyone|everyone|(?:other|another) (?:people|person|\w+)|(?:he|she)(?! (?:'s|is|has|now)\b)|people|most people)\b|\bby (?:you|someone|somebody|others?|another|hand|itself|themselves)\b|\b(?:meanwhile|in the meantime|behind my back|at the same time|elsewhere|from another)\b/;
/** Another door changed it, which is why something failed. */
export const changedItself =
  /^(?:it|that|this|the (?:task|row|list)|something) (?:was |has |had |has been )?changed$/;
/** Words that stand in tables and labels. */
export const fieldNouns =
  /^(?:(?:the|your|and|or|of|by|task|tasks|title|name|due|date|dates|priority|status|tags?|owner|assignee|notes?|repeat|estimate|item|items|to-?dos?|details|description|when|what|who|deadline|overdue|today|tomorrow|upcoming|later|this|next|week|blocked|open|options?|summary|overview|reason|why|how|count|total|number|high|medium|low|urgent|one|ones|two|three|some|it|them|that|these|those|far|all|both|each|here|there|me|you|us) ?)+$/;
/** "Right now", "now that": a time, and no turn of events. */
export const nowIsTime = /\b(?:right|for|by|until|just|even) now\b|\bnow (?:that|is|and then)\b/;
