import type { FeeInForm } from "../../analysis/plans/fee-form";
import type { NewFee } from "../../analysis/plans/repricing";
import { type Language, Problem } from "../../core/problem";
import type { SpeakOf } from "../words/speak";
import { feeChangeSaid } from "../../reports/talk/fee-words";
import { printShare, printNumber } from "../../spreadsheet/print";
import { NumberField } from "../number-field";
import type { repricingWords } from "./repricing-words";

interface RowProps {
  readonly fee: NewFee;
  /** The fee as this client pays it, where that is known. */
  readonly inForm: FeeInForm | null;
  readonly isLeftOut: boolean;
  readonly bearable: number;
  readonly say: SpeakOf<keyof typeof repricingWords>;
  readonly language: Language;
  readonly tick: (isLeftOut: boolean) => void;
  /** Another fee than the proposed one; null takes it back. */
  readonly ask: (amount: number | null) => void;
}

/** One client of the round: ticked or not, with the fee that the owner may set, here and in the what-if alike. */
export function RoundRow({
  fee: {
    client: { client, currency },
    feeNow,
    feeProposed,
    rise,
  },
  inForm,
  isLeftOut,
  bearable,
  say,
  language,
  tick,
  ask,
}: RowProps) {
  return (
    <tr>
      <th scope="row">
        <label>
          <input
            type="checkbox"
            checked={!isLeftOut}
            onChange={(event) => {
              tick(!event.currentTarget.checked);
            }}
          />{" "}
          {client}
        </label>
        {inForm !== null && <span class="quiet"> {feeChangeSaid(inForm, language, currency)}</span>}
        {rise > bearable + 1e-9 && (
          <span class="quiet"> {say("over", { bearable: printShare(bearable, language) })}</span>
        )}
      </th>
      <td class="number">{printNumber(feeNow, 0, language)}</td>
      <td class="number fee">
        <NumberField
          label={say("feeOf", { client })}
          isBare
          value={Math.round(feeProposed)}
          language={language}
          check={(amount) => (amount > feeNow ? null : new Problem("fee.noRise", { name: client }))}
          onNumber={ask}
        />
      </td>
      <td class="number">{printShare(rise, language)}</td>
    </tr>
  );
}
