import type { Reader } from './readers'

/** Where a value stands (the first column that holds something counts) and how it is read. */
export type Column = {
  from: readonly string[]
  read: Reader
  /** all columns that hold something count, one below the other */
  joins?: boolean
  /** what stands for a cell, or for one part of a list in it */
  values?: Readonly<Record<string, string>>
}

/** How the rows of one kind of file are read. Columns are compared folded (see foldHeader). */
export type Shape = {
  name: string
  /** a file with all these columns has this shape */
  headers: readonly string[]
  columns: Readonly<Record<string, Column>>
  /** what holds for every row unless it says otherwise */
  constants?: Readonly<Record<string, string>>
}

/** The first shape whose columns a file has, or null. */
export function detectShape(shapes: readonly Shape[], headers: readonly string[]): Shape | null {
  return shapes.find((shape) => shape.headers.every((header) => headers.includes(header))) ?? null
}
