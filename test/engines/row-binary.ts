import { parityClients, parityFirms, practiceRow } from "./parity";

type Cell = string | number | null | boolean;

/** A table in ClickHouse's own format, in which doubles keep their last bit; ? marks columns that may be empty. */
class RowBinary {
  private readonly parts: Buffer[] = [];
  private buffer = Buffer.alloc(1 << 20);
  private at = 0;

  constructor(private readonly kinds: readonly ("text" | "double" | "double?" | "truth" | "day")[]) {}

  add(...cells: readonly Cell[]): void {
    if (this.at > this.buffer.length - 1000) {
      this.parts.push(this.buffer.subarray(0, this.at));
      this.buffer = Buffer.alloc(1 << 20);
      this.at = 0;
    }
    this.kinds.forEach((kind, index) => {
      const cell = cells[index] ?? null;
      if (kind === "text") {
        const length = this.buffer.write(String(cell), this.at + 1);
        this.at = this.buffer.writeUInt8(length, this.at) + length;
      } else if (kind === "truth") this.at = this.buffer.writeUInt8(cell === true ? 1 : 0, this.at);
      else if (kind === "day") this.at = this.buffer.writeUInt16LE(Number(cell), this.at);
      else {
        if (kind === "double?") this.at = this.buffer.writeUInt8(cell === null ? 1 : 0, this.at);
        if (cell !== null) this.at = this.buffer.writeDoubleLE(Number(cell), this.at);
      }
    });
  }

  bytes(): Buffer {
    return Buffer.concat([...this.parts, this.buffer.subarray(0, this.at)]);
  }
}

/** Days since 1970: 3 January 2025. */
const day = 20_091;

/** The tables of the parity clients, by name. */
export function parityTables(count: number): ReadonlyMap<string, Buffer> {
  const entries = new RowBinary(["text", "text", "day", "double"]);
  const invoices = new RowBinary(["text", "text", "day", "double?", "double?", "double?"]);
  const clients = new RowBinary(["text", "text", "double?", "double", "truth"]);
  const practice = new RowBinary([
    "text",
    "double?",
    "double?",
    "double?",
    "double",
    "double",
    "double",
    "text",
    "double?",
    "double?",
    "double?",
    "double?",
    "double?",
  ]);
  let index = 0;
  for (const one of parityClients(count)) {
    const client = `C${index++}`;
    if (one.hours !== null) entries.add(one.firm, client, day, one.hours);
    invoices.add(one.firm, client, day, one.revenue, one.direct_costs, one.serving_costs);
    clients.add(one.firm, client, one.fit, one.knockouts, one.is_tried);
  }
  for (const firm of parityFirms) practice.add(...practiceRow(firm));
  return new Map([
    ["entries", entries.bytes()],
    ["invoices", invoices.bytes()],
    ["clients", clients.bytes()],
    ["practice", practice.bytes()],
  ]);
}
