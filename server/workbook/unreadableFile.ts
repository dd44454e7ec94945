import type { Sentence } from '../domain/sentence.ts';

/** A file that is refused as a whole; the reason goes on from its name: `book.xlsx: holds macros: save it as .xlsx`. */
export class UnreadableFile extends Error {
  readonly reason: Sentence;

  constructor(reason: Sentence, options?: ErrorOptions) {
    super(reason.en, options);
    this.reason = reason;
    this.name = 'UnreadableFile';
  }
}
