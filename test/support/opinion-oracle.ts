import { PCA } from 'ml-pca'
import type { Vote } from '~/domain/participation/opinion/ballots'

/** The two main components by a singular value decomposition of the filled matrix: another library, another way. */
export function oracleComponents(rows: readonly (readonly Vote[])[], columns: number): [number[], number[]] {
  const dense = rows.map((row) => {
    const line = new Array<number | null>(columns).fill(null)
    for (const { column, value } of row) line[column] = value
    return line
  })
  const means = Array.from({ length: columns }, (_, column) => {
    const cast = dense.map((line) => line[column] ?? null).filter((value) => value !== null)
    return cast.length > 0 ? cast.reduce((sum, value) => sum + value, 0) / cast.length : 0
  })
  const filled = dense.map((line) => line.map((value, column) => value ?? means[column] ?? 0))
  const [first = [], second = []] = new PCA(filled, { method: 'SVD', center: true, scale: false })
    .getEigenvectors()
    .transpose()
    .to2DArray()
  return [first, second]
}

/** How far two directions are the same, whatever their signs: 1 is the same. */
export function cosine(one: readonly number[], other: readonly number[]): number {
  const length = (list: readonly number[]) => Math.hypot(...list)
  const along = one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0)
  return Math.abs(along) / (length(one) * length(other))
}
