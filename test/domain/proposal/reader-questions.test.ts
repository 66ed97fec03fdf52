import { describe, expect, it } from 'vitest'
import { BUILT_IN_YEARS } from '~/domain/calendar/holidays'
import { calendarOf } from '~/domain/calendar/working-days'
import { BUILT_IN_VALUES, type LegalValue } from '~/domain/legal/legal-value'
import { proposalProgress, readerQuestionProgress } from '~/domain/progress/proposal'
import {
  answerObjection,
  answerTimes,
  askReaderObjection,
  MOST_ANSWER_DAYS,
  readerQuestionState,
} from '~/domain/proposal/reader-questions'
import { HOME_STATE } from '~/domain/taxonomy/regions'

const calendar = calendarOf(BUILT_IN_YEARS, HOME_STATE.code)
const at = (text: string) => new Date(text)
/** A Thursday. */
const NOW = at('2026-11-26T10:15:30Z')
const DAY = 86_400_000

describe('the time to answer', () => {
  it('comes from recorded values, in working days', () => {
    expect(answerTimes(BUILT_IN_VALUES, calendar, NOW)).toEqual({
      ok: true,
      proposed: at('2026-12-03T10:15:30Z'),
      least: at('2026-11-30T10:15:30Z'),
      leastDays: 2,
    })
  })

  it('follows a newer value from its first day on, and no day earlier', () => {
    const later: LegalValue[] = BUILT_IN_VALUES.filter((one) => one.key === 'readerQuestionLeast').map(
      (one) => ({ ...one, value: 4n, validFrom: '2026-11-27' }),
    )
    const values = [...BUILT_IN_VALUES, ...later]
    expect(answerTimes(values, calendar, NOW)).toMatchObject({ leastDays: 2 })
    expect(answerTimes(values, calendar, at('2026-11-27T10:00:00Z'))).toMatchObject({ leastDays: 4 })
  })

  it('never proposes less than the least', () => {
    const long = BUILT_IN_VALUES.map((one) =>
      one.key === 'readerQuestionLeast' ? { ...one, value: 8n } : one,
    )
    const times = answerTimes(long, calendar, NOW)
    expect(times.ok && times.proposed.getTime() === times.least.getTime()).toBe(true)
  })

  it('has values where none is recorded, and leaves out the holidays', () => {
    expect(answerTimes([], calendar, at('2026-12-23T09:00:00Z'))).toEqual({
      ok: true,
      // 24, 28, 29, 30 and 31 December; the 25th is a holiday, the 26th and 27th a weekend.
      proposed: at('2026-12-31T09:00:00Z'),
      least: at('2026-12-28T09:00:00Z'),
      leastDays: 2,
    })
  })

  it('is not guessed where the holidays of a year are missing', () => {
    expect(answerTimes(BUILT_IN_VALUES, new Map(), NOW)).toMatchObject({ ok: false })
  })
})

describe('a question is put to a team', () => {
  const opened = { state: 'opened', openedAt: at('2026-11-20T09:00:00Z') } as const
  const submitted = { state: 'submitted', phase: 1 } as const
  const times = answerTimes(BUILT_IN_VALUES, calendar, NOW)
  const ask = (
    dueAt: Date,
    challenge: Parameters<typeof askReaderObjection>[0]['challenge'] = opened,
    proposal: Parameters<typeof askReaderObjection>[0]['proposal'] = submitted,
    known = times,
  ) => askReaderObjection({ challenge, proposal }, dueAt, known, NOW)
  const good = at('2026-12-03T10:15:00Z')

  it('after the opening', () => {
    expect(ask(good)).toBeNull()
  })

  it.each([
    ['published', null],
    ['published', at('2026-11-20T09:00:00Z')],
    ['opened', null],
    ['withdrawn', at('2026-11-20T09:00:00Z')],
    ['draft', null],
  ] as const)('and never in state %s with the opening at %s', (state, openedAt) => {
    expect(ask(good, { state, openedAt })).toBe('notOpened')
  })

  it('not when the procedure is archived', () => {
    expect(ask(good, { ...opened, state: 'archived' })).toBe('procedureOver')
  })

  it.each([
    ['draft', 1],
    ['withdrawn', 1],
    ['submitted', 2],
  ] as const)('not about a proposal that is %s in phase %s', (state, phase) => {
    expect(ask(good, opened, { state, phase })).toBe('notOpened')
  })

  it('with at least the time that is recorded; the seconds of the minute do not matter', () => {
    expect(ask(at('2026-11-30T10:15:00Z'))).toBeNull()
    expect(ask(at('2026-11-30T10:14:59Z'))).toBe('tooSoon')
    expect(ask(NOW)).toBe('tooSoon')
    expect(ask(at('2020-01-01T00:00:00Z'))).toBe('tooSoon')
  })

  it('with an end in sight', () => {
    const last = NOW.getTime() + MOST_ANSWER_DAYS * DAY
    expect(ask(new Date(last))).toBeNull()
    expect(ask(new Date(last + 1))).toBe('tooLate')
  })

  it('not where no date can be worked out', () => {
    expect(ask(good, opened, submitted, { ok: false, reason: 'holidaysMissing', year: 2027 })).toBe(
      'holidaysMissing',
    )
  })
})

describe('the answer', () => {
  const dueAt = at('2026-12-03T10:00:00.000Z')
  const around = (ms: number) => new Date(dueAt.getTime() + ms)

  it.each([
    [-1000, null],
    [-1, null],
    [0, 'late'],
    [1000, 'late'],
  ])('%s ms from its deadline: %s', (ms, objection) => {
    expect(answerObjection({ dueAt }, around(ms))).toBe(objection)
  })

  it.each([
    [null, -1, 'open'],
    [null, 0, 'unanswered'],
    [around(-5000), -1, 'answered'],
    [around(-5000), 0, 'closed'],
  ] as const)('given at %s and seen %s ms from the deadline it is %s', (answeredAt, ms, state) => {
    expect(readerQuestionState({ dueAt, answeredAt }, around(ms))).toBe(state)
  })

  it('says whose turn it is, and by when while it runs', () => {
    expect(readerQuestionProgress('open', dueAt)).toMatchObject({ turn: 'team', dueAt })
    expect(readerQuestionProgress('answered', dueAt)).toMatchObject({ turn: 'time', dueAt })
    expect(readerQuestionProgress('closed', dueAt)).toMatchObject({ turn: 'authority', dueAt: null })
    expect(readerQuestionProgress('unanswered', dueAt)).toMatchObject({ turn: 'authority', dueAt: null })
  })

  it('is the turn of the team of an opened proposal, and of nobody before', () => {
    const challenge = { deadlineAt: at('2026-11-01T00:00:00Z'), openedAt: at('2026-11-02T00:00:00Z') }
    const opened = { ...challenge, state: 'opened' } as const
    expect(proposalProgress('submitted', opened, NOW, dueAt)).toMatchObject({
      key: 'proposal.asked',
      turn: 'team',
      dueAt,
    })
    expect(proposalProgress('submitted', opened, NOW)).toMatchObject({ key: 'proposal.opened' })
    const sealed = { ...challenge, state: 'published', openedAt: null } as const
    expect(proposalProgress('submitted', sealed, NOW, dueAt)).toMatchObject({ key: 'proposal.awaiting' })
  })
})
