import { clientKey } from "../../columns/rows/client-name";

/** What an owner may decide about a client; a changed procedure keeps it with fewer hours. */
export const courses = ["keep", "procedure", "raise", "part"] as const;
export type Course = (typeof courses)[number];

/** The owner's decision about one client in one scenario; null is not said, and then what is usual counts. */
export interface ClientChoice {
  readonly course: Course;
  /** A share of the fee, where the fee rises. */
  readonly rise: number | null;
  /** Hours a year, where the fee rises or the procedure changes. */
  readonly hoursSaved: number | null;
  /** The last day, where it is parted; null leaves it to the order of all partings. */
  readonly partOn: number | null;
  /** The chance that the client stays, 0 to 1. */
  readonly stay: number | null;
}

/** One of the two scenarios that the owner compares. */
export interface OwnScenario {
  readonly name: string | null;
  /** Hours a year that go to clients. */
  readonly capacityHours: number | null;
  /** The share of free hours that is sold again. */
  readonly refillShare: number | null;
  /** Hours a year that others ask for. */
  readonly pipelineHours: number | null;
  /** By client; who is missing is kept in the first scenario, and left to the best in the second. */
  readonly choices: readonly (ClientChoice & { readonly client: string })[];
}

export const places = ["first", "second"] as const;
export type Place = (typeof places)[number];

/** Two scenarios, and what holds for both. */
export interface OwnScenarios extends Readonly<Record<Place, OwnScenario>> {
  readonly cash: number | null;
  /** Below these the owner does not want to fall. */
  readonly cashFloor: number | null;
  readonly loadFloor: number | null;
}

/** A decision whose figures are left to what is usual. */
export const noFigures: Omit<ClientChoice, "course"> = { rise: null, hoursSaved: null, partOn: null, stay: null };

const unsaid: OwnScenario = { name: null, capacityHours: null, refillShare: null, pipelineHours: null, choices: [] };
export const noScenarios: OwnScenarios = {
  first: unsaid,
  second: unsaid,
  cash: null,
  cashFloor: null,
  loadFloor: null,
};

/** The choice for a client, by any spelling of its name. */
export function choicesBy({ choices }: OwnScenario): (client: string) => ClientChoice | null {
  const byKey = new Map(choices.map((one) => [clientKey(one.client), one]));
  return (client) => byKey.get(clientKey(client)) ?? null;
}
