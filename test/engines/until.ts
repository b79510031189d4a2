import type { ChildProcess } from "node:child_process";

/** Asks again until an answer comes; the process that should answer must live meanwhile. */
export async function until<Answer>(ask: () => Promise<Answer>, server: ChildProcess | null = null): Promise<Answer> {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end || (server !== null && server.exitCode !== null)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
