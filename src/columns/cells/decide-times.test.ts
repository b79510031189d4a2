import { noCorrections } from "../decide/corrections";
import { recognise } from "../recognise";
import type { Role } from "../roles/role";
import { rowReader } from "../rows/row-reader";

/** Hours of the data rows, the doubts, and the cells that could not be read. */
function read(text: string, columns: Readonly<Record<string, Role>> = {}) {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.split(line.includes(";") ? ";" : ","));
  const [table] = recognise({ file: "", name: "", rows }, () => ({ ...noCorrections, columns }));
  const reader = rowReader(table!);
  const readings = rows.map((cells, row) => reader.read(cells, row)).filter((reading) => reading.kind === "data");
  return {
    refused: table!.refused,
    hours: readings.map(({ entry }) => entry.hours),
    cells: readings.flatMap(({ cell }) => (cell === undefined ? [] : [cell.text])),
    doubts: table!.doubts.map(({ code }) => code),
  };
}

describe("the unit of a bare number is proven by start and end", () => {
  it("600 from 09:00 to 09:10 are seconds, a sixth of an hour", () => {
    expect(
      read("Date,From,To,Duration,Customer\n2024-08-03,09:00,09:10,600,Acme\n2024-08-03,10:00,10:20,1200,Acme").hours,
    ).toEqual([expect.closeTo(1 / 6, 6), expect.closeTo(1 / 3, 6)]);
  });

  it("90 from 09:00 to 10:30 are minutes", () => {
    expect(
      read("Date,From,To,Duration,Customer\n2024-08-03,09:00,10:30,90,Acme\n2024-08-03,10:00,10:20,20,Acme").hours,
    ).toEqual([1.5, expect.closeTo(1 / 3, 6)]);
  });

  it("1.5 from 22:45 to 00:15 are hours, past midnight", () => {
    expect(read("Date,From,To,Duration,Customer\n2024-08-03,22:45,00:15,1.5,Acme").hours).toEqual([1.5]);
  });

  it("8 of a day with a break of half an hour, from 8:00 to 16:30, are hours", () => {
    expect(
      read("Date,From,To,Break,Duration,Customer\n2024-08-03,08:00,16:30,30,8,Acme", { Break: "breakTime" }),
    ).toMatchObject({ hours: [8], doubts: [] });
  });
});

describe("a break", () => {
  it("is taken off what is as long as start to end: 4:00 less 0:30 and 2:00 less 0:15 are 3.5 and 1.75", () => {
    expect(
      read(
        "Kunde;Datum;Von;Bis;Dauer;Pause\nAsh;01.04.2026;08:00;12:00;04:00;00:30\nElm;02.04.2026;09:00;11:00;02:00;00:15",
        { Pause: "breakTime" },
      ),
    ).toMatchObject({ hours: [3.5, 1.75], doubts: [] });
  });

  it("is off already where the time is shorter by it: 8:00 to 16:30 with 30 minutes and 8 hours", () => {
    expect(
      read("Kunde;Datum;Von;Bis;Pause;Stunden\nAsh;01.04.2026;08:00;16:30;30;8\nElm;02.04.2026;09:00;17:45;45;8", {
        Pause: "breakTime",
      }),
    ).toMatchObject({ hours: [8, 8], doubts: [] });
  });

  it("is taken off start to end where no time stands beside: 13:00 to 19:30 less 0:45 is 5.75", () => {
    expect(
      read(
        "Client,Start,End,Break\nAsh,2024-01-04 13:00,2024-01-04 19:30,00:45\nAsh,2024-01-05 08:00,2024-01-05 12:00,00:00",
        { Break: "breakTime" },
      ),
    ).toMatchObject({ hours: [5.75, 4], doubts: [] });
  });

  it("beside a time that nothing proves stays, and that is said", () => {
    expect(read("Client,Date,Hours,Break\nAsh,2024-01-04,6,0.5", { Break: "breakTime" })).toMatchObject({
      hours: [6],
      doubts: ["doubt.break"],
    });
  });

  it("that is no time, or longer than the work, is named", () => {
    expect(
      read(
        "Client,Date,From,To,Break\nAsh,2024-01-04,08:00,12:00,00:30\nAsh,2024-01-04,08:00,12:00,lunch\nElm,2024-01-05,08:00,09:00,02:00",
        { Break: "breakTime" },
      ),
    ).toMatchObject({ hours: [3.5, null, null], cells: ["lunch", "2"] });
  });
});

describe("end before start is past midnight", () => {
  it.each([
    ["times of day", "Client,Date,From,To\nAsh,2020-07-02,22:00,00:45", 2.75],
    ["moments of one day", "Client,Start,End\nAsh,2020-07-02 22:00,2020-07-02 00:45", 2.75],
    ["moments of two days", "Client,Start,End\nAsh,2020-07-02 22:00,2020-07-03 00:45", 2.75],
  ])("%s", (_says, text, hours) => {
    expect(read(text).hours).toEqual([hours]);
  });
});

describe("days", () => {
  it("in words are 8 hours each, which is said: 1d, 2d 4h and 6h are 8, 20 and 6", () => {
    expect(read("Client,Date,Time\nAsh,2024-05-02,1d\nAsh,2024-05-03,2d 4h\nElm,2024-05-06,6h")).toMatchObject({
      hours: [8, 20, 6],
      doubts: ["doubt.dayHours"],
    });
  });

  it("as the unit of the header are too: 0.5 and 1.25 are 4 and 10", () => {
    expect(read("Client;Person;Date;Duration (days)\nAsh;Kim;2021-12-01;0.5\nElm;Lou;2021-12-02;1.25")).toMatchObject({
      hours: [4, 10],
      doubts: ["doubt.dayHours"],
    });
  });
});

it("a duration that a spreadsheet saved as a time of day is read from midnight, and that is said: 12:45:00 AM is 0.75", () => {
  expect(
    read("Date,Client,Duration\n2026-04-19,Ash,12:45:00 AM\n2026-04-20,Ash,2:15:00 PM", { Duration: "duration" }),
  ).toMatchObject({ hours: [0.75, 14.25], doubts: ["doubt.clockTimes"] });
});

describe("the unit in a header", () => {
  const money = (header: string, value: string) => {
    const rows = [
      ["Kunde", header],
      ["Ash", value],
    ];
    const [table] = recognise({ file: "", name: "", rows }, () => ({
      ...noCorrections,
      columns: { [header]: "amount" },
    }));
    const reading = rowReader(table!).read(rows[1]!, 1);
    return reading.kind === "data" ? reading.entry.revenue : null;
  };

  it.each([
    ["Umsatz TEUR", "12,5", 12_500],
    ["Umsatz (k€)", "3", 3000],
    ["Revenue in thousands", "7", 7000],
    ["Umsatz (Mio. €)", "1,2", 1_200_000],
    ["Umsatz EUR", "12,50", 12.5],
    ["Umsatz", "100", 100],
  ])("%s: %s is %d", (header, value, sum) => {
    expect(money(header, value)).toBeCloseTo(sum, 6);
  });

  it.each([
    ["Stunden pro Monat", 120],
    ["hours per week", 520],
    ["Hours / quarter", 40],
    ["Stunden", 10],
  ])("10 under “%s” are %d a year", (header, hours) => {
    expect(read(`Client,${header},Revenue\nAsh,10,1000`, { [header]: "hours" })).toMatchObject({
      hours: [hours],
      doubts: hours === 10 ? [] : ["doubt.perYear"],
    });
  });

  it("is no factor where a date says which month: 10 hours of January are 10", () => {
    expect(
      read("Client,Month,Hours per month\nAsh,2025-01,10\nAsh,2025-02,12", { "Hours per month": "hours" }),
    ).toMatchObject({ hours: [10, 12], doubts: [] });
  });
});

describe("parts of a day without a time format", () => {
  it("are asked about: 0.3125 under Hours could be 7.5 hours", () => {
    expect(read("Client,Date,Hours\nAsh,2025-01-02,0.3125\nAsh,2025-01-03,0.5")).toMatchObject({
      hours: [0.3125, 0.5],
      doubts: ["doubt.dayParts"],
    });
  });

  it("are not seen in quarters of an hour: 0.25, 0.75, 1", () => {
    expect(read("Client,Date,Hours\nAsh,2025-01-02,0.25\nAsh,2025-01-03,0.75\nAsh,2025-01-04,1").doubts).toEqual([]);
  });
});
