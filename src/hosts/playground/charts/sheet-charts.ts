import { SheetExtension, type SpreadsheetSkeleton, type UniverRenderingContext } from "@univerjs/preset-sheets-core";
import type { IScale } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Language } from "../../../core/problem";
import type { Cell } from "../../../spreadsheet/cell";
import { placeOfCell } from "../../../spreadsheet/place-of-cell";
import { extrasOf, withExtras } from "../sheet-extras";
import { cellValue } from "../snapshot";
import { chartFigures, type ChartFigures } from "./chart-figures";
import type { ChartColors } from "./draw-chart";
import { movedChart, type Move } from "./moved-chart";

interface Picture {
  readonly image: HTMLImageElement;
  /** The cell of its upper left corner. */
  readonly row: number;
  readonly column: number;
}

/**
 * Draws the charts of the sheet in view over its cells: they scroll with them, and follow their figures. Univer's own
 * charts are not free.
 */
export class SheetCharts {
  private readonly layer: ChartLayer = new ChartLayer();
  private drawn = "";
  private isAsked = false;

  constructor(
    private readonly api: FUniver,
    workbook: string,
    private readonly language: Language,
    private readonly dark: MediaQueryList,
    /** Takes the pictures, for whoever cannot see a canvas. */
    private readonly shelf: HTMLElement,
  ) {
    api.registerSheetMainExtension(workbook, this.layer);
    api.addEvent(api.Event.ActiveSheetChanged, this.ask);
    api.getFormula().calculationEnd(this.ask);
    dark.addEventListener("change", this.ask);
    this.ask();
  }

  /** Something changed: the charts are looked at before the page is drawn next. */
  readonly ask = (): void => {
    if (this.isAsked) return;
    this.isAsked = true;
    requestAnimationFrame(() => {
      this.isAsked = false;
      void this.draw();
    });
  };

  /** Rows or columns of a sheet came or went: its charts point at the same cells as before. */
  move(sheet: string, move: Move): void {
    const moved = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet);
    const extras = extrasOf(moved?.getSheet().getConfig() ?? {});
    if (extras.charts.length === 0) return;
    const charts = extras.charts.flatMap((chart) => movedChart(chart, move) ?? []);
    moved?.setCustomMetadata(withExtras({ ...extras, charts }).custom);
  }

  /** The charts of the sheet in view, dark on white. */
  onPaper(): Promise<readonly HTMLImageElement[]> {
    const { figures } = this.inView();
    return Promise.all(figures.map((one) => this.picture(one, lightColors)));
  }

  private async draw(): Promise<void> {
    const { sheet, figures, places } = this.inView();
    if (sheet === undefined) return;
    const wanted = JSON.stringify([sheet.getSheetId(), this.dark.matches, figures, places]);
    if (wanted === this.drawn) return;
    this.drawn = wanted;
    const colors = this.dark.matches ? darkColors : lightColors;
    const images = await Promise.all(figures.map((one) => this.picture(one, colors)));
    if (wanted !== this.drawn) return;
    this.layer.show(
      sheet.getSheetId(),
      images.map((image, index) => ({ image, ...(places[index] ?? { row: 0, column: 0 }) })),
    );
    this.shelf.replaceChildren(...images);
    sheet.refreshCanvas();
  }

  /** What the charts of the sheet in view show now, and in which cells they begin. */
  private inView() {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const cells = sheet?.getSheet();
    const cellAt = (place: string): Cell => {
      const { row, column } = placeOfCell(place);
      return cellValue(cells?.getCellRaw(row, column));
    };
    const charts = cells === undefined ? [] : extrasOf(cells.getConfig()).charts;
    return {
      sheet,
      figures: charts.map((chart) => chartFigures(chart, cellAt)),
      places: charts.map(({ anchor }) => placeOfCell(anchor)),
    };
  }

  private async picture(figures: ChartFigures, colors: ChartColors): Promise<HTMLImageElement> {
    const { drawChart } = await import(/* webpackChunkName: "chart" */ "./draw-chart");
    const drawing = new XMLSerializer().serializeToString(drawChart(figures, this.language, colors));
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
    image.alt = inWords(figures);
    await image.decode();
    return image;
  }
}

const lightColors = { ink: "#242424", quiet: "#5f5f5f", ground: "#ffffff", accent: "#0b5f6b" } as const;
const darkColors = { ink: "#f0f0f0", quiet: "#b8b8b8", ground: "#1f1f1f", accent: "#5fc3cf" } as const;

/** What a chart shows, for who hears it. */
function inWords({ title, points, lines }: ChartFigures): string {
  const named = points.filter(({ name }) => name !== "").map(({ name }) => name);
  return [title, ...lines.map(({ name }) => name), ...named].join(" · ");
}

class ChartLayer extends SheetExtension {
  override uKey = "keepworthy charts";
  private sheet = "";
  private pictures: readonly Picture[] = [];

  /** Above cells, their texts and their borders. */
  override get zIndex(): number {
    return 100;
  }

  show(sheet: string, pictures: readonly Picture[]): void {
    this.sheet = sheet;
    this.pictures = pictures;
  }

  override draw(ctx: UniverRenderingContext, _scale: IScale, skeleton: SpreadsheetSkeleton): void {
    if (skeleton.worksheet.getSheetId() !== this.sheet) return;
    for (const { image, row, column } of this.pictures) {
      const { startX, startY } = skeleton.getCellWithCoordByIndex(row, column, false);
      ctx.drawImage(image, startX, startY, image.naturalWidth, image.naturalHeight);
    }
  }
}
