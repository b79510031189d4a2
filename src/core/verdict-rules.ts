export type Verdict = "Part ways" | "Reprice" | "Refer" | "Talk" | "Change procedure" | "Grow" | "Keep";

/** In the order in which they are listed, the most welcome first. */
export const verdictNames: readonly Verdict[] = [
  "Grow",
  "Keep",
  "Reprice",
  "Change procedure",
  "Talk",
  "Refer",
  "Part ways",
];

/**
 * What a verdict looks at, each put into one of few classes; within the tolerance of a line counts as having reached
 * it.
 */
export interface Situation {
  /** The floors of the knock-out criteria. */
  readonly floors: "missed" | "met";
  /** The effective rate against the minimum; plenty is 1.25 times the minimum. */
  readonly money: "below" | "enough" | "plenty";
  /** Against the minimum fit; not rated is enough, high is from 75. */
  readonly fit: "low" | "enough" | "high";
  /** A rise or a talk was tried. */
  readonly tried: "no" | "yes";
  /** The fee's rise to the minimum against the largest acceptable one. */
  readonly rise: "acceptable" | "beyond";
}

export interface VerdictRule {
  readonly code:
    | "knockedOut"
    | "reprice"
    | "beyond"
    | "talk"
    | "riseTried"
    | "talkTried"
    | "procedure"
    | "procedureTried"
    | "grow"
    | "keep";
  /** The classes in which it holds; what is not named does not matter. */
  readonly when: { readonly [Aspect in keyof Situation]?: readonly Situation[Aspect][] };
  readonly verdict: Verdict;
}

/**
 * The rules of the verdict, the first that holds decides. Money and fit are two axes and never added; fix first, part
 * last.
 */
export const verdictRules: readonly VerdictRule[] = [
  { code: "knockedOut", when: { floors: ["missed"] }, verdict: "Part ways" },
  {
    code: "reprice",
    when: { money: ["below"], fit: ["enough", "high"], tried: ["no"], rise: ["acceptable"] },
    verdict: "Reprice",
  },
  {
    code: "beyond",
    when: { money: ["below"], fit: ["enough", "high"], tried: ["no"], rise: ["beyond"] },
    verdict: "Talk",
  },
  { code: "talk", when: { money: ["below"], fit: ["low"], tried: ["no"] }, verdict: "Talk" },
  { code: "riseTried", when: { money: ["below"], fit: ["enough", "high"], tried: ["yes"] }, verdict: "Refer" },
  { code: "talkTried", when: { money: ["below"], fit: ["low"], tried: ["yes"] }, verdict: "Part ways" },
  {
    code: "procedure",
    when: { money: ["enough", "plenty"], fit: ["low"], tried: ["no"] },
    verdict: "Change procedure",
  },
  { code: "procedureTried", when: { money: ["enough", "plenty"], fit: ["low"], tried: ["yes"] }, verdict: "Refer" },
  { code: "grow", when: { money: ["plenty"], fit: ["high"] }, verdict: "Grow" },
  { code: "keep", when: {}, verdict: "Keep" },
];

/**
 * From the harshest to the most welcome; Reprice and Change procedure are the same step. A better fit or rate never
 * leads downwards.
 */
export const verdictSteps: Readonly<Record<Verdict, number>> = {
  "Part ways": 0,
  Refer: 1,
  Talk: 2,
  "Change procedure": 3,
  Reprice: 3,
  Keep: 4,
  Grow: 5,
};
