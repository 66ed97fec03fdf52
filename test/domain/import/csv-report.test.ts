import { expect, it } from 'vitest'
import { reportLine } from '~/domain/import/csv-report'

it('parts cells by semicolons and quotes what would break a row', () => {
  expect(reportLine([3, 'a;b', 'say "x"', 'two\nlines', null, ''])).toBe(
    '3;"a;b";"say ""x""";"two\nlines";;\r\n',
  )
})

it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1'])(
  'lets no program take %j for a formula',
  (cell) => {
    expect(reportLine([cell]).replace(/^"/, '')).toMatch(/^'/)
  },
)
