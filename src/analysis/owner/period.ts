import { day, type Figures } from "./figure";
import * as terms from "../../core/terms";

/** The time that is judged, in serial days; rows outside are left out and counted. */
export interface Period {
  readonly from: number | null;
  readonly to: number | null;
  /** Invoices for the work of the period may be dated later, or begin later: they count if they lie between these. */
  readonly invoicesFrom: number | null;
  readonly invoicesUntil: number | null;
}

export const periodFigures: Figures<Period> = {
  from: day({
    name: "from",
    label: terms.from,
    help: {
      en: "First day that counts; rows before it are left out and counted.",
      de: "Erster Tag, der zählt; Zeilen davor bleiben außen vor und werden gezählt.",
    },
    also: ["ab"],
  }),
  to: day({ name: "to", label: terms.to, help: { en: "Last day that counts.", de: "Letzter Tag, der zählt." } }),
  invoicesFrom: day({
    name: "invoices from",
    label: { en: "Invoices from", de: "Rechnungen ab" },
    help: {
      en: "First day of invoices for this work, if they begin later.",
      de: "Erster Tag der Rechnungen für diese Arbeit, wenn sie später beginnen.",
    },
    also: ["rechnungen von"],
  }),
  invoicesUntil: day({
    name: "invoices until",
    label: { en: "Invoices until", de: "Rechnungen bis" },
    help: {
      en: "Last day of invoices for this work, if they are dated after it.",
      de: "Letzter Tag der Rechnungen für diese Arbeit, wenn sie danach datiert sind.",
    },
    also: ["invoices to"],
  }),
};
