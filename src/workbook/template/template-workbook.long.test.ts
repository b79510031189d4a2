import { recognise } from "../../columns/recognise";
import { findings } from "../../reports/finding";
import { templateWorkbook } from "./template-workbook";

/** Whatever a sheet of the template looks like, only these are tables that count. */
it.each(["en", "de"] as const)(
  "the template in %s has no sheets to count but time, invoices and what stands beside them",
  (language) => {
    const counted = templateWorkbook(language, findings)
      .filter(({ name, rows }) =>
        recognise({ file: "", name, rows: rows.map((cells) => cells.map((cell) => cell?.value ?? null)) }).some(
          ({ refused, headerRow }) => refused === null && headerRow !== null,
        ),
      )
      .map(({ name }) => name);
    expect(counted).toEqual(
      language === "en"
        ? ["Staff rates", "Clients", "Time 2025", "Invoices 2025", "Fit"]
        : ["Stundenkosten", "Kunden", "Zeiten 2025", "Rechnungen 2025", "Passung"],
    );
  },
);
