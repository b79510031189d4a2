import { useMemo } from "preact/hooks";
import { knowsTax } from "../../analysis/gather/owner-money";
import { practiceFigures, withFigure } from "../../analysis/owner/practice";
import { vatOf } from "../../analysis/owner/vat";
import { noCorrections, type Corrections } from "../../columns/decide/corrections";
import type { Recognition } from "../../columns/recognition";
import type { TableRemark } from "../../columns/table-remark";
import type { Language } from "../../core/problem";
import { taxAnswer } from "../practice/tax-answer";
import { figureText, readFigure } from "../read-figure";
import type { PaneSettings } from "../settings";
import { TypedField } from "../typed-field";
import { speakerOf } from "../words/speak";
import type { FoundTable } from "./found-table";
import { questionWords } from "./question-words";

interface QuestionsProps {
  readonly table: FoundTable;
  readonly settings: PaneSettings;
  readonly language: Language;
  readonly change: (how: (settings: PaneSettings) => PaneSettings) => Promise<boolean>;
}

/**
 * What a table leaves open and only the owner can say: material that was bought or sold, parts of a day, money or
 * cents, the length of a day, tax in the amounts.
 */
export function TableQuestions({ table, settings: { practice }, language, change }: QuestionsProps) {
  const say = useMemo(() => speakerOf(questionWords, language), [language]);
  const { recognition, fingerprint, summary } = table;
  const correct = (how: (corrections: Corrections) => Partial<Corrections>): void => {
    void change((now) => {
      const before = now.corrections[fingerprint] ?? noCorrections;
      return { ...now, corrections: { ...now.corrections, [fingerprint]: { ...before, ...how(before) } } };
    });
  };
  const enter = (figure: "vat" | "dayHours", written: unknown): void => {
    const practiceNow = withFigure(practice, figure, written);
    void change((now) => ({ ...now, practice: { ...now.practice, [figure]: practiceNow[figure] } }));
  };
  const tax = vatOf(practice.vat, recognition.file, summary.name);
  return (
    <>
      {headersOf(recognition, "doubt.material").map((header) => (
        <Question
          key={header}
          answers={[
            [
              say("cost"),
              () => {
                correct(({ columns }) => ({ columns: { ...columns, [header]: "expenses" } }));
              },
            ],
            [
              say("invoiced"),
              () => {
                correct(({ columns }) => ({ columns: { ...columns, [header]: null } }));
              },
            ],
          ]}
        />
      ))}
      {headersOf(recognition, "doubt.dayParts").map((header) => (
        <Question
          key={header}
          answers={[
            [
              say("areHours"),
              () => {
                correct(({ units }) => ({ units: { ...units, [header]: "h" } }));
              },
            ],
            [
              say("areDays"),
              () => {
                correct(({ units }) => ({ units: { ...units, [header]: "days" } }));
              },
            ],
          ]}
        />
      ))}
      {headersOf(recognition, "doubt.wholeCents").map((header) => (
        <Question
          key={header}
          answers={[
            [
              say("areCents"),
              () => {
                correct(({ units }) => ({ units: { ...units, [header]: "cents" } }));
              },
            ],
            [
              say("isMoney"),
              () => {
                correct(({ units }) => ({ units: { ...units, [header]: "money" } }));
              },
            ],
          ]}
        />
      ))}
      {headersOf(recognition, "doubt.dayHours").length > 0 && (
        <TypedField
          label={practiceFigures.dayHours.label[language]}
          text={figureText(practice.dayHours, "number", language)}
          language={language}
          take={(typed) => {
            enter(
              "dayHours",
              typed.trim() === ""
                ? null
                : readFigure(typed, practiceFigures.dayHours.label[language], "number", language),
            );
          }}
        />
      )}
      {mayHoldTax(recognition) && (
        <TypedField
          label={say("tax")}
          help={say("taxHelp")}
          text={tax === null ? "" : taxAnswer(tax, language)}
          language={language}
          take={(typed) => {
            enter("vat", withAnswer(practice.vat, summary.name, typed));
          }}
        />
      )}
    </>
  );
}

function Question({ answers }: { readonly answers: readonly (readonly [string, () => void])[] }) {
  return (
    <div class="buttons">
      {answers.map(([words, answer]) => (
        <fluent-button key={words} size="small" onClick={answer}>
          {words}
        </fluent-button>
      ))}
    </div>
  );
}

/** The columns that a doubt is about. */
function headersOf({ doubts }: Recognition, code: TableRemark["code"]): readonly string[] {
  return doubts.filter((doubt) => doubt.code === code).map(({ facts }) => String(facts["header"]));
}

/** Money of which the table does not say whether tax is in it. */
function mayHoldTax(recognition: Recognition): boolean {
  const { roleColumns: roles, refused } = recognition;
  return (
    refused === null && !knowsTax(recognition) && (roles.amount !== undefined || roles.amountColumns !== undefined)
  );
}

/** The answers with one for this table; a blank takes it back. */
function withAnswer(
  vat: PaneSettings["practice"]["vat"],
  table: string,
  typed: string,
): Readonly<Record<string, unknown>> {
  const others = Object.fromEntries(Object.entries(vat).filter(([name]) => name !== table));
  return typed.trim() === "" ? others : { ...others, [table]: typed };
}
