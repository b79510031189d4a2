import { serialDay } from "../spreadsheet/serial-day";
import type { Prospect } from "../analysis/plans/questionnaire";
import type { Language } from "../core/problem";

const usual = 1.2;

/** Two who ask the invented studio for work: one to say yes to, one not. */
export function exampleProspects(language: Language): readonly Prospect[] {
  const in_ = (en: string, de: string): string => (language === "en" ? en : de);
  const plain = { expected: {}, deliverable: {}, directCosts: 0, factor: usual, similar: [], outcome: null } as const;
  return [
    {
      ...plain,
      name: "Mühlbach Bakery",
      asked: serialDay(2026, 1, 12) ?? 0,
      answers: {
        wants: in_("A new shop sign and menus", "Neues Ladenschild und Speisekarten"),
        whyLeft: in_("Their designer retired", "Die Gestalterin ging in Rente"),
        whoDecides: in_("The owner", "Die Inhaberin"),
      },
      estimatedHours: 30,
      budget: 2800,
      flags: [],
    },
    {
      ...plain,
      name: "Gipfel Events",
      asked: serialDay(2026, 1, 20) ?? 0,
      answers: {
        wants: in_("Posters, by Friday", "Plakate, bis Freitag"),
        whyLeft: in_("“None of them understood us”", "„Keiner hat uns verstanden“"),
        whoDecides: in_("Not clear", "Unklar"),
      },
      estimatedHours: 24,
      budget: 1200,
      flags: ["blamesAll"],
    },
  ];
}
