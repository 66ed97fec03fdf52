import { describe, expect, test } from 'vitest'
import { deviceOf } from '~/domain/account/device'
import { readCode, recoveryCodeFrom, stepAt } from '~/domain/account/one-time-code'
import {
  awaitsCode,
  isProofFresh,
  isSecondStepOpen,
  PROOF_MINUTES,
  SECOND_STEP_MINUTES,
  seenDue,
} from '~/domain/account/session-rules'

const AT = new Date('2026-11-25T12:00:00Z')
const ago = (minutes: number, milliseconds = 0) => new Date(AT.getTime() - minutes * 60_000 - milliseconds)

describe('a proof', () => {
  test('lasts ten minutes to the millisecond, and none comes from the future', () => {
    expect(isProofFresh(AT, AT)).toBe(true)
    expect(isProofFresh(ago(PROOF_MINUTES, -1), AT)).toBe(true)
    expect(isProofFresh(ago(PROOF_MINUTES), AT)).toBe(false)
    expect(isProofFresh(ago(-1), AT)).toBe(false)
  })
})

describe('a session that lacks its code', () => {
  test('is one of an account with a second factor in which none was given', () => {
    expect(awaitsCode({ hasSecondFactor: true, secondFactorAt: null })).toBe(true)
    expect(awaitsCode({ hasSecondFactor: true, secondFactorAt: AT })).toBe(false)
    expect(awaitsCode({ hasSecondFactor: false, secondFactorAt: null })).toBe(false)
  })

  test('waits a quarter of an hour', () => {
    expect(isSecondStepOpen(ago(SECOND_STEP_MINUTES, -1), AT)).toBe(true)
    expect(isSecondStepOpen(ago(SECOND_STEP_MINUTES), AT)).toBe(false)
  })
})

describe('the time of use', () => {
  test.each([
    ['just now', ago(0), ago(0), false, false],
    ['four minutes ago', ago(4), ago(60), false, false],
    ['five minutes ago', ago(5), ago(60), true, false],
    ['a day ago', ago(24 * 60), ago(24 * 60), true, true],
    ['never before', ago(0), null, false, true],
  ])('%s', (_name, sessionSeenAt, personSeenAt, session, person) => {
    expect(seenDue({ sessionSeenAt, personSeenAt }, AT)).toEqual({ session, person })
  })
})

describe('what is typed as a code', () => {
  test.each([
    ['123456', 'timed', '123456'],
    [' 123 456 ', 'timed', '123456'],
    ['0123-4567-8901', 'recovery', '012345678901'],
    ['0123 4567–8901', 'recovery', '012345678901'],
  ])('%s is read as %s', (typed, kind, digits) => {
    expect(readCode(typed)).toEqual({ kind, digits })
  })

  test.each(['', '12345', '1234567', '12345a', '１２３４５６', '-', '1234567890123', '12.3456'])(
    '%s is none',
    (typed) => expect(readCode(typed)).toEqual({ kind: 'none' }),
  )

  test('a shown recovery code reads back, leading noughts too', () => {
    expect(recoveryCodeFrom([0, 42, 9999])).toBe('0000-0042-9999')
    expect(readCode(recoveryCodeFrom([0, 42, 9999]))).toEqual({ kind: 'recovery', digits: '000000429999' })
  })

  test('steps are 30 seconds', () => {
    expect(stepAt(new Date(59_999))).toBe(1)
    expect(stepAt(new Date(60_000))).toBe(2)
  })
})

describe('a device', () => {
  const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36'
  test.each([
    ['Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox · Windows'],
    [chrome, 'Chrome · Windows'],
    [chrome.replace('Chrome', 'HeadlessChrome'), 'Chrome · Windows'],
    [`${chrome} Edg/140.0`, 'Edge · Windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19 Mobile Safari/604.1',
      'Safari · iPhone',
    ],
    ['Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36', 'Chrome · Android'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 15_0) Version/19 Safari/605', 'Safari · macOS'],
    ['curl/8.0', ''],
    ['', ''],
    [null, ''],
  ])('%s is %s', (userAgent, device) => expect(deviceOf(userAgent)).toBe(device))

  test('is read from the beginning only', () => {
    expect(deviceOf(`${' '.repeat(5000)}Firefox/1 Windows`)).toBe('')
  })
})
