import { expect, it } from 'vitest'
import { LAST_PAGE, pageRange } from '#search/query/page-range'

it.each([
  [1, 20, { offset: 0, limit: 20 }],
  [3, 20, { offset: 40, limit: 20 }],
  [2.9, 10.5, { offset: 10, limit: 10 }],
  [0, 0, { offset: 0, limit: 1 }],
  [-5, 1000, { offset: 0, limit: 100 }],
  [Number.NaN, Number.POSITIVE_INFINITY, { offset: 0, limit: 1 }],
  [10 ** 15, 20, { offset: (LAST_PAGE - 1) * 20, limit: 20 }],
])('page %d of %d each begins and ends where it should', (page, pageSize, range) => {
  expect(pageRange({ page, pageSize })).toEqual(range)
})
