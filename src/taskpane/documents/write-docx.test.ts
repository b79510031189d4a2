import { DOMParser } from "@xmldom/xmldom";
import { unzipSync } from "fflate";
import { longestCell } from "../../reports/printable";
import { writeDocx } from "./write-docx";

it("a document whose words no file can hold is a valid .docx: U+FFFE, half a letter, an escape sign, 40,000 letters", async () => {
  const odd = ["Half \ud83d of a letter", "No sign \ufffe\uffff", "Escape \u001b[31m", "W".repeat(40_000)];
  const file = await writeDocx(
    [
      {
        title: odd.join(" "),
        subtitle: odd[1]!,
        sections: [{ heading: odd[2]!, lines: odd, table: { head: odd, rows: [odd] } }],
      },
    ],
    "en",
  );
  const parts = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer()))).filter(([name]) =>
    /\.(?:xml|rels)$/.test(name),
  );
  const faults: string[] = [];
  for (const [name, bytes] of parts)
    new DOMParser({
      onError: (level, message) => level !== "warning" && faults.push(`${name}: ${message}`),
    }).parseFromString(new TextDecoder("utf-8", { fatal: true }).decode(bytes), "text/xml");
  const words = parts.map(([, bytes]) => new TextDecoder().decode(bytes)).join("<");
  // eslint-disable-next-line no-control-regex -- what XML cannot hold
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
  expect([faults, forbidden.test(words), Math.max(...words.split(/[<>]/).map((text) => text.length))]).toEqual([
    [],
    false,
    longestCell,
  ]);
});
