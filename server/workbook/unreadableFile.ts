/** A file that is refused as a whole; the message goes on from its name: `book.xlsx: holds macros: save it as .xlsx`. */
export class UnreadableFile extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'UnreadableFile';
  }
}
