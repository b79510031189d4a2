import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { isShown, sheetNames, typeInto, valuesOnceThey } from "./open-playground";
import { servedPlayground } from "./served-playground";

jest.setTimeout(240_000);

// A browser's storage that refuses, in every way it can: nothing is lost, and it is said.

const served = servedPlayground();
const billing = {
  name: "billing.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("Client,Date,Hours,Revenue\nAsh,2025-01-15,15,900\n"),
};
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The playground in a browser whose storage has a fault from the start. */
async function openWith(fault?: () => void): Promise<Page> {
  const { page } = await served.open("en", fault === undefined ? {} : { fault });
  page.on("dialog", (dialog) => void dialog.accept());
  return page;
}

const saysOfKeeping = (page: Page, words: string) =>
  page.waitForFunction((text) => document.getElementById("kept")?.textContent.includes(text), words, {
    timeout: 30_000,
  });

async function takesFile(page: Page): Promise<void> {
  await page.locator("#file").setInputFiles(billing);
  await page.locator("#pane .client", { hasText: "Ash" }).waitFor();
}

/** The work as a file, as the owner takes it along. */
async function downloaded(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#pane fluent-button:visible", { hasText: "Download .xlsx" }).click(),
  ]);
  return download.path();
}

const refusals: readonly (readonly [string, () => void])[] = [
  [
    "may not be opened",
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("blocked", "SecurityError");
      };
    },
  ],
  [
    "is not there at all",
    () => {
      Object.defineProperty(window, "indexedDB", { value: undefined });
    },
  ],
  [
    "never answers",
    () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    },
  ],
  [
    "cannot be read",
    () => {
      IDBObjectStore.prototype.openCursor = () => {
        throw new DOMException("broken", "UnknownError");
      };
      IDBObjectStore.prototype.getAll = () => {
        throw new DOMException("broken", "UnknownError");
      };
      IDBObjectStore.prototype.getAllKeys = () => {
        throw new DOMException("broken", "UnknownError");
      };
    },
  ],
];

/** What the owner took along where nothing could be kept. */
const files: Buffer[] = [];

describe.each(refusals)("a storage that %s", (_, fault) => {
  it("is said at once; the page works, and the work can be taken along as a file", async () => {
    const page = await openWith(fault);
    await saysOfKeeping(page, "This browser’s storage gave no answer");
    await takesFile(page);
    await saysOfKeeping(page, "Not kept:");
    const file = readFileSync(await downloaded(page));
    const cells = Object.entries(unzipSync(file)).flatMap(([name, part]) =>
      /sharedStrings|worksheets/.test(name) ? [strFromU8(part)] : [],
    );
    expect(cells.join("")).toContain("Ash");
    files.push(file);
  });
});

describe("a storage that works", () => {
  it("takes back all that was taken along from one that refused", async () => {
    const page = await openWith();
    await page.locator("#file").setInputFiles({ name: "Keepworthy.xlsx", mimeType: xlsx, buffer: files[0]! });
    await page.waitForFunction(() => document.querySelectorAll("#pane .client").length === 1, undefined, {
      timeout: 30_000,
    });
    expect(await page.locator("#pane .client").allInnerTexts()).toEqual(["Ash"]);
  });
});

describe("a storage that is full", () => {
  let page: Page;

  it("keeps what it had; what could not be kept stays on the page, is said, and is kept once there is room", async () => {
    page = await openWith();
    await takesFile(page);
    await saysOfKeeping(page, "IndexedDB");
    await page.evaluate(() => {
      const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put") ?? {};
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
      Object.assign(window, {
        makeRoom: () => {
          Object.defineProperty(IDBObjectStore.prototype, "put", put);
        },
      });
    });
    await typeInto(page, "F1", "=20+1");
    await saysOfKeeping(page, "Not kept:");
    const [cells] = await valuesOnceThey(page, "F1:F1", ([row]) => Number(row?.[0]) === 21);
    expect(Number(cells?.[0])).toBe(21);
    await page.evaluate(() => {
      (window as unknown as { makeRoom(): void }).makeRoom();
    });
    await typeInto(page, "G1", "=30+1");
    await saysOfKeeping(page, "IndexedDB");
    await page.reload();
    await isShown(page);
    // The change that was refused is kept with the next one.
    const [kept] = await valuesOnceThey(page, "F1:G1", ([row]) => Number(row?.[0]) === 21 && Number(row?.[1]) === 31);
    expect(kept?.map(Number)).toEqual([21, 31]);
  });

  it("that forgets nothing says so, and goes on keeping", async () => {
    await page.evaluate(() => {
      IDBObjectStore.prototype.clear = () => {
        throw new DOMException("broken", "UnknownError");
      };
    });
    await page.locator("#forget").click();
    await page.waitForFunction(
      () => document.getElementById("status")?.textContent.startsWith("Not forgotten"),
      undefined,
      { timeout: 30_000 },
    );
    await saysOfKeeping(page, "IndexedDB");
    await page.reload();
    await isShown(page);
    expect(await page.locator("#pane .client").allInnerTexts()).toEqual(["Ash"]);
  });

  it("takes no other work in the place of this one: a file that was saved here is not opened, and what is here stays kept", async () => {
    page = await openWith();
    await typeInto(page, "N1", "=40+1");
    await saysOfKeeping(page, "IndexedDB");
    const before = await sheetNames(page);
    await page.evaluate(() => {
      const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put") ?? {};
      // Full in the middle of the step: what was begun must not count.
      IDBObjectStore.prototype.put = function () {
        Object.defineProperty(IDBObjectStore.prototype, "put", put);
        this.transaction.abort();
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await page.locator("#file").setInputFiles({ name: "mine.xlsx", mimeType: xlsx, buffer: files[0]! });
    await page.waitForFunction(
      () => document.getElementById("status")?.textContent.includes("mine.xlsx was not opened"),
      undefined,
      { timeout: 30_000 },
    );
    await saysOfKeeping(page, "IndexedDB");
    await page.reload();
    await isShown(page);
    expect(await sheetNames(page)).toEqual(before);
  });
});
