import type { Header } from "./normal-header";
import type { Layout } from "../table/layout";
import type { Role, RolePlace } from "./role";

/** What nothing but knowing the product can tell. Everything else is read by words and contents. */
export interface ProductFormat {
  readonly product: string;
  readonly layout?: Layout;
  rolesIn(headers: readonly Header[]): Readonly<Partial<Record<Role, RolePlace>>>;
  matches(headers: readonly Header[]): boolean;
}

const formats: readonly ProductFormat[] = [
  {
    product: "Collmex",
    layout: "noheader by API",
    // The first "Firma" is the owner's own, the second one the client's.
    rolesIn: (headers) => ({ client: headers.map(({ plain }) => plain).lastIndexOf("firma") }),
    matches: (headers) =>
      headers[0]?.plain === "typkennung" && headers.filter(({ plain }) => plain === "firma").length === 2,
  },
];

export function formatOf(headers: readonly Header[]): ProductFormat | null {
  return formats.find((format) => format.matches(headers)) ?? null;
}
