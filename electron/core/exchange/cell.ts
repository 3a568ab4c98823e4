/** How a cell begins that a spreadsheet would take for a formula, apostrophes before it included. Full-width signs are taken for theirs by some. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/

/** A text as a cell that no spreadsheet runs: with an apostrophe before what looks like a formula. */
export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** Takes off exactly the apostrophe that `guardCell` put there. */
export function unguardCell(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell
}
