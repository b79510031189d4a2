/** One column, readable at 320 pixels, in the dark and on paper; nothing is fetched for it. */
export const siteStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1b1f1f, #eef2f2); --quiet: light-dark(#545e5e, #b3bdbd);
  --ground: light-dark(#ffffff, #1b1f1f); --line: light-dark(#d6dddd, #3a4444);
  --accent: light-dark(#0b5f6b, #6fc3cf); --on-accent: light-dark(#ffffff, #10282c); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 17px/1.55 "Segoe UI", system-ui, sans-serif; }
header, main, footer { max-width: 66rem; margin: 0 auto; padding: 16px; }
header { display: flex; flex-wrap: wrap; gap: 8px 20px; align-items: center; }
header img { display: block; }
header strong { margin-right: auto; font-size: 18px; }
a { color: var(--accent); }
h1 { font-size: clamp(28px, 5vw, 44px); line-height: 1.15; margin: 24px 0 12px; text-wrap: balance; hyphens: auto; overflow-wrap: anywhere; }
h2 { font-size: 24px; line-height: 1.3; margin: 48px 0 12px; }
h3 { font-size: 19px; margin: 0 0 8px; }
.lead { font-size: 20px; max-width: 44rem; }
.narrow { max-width: 44rem; }
.quiet { color: var(--quiet); }
.button { display: inline-block; padding: 12px 22px; border-radius: 4px;
  background: var(--accent); color: var(--on-accent); font-weight: 600; text-decoration: none; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
.picture { display: block; width: 100%; height: auto; margin: 32px 0 0; border: 1px solid var(--line); border-radius: 6px; }
.ways { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 32px 40px; }
.ways p { margin: 8px 0; }
ol { margin: 8px 0; padding-left: 1.4em; }
li { margin: 6px 0; overflow-wrap: anywhere; }
code { font-family: Consolas, ui-monospace, monospace; font-size: 15px; overflow-wrap: anywhere; }
footer { display: flex; flex-wrap: wrap; gap: 8px 20px; margin-top: 48px; border-top: 1px solid var(--line); }
@media print { :root { color-scheme: light; } .button { border: 1px solid; } }
`;
