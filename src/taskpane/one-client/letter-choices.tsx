import { endOfMonth, monthsAfter, onWorkingDay } from "../../analysis/plans/calendar";
import type { PaidBy } from "../../analysis/plans/fee-form";
import type { Language } from "../../core/problem";
import type { FeeLetterDates, LetterStyle, Tone } from "../../reports/talk/letters";
import { Choice, DayField, TextField } from "../fields";
import { NumberField } from "../number-field";
import { today } from "../today";
import type { SpeakOf } from "../words/speak";
import type { ClientWord } from "./client-words";

export function firstStyle(language: Language, currency: string): LetterStyle {
  return { language, tone: "gentle", addressee: "", place: "", day: today(), currency, reference: "", hasVat: true };
}

interface LetterChoicesProps {
  readonly style: LetterStyle;
  readonly say: SpeakOf<ClientWord>;
  readonly change: (style: LetterStyle) => void;
}

/** Whom a letter addresses, from where, about which agreement, in which tone and language. */
export function LetterChoices({ style, say, change }: LetterChoicesProps) {
  return (
    <>
      <TextField
        label={say("addressee")}
        value={style.addressee}
        onText={(addressee) => {
          change({ ...style, addressee });
        }}
      />
      <TextField
        label={say("place")}
        value={style.place}
        onText={(place) => {
          change({ ...style, place });
        }}
      />
      <TextField
        label={say("reference")}
        value={style.reference}
        onText={(reference) => {
          change({ ...style, reference });
        }}
      />
      <ToneChoice
        tone={style.tone}
        say={say}
        choose={(tone) => {
          change({ ...style, tone });
        }}
      />
      <Choice
        label={say("letterLanguage")}
        value={style.language}
        options={[
          ["en", say("english")],
          ["de", say("german")],
        ]}
        onChoice={(language) => {
          change({ ...style, language });
        }}
      />
    </>
  );
}

export function ToneChoice({
  tone,
  say,
  choose,
}: {
  readonly tone: Tone;
  readonly say: SpeakOf<ClientWord>;
  readonly choose: (tone: Tone) => void;
}) {
  return (
    <Choice
      label={say("tone")}
      value={tone}
      options={[
        ["gentle", say("gentle")],
        ["firm", say("firm")],
      ]}
      onChoice={choose}
    />
  );
}

/** From the first of the month after next, with two weeks to answer, until the owner says otherwise. */
export function firstDates(): FeeLetterDates {
  return { start: endOfMonth(monthsAfter(today(), 1)) + 1, answer: onWorkingDay(today() + 14) };
}

/** When a new fee begins, and until when the client answers. */
export function FeeDates({
  dates,
  say,
  change,
}: {
  readonly dates: FeeLetterDates;
  readonly say: SpeakOf<ClientWord>;
  readonly change: (dates: FeeLetterDates) => void;
}) {
  return (
    <>
      <DayField
        label={say("start")}
        value={dates.start}
        onDay={(start) => {
          change({ ...dates, start });
        }}
      />
      <DayField
        label={say("answerBy")}
        value={dates.answer}
        onDay={(answer) => {
          change({ ...dates, answer });
        }}
      />
    </>
  );
}

interface FeeChoicesProps extends LetterChoicesProps {
  readonly paidBy: PaidBy;
  readonly setPaidBy: (paidBy: PaidBy) => void;
}

const priceWords = { hourly: "priceHour", "per job": "priceJob", "per word": "priceWord" } as const;

/** How the client pays, so that every document names the fee as the agreement does. */
export function FeeChoices({ style, say, change, paidBy: { form, price }, setPaidBy }: FeeChoicesProps) {
  return (
    <>
      <Choice
        label={say("feeForm")}
        value={form}
        options={[
          ["monthly", say("monthly")],
          ["hourly", say("hourly")],
          ["per job", say("perJob")],
          ["per word", say("perWord")],
        ]}
        onChoice={(chosen) => {
          setPaidBy({ form: chosen, price: null });
        }}
      />
      {form !== "monthly" && (
        <NumberField
          label={say(priceWords[form])}
          help={say("priceHelp")}
          value={price}
          language={style.language}
          onNumber={(agreed) => {
            setPaidBy({ form, price: agreed });
          }}
        />
      )}
      <Choice
        label={say("vat")}
        value={style.hasVat ? "plus" : "none"}
        options={[
          ["plus", say("vatPlus")],
          ["none", say("vatNone")],
        ]}
        onChoice={(vat) => {
          change({ ...style, hasVat: vat === "plus" });
        }}
      />
    </>
  );
}
