/*
 * Least squares over many rows of five unknowns, the unknowns and the target of a row side by side: `rows[i * 6 + j]`, the last one being
 * the target. Written out for five, because this is the dearest arithmetic on the picture: sums in variables are four times as fast as in an array.
 */
export const unknowns = 5
const width = unknowns + 1

/**
 * Solves the weighted normal equations; a row that missed by r in the round before weighs 1 / (1 + (r / scale)²), as Geman and
 * McClure have it. `misses` is null in the first round.
 */
export function solveRows(rows: Float32Array, count: number, misses: Float32Array | null, scale: number): Float64Array {
  let [aa, ab, ac, ad, ae, at, bb, bc, bd, be, bt] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  let [cc, cd, ce, ct, dd, de, dt, ee, et] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (let row = 0, from = 0; row < count; row++, from += width) {
    const miss = misses === null ? 0 : misses[row]! / scale
    const weight = 1 / (1 + miss * miss)
    const a = rows[from]!
    const b = rows[from + 1]!
    const c = rows[from + 2]!
    const d = rows[from + 3]!
    const e = rows[from + 4]!
    const target = rows[from + 5]!
    const wa = a * weight
    const wb = b * weight
    const wc = c * weight
    const wd = d * weight
    const we = e * weight
    aa += wa * a
    ab += wa * b
    ac += wa * c
    ad += wa * d
    ae += wa * e
    at += wa * target
    bb += wb * b
    bc += wb * c
    bd += wb * d
    be += wb * e
    bt += wb * target
    cc += wc * c
    cd += wc * d
    ce += wc * e
    ct += wc * target
    dd += wd * d
    de += wd * e
    dt += wd * target
    ee += we * e
    et += we * target
  }
  return eliminate(
    Float64Array.of(aa, ab, ac, ad, ae, at, ab, bb, bc, bd, be, bt, ac, bc, cc, cd, ce, ct, ad, bd, cd, dd, de, dt, ae, be, ce, de, ee, et),
  )
}

/** Writes what each row misses by (absolute) into `misses`. */
export function missedBy(rows: Float32Array, count: number, solution: Float64Array, misses: Float32Array): void {
  const a = solution[0]!
  const b = solution[1]!
  const c = solution[2]!
  const d = solution[3]!
  const e = solution[4]!
  for (let row = 0, from = 0; row < count; row++, from += width) {
    const told = a * rows[from]! + b * rows[from + 1]! + c * rows[from + 2]! + d * rows[from + 3]! + e * rows[from + 4]!
    misses[row] = Math.abs(rows[from + 5]! - told)
  }
}

/** Gauss elimination of a positive definite system; an unknown that the rows say nothing about stays 0. */
function eliminate(matrix: Float64Array): Float64Array {
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
