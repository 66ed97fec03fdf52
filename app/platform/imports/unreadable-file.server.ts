/** A file that cannot be read as a list of rows, told to the person at the console. */
export class UnreadableFileError extends Error {
  readonly isExpected = true
}
