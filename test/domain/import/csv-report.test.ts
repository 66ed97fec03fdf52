import { expect, it } from 'vitest'
import { reportLine } from '~/domain/import/csv-report'

it('parts cells by semicolons and quotes what would break a row', () => {
  expect(reportLine([3, 'a;b', 'say "x"', 'two\nlines', null, ''])).toBe(
    '3;"a;b";"say ""x""";"two\nlines";;\r\n',
  )
})

it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1+1', '＠x', '－2'])(
  'lets no program take %j for a formula',
  (cell) => {
    expect(reportLine([cell]).replace(/^"/, '')).toMatch(/^'/)
  },
)

it.each(['Amt,=1+1', 'Amt; @SUM(A1)', 'Amt\n=1+1', 'Amt\t＝1', '=1,=2'])(
  'lets no program that parts cells by other signs take the rest of %j for a formula',
  (cell) => {
    expect(reportLine([cell])).not.toMatch(/[,;\t\n]\s*[=@＝＠]/)
  },
)

it('leaves lists, numbers and addresses in a text as they are', () => {
  const text = 'Ziel: -5 %, +3 Stellen, a@example.org, x=1'
  expect(reportLine([text])).toBe(`${text}\r\n`)
})
