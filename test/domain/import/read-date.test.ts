import { describe, expect, it, test } from 'vitest'
import { readDate } from '~/domain/import/read-date'
import { Doubtful } from '~/domain/import/reasons'

describe('readDate', () => {
  test.each([
    ['2021-12-03', '2021-12-03'],
    ['2021/12/03 11:59 p.m.', '2021-12-03'],
    ['2021/9/16 8:00 AM', '2021-09-16'],
    ['2022-05-03T15:02:35.000Z', '2022-05-03'],
    ['2021-12-31T23:30:00-05:00', '2021-12-31'],
    ['03.11.2026', '2026-11-03'],
    ['3. 11. 2026, 12 Uhr', '2026-11-03'],
    ['03/18/2019 12:00 AM', '2019-03-18'],
    ['18/03/2019', '2019-03-18'],
    ['18-03-2019', '2019-03-18'],
    ['05/05/2019', '2019-05-05'],
    ['March 19, 2020', '2020-03-19'],
    ['Sept. 1st 2020', '2020-09-01'],
    ['19. März 2020', '2020-03-19'],
    ['1 Dezember 2020', '2020-12-01'],
    ['29.02.2024', '2024-02-29'],
  ])('%s is %s', (cell, day) => {
    expect(readDate(cell)).toBe(day)
  })

  test.each([
    'TBD',
    '',
    '2021',
    '12/2021',
    '2021-02-30',
    '29.02.2023',
    '31/31/2020',
    '00/10/2020',
    '1899-12-31',
    '9999-01-01',
    '2021-1-123',
    'Smarch 3, 2020',
    '20210103',
    `${'9'.repeat(40_000)}/1/1`,
  ])('%.20s is unreadable, with a remark', (cell) => {
    expect(readDate(cell)).toEqual(new Doubtful('', 'dateUnreadable'))
  })

  it('guesses nothing where day and month could be either', () => {
    expect(readDate('03/04/2021')).toEqual(new Doubtful('', 'dateAmbiguous'))
  })

  it('follows a known order, and says so where the other one were possible', () => {
    expect(readDate('03/04/2021 12:00 AM', 'monthFirst')).toEqual(new Doubtful('2021-03-04', 'dateAmbiguous'))
    expect(readDate('03/04/2021', 'dayFirst')).toEqual(new Doubtful('2021-04-03', 'dateAmbiguous'))
    expect(readDate('13/04/2021', 'monthFirst')).toBe('2021-04-13')
  })
})
