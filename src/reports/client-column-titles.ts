import type { Words } from "../core/problem";
import { type ClientFigureName, revenueClassWords, clientFigures } from "./client-figures";
import { reportWords } from "./report-words";

export type ClientColumnKey = ClientFigureName | keyof typeof otherTitles;

/** Where a figure of the row stands: at("revenue") is B14. */
export type PlaceOf = (key: ClientColumnKey) => string;

const otherTitles = {
  client: reportWords.client,
  grade: reportWords.grade,
  revenueClass: revenueClassWords,
  knockedOut: reportWords.knockedOut,
  tried: reportWords.tried,
  people: reportWords.people,
  gone: reportWords.gone,
  verdict: reportWords.verdict,
  reason: reportWords.reason,
} as const;

export function titleOf(key: ClientColumnKey): Words {
  return isOther(key) ? otherTitles[key] : clientFigures[key].words;
}

function isOther(key: ClientColumnKey): key is keyof typeof otherTitles {
  return key in otherTitles;
}
