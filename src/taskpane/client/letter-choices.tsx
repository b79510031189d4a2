import type { LetterStyle } from "../../reports/talk/letters";
import { Choice, TextField } from "../fields";
import type { SpeakOf } from "../words/speak";
import type { ClientWord } from "./client-words";

/** Whom a letter addresses, in which tone and language. */
export function LetterChoices({ style, say, change }: { readonly style: LetterStyle; readonly say: SpeakOf<ClientWord>; readonly change: (style: LetterStyle) => void }) {
  return (
    <>
      <TextField label={say("addressee")} value={style.addressee} onText={(addressee) => { change({ ...style, addressee }); }} />
      <Choice label={say("tone")} value={style.tone} options={[["gentle", say("gentle")], ["firm", say("firm")]]} onChoice={(tone) => { change({ ...style, tone }); }} />
      <Choice label={say("letterLanguage")} value={style.language} options={[["en", say("english")], ["de", say("german")]]} onChoice={(language) => { change({ ...style, language }); }} />
    </>
  );
}
