import { contractNeedWords } from "../../analysis/words/contract-need-words";
import type { Language, Words } from "../../core/problem";
import type { DocumentCell, SheetDocument } from "../../reports/document";
import { withAddresses, type NamedCell } from "../../reports/named-cells";
import { briefWords } from "../../reports/talk/brief-words";
import { contractTriggers, contractWords } from "../../reports/talk/contract-words";
import { exitWords } from "../../reports/talk/exit-words";
import { serialDay } from "../../spreadsheet/serial-day";
import { upToWorkingDay, workingDaysBefore } from "../../analysis/plans/calendar";
import * as terms from "../../core/terms";

const planName: Words = { en: "Talk & exit plan", de: "Gespräch & Trennung" };
const contractName: Words = { en: "Contract & lawyer's hour", de: "Vertrag & Anwaltsstunde" };

const words = {
  talk: { en: "Before the talk", de: "Vor dem Gespräch" },
  told: terms.theDayYouTellThem,
  weeks: { en: "Weeks of notice in your agreement", de: "Wochen Kündigungsfrist Ihrer Vereinbarung" },
  end: terms.endOfNotice,
  last: { en: "Last working day", de: "Letzter Arbeitstag" },
  meeting: { en: "Hand-over meeting, 10 working days before", de: "Übergabetreffen, 10 Arbeitstage vorher" },
  files: { en: "Files ready, 5 working days before", de: "Unterlagen bereit, 5 Arbeitstage vorher" },
  done: { en: "Done", de: "Erledigt" },
  severe: { en: "Severe by itself", de: "Schon allein schwer" },
  tick: { en: "Tick what is true of the work", de: "Kreuzen Sie an, was auf die Arbeit zutrifft" },
  yes: terms.yes,
  no: terms.no,
  answer: { en: "What it takes", de: "Was es braucht" },
} as const satisfies Readonly<Record<string, Words>>;

const told = serialDay(2026, 1, 5) ?? 0;
const weeks = 8;

/** Questions and cautions for the talk, and the dates of a parting by native formulas. */
export function planSheet(language: Language): SheetDocument {
  const text = (word: Words): string => word[language];
  const line = (text: string): readonly DocumentCell[] => [{ value: text, style: "paragraph" }];
  const due = (label: Words, value: number, formula: string, called?: string): readonly NamedCell[] => [
    { value: text(label) },
    { value, formula, number: "date", ...(called === undefined ? {} : { called }) },
  ];
  const end = told + 7 * weeks;
  const last = upToWorkingDay(end);
  const listed = [exitWords.item1, exitWords.item2, exitWords.item3, exitWords.item4, exitWords.item5, exitWords.item6];
  return {
    name: text(planName),
    columnWidths: [72, 16],
    rows: withAddresses([
      [{ value: text(planName), style: "title" }],
      [],
      [{ value: text(exitWords.dates), style: "section" }],
      [{ value: text(words.told) }, { value: told, number: "date", style: "input", called: "told" }],
      [{ value: text(words.weeks) }, { value: weeks, number: "count", style: "input", called: "weeks" }],
      due(words.end, end, "={told}+7*{weeks}", "end"),
      due(words.last, last, "=WORKDAY({end}+1,-1)", "last"),
      due(words.meeting, workingDaysBefore(last, 10), "=WORKDAY({last},-10)"),
      due(words.files, workingDaysBefore(last, 5), "=WORKDAY({last},-5)"),
      line(text(exitWords.datesHint)),
      [],
      [{ value: text(briefWords.ask), style: "section" }],
      ...[briefWords.ask1, briefWords.ask2, briefWords.ask3, briefWords.ask4, briefWords.ask5].map((word) =>
        line(`– ${text(word)}`),
      ),
      [],
      [{ value: text(briefWords.avoid), style: "section" }],
      ...[briefWords.avoid1, briefWords.avoid2, briefWords.avoid3, briefWords.avoid4, briefWords.avoid5].map((word) =>
        line(`– ${text(word)}`),
      ),
      [],
      [
        { value: text(exitWords.handOver), style: "section" },
        { value: text(words.done), style: "section" },
      ],
      ...listed.map((word): readonly DocumentCell[] => [
        { value: text(word), style: "paragraph" },
        { value: null, style: "input", choices: [text(words.yes), text(words.no)] },
      ]),
      [],
      [{ value: text(exitWords.caution), style: "section" }],
      ...[exitWords.caution3, exitWords.caution1, exitWords.caution2, exitWords.caution4].map((word) =>
        line(`– ${text(word)}`),
      ),
    ]),
    isPage: true,
  };
}

/** Signs to tick, what they ask for, and the agenda for the hour. */
export function contractSheet(language: Language): SheetDocument {
  const text = (word: Words): string => word[language];
  const triggers = Object.values(contractTriggers);
  const last = triggers.length - 1;
  const severe = triggers.map(({ isSevere }) => isSevere);
  const questions = [
    contractWords.q2,
    contractWords.q3,
    contractWords.q4,
    contractWords.q5,
    contractWords.q6,
    contractWords.q7,
    contractWords.q8,
  ];
  return {
    name: text(contractName),
    columnWidths: [76, 12, 20],
    rows: withAddresses([
      [{ value: text(contractName), style: "title" }],
      [{ value: text(contractWords.notAdvice), style: "subtitle" }],
      [{ value: text(words.tick), style: "section" }, null, { value: text(words.severe), style: "quiet" }],
      ...triggers.map((trigger, index): readonly (NamedCell | null)[] => [
        { value: trigger[language], style: "paragraph" },
        { value: text(words.no), style: "input", choices: [text(words.yes), text(words.no)], called: `sign${index}` },
        severe[index] === true
          ? { value: text(words.no), formula: `={sign${index}}`, style: "quiet", called: `severe${index}` }
          : { value: null, called: `severe${index}` },
      ]),
      [
        { value: text(words.answer), style: "total" },
        {
          value: text(contractNeedWords["Order confirmation"]),
          formula: `=CONTRACTNEED({sign0}:{sign${last}},{severe0}:{severe${last}}${language === "de" ? ',"de"' : ""})`,
          style: "verdict",
        },
      ],
      [],
      [{ value: text(contractWords.questions), style: "section" }],
      ...questions.map((question): readonly DocumentCell[] => [{ value: `– ${text(question)}`, style: "paragraph" }]),
      [],
      [{ value: text(contractWords.clauses), style: "section" }],
      ...text(contractWords.clauseList)
        .split(" · ")
        .map((clause): readonly DocumentCell[] => [{ value: `– ${clause}`, style: "paragraph" }]),
    ]),
    isPage: true,
  };
}
