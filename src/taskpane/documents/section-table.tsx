import type { TextSection } from "../../reports/text-document";

/** The table of a section, as the pane and the page for printing show it; figures are on the right. */
export function SectionTable({ table }: { readonly table: NonNullable<TextSection["table"]> }) {
  return (
    <table>
      <thead>
        <tr>
          {table.head.map((cell, column) => (
            <th key={column} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column} class={column > 0 && /^[−\d]/.test(cell) ? "number" : ""}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
