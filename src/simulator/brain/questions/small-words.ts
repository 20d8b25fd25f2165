/** Words that ask, join or point; none of them is looked for in a row. */
const small = new Set(
  (
    "a an the my our me us mine ours i we you your yours it its he him his she her hers they them their this that these those one ones there here " +
    "what which who whom whose when where why how by until till since for with on at in of off to from about into onto over under out up as than then so and or but if whether not no nor yes " +
    "is are was were be been being am do does did doing have has had having got get gets getting gotten will shall would should can could may might must need needs ought let lets let's " +
    "still yet already now currently right moment minute present presently again exactly precisely actually really just only also too else ever soon please maybe perhaps far all any some each every both either much many few several lot left remaining anything something everything nothing anyone someone anybody somebody nobody everyone " +
    "quickly quick roughly approximately around altogether total overall together combined numbers number amount count taken whole entire entirely alone so-called " +
    "task tasks todo todos to-do to-dos item items thing things job jobs stuff point points entry entries list lists lists' plate desk board agenda chores row rows assignments " +
    "matters affairs topics subjects working planned scheduled falls fall falling ready busy onwards handy show list display give tell know knows see look looks check find remember remind say says mean means go goes going come comes coming happen happens happening concern concerns concerning belong belongs relate relates related regarding involve involves involving deal deals mention mentions " +
    "set put handle think want wants like ask asked asking made make sort sorted order ordered outstanding pending upcoming active " +
    "overview summary rundown reason reasons matter question case way kind date dates day days time name names person people while bit idea deadline deadlines due best top bottom end start soonest earliest latest first last next newest oldest " +
    "today's everybody whoever whatever anymore any-more actually own either side me? us? sir carole thanks thank hey hi hello morning afternoon evening"
  ).split(" "),
);

export const isSmall = (word: string): boolean => small.has(word.toLowerCase());

/** The words of a question that name something. */
export const namingWords = (text: string): readonly string[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)]
    .map(([word]) => word.replace(/['’]s?$/u, "").replace(/[.'’-]+$/u, ""))
    .filter((word) => word !== "" && !isSmall(word));
