import type { ChainMapFile } from '../../service/exports/chainMapFile.ts';
import type { HeadLine, Json, Language, Table } from '../../service/exports/table.ts';
import { piecesOf } from './pieces.ts';

/** A table as json, piece by piece: `{ "head": {…}, "rows": [ … ] }`, the rows with the names and shapes of the API. */
export async function* writeJson(table: Table, language: Language): AsyncGenerator<string> {
  yield `{"head":${JSON.stringify(headObject(table.head))},"rows":[`;
  let separator = '\n';
  for await (const rows of piecesOf(table.objects(language))) {
    yield separator + rows.map((row) => JSON.stringify(row)).join(',\n');
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** A chain map as json: the head, then chain, region, links, flows, leaders and summary as the API names them. */
export function writeMapJson(map: ChainMapFile, language: Language): string {
  return `${JSON.stringify({ head: headObject(map.head), ...map.object(language) }, null, 1)}\n`;
}

/** The head as one object: the values by their names. */
function headObject(head: readonly HeadLine[]): Record<string, Json> {
  return Object.fromEntries(head.map((line) => [line.name, line.value]));
}
