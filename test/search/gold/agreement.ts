import { readFileSync } from 'node:fs'

const HIGHEST = 3
const DOCUMENTS = 150

/** The grades of one hand: query by name, then document by id; what is not written down is 0. */
type Grades = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Reads "name | query | ids of grade 3 | of grade 2 | of grade 1"; queries without grades are left out. */
export function readGrades(file: string): Grades {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
  const rows = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line): [string, Map<string, number>] => {
      const [name = '', , ...lists] = line.split('|').map((cell) => cell.trim())
      const grades = lists.flatMap((list, index) =>
        list.split(' ').map((id) => [id, HIGHEST - index] as const),
      )
      return [name, new Map(grades.filter(([id]) => id !== ''))]
    })
  return new Map(rows.filter(([, grades]) => grades.size > 0))
}

/** Every document of the queries that both have graded, as the pair of its grades. */
export function gradePairs(one: Grades, other: Grades): [number, number][] {
  return [...other].flatMap(([name, theirs]) => {
    const ours = one.get(name)
    if (!ours) return []
    const named = [...new Set([...ours.keys(), ...theirs.keys()])]
    const unnamed = Array.from({ length: DOCUMENTS - named.length }, (): [number, number] => [0, 0])
    return [...named.map((id): [number, number] => [ours.get(id) ?? 0, theirs.get(id) ?? 0]), ...unnamed]
  })
}

/**
 * Cohen's kappa with quadratic weights: 1 where both always agree, 0 where they agree as often as by chance.
 * Source: Cohen, "Weighted kappa" (Psychological Bulletin 70, 1968).
 */
export function weightedKappa(pairs: readonly (readonly [number, number])[]): number {
  const distance = (a: number, b: number) => (a - b) ** 2
  const observed = pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0) / pairs.length
  const share = (side: 0 | 1, grade: number) =>
    pairs.filter((pair) => pair[side] === grade).length / pairs.length
  const grades = Array.from({ length: HIGHEST + 1 }, (_, grade) => grade)
  const first = grades.map((grade) => share(0, grade))
  const second = grades.map((grade) => share(1, grade))
  const expected = first.reduce(
    (sum, a, i) => sum + second.reduce((inner, b, j) => inner + a * b * distance(i, j), 0),
    0,
  )
  return 1 - observed / expected
}
