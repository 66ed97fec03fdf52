import { describe, expect, it } from 'vitest'
import {
  ProblemNotice,
  problemOf,
  type ShownProblem,
} from '~/features/participation/components/problem-notice'
import { show, textOf } from '../show'
import { openingTags } from '../ui/markup'
import { AT } from './comments'

type Locale = 'de' | 'en'

describe('why something was not taken', () => {
  const REASONS: Record<ShownProblem['reason'], string> = {
    postingPaused: 'ausgesetzt',
    tooFast: 'sehr schnell',
    duplicate: 'schon geschrieben',
    tooManyLinks: 'zu viele Links',
    wouldWait: 'müssten wir erst prüfen',
    tooMany: 'sehr viel geschrieben',
    proofNeeded: 'um Spam abzuwehren',
    unreadable: 'keine lesbaren Zeichen',
    closed: 'geschlossen',
    answeredIsGone: 'auf den Sie antworten',
    idTaken: 'veraltet',
    wrongState: 'nicht mehr zu sehen',
    settled: 'durch einen Nachtrag ergänzen',
    notYetSettled: 'Ein Nachtrag ist nicht nötig',
    tooManyAddenda: 'sehr viele Nachträge',
  }
  it.each(Object.entries(REASONS))('%s: is said at once, in words', (reason, words) => {
    const problem = { reason, until: null } as ShownProblem
    const html = show(<ProblemNotice problem={problem} />)
    expect(textOf(html)).toContain('Das hat nicht geklappt')
    expect(textOf(html)).toContain(words)
    expect(openingTags(html, 'role="alert"')).toHaveLength(1)
    const english = textOf(show(<ProblemNotice problem={problem} />, 'en'))
    expect(english).toContain('This did not work')
    expect(english).not.toContain(words)
  })

  it.each([AT, AT.toISOString()])('until when posting is paused (%s)', (until) => {
    const notice = (locale: Locale) =>
      textOf(show(<ProblemNotice problem={{ reason: 'postingPaused', until }} />, locale))
    expect(notice('de')).toContain('bis 20. November 2026 um 10:05 MEZ ausgesetzt')
    expect(notice('en')).toContain('until 20 November 2026 at 10:05 CET')
  })

  it.each<[unknown, unknown]>([
    [undefined, null],
    [null, null],
    ['problem', null],
    [{ lastResult: {} }, null],
    [{ problem: undefined }, null],
    [{ problem: { reason: 'closed', until: null } }, { reason: 'closed', until: null }],
  ])('is read from the answer %j as %j', (answer, expected) => expect(problemOf(answer)).toEqual(expected))
})
