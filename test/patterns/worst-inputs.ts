import { RegExpParser } from "@eslint-community/regexpp";
import type { AST } from "@eslint-community/regexpp";

/** A text of any length: before once, pump again and again, after once. */
export interface Attack {
  readonly before: string;
  readonly pump: string;
  readonly after: string;
}

/** Letters for what a class may hold where it names none. */
const usual = ["a", "Z", "1", " ", "\n", "_", "-", "é", "€", "."] as const;
/** No pattern ends with this, so that a match that came so far fails. */
const ends = ["", "\u0000", "!", "\n", "x "] as const;

/**
 * Texts on which a pattern takes longest: what it repeats, repeated, alone and after what leads to it, and mixtures of
 * two signs that it names, each with an end that fails. From the pattern's own syntax, so that no pattern needs a list
 * by hand.
 */
export function worstInputs(source: string, flags: string): readonly Attack[] {
  const pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes("u"),
    unicodeSets: flags.includes("v"),
  });
  const pumps = new Set<string>();
  const leads = new Map<string, Set<string>>();
  const signs = new Set<string>();
  visit(
    pattern,
    (node, lead) => {
      if (node.type === "Character" || node.type === "CharacterSet" || node.type === "CharacterClass")
        for (const sign of samples(node, flags)) signs.add(sign);
      if (node.type !== "Quantifier" || node.max < 8) return;
      for (const pump of samples(node.element, flags)) {
        if (pump === "") continue;
        pumps.add(pump);
        leads.set(pump, (leads.get(pump) ?? new Set([""])).add(lead));
      }
    },
    flags,
  );
  const few = [...signs].slice(0, 7);
  const pairs = few.flatMap((one) => few.flatMap((other) => (one === other ? [one] : [one + other])));
  const attacks: Attack[] = [];
  for (const pump of new Set([...pumps, ...pairs]))
    for (const before of leads.get(pump) ?? [""]) for (const after of ends) attacks.push({ before, pump, after });
  return attacks;
}

export function textOf({ before, pump, after }: Attack, length: number): string {
  return before + pump.repeat(Math.ceil(length / pump.length)) + after;
}

type Node = AST.Element | AST.QuantifiableElement;

/** Walks through a pattern; lead is a text that matches what stands before the node in its own alternative. */
function visit(
  { alternatives }: { readonly alternatives: readonly AST.Alternative[] },
  hear: (node: Node, lead: string) => void,
  flags: string,
  before = "",
): void {
  for (const { elements } of alternatives) {
    let lead = before;
    for (const node of elements) {
      visitNode(node, hear, flags, lead);
      lead += samples(node, flags)[0] ?? "";
    }
  }
}

function visitNode(node: Node, hear: (node: Node, lead: string) => void, flags: string, lead: string): void {
  hear(node, lead);
  if (node.type === "Quantifier") visitNode(node.element, hear, flags, lead);
  else if (node.type === "Group" || node.type === "CapturingGroup") visit(node, hear, flags, lead);
  else if (node.type === "Assertion" && (node.kind === "lookahead" || node.kind === "lookbehind"))
    visit(node, hear, flags, lead);
}

/** Texts that a part of a pattern matches, a handful of them. */
function samples(node: Node, flags: string): readonly string[] {
  switch (node.type) {
    case "Character":
      return [String.fromCodePoint(node.value)];
    case "CharacterSet":
    case "CharacterClass":
    case "ExpressionCharacterClass":
      return signsOf(node, flags);
    case "Quantifier":
      return samples(node.element, flags).map((text) => text.repeat(Math.max(1, Math.min(node.min, 8))));
    case "Group":
    case "CapturingGroup":
      return node.alternatives
        .slice(0, 60)
        .flatMap(({ elements }) => sequences(elements, flags))
        .slice(0, 120);
    case "Assertion":
    case "Backreference":
      return [""];
  }
}

function sequences(elements: readonly AST.Element[], flags: string): readonly string[] {
  const parts = elements.map((element) => samples(element, flags));
  return [0, 1, 2].map((turn) => parts.map((part) => part[turn % Math.max(1, part.length)] ?? "").join(""));
}

/** The signs that a class names, and usual ones that it takes. */
function signsOf(
  node: AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass,
  flags: string,
): readonly string[] {
  const one = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/g, ""));
  const named =
    node.type === "CharacterClass"
      ? node.elements.flatMap((element) =>
          element.type === "Character"
            ? [element.value]
            : element.type === "CharacterClassRange"
              ? [element.min.value]
              : [],
        )
      : [];
  return [
    ...new Set(
      [...named.slice(0, 6).map((value) => String.fromCodePoint(value)), ...usual].filter((sign) => one.test(sign)),
    ),
  ].slice(0, 8);
}
