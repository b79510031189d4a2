import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** axe-core in the page itself; what it finds serious or critical, in words. */
export class AxeBuilder {
  constructor(private readonly page: Page) {}

  async within(selector: string): Promise<readonly string[]> {
    await this.page.evaluate(source);
    const violations = await this.page.evaluate(async (within) => {
      const { axe } = window as unknown as {
        readonly axe: { run(context: string): Promise<{ readonly violations: unknown[] }> };
      };
      return (await axe.run(within)).violations;
    }, selector);
    return (violations as readonly Violation[])
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ""}`).join(" | ")}`,
      );
  }
}
