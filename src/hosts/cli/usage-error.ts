/** Something on the command line or around the files is wrong; the message says what to do. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2,
  ) {
    super(message);
    this.name = "UsageError";
  }
}
