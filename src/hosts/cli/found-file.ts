/** A file that was named, or lies in a folder that was. */
export interface FoundFile {
  readonly path: string;
  /** As the results name it. */
  readonly name: string;
  /** What came through a pipe; such a thing can be read only once. */
  readonly bytes?: Uint8Array;
}
