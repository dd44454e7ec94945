import { strToU8, Zip, ZipDeflate } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly text: Iterable<string>;
}

/** Packs texts into a zip, piece by piece: only what is under way is in memory. */
export function* writeZip(entries: Iterable<ZipEntry>): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  for (const { name, text } of entries) {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    for (const piece of text) {
      file.push(strToU8(piece));
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
