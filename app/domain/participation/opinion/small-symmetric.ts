/**
 * The eigenvectors of a small symmetric matrix by Jacobi's rotations, as columns, the largest eigenvalue first.
 * @param matrix row by row; left as it was
 */
export function eigenvectorsOf(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length
  const a = matrix.map((row) => [...row])
  const v = a.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)))
  const at = (rows: readonly (readonly number[])[], i: number, j: number) => rows[i]?.[j] ?? 0
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(a) > 0; sweep += 1) {
    for (let p = 0; p < size - 1; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        if (at(a, p, q) === 0) continue
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * at(a, p, q))
        const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1))
        const cosine = 1 / Math.hypot(tangent, 1)
        turnColumns(a, p, q, cosine, tangent * cosine)
        turnRows(a, p, q, cosine, tangent * cosine)
        turnColumns(v, p, q, cosine, tangent * cosine)
      }
    }
  }
  const order = a.map((_, index) => index).sort((i, j) => at(a, j, j) - at(a, i, i) || i - j)
  return v.map((row) => order.map((column) => row[column] ?? 0))
}

const MOST_SWEEPS = 30

/** What is left beside the diagonal; what is too small to change a value counts as nothing. */
function offDiagonal(a: readonly (readonly number[])[]): number {
  const scale = Math.max(...a.map((row, i) => Math.abs(row[i] ?? 0)))
  const left = Math.max(0, ...a.flatMap((row, i) => row.filter((_, j) => j !== i).map(Math.abs)))
  return left > scale * 1e-15 ? left : 0
}

function turnColumns(rows: number[][], p: number, q: number, cosine: number, sine: number): void {
  for (const row of rows) {
    const [one, other] = [row[p] ?? 0, row[q] ?? 0]
    row[p] = cosine * one - sine * other
    row[q] = sine * one + cosine * other
  }
}

function turnRows(rows: number[][], p: number, q: number, cosine: number, sine: number): void {
  const [first, second] = [rows[p] ?? [], rows[q] ?? []]
  for (let column = 0; column < first.length; column += 1) {
    const [one, other] = [first[column] ?? 0, second[column] ?? 0]
    first[column] = cosine * one - sine * other
    second[column] = sine * one + cosine * other
  }
}
