/*
 * Least squares over many rows and few unknowns, the unknowns and the target of a row side by side:
 * `rows[i * (unknowns + 1) + j]`, the last one being the target.
 */

/**
 * Solves the weighted normal equations; a row that missed by r in the round before weighs 1 / (1 + (r / scale)²), as Geman and
 * McClure have it. `misses` is null in the first round.
 */
export function solveRows(rows: Float32Array, count: number, unknowns: number, misses: Float32Array | null, scale: number): Float64Array {
  const width = unknowns + 1
  const matrix = new Float64Array(unknowns * width)
  for (let row = 0; row < count; row++) {
    const start = row * width
    const miss = misses === null ? 0 : misses[row]! / scale
    const weight = 1 / (1 + miss * miss)
    for (let i = 0; i < unknowns; i++) {
      const factor = rows[start + i]! * weight
      if (factor === 0) continue
      for (let j = i; j < width; j++) matrix[i * width + j]! += factor * rows[start + j]!
    }
  }
  for (let i = 0; i < unknowns; i++) for (let j = 0; j < i; j++) matrix[i * width + j] = matrix[j * width + i]!
  return eliminate(matrix, unknowns)
}

/** Writes what each row misses by (absolute) into `misses`. */
export function missedBy(rows: Float32Array, count: number, unknowns: number, solution: Float64Array, misses: Float32Array): void {
  const width = unknowns + 1
  for (let row = 0; row < count; row++) {
    const start = row * width
    let left = rows[start + unknowns]!
    for (let i = 0; i < unknowns; i++) left -= solution[i]! * rows[start + i]!
    misses[row] = left < 0 ? -left : left
  }
}

/** Gauss elimination of a positive definite system; an unknown that the rows say nothing about stays 0. */
function eliminate(matrix: Float64Array, unknowns: number): Float64Array {
  const width = unknowns + 1
  const usable = Array.from({ length: unknowns }, (_, i) => matrix[i * width + i]! * 1e-6 + 1e-9)
  const solution = new Float64Array(unknowns)
  for (let pivot = 0; pivot < unknowns; pivot++) {
    const head = matrix[pivot * width + pivot]!
    if (head <= usable[pivot]!) continue
    for (let row = pivot + 1; row < unknowns; row++) {
      const factor = matrix[row * width + pivot]! / head
      for (let j = pivot; j < width; j++) matrix[row * width + j]! -= factor * matrix[pivot * width + j]!
    }
  }
  for (let row = unknowns - 1; row >= 0; row--) {
    const head = matrix[row * width + row]!
    if (head <= usable[row]!) continue
    let value = matrix[row * width + unknowns]!
    for (let j = row + 1; j < unknowns; j++) value -= matrix[row * width + j]! * solution[j]!
    solution[row] = value / head
  }
  return solution
}
