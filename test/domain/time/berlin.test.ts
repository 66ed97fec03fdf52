import { describe, expect, it } from 'vitest'
import { berlinDay, fromBerlin, toBerlin } from '~/domain/time/berlin'

const instant = (text: string) => {
  const reading = fromBerlin(text)
  return reading.ok ? reading.at.toISOString() : reading.reason
}

describe('fromBerlin', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(instant('2026-11-24T12:00')).toBe('2026-11-24T11:00:00.000Z')
    expect(instant('2026-07-01T12:00')).toBe('2026-07-01T10:00:00.000Z')
    expect(instant('2027-01-01T00:30')).toBe('2026-12-31T23:30:00.000Z')
  })

  it.each([['2026-03-29'], ['2027-03-28'], ['2030-03-31']])('leaves out an hour in spring: %s', (day) => {
    expect(instant(`${day}T01:59`)).toBe(`${day}T00:59:00.000Z`)
    for (const time of ['02:00', '02:30', '02:59']) expect(instant(`${day}T${time}`)).toBe('hourMissing')
    expect(instant(`${day}T03:00`)).toBe(`${day}T01:00:00.000Z`)
  })

  it.each(['2026-10-25', '2027-10-31', '2029-10-28'])('takes the first of two hours in autumn: %s', (day) => {
    expect(fromBerlin(`${day}T01:59`)).toMatchObject({ ok: true, isAmbiguous: false })
    expect(instant(`${day}T02:00`)).toBe(`${day}T00:00:00.000Z`)
    expect(instant(`${day}T02:59`)).toBe(`${day}T00:59:00.000Z`)
    expect(fromBerlin(`${day}T02:00`)).toMatchObject({ ok: true, isAmbiguous: true })
    expect(fromBerlin(`${day}T02:59`)).toMatchObject({ ok: true, isAmbiguous: true })
    expect(fromBerlin(`${day}T03:00`)).toMatchObject({ ok: true, isAmbiguous: false })
    expect(instant(`${day}T03:00`)).toBe(`${day}T02:00:00.000Z`)
  })

  it.each([
    '',
    'morgen',
    '2026-11-24',
    '2026-11-24 12:00',
    '2026-11-24T12:00:00',
    '2026-11-24T12:00Z',
    '2026-11-24T24:00',
    '2026-11-24T12:60',
    '2026-02-29T12:00',
    '2026-04-31T12:00',
    '2026-13-01T12:00',
    '2026-00-10T12:00',
    '1995-10-01T12:00',
    '9999-12-31T12:00',
    '0000-01-01T12:00',
    'x2026-11-24T12:00',
  ])('refuses %j', (text) => {
    expect(fromBerlin(text)).toEqual({ ok: false, reason: 'malformed' })
  })

  it('knows leap days', () => {
    expect(instant('2028-02-29T12:00')).toBe('2028-02-29T11:00:00.000Z')
  })
})

describe('toBerlin', () => {
  it('agrees with the time zone data of the runtime around every change of forty years', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Berlin',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    for (let year = 2002; year < 2042; year++)
      for (const month of [2, 9])
        for (let day = 24; day <= 31; day++)
          for (const [hour, minute] of [
            [0, 59],
            [1, 0],
            [12, 0],
            [23, 30],
          ] as const) {
            const at = new Date(Date.UTC(year, month, day, hour, minute))
            expect(toBerlin(at)).toBe(format.format(at).replace(' ', 'T'))
          }
  })

  it('comes back from every unambiguous local time', () => {
    for (let hour = 0; hour < 24 * 370; hour++) {
      const at = new Date(Date.UTC(2026, 0, 1, hour, 17))
      const reading = fromBerlin(toBerlin(at))
      if (!reading.ok) throw new Error(`no reading of ${at.toISOString()}`)
      if (!reading.isAmbiguous) expect(reading.at.getTime()).toBe(at.getTime())
    }
  })

  it('drops seconds and gives the day', () => {
    expect(toBerlin(new Date('2026-11-24T22:59:59.999Z'))).toBe('2026-11-24T23:59')
    expect(berlinDay(new Date('2026-11-24T23:00:00Z'))).toBe('2026-11-25')
    expect(berlinDay(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
  })
})
