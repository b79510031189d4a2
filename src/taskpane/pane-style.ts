/**
 * The pane's own look; everything else is Fluent's tokens. One accent, and a palette of verdicts that also differ in
 * shape and lightness.
 */
export const paneStyle = `
.kw { --kw-accent: #0b5f6b; --kw-quiet: var(--colorNeutralForeground3); --kw-line: var(--colorNeutralStroke2);
  --kw-grow: #0b5f6b; --kw-keep: #2f7d8c; --kw-reprice: #3f6fb0; --kw-procedure: #6a61a8; --kw-talk: #8a6d00; --kw-refer: #a3541f; --kw-part: #6b3a4e;
  container-type: inline-size; font: 14px/20px var(--fontFamilyBase, "Segoe UI", system-ui, sans-serif); color: var(--colorNeutralForeground1); background: var(--colorNeutralBackground1);
  min-height: 100%; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; box-sizing: border-box; }
.kw[data-theme="dark"] { --kw-accent: #5fc3cf; --kw-grow: #6fd3df; --kw-keep: #8fc7d2; --kw-reprice: #93b8ee; --kw-procedure: #bdb4f2; --kw-talk: #e2c35a; --kw-refer: #f0a878; --kw-part: #e0a5bb;
  }
.kw *, .kw *::before { box-sizing: border-box; }
.kw nav { display: flex; flex-wrap: wrap; gap: 0 4px; padding: 0 8px; border-bottom: 1px solid var(--kw-line); position: sticky; top: 0; background: var(--colorNeutralBackground1); z-index: 1; }
.kw nav button { border: 0; background: none; font: inherit; color: var(--colorNeutralForeground2); padding: 10px 8px 8px; border-bottom: 2px solid transparent; cursor: pointer; }
.kw nav button[aria-selected="true"] { color: var(--kw-accent); border-color: var(--kw-accent); font-weight: 600; }
.kw .screen { padding: 12px 16px 24px; display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
.kw .keeps { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
.kw [hidden] { display: none !important; }
.kw h2 { font-size: 16px; line-height: 22px; margin: 0; }
.kw h3 { font-size: 14px; line-height: 20px; margin: 8px 0 0; }
.kw p { margin: 0; }
.kw .quiet { color: var(--kw-quiet); font-size: 12px; line-height: 16px; }
.kw .finding { font-size: 16px; line-height: 22px; font-weight: 600; }
.kw .notice { padding: 8px 12px; border-left: 3px solid var(--kw-accent); background: var(--colorNeutralBackground2); }
.kw .notice > .buttons:not(:first-child) { margin-top: 8px; }
.kw .buttons { display: flex; flex-wrap: wrap; gap: 8px; }
.kw table { border-collapse: collapse; width: 100%; }
.kw th { text-align: left; font-weight: 600; font-size: 12px; line-height: 16px; vertical-align: bottom; padding: 4px; border-bottom: 1px solid var(--kw-line); }
.kw th button { border: 0; background: none; font: inherit; color: inherit; padding: 0; cursor: pointer; text-align: inherit; }
.kw td { padding: 6px 4px; vertical-align: baseline; border-bottom: 1px solid var(--kw-line); }
.kw tbody th { padding: 6px 4px; vertical-align: baseline; }
.kw tbody th .quiet { display: block; font-weight: 400; }
.kw td, .kw th { overflow-wrap: break-word; }
.kw .unfolded { width: 0; min-width: 100%; }
.kw .number { text-align: right; white-space: nowrap; }
.kw th.number, .kw .beside td.number { white-space: normal; }
.kw th.number button { text-align: right; width: 100%; }
.kw .client { border: 0; background: none; padding: 0; font: inherit; color: inherit; text-align: left; cursor: pointer; font-weight: 600; }
.kw .client::before { content: "▸"; display: inline-block; width: 1em; color: var(--kw-quiet); }
.kw .client[aria-expanded="true"]::before { content: "▾"; }
.kw .verdict { display: block; padding-left: 1em; font-size: 12px; line-height: 16px; }
.kw .verdict > span { display: inline-block; width: 1.2em; }
.kw .chosen td { background: var(--colorNeutralBackground2); }
.kw .figures { display: grid; grid-template-columns: 1fr auto; gap: 2px 12px; margin: 8px 0; }
.kw .figures dt > .quiet { display: block; }
.kw .figures dd { margin: 0; text-align: right; white-space: nowrap; }
.kw .figures.words { grid-template-columns: auto minmax(0, 1fr); margin: 0; }
.kw .words dd { white-space: normal; text-align: left; }
.kw .this-copy { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
.kw a { color: var(--kw-accent); }
.kw .links { display: flex; flex-wrap: wrap; gap: 4px 16px; }
.kw button:focus-visible, .kw a:focus-visible, .kw select:focus-visible, .kw summary:focus-visible, .kw input:focus-visible { outline: 2px solid var(--colorStrokeFocus2, currentColor); outline-offset: 1px; border-radius: 2px; }
.kw summary { cursor: pointer; font-weight: 600; }
.kw details > * + * { margin-top: 8px; }
.kw .table-card { border: 1px solid var(--kw-line); border-radius: 4px; padding: 8px 12px; display: grid; gap: 6px; grid-template-columns: minmax(0, 1fr); }
.kw .data-bar { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); padding-bottom: 8px; border-bottom: 1px solid var(--kw-line); }
.kw .period { display: flex; flex-wrap: wrap; gap: 8px; }
.kw .period label { flex: 1 1 9em; }
.kw .trend { display: block; padding-left: 1em; font-size: 12px; line-height: 16px; }
.kw .row-choice { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 4px 8px; align-items: center; padding: 2px 0; overflow-wrap: anywhere; }
.kw .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr); gap: 4px 8px; align-items: start; }
.kw select { font: inherit; color: inherit; background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStroke1); border-radius: 4px; padding: 3px 4px; width: 100%; min-width: 0; }
.kw label.field { display: grid; gap: 2px; }
.kw label.field > span:first-child { font-weight: 600; }
.kw .refused { color: var(--colorPaletteRedForeground1, #b10e1c); font-size: 12px; line-height: 16px; }
.kw fluent-text-input { width: 100%; max-width: none; }
.kw .fit-row { display: grid; grid-template-columns: minmax(0, 1fr) 90px; gap: 8px; align-items: center; }
.kw .function { border-bottom: 1px solid var(--kw-line); padding: 8px 0; display: grid; gap: 4px; grid-template-columns: minmax(0, 1fr); }
.kw code { font: 12px/16px Consolas, ui-monospace, monospace; }
.kw figure { margin: 0; }
.kw .map [tabindex]:focus-visible { outline: none; stroke: currentColor; stroke-width: 2.5; }
.kw .pointed { min-height: 48px; }
.kw .clients { table-layout: fixed; }
.kw .clients th:first-child { width: 48%; }
.kw .clients .client { overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.kw tr.chosen { scroll-margin-top: 8px; }
.kw .fee fluent-text-input { width: 84px; min-width: 0; }
.kw figure svg { max-width: 100%; height: auto; font: 11px var(--fontFamilyBase, "Segoe UI", system-ui, sans-serif); overflow: visible; }
.kw h4 { font-size: 13px; line-height: 18px; margin: 8px 0 2px; color: var(--kw-accent); }
.kw ul, .kw ol { margin: 0; padding-left: 20px; display: grid; gap: 4px; }
.kw .tools { display: grid; grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr); gap: 8px; }
.kw input[type="search"], .kw input[type="text"], .kw input[type="date"], .kw textarea { font: inherit; color: inherit; background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStroke1); border-bottom-color: var(--colorNeutralStrokeAccessible); border-radius: 4px; padding: 5px 8px; width: 100%; min-width: 0; }
.kw[data-theme="dark"] input[type="date"] { color-scheme: dark; }
.kw textarea { resize: vertical; line-height: 19px; }
.kw textarea:focus-visible { outline: 2px solid var(--colorStrokeFocus2, currentColor); outline-offset: 1px; }
.kw .page { border: 1px solid var(--kw-line); border-radius: 4px; padding: 12px; display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
.kw .page section { display: grid; gap: 4px; }
.kw .views { display: flex; flex-wrap: wrap; gap: 4px; }
.kw .views button { font: inherit; color: inherit; background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStroke1); border-radius: 4px; padding: 4px 10px; cursor: pointer; }
.kw .views button[aria-pressed="true"] { border-color: var(--kw-accent); color: var(--kw-accent); font-weight: 600; box-shadow: inset 0 -2px var(--kw-accent); }
.kw .slider { display: grid; gap: 2px; grid-template-columns: minmax(0, 1fr); }
.kw .slider .fit-row > span:first-child { font-weight: 600; }
.kw .slider > input { width: 100%; margin: 2px 0; accent-color: var(--kw-accent); }
.kw .compare td .verdict { padding: 0; white-space: normal; }
.kw .exit-cost { display: grid; gap: 6px; }
.kw input[type="radio"], .kw input[type="checkbox"] { accent-color: var(--kw-accent); }
.kw fieldset { border: 1px solid var(--kw-line); border-radius: 4px; padding: 8px 12px; margin: 0; display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); min-width: 0; }
.kw legend { font-weight: 600; padding: 0 4px; }
.kw .ticks { display: grid; gap: 6px; }
.kw .ticks label { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 6px; align-items: start; }
.kw .rating { display: grid; gap: 10px; border-radius: 4px; }
.kw .rating:focus-visible { outline: 2px solid var(--colorStrokeFocus2, currentColor); outline-offset: 4px; }
.kw .rating fieldset { grid-template-columns: repeat(5, 1fr); }
.kw .rating fieldset.now { border-color: var(--kw-accent); }
.kw .rating legend .quiet { font-weight: 400; }
.kw .criteria { list-style: none; padding: 0; }
.kw .criteria li { display: grid; grid-template-columns: auto minmax(0, 1fr) minmax(0, 9em) auto; gap: 6px; align-items: center; }
.kw .grip { border: 1px solid transparent; background: none; color: var(--colorNeutralForeground2); font: inherit; cursor: grab; padding: 2px 6px; border-radius: 4px; }
.kw .missing { padding: 8px 12px; border-left: 3px solid var(--kw-line); }
.kw h2:focus { outline: none; }
.kw .aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) { .kw nav button { border-color: Canvas; } .kw nav button[aria-selected="true"] { border-color: Highlight; } .kw .notice { border-left-color: Highlight; } }
@media (prefers-reduced-motion: reduce) { .kw * { animation: none !important; transition: none !important; } }
`;
