/** What happened under a fault, as a line of the table: figures that were counted in this run. */
export type Outcome = { measured: string } | { skipped: string }

/** One way in which things go wrong, and what must hold then. The pass marks are those of the design's table on reliability. */
export interface Fault {
  /** Lower case with hyphens, as it is named on the command line. */
  id: string
  title: string
  passMark: string
  /** How many times, steps or cases: in `npm test`, and in `npm run faults`. */
  counts: { test: number; whole: number }
  /** Throws, with what was seen, where the mark is missed. Skips, with the reason, where the machine lacks what it takes. */
  run(count: number): Promise<Outcome>
}
