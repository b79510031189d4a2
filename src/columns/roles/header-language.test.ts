import { headerLanguage } from "./header-language";

it("one German word makes the headers German", () => {
  expect([headerLanguage(["Name", "Rechnungsdatum"]), headerLanguage(["Name", "Invoice date"])]).toEqual(["de", "en"]);
});
