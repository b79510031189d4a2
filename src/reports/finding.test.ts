import { minimumFinding } from "./finding";

describe("how many clients bring less than the minimum", () => {
  it.each([
    [
      0,
      1,
      "The one client brings no less than the minimum of 75 an hour.",
      "Der eine Kunde bringt nicht weniger als das Minimum von 75 je Stunde.",
    ],
    [
      1,
      1,
      "The one client brings less than the minimum of 75 an hour.",
      "Der eine Kunde bringt weniger als das Minimum von 75 je Stunde.",
    ],
    [
      0,
      6,
      "None of 6 clients brings less than the minimum of 75 an hour.",
      "Keiner von 6 Kunden bringt weniger als das Minimum von 75 je Stunde.",
    ],
    [
      1,
      6,
      "One of 6 clients brings less than the minimum of 75 an hour.",
      "Einer von 6 Kunden bringt weniger als das Minimum von 75 je Stunde.",
    ],
    [
      2,
      6,
      "2 of 6 clients bring less than the minimum of 75 an hour.",
      "2 von 6 Kunden bringen weniger als das Minimum von 75 je Stunde.",
    ],
  ])("%d of %d", (below, count, english, german) => {
    expect(minimumFinding(below, count, 75, "en")).toBe(english);
    expect(minimumFinding(below, count, 75, "de")).toBe(german);
  });
});
