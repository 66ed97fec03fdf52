import { describe, expect, it } from 'vitest'
import {
  chosenPositions,
  inReadingOrder,
  isSameReading,
  MOST_COMPARED,
  neighbours,
  READING_SORTS,
  readingSortFrom,
  readPosition,
  SAME_READING_MS,
  sortOpened,
} from '~/domain/proposal/reading'

const at = (text: string) => new Date(text)
const row = (id: string, minute: number) => ({
  id,
  receivedAt: at(`2027-01-15T10:${String(minute).padStart(2, '0')}:00Z`),
})

describe('the order in which proposals are read', () => {
  it('is that of their arrival, and of their ids where two arrived at once', () => {
    const rows = [row('c', 5), row('b', 1), row('a', 5), row('d', 0)]
    expect(inReadingOrder(rows).map((one) => one.id)).toEqual(['d', 'b', 'a', 'c'])
  })

  it('is the same whatever order the rows come in, and leaves them as they are', () => {
    const rows = Array.from({ length: 40 }, (_, index) => row(String(index), (index * 7) % 60))
    const order = inReadingOrder(rows)
    expect(inReadingOrder([...rows].reverse())).toEqual(order)
    expect(rows[0]?.id).toBe('0')
  })

  it.each([
    ['1', 40, 1],
    ['40', 40, 40],
    ['41', 40, null],
    ['0', 40, null],
    ['-1', 40, null],
    ['01', 40, null],
    ['1.5', 40, null],
    ['1e1', 40, null],
    ['', 40, null],
    ['99999', 100_000, null],
    ['1', 0, null],
    [undefined, 40, null],
  ])('place %s of %s is %s', (text, count, expected) => {
    expect(readPosition(text, count)).toBe(expected)
  })

  it('has no neighbour beyond its ends', () => {
    expect(neighbours(1, 40)).toEqual({ previous: null, next: 2 })
    expect(neighbours(12, 40)).toEqual({ previous: 11, next: 13 })
    expect(neighbours(40, 40)).toEqual({ previous: 39, next: null })
    expect(neighbours(1, 1)).toEqual({ previous: null, next: null })
  })
})

describe('the choice of proposals to compare', () => {
  it('keeps the order, takes each once and drops what there is not', () => {
    expect(chosenPositions(['7', '', '3', '7', 'x', '41'], 40)).toEqual([7, 3])
  })

  it('takes no more than fit', () => {
    expect(chosenPositions(['5', '4', '3', '2', '1'], 40)).toHaveLength(MOST_COMPARED)
  })
})

describe('the list', () => {
  const list = [
    { position: 1, sortKey: 'werft', totalCents: '900' },
    { position: 2, sortKey: 'amt', totalCents: '10000000000000000001' },
    { position: 3, sortKey: 'werft', totalCents: '10000000000000000000' },
    { position: 4, sortKey: 'berg', totalCents: '1000' },
  ]
  const order = (by: (typeof READING_SORTS)[number]) => sortOpened(list, by).map((one) => one.position)

  it('sorts by arrival, organisation and costs, and what is equal by arrival', () => {
    expect(order('received')).toEqual([1, 2, 3, 4])
    expect(order('organisation')).toEqual([2, 4, 1, 3])
    // As numbers and exactly: as texts 1000 would come before 900, as floats the last two would be equal.
    expect(order('costs')).toEqual([1, 4, 3, 2])
  })

  it('reads the way to sort from an address, and takes the arrival for anything else', () => {
    for (const sort of READING_SORTS) expect(readingSortFrom(sort)).toBe(sort)
    for (const text of [null, '', 'COSTS', 'constructor']) expect(readingSortFrom(text)).toBe('received')
  })
})

describe('one reading', () => {
  const start = at('2027-01-20T09:00:00.000Z')
  it.each([
    [-1, false],
    [0, true],
    [SAME_READING_MS - 1, true],
    [SAME_READING_MS, false],
  ])('a look %s ms later belongs to it: %s', (passed, expected) => {
    expect(isSameReading(start, new Date(start.getTime() + passed))).toBe(expected)
  })
})
