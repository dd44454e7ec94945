/** Rows written at once: large enough to be quick, small enough to leave room for other requests between. [rows] */
const ROWS_A_PIECE = 200;

/** Cuts rows into pieces of some hundred, made as they are asked for; nothing for no rows. */
export async function* piecesOf<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let piece: Row[] = [];
  for await (const row of rows) {
    piece.push(row);
    if (piece.length === ROWS_A_PIECE) {
      yield piece;
      piece = [];
    }
  }
  if (piece.length > 0) yield piece;
}
