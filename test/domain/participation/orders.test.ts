import { describe, expect, it } from 'vitest'
import {
  mixNewcomers,
  NEWCOMER_PLACE,
  ROOTS_ON_A_PAGE,
  THREAD_ORDERS,
  threadOrderFrom,
} from '~/domain/participation/orders'

const list = (letter: string, length: number) => Array.from({ length }, (_, index) => `${letter}${index}`)

/** Reads both lists page by page, as the pages of a discussion do. */
function readAll(ranked: readonly string[], newcomers: readonly string[], size = ROOTS_ON_A_PAGE) {
  const pages: string[][] = []
  let [r, n] = [0, 0]
  for (let hasMore = true; hasMore; ) {
    const page = mixNewcomers(ranked.slice(r, r + size + 1), newcomers.slice(n, n + size + 1), size)
    pages.push(page.rows)
    r += page.ranked
    n += page.newcomers
    hasMore = page.hasMore
  }
  return pages
}

describe('newcomers among those with votes', () => {
  it('have every fourth place', () => {
    const { rows, ranked, newcomers, hasMore } = mixNewcomers(list('r', 9), list('n', 9), 8)
    expect(rows).toEqual(['r0', 'r1', 'r2', 'n0', 'r3', 'r4', 'r5', 'n1'])
    expect({ ranked, newcomers, hasMore }).toEqual({ ranked: 6, newcomers: 2, hasMore: true })
  })

  it('fill a page where nobody has votes, and are missing where there are none', () => {
    expect(mixNewcomers([], list('n', 3), 8).rows).toEqual(['n0', 'n1', 'n2'])
    expect(mixNewcomers(list('r', 3), [], 8).rows).toEqual(['r0', 'r1', 'r2'])
    expect(mixNewcomers([], [], 8)).toEqual({ rows: [], ranked: 0, newcomers: 0, hasMore: false })
  })

  it('are read to the end, each once and each list in its order, however long both are', () => {
    for (let r = 0; r < 70; r += 7) {
      for (let n = 0; n < 70; n += 9) {
        const pages = readAll(list('r', r), list('n', n))
        const all = pages.flat()
        expect(all).toHaveLength(r + n)
        expect(all.filter((row) => row.startsWith('r'))).toEqual(list('r', r))
        expect(all.filter((row) => row.startsWith('n'))).toEqual(list('n', n))
        expect(pages.slice(0, -1).every((page) => page.length === ROOTS_ON_A_PAGE)).toBe(true)
      }
    }
  })

  it('stand at the same places on every page', () => {
    expect(ROOTS_ON_A_PAGE % NEWCOMER_PLACE).toBe(0)
    const one = readAll(list('r', 200), list('n', 200)).flat()
    const another = readAll(list('r', 200), list('n', 200), NEWCOMER_PLACE).flat()
    expect(one).toEqual(another)
  })
})

it.each([
  ['newest', 'newest'],
  ['discussed', 'discussed'],
  ['', 'best'],
  [null, 'best'],
  ['rank; DROP', 'best'],
])('the order %j is read as %s', (text, order) => {
  expect(threadOrderFrom(text)).toBe(order)
  expect(THREAD_ORDERS).toContain(order)
})
