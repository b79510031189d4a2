import { Problem } from "../../core/problem";
import { limits } from "./limits";
import { asExcelReads } from "./cell-text";
import type { XmlListener } from "./xml-scanner";

/** xl/sharedStrings.xml: the texts that cells name by number; readings beside East Asian words are none. */
export class SharedTexts implements XmlListener {
  wantsText = false;
  readonly texts: string[] = [];
  private current = "";
  private isReading = false;

  constructor(private readonly file: string) {}

  open(name: string): void {
    if (name === "si") this.current = "";
    else if (name === "rPh") this.isReading = true;
    else if (name === "t") this.wantsText = !this.isReading;
  }

  close(name: string): void {
    if (name === "t") this.wantsText = false;
    else if (name === "rPh") this.isReading = false;
    else if (name === "si") {
      this.texts.push(asExcelReads(this.current));
      if (this.texts.length > limits.textCount)
        throw new Problem("file.large", { file: this.file, limit: limits.texts });
    }
  }

  text(text: string): void {
    this.current += text;
    if (this.current.length > limits.characters)
      throw new Problem("file.large", { file: this.file, limit: limits.texts });
  }
}
