import * as words from "./row-words";

function sort(pattern: RegExp, ...texts: readonly string[]) {
  return texts.filter((text) => pattern.test(text));
}

describe("words that make a row something else than data", () => {
  it.each([
    ["totalWords", ["Total", "TOTAL:", "Grand total", "Gesamtsumme", "Summe =", "I alt"], ["Total Acme", "Totalis"]],
    [
      "subtotalWords",
      ["Subtotal", "Zwischensumme:", "Saldo per 31.12.", "Übertrag Seite 2", "Total for Acme", "Summe für Acme"],
      ["Saldo Sports", "Übertrag AG", "Subtotal Systems", "Total Acme"],
    ],
    [
      "noteWords",
      ["== x", "Note: rounded", "Stand: May", "Updated today", "*rounded"],
      ["Notebook Ltd", "Standard AG"],
    ],
    ["footerWords", ["Accrual basis", "Page 2", "Seite 3", "Report generated"], ["Pagemaker", "Seitenwind GmbH"]],
    ["shareWords", ["% of total", "Anteil am Umsatz"], ["Total"]],
    ["creditWords", ["Credit note", "Gutschrift", "Refund", "Storno"], ["Invoice", "Rechnung"]],
    ["draft", ["Draft", "Entwurf", "Concept"], ["Concepts Ltd"]],
    ["hopedFor", ["Quote", "Angebot", "Pending", "Lost"], ["Pending payment", "Paid"]],
    ["voided", ["Void", "Cancelled", "Storniert"], ["Paid"]],
    ["failed", ["Failed", "Abgelehnt", "Expired"], ["Paid"]],
  ] as const)("%s: %j, not %j", (name, yes, no) => {
    expect(sort(words[name], ...yes, ...no)).toEqual(yes);
  });

  it("whose sum it is stands behind the word or before it", () => {
    const named = (text: string) => words.namedTotal.exec(text)?.slice(1) ?? null;
    expect(["Total Acme", "Summe: Acme", "Acme Total", "Acme - Summe", "Total", "Acme"].map(named)).toEqual([
      ["Acme", undefined],
      ["Acme", undefined],
      [undefined, "Acme"],
      [undefined, "Acme"],
      null,
      null,
    ]);
  });

  it("names that mean nobody, in brackets and capitals too", () => {
    const names = ["", " – ", "(No client)", "INTERN", "kein Kunde", "Internet AG", "Acme"];
    expect(names.filter(words.isNoClient)).toEqual(names.slice(0, 5));
  });
});
