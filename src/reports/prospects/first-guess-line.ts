import type { FirstGuess } from "../../analysis/plans/who-suits";
import type { Language } from "../../core/problem";
import { printMoney } from "../../spreadsheet/print";
import { sayIn } from "../say";
import { firstGuessWords, prospectSheetWords } from "./prospect-words";

/** “An hour may bring about 69, as with clients like this one: Source recommendation (4 clients).” */
export function firstGuessLine(guess: FirstGuess, language: Language, currency = ""): string {
  const say = sayIn(firstGuessWords, language);
  switch (guess.kind) {
    case "too few":
      return say("tooFew", { count: guess.clients });
    case "nobody alike":
      return say("nobodyAlike");
    case "alike":
      return say("alike", {
        rate: printMoney(Math.round(guess.rate), language, currency),
        groups: guess.groups
          .map(({ trait, value, count }) => say("group", { trait: prospectSheetWords[trait][language], value, count }))
          .join("; "),
      });
  }
}
