import type { Language } from "../../core/problem";
import type { LetterStyle } from "../../reports/talk/letters";
import { Choice, TextField } from "../fields";
import { today } from "../today";
import type { SpeakOf } from "../words/speak";
import type { ClientWord } from "./client-words";

export function firstStyle(language: Language, currency: string): LetterStyle {
  return { language, tone: "gentle", addressee: "", place: "", day: today(), currency, reference: "", feeForm: "monthly", hasVat: true };
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
      <TextField label={say("addressee")} value={style.addressee} onText={(addressee) => { change({ ...style, addressee }); }} />
      <TextField label={say("place")} value={style.place} onText={(place) => { change({ ...style, place }); }} />
      <TextField label={say("reference")} value={style.reference} onText={(reference) => { change({ ...style, reference }); }} />
      <Choice label={say("tone")} value={style.tone} options={[["gentle", say("gentle")], ["firm", say("firm")]]} onChoice={(tone) => { change({ ...style, tone }); }} />
      <Choice label={say("letterLanguage")} value={style.language} options={[["en", say("english")], ["de", say("german")]]} onChoice={(language) => { change({ ...style, language }); }} />
    </>
  );
}

/** How the client pays, so that the letter names the fee as the agreement does. */
export function FeeChoices({ style, say, change }: LetterChoicesProps) {
  return (
    <>
      <Choice label={say("feeForm")} value={style.feeForm} options={[["monthly", say("monthly")], ["hourly", say("hourly")], ["per job", say("perJob")], ["per word", say("perWord")]]} onChoice={(feeForm) => { change({ ...style, feeForm }); }} />
      <Choice label={say("vat")} value={style.hasVat ? "plus" : "none"} options={[["plus", say("vatPlus")], ["none", say("vatNone")]]} onChoice={(vat) => { change({ ...style, hasVat: vat === "plus" }); }} />
    </>
  );
}
