import { checkSite } from "./release/check-site";

/**
 * `npm run check:site -- https://firm.example/keepworthy` reads what a server says with each kind of file, and names
 * what Excel or a browser would refuse.
 */
const [origin] = process.argv.slice(2);
if (origin === undefined || !/^https?:\/\//.test(origin)) {
  console.error("Say which site: npm run check:site -- https://firm.example/keepworthy");
  process.exitCode = 2;
} else {
  checkSite(origin.replace(/\/+$/, "")).then(
    (faults) => {
      for (const fault of faults) console.error(fault);
      if (faults.length === 0) console.log(`${origin} is right.`);
      process.exitCode = faults.length === 0 ? 0 : 1;
    },
    (error: unknown) => {
      console.error(`${origin} does not answer: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    },
  );
}
