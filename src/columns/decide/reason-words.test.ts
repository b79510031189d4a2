import { recognise } from "../recognise";
import { reasonOf, secondOf } from "./reason-words";

describe("why a column is what it is", () => {
  const [table] = recognise({
    file: "",
    name: "",
    rows: [
      ["Date", "Client", "Net", "VAT", "Total"],
      ["2026-01-02", "Acme", "1000.00", "190.00", "1190.00"],
      ["2026-01-03", "Beta", "100.00", "19.00", "119.00"],
    ],
  });
  const decisionFor = (role: string) => table!.decisions.find((one) => one.role === role)!;

  it("says the words and the cells, in both languages", () => {
    expect(reasonOf(decisionFor("client"), "en")).toBe("its header means client; its cells look like it");
    expect(reasonOf(decisionFor("client"), "de")).toBe("die Überschrift bedeutet Kunde; die Zellen sehen danach aus");
  });

  it("names the words of a phrase, and those of a product as they are written", () => {
    const [time] = recognise({
      file: "",
      name: "",
      rows: [
        ["Client number", "Registered time"],
        ["10001", "2:30"],
        ["10002", "1:15"],
      ],
    });
    expect(time!.decisions.map((one) => reasonOf(one, "de").split(";")[0])).toEqual([
      "die Überschrift bedeutet Kunde + Nummer",
      "die Überschrift bedeutet registered time",
    ]);
  });

  it("says the arithmetic: 1,000 + 190 = 1,190", () => {
    expect([reasonOf(decisionFor("amountNet"), "en"), reasonOf(decisionFor("amount"), "de")]).toEqual([
      "with the tax it is the total",
      "es ist Netto plus Steuer",
    ]);
  });

  it("says the owner's word and nothing else", () => {
    const [corrected] = recognise(
      {
        file: "",
        name: "",
        rows: [
          ["Client", "Hours"],
          ["Acme", "5"],
          ["Beta", "7"],
        ],
      },
      () => ({ columns: { Hours: "amount" }, units: {}, rows: {} }),
    );
    expect(corrected!.decisions.filter(({ role }) => role === "amount").map((one) => reasonOf(one, "de"))).toEqual([
      "Sie haben es so bestimmt",
    ]);
  });

  it("names what would have been next: another column for the role", () => {
    const [two] = recognise({
      file: "",
      name: "",
      rows: [
        ["Client", "Amount", "Invoice amount"],
        ["Acme", "5.00", "7.00"],
        ["Beta", "7.00", "9.00"],
      ],
    });
    const amount = two!.decisions.find((one) => one.role === "amount")!;
    expect(secondOf(amount, two!, "en")).toBe("second: “Invoice amount” (100 %)");
    expect(two!.doubts.map(({ code }) => code)).toContain("doubt.close");
  });
});
