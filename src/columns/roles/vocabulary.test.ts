import { normalHeader } from "./normal-header";
import { vocabularyWithout, wholeVocabulary } from "./vocabulary";

function roleOf(header: string): string | undefined {
  return wholeVocabulary.readings(normalHeader(header).plain)[0]?.role;
}

describe("headers as phrases: nobody has listed these", () => {
  it.each([
    ["Invoice Partner Display Name", "client"],
    ["Nom du client", "client"],
    ["Rechnungsempfänger", "client"],
    ["Billed to", "client"],
    ["Ragione sociale", "client"],
    ["Nombre del cliente", "client"],
    ["Klantnaam", "client"],
    ["Nome do cliente", "client"],
    ["Número do cliente", "clientNumber"],
    ["Data do documento", "date"],
    ["Número do documento", "invoiceNumber"],
    ["clientName", "client"],
    ["Untaxed Amount Signed", "amountNet"],
    ["Montant HT", "amountNet"],
    ["Bedrag excl. btw", "amountNet"],
    ["Base imponible", "amountNet"],
    ["Importo Netto (€)", "amountNet"],
    ["Nettobetrag", "amountNet"],
    ["Taxable Value", "amountNet"],
    ["Total TTC", "amount"],
    ["Importo Totale (€)", "amount"],
    ["Bill Amount", "amount"],
    ["Rechnungsbetrag", "amount"],
    ["Dokumentennummer", "invoiceNumber"],
    ["Numéro de facture", "invoiceNumber"],
    ["Punch In", "startTime"],
    ["Punch out time", "endTime"],
    ["Time In", "startTime"],
    ["Check-out", "endTime"],
    ["Factuurnummer", "invoiceNumber"],
    ["Nº Factura", "invoiceNumber"],
    ["Fakturanummer", "invoiceNumber"],
    ["Date d'échéance", "dueDate"],
    ["Fälligkeitsdatum", "dueDate"],
    ["Fecha de vencimiento", "dueDate"],
    ["Vervaldatum", "dueDate"],
    ["Fecha de factura", "date"],
    ["Factuurdatum", "date"],
    ["Rechnungsdatum", "date"],
    ["invoice_date", "date"],
    ["Uurtarief", "billRate"],
    ["Stundensatz (netto)", "billRate"],
    ["Taux horaire", "billRate"],
    ["Price per hour", "billRate"],
    ["€/h", "billRate"],
    ["EUR pro Stunde", "billRate"],
    ["Heures travaillées", "hours"],
    ["Nombre d'heures", "hours"],
    ["Nombre d’heures", "hours"],
    ["Nombre del usuario", "person"],
    ["Horas", "hours"],
    ["Uren", "hours"],
    ["Ore", "hours"],
    ["Gesamtstunden", "hours"],
    ["Abrechenbare Stunden", "billableHours"],
    ["Resource cost per hour", "costRate"],
    ["TVA", "tax"],
    ["Saldo", "balance"],
    ["Statut", "status"],
    ["Pause", "breakTime"],
  ])("%s → %s", (header, role) => {
    expect(roleOf(header)).toBe(role);
  });

  it.each(["Client email", "Customer phone", "Reminder date", "Phone", "Tax code", "Rechnungsadresse Straße"])(
    "%s is another matter than its first word",
    (header) => {
      expect(["client", "date", "invoiceNumber", "amount", "tax"]).not.toContain(roleOf(header));
    },
  );

  it("what only a product says goes with the product, general language stays", () => {
    const without = vocabularyWithout("DATEV");
    expect(
      [wholeVocabulary, without].map((one) => one.readings("belegfeld 1").some(({ role }) => role === "invoiceNumber")),
    ).toEqual([true, false]);
    expect(without.readings("rechnungsnummer")[0]?.role).toBe("invoiceNumber");
  });
});
