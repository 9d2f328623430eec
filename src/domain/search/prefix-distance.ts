/** Rows of the table, kept between calls: a query compares a word with thousands. */
const ROW = 64;
let before = new Uint16Array(ROW);
let above = new Uint16Array(ROW);
let current = new Uint16Array(ROW);

/**
 * How many letters have to be put in, left out, changed or swapped with their neighbour to make of a
 * text the beginning of a word: optimal string alignment (Damerau 1964; Boytsov 2011) against the
 * nearest prefix, within the band that can still count (Ukkonen 1985).
 *
 * @param most more than so many are not counted.
 * @returns the number, or `most + 1` where it is larger than `most`, or the text too long to tell.
 */
export function prefixDistance(text: string, word: string, most: number): number {
  const rows = text.length;
  const columns = Math.min(word.length, rows + most);
  if (columns < rows - most || columns >= ROW) return most + 1;
  for (let column = 0; column <= columns; column += 1) above[column] = column;
  for (let row = 1; row <= rows; row += 1) {
    const letter = text.charCodeAt(row - 1);
    const from = Math.max(1, row - most);
    const to = Math.min(columns, row + most);
    current[from - 1] = from === 1 ? row : most + 1;
    let least = current[from - 1] ?? 0;
    for (let column = from; column <= to; column += 1) {
      const other = word.charCodeAt(column - 1);
      let cost = (above[column - 1] ?? 0) + (letter === other ? 0 : 1);
      const left = (current[column - 1] ?? 0) + 1;
      if (left < cost) cost = left;
      // Above the band nothing was counted.
      const up = column === row + most ? most + 1 : (above[column] ?? 0) + 1;
      if (up < cost) cost = up;
      if (
        row > 1 &&
        column > 1 &&
        letter === word.charCodeAt(column - 2) &&
        other === text.charCodeAt(row - 2)
      ) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, above, current] = [above, current, before];
  }
  let nearest = most + 1;
  for (let column = Math.max(0, rows - most); column <= columns; column += 1) {
    nearest = Math.min(nearest, above[column] ?? nearest);
  }
  return nearest;
}
