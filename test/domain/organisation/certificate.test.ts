import { describe, expect, it } from 'vitest'
import { daysBefore, isReminderDue, REMINDERS, validityOn } from '~/domain/organisation/certificate'

describe('the validity of a certificate', () => {
  const bounded = { validFrom: '2026-03-01', validUntil: '2027-03-01' }

  it.each([
    ['2026-02-28', { state: 'notYet', from: '2026-03-01' }],
    ['2026-03-01', { state: 'valid', until: '2027-03-01' }],
    ['2027-03-01', { state: 'valid', until: '2027-03-01' }],
    ['2027-03-02', { state: 'expired', until: '2027-03-01' }],
  ])('on %s is %j: the first and the last day count', (today, expected) => {
    expect(validityOn(bounded, today)).toEqual(expected)
  })

  it('never ends without a last day', () => {
    expect(validityOn({ validFrom: '2020-01-01', validUntil: null }, '9999-12-31')).toEqual({
      state: 'valid',
      until: null,
    })
  })

  it('of one day holds on that day alone', () => {
    const day = { validFrom: '2026-06-01', validUntil: '2026-06-01' }
    expect(['2026-05-31', '2026-06-01', '2026-06-02'].map((today) => validityOn(day, today).state)).toEqual([
      'notYet',
      'valid',
      'expired',
    ])
  })
})

describe('the reminders of a certificate', () => {
  const certificate = { validUntil: '2027-03-01' }
  const due = (toldOn: string | null, today: string) => isReminderDue(certificate, toldOn, today)

  it('come 60 and 14 days before the last day and on the first day after it', () => {
    expect(REMINDERS.map((days) => daysBefore('2027-03-01', days))).toEqual([
      '2026-12-31',
      '2027-02-15',
      '2027-03-02',
    ])
    expect(['2026-12-30', '2026-12-31'].map((today) => due(null, today))).toEqual([false, true])
  })

  it('come once each, day by day', () => {
    let toldOn: string | null = '2026-06-01'
    const told: string[] = []
    for (let day = '2026-11-01'; day < '2027-06-01'; day = daysBefore(day, -1)) {
      if (!isReminderDue(certificate, toldOn, day)) continue
      told.push(day)
      toldOn = day
    }
    expect(told).toEqual(['2026-12-31', '2027-02-15', '2027-03-02'])
  })

  it.each([
    ['2026-06-01', '2027-01-20', '2027-01-20'],
    ['2026-06-01', '2027-02-20', '2027-02-20'],
    ['2026-12-31', '2027-04-01', '2027-04-01'],
    [null, '2028-01-01', '2028-01-01'],
  ])('told on %s and asleep until %s: one message, then none on that day', (toldOn, today, again) => {
    expect(due(toldOn, today)).toBe(true)
    expect(due(today, again)).toBe(false)
  })

  it('leave alone who entered the end within the time of a reminder', () => {
    expect(due('2027-02-20', '2027-02-21')).toBe(false)
    expect(due('2027-02-20', '2027-03-02')).toBe(true)
    expect(due('2027-03-05', '2027-03-06')).toBe(false)
  })

  it('never come where there is no end', () => {
    expect(isReminderDue({ validUntil: null }, null, '2999-01-01')).toBe(false)
  })

  it('count days of the calendar over the change of the clocks and leap days', () => {
    expect(daysBefore('2028-03-31', 31)).toBe('2028-02-29')
    expect(daysBefore('2026-03-30', 1)).toBe('2026-03-29')
    expect(daysBefore('2026-12-31', -1)).toBe('2027-01-01')
  })
})
