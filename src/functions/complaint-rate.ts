import { complaintRate } from "../core/complaint-rate";
import { demand } from "../core/demand";
import { defineFunction } from "../spreadsheet/define-function";
import { countingZero, number, optional } from "../spreadsheet/parameter";

export const COMPLAINTRATE = defineFunction({
  id: "COMPLAINTRATE",
  group: "fit",
  summary: {
    en: "Complaints per job or month; with a usual rate, one early complaint does not brand a client.",
    de: "Beschwerden je Auftrag oder Monat; mit einer üblichen Quote brandmarkt eine frühe Beschwerde keinen Kunden.",
  },
  returns: { en: "A share: 0.05 is 5 %.", de: "Ein Anteil: 0,05 sind 5 %." },
  formula: {
    en: "complaints ÷ exposure, or (complaints + usual rate × prior exposure) ÷ (exposure + prior exposure) (Gamma–Poisson mean)",
    de: "Beschwerden ÷ Bezugsmenge, oder (Beschwerden + übliche Quote × Vorwissen) ÷ (Bezugsmenge + Vorwissen) (Gamma-Poisson-Mittel)",
  },
  parameters: [
    number(
      "complaints",
      { en: "the complaints", de: "die Beschwerden" },
      { en: "Number of complaints.", de: "Zahl der Beschwerden." },
    ),
    number(
      "exposure",
      { en: "the exposure", de: "die Bezugsmenge" },
      { en: "Jobs or months they belong to.", de: "Aufträge oder Monate, auf die sie sich beziehen." },
    ),
    optional(
      countingZero(
        number(
          "usualRate",
          { en: "the usual rate", de: "die übliche Quote" },
          {
            en: "Complaints per job or month that are usual in the firm.",
            de: "Beschwerden je Auftrag oder Monat, die in der Firma üblich sind.",
          },
        ),
      ),
      null,
    ),
    optional(
      number(
        "priorExposure",
        { en: "the prior exposure", de: "das Vorwissen" },
        {
          en: "How many jobs or months that knowledge is worth.",
          de: "Wie viele Aufträge oder Monate dieses Wissen wert ist.",
        },
      ),
      null,
    ),
  ],
  examples: [
    { caption: { en: "3 in 60 jobs", de: "3 in 60 Aufträgen" }, arguments: [3, 60], result: 0.05 },
    {
      caption: {
        en: "one in the first job, where 5 % is usual, worth 19 jobs: 1.95 ÷ 20",
        de: "eine im ersten Auftrag, üblich sind 5 %, 19 Aufträge wert: 1,95 ÷ 20",
      },
      arguments: [1, 1, 0.05, 19],
      result: 0.0975,
    },
    {
      caption: { en: "complaints of no job at all", de: "Beschwerden ohne jeden Auftrag" },
      arguments: [3, 0],
      result: "#DIV/0!",
    },
    {
      caption: { en: "a usual rate without its weight", de: "eine übliche Quote ohne ihr Gewicht" },
      arguments: [3, 60, 0.05],
      result: "#VALUE!",
    },
  ],
  each: (complaints, exposure, usualRate, priorExposure) => {
    demand((usualRate === null) === (priorExposure === null), "prior.half");
    return complaintRate(
      complaints,
      exposure,
      usualRate === null || priorExposure === null ? null : { usualRate, exposure: priorExposure },
    );
  },
});
