/**
 * A client of the invented firm: a year's hours and net revenue, what was spent for it, and the owner's ratings from 1
 * to 5.
 */
export interface ExampleClient {
  readonly name: string;
  readonly hours: number;
  readonly revenue: number;
  readonly directCosts: number;
  readonly servingCosts: number;
  /** Pays on time, clear briefs, respectful, likes our work; 0 is not rated. */
  readonly ratings: readonly [number, number, number, number];
  readonly tried: boolean;
}

/**
 * Twelve invented clients: one large and thin, one loved and loss-making, one difficult and profitable, and nine of the
 * kind every firm has.
 */
export const exampleClients: readonly ExampleClient[] = [
  {
    name: "Harbour Hotel",
    hours: 420,
    revenue: 29400,
    directCosts: 2600,
    servingCosts: 900,
    ratings: [4, 3, 4, 4],
    tried: false,
  },
  {
    name: "Dr. Weiss Dental",
    hours: 260,
    revenue: 10400,
    directCosts: 0,
    servingCosts: 300,
    ratings: [5, 4, 5, 5],
    tried: false,
  },
  {
    name: "Nordlicht Energy",
    hours: 300,
    revenue: 33000,
    directCosts: 0,
    servingCosts: 150,
    ratings: [4, 4, 4, 5],
    tried: false,
  },
  {
    name: "Bruckner Law",
    hours: 150,
    revenue: 18750,
    directCosts: 0,
    servingCosts: 1400,
    ratings: [4, 1, 2, 2],
    tried: false,
  },
  {
    name: "Café Morgenrot",
    hours: 60,
    revenue: 4500,
    directCosts: 0,
    servingCosts: 60,
    ratings: [4, 4, 4, 3],
    tried: false,
  },
  {
    name: "Atelier Fink",
    hours: 45,
    revenue: 4950,
    directCosts: 0,
    servingCosts: 30,
    ratings: [5, 4, 5, 4],
    tried: false,
  },
  {
    name: "Talheim Council",
    hours: 180,
    revenue: 14400,
    directCosts: 0,
    servingCosts: 700,
    ratings: [2, 3, 4, 4],
    tried: false,
  },
  {
    name: "Sport Keller",
    hours: 120,
    revenue: 7200,
    directCosts: 0,
    servingCosts: 200,
    ratings: [4, 3, 4, 3],
    tried: false,
  },
  {
    name: "Lotus Yoga",
    hours: 40,
    revenue: 2000,
    directCosts: 0,
    servingCosts: 250,
    ratings: [3, 2, 2, 2],
    tried: false,
  },
  {
    name: "Maier Machines",
    hours: 280,
    revenue: 26600,
    directCosts: 1200,
    servingCosts: 350,
    ratings: [5, 4, 4, 4],
    tried: false,
  },
  {
    name: "Rast Estates",
    hours: 90,
    revenue: 4050,
    directCosts: 0,
    servingCosts: 1100,
    ratings: [1, 2, 1, 2],
    tried: true,
  },
  {
    name: "Anker Press",
    hours: 155,
    revenue: 13950,
    directCosts: 0,
    servingCosts: 120,
    ratings: [4, 3, 4, 0],
    tried: false,
  },
];

/** Percent of a year's hours by month: a firm with a quiet August and a full autumn. */
const monthlyShare = [6, 7, 9, 8, 8, 9, 7, 5, 9, 10, 11, 11];

export interface ExampleEntry {
  readonly month: number;
  readonly day: number;
  readonly client: ExampleClient;
  readonly person: "Mara" | "Jon";
  readonly task: 0 | 1 | 2;
  readonly hours: number;
}

/** A year of time entries in quarter hours, whose sums are exactly the hours of the clients. */
export function exampleEntries(): readonly ExampleEntry[] {
  const entries = exampleClients.flatMap((client, index) =>
    monthlyHours(client.hours).flatMap((hours, month) => split(client, index, month, hours)),
  );
  return entries.sort((first, second) => first.month - second.month || first.day - second.day);
}

function monthlyHours(year: number): readonly number[] {
  let left = year;
  return monthlyShare.map((share, month) => {
    const hours = month === 11 ? left : Math.round((year * share) / 25) / 4;
    left -= hours;
    return hours;
  });
}

/** Larger months fall on both people, at different days. */
function split(client: ExampleClient, index: number, month: number, hours: number): readonly ExampleEntry[] {
  const place = { month, client } as const;
  const day = 2 + ((index * 5 + month * 3) % 12);
  const task = index % 3 === 0 ? 0 : index % 3 === 1 ? 1 : 2;
  if (hours <= 8) return [{ ...place, day, person: index % 2 === 0 ? "Mara" : "Jon", task, hours }];
  const first = Math.round(hours * 0.6 * 4) / 4;
  return [
    { ...place, day, person: "Mara", task, hours: first },
    { ...place, day: day + 13, person: "Jon", task: task === 2 ? 0 : task === 1 ? 2 : 1, hours: hours - first },
  ];
}

export interface ExampleInvoice {
  readonly number: string;
  readonly month: number;
  readonly client: ExampleClient;
  readonly net: number;
  readonly directCosts: number;
}

/** Four invoices a client, at the end of each quarter; together exactly the year's revenue. */
export function exampleInvoices(): readonly ExampleInvoice[] {
  return [2, 5, 8, 11].flatMap((month, quarter) =>
    exampleClients.map((client, index) => {
      const part = Math.round(client.revenue / 4 / 10) * 10;
      const net = quarter === 3 ? client.revenue - 3 * part : part;
      return {
        number: `2025-${String(quarter * exampleClients.length + index + 1).padStart(3, "0")}`,
        month,
        client,
        net,
        directCosts: client.directCosts / 4,
      };
    }),
  );
}
