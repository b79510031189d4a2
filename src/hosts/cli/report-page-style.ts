/** How the page looks: light and dark, on a phone each client is a block, on paper no row is cut. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1b1b; --ground: #fff; --quiet: #5f5f5f; --line: #d9d9d9;
  --colorNeutralBackground1: var(--ground); --kw-accent: #0b5f6b;
  --kw-grow: #0b5f6b; --kw-keep: #23707f; --kw-reprice: #3f6fb0; --kw-procedure: #6a61a8; --kw-talk: #7d6200; --kw-refer: #a3541f; --kw-part: #6b3a4e; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f0f0; --ground: #1f1f1f; --quiet: #b5b5b5; --line: #444; --kw-accent: #5fc3cf;
  --kw-grow: #6fd3df; --kw-keep: #8fc7d2; --kw-reprice: #93b8ee; --kw-procedure: #bdb4f2; --kw-talk: #e2c35a; --kw-refer: #f0a878; --kw-part: #e0a5bb; } }
body { margin: 0; font: 15px/1.45 Calibri, "Segoe UI", system-ui, sans-serif; color: var(--ink); background: var(--ground); overflow-wrap: anywhere; }
main { max-width: 1200px; margin: 0 auto; padding: 24px 16px 48px; }
h1 { font-size: 26px; line-height: 1.2; color: var(--kw-accent); margin: 0 0 8px; }
h2 { font-size: 16px; color: var(--kw-accent); margin: 28px 0 6px; }
.finding { font-size: 18px; margin: 0 0 4px; }
.quiet { color: var(--quiet); margin: 0 0 16px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 6px 8px; border-bottom: 1px solid var(--line); }
thead th { border-bottom-width: 2px; vertical-align: bottom; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .number { white-space: normal; }
.verdict { font-weight: 600; white-space: nowrap; }
.verdict.grow { color: var(--kw-grow); } .verdict.keep { color: var(--kw-keep); } .verdict.reprice { color: var(--kw-reprice); }
.verdict.change-procedure { color: var(--kw-procedure); }
.verdict.talk { color: var(--kw-talk); } .verdict.refer { color: var(--kw-refer); } .verdict.part-ways { color: var(--kw-part); }
.reason { min-width: 16em; }
.clients th[scope="row"] { min-width: 9em; }
thead th { overflow-wrap: normal; }
figure { margin: 28px 0 0; }
figcaption { font-weight: 600; }
.drawing svg { max-width: 100%; height: auto; }
.rows { width: auto; }
.rows td { text-align: right; font-variant-numeric: tabular-nums; }
ul { padding-left: 1.2em; margin: 0; }
@media (max-width: 760px) {
  .clients, .clients tbody { display: block; }
  .clients thead { display: none; }
  .clients tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0 16px; padding: 12px 0; border-bottom: 1px solid var(--line); }
  .clients th, .clients td { border: 0; padding: 2px 0; min-width: 0; }
  .clients th[scope="row"], .clients .reason { grid-column: 1 / -1; }
  .clients th[scope="row"] { font-size: 17px; overflow-wrap: anywhere; }
  .clients td[data-title]::before { content: attr(data-title); display: block; color: var(--quiet);
    font-size: 12px; font-weight: 400; text-align: left; white-space: normal; }
  .clients .number { text-align: left; }
}
@media print { .screen-only { display: none; } main { max-width: none; padding: 0; }
  tr, figure { break-inside: avoid; } thead { display: table-header-group; } }
`;
