/** One parsed Cypher file: its text, and what its header declares. */
export interface CypherFile {
  readonly name: string;
  readonly access: 'read' | 'write';
  readonly purpose: string;
  readonly params: readonly CypherField[];
  readonly rows: readonly CypherField[];
  /** Why a full scan is right, where the header says so. */
  readonly scan: string | null;
  readonly text: string;
}

/** A declared parameter or column; `type` is a TypeScript type, with `int` already turned into `number`. */
export interface CypherField {
  readonly name: string;
  readonly type: string;
  readonly isInteger: boolean;
  readonly isNullable: boolean;
  readonly meaning: string;
}

const FIELD = /^@(param|row)\s+(\w+)\s+(.+?)\s{2,}(.+)$/;

/**
 * Parses the header comment and text of `cypher/<access>/<name>.cypher`.
 * Throws with the file's name and line where the header does not follow cypher/README.md.
 */
export function parseCypherFile(access: 'read' | 'write', name: string, content: string): CypherFile {
  const lines = content.split(/\r?\n/);
  const bodyStart = lines.findIndex((line) => !line.startsWith('//'));
  const params: CypherField[] = [];
  const rows: CypherField[] = [];
  const purpose: string[] = [];
  let scan: string | null = null;
  for (const [index, line] of lines.slice(0, bodyStart).entries()) {
    const comment = line.slice(2).trim();
    if (comment.startsWith('@scan ')) scan = comment.slice('@scan '.length);
    else if (!comment.startsWith('@')) purpose.push(comment);
    else {
      const match = FIELD.exec(comment);
      if (!match)
        throw new Error(
          `${name}.cypher:${index + 1}: "${comment}" is not "@param|@row name type  meaning" (two spaces before the meaning)`,
        );
      const [, tag, field = '', type = '', meaning = ''] = match;
      (tag === 'param' ? params : rows).push(parseField(field, type, meaning));
    }
  }
  const text = lines.slice(bodyStart).join('\n').trim();
  if (bodyStart < 1 || purpose.join('') === '')
    throw new Error(`${name}.cypher: the header must say what the query finds`);
  if (text === '') throw new Error(`${name}.cypher: no query under the header`);
  return { name, access, purpose: purpose.join(' ').trim(), params, rows, scan, text };
}

function parseField(name: string, declared: string, meaning: string): CypherField {
  const isNullable = declared.endsWith('?');
  const type = isNullable ? declared.slice(0, -1) : declared;
  return { name, type: type === 'int' ? 'number' : type, isInteger: type === 'int', isNullable, meaning };
}
