import { strToU8, Zip, ZipDeflate } from 'fflate';

export interface ZipPart {
  readonly name: string;
  readonly text: Iterable<string> | AsyncIterable<string | Uint8Array>;
}

/** Packs texts, or bytes as they are, into a zip, piece by piece: only what is under way is in memory. Names are UTF-8 and say so. */
export async function* writeZip(parts: Iterable<ZipPart> | AsyncIterable<ZipPart>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  for await (const { name, text } of parts) {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    for await (const piece of text) {
      file.push(typeof piece === 'string' ? strToU8(piece) : piece);
      yield* take();
    }
    file.push(new Uint8Array(), true);
    yield* take();
  }
  zip.end();
  yield* take();

  function take(): Uint8Array[] {
    const taken = ready;
    ready = [];
    return taken.filter((data) => data.length > 0);
  }
}
