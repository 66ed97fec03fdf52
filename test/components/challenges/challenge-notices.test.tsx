import { describe, expect, it } from 'vitest'
import { ChallengeNotices } from '~/features/challenges/components/challenge-notices'
import { FrozenText } from '~/features/challenges/components/frozen-text'
import { MarketNotice } from '~/features/challenges/components/market-notice'
import { NoAuthority } from '~/features/challenges/components/no-authority'
import { OpeningSlot } from '~/features/challenges/components/opening-slot'
import { ProposalCall } from '~/features/challenges/components/proposal-call'
import { BOTH, buttonsOf, disabledActions, EVIL, linksOf, show, textOf, wordsIn } from '../show'

type Notices = Parameters<typeof ChallengeNotices>[0]
const NOTHING: Notices = {
  challengeId: 'c',
  isPublic: true,
  isGermanOnly: false,
  canManage: false,
  withdrawnReason: null,
  archivedReason: null,
}
const notices = (overrides: Partial<Notices>, locale: 'de' | 'en' = 'de') =>
  show(<ChallengeNotices {...NOTHING} {...overrides} />, locale)

describe('what a reader should know before the text', () => {
  it('is nothing where there is nothing to know', () => {
    expect(notices({})).toBe('')
  })

  it.each(BOTH)('is that this is a preview (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const text = textOf(notices({ isPublic: false }, locale))
    expect(text).toContain(t('challenge.show.preview'))
    expect(text).toContain(t('challenge.show.previewText'))
  })

  it.each([
    ['withdrawnReason', 'challenge.show.withdrawn', 'challenge.show.archived'],
    ['archivedReason', 'challenge.show.archived', 'challenge.show.withdrawn'],
  ] as const)('is the reason of an end, in German and as text (%s)', (field, title, other) => {
    for (const locale of BOTH) {
      const html = notices({ [field]: EVIL }, locale)
      const { t } = wordsIn(locale)
      expect(textOf(html)).toContain(t(title))
      expect(textOf(html)).not.toContain(t(other))
      expect(textOf(html)).toContain(EVIL)
      expect(html).not.toContain('<img')
      expect(html).toMatch(/<p lang="de"[^>]*>&lt;img/)
    }
  })

  it('is what became of it, where that was said', () => {
    for (const locale of BOTH) {
      const html = notices({ archivedReason: 'Ende.', outcome: EVIL }, locale)
      expect(textOf(html)).toContain(wordsIn(locale).t('outcome.title'))
      expect(textOf(html)).toContain(EVIL)
      expect(html).not.toContain('<img')
      // Archived before it was asked.
      const old = textOf(notices({ archivedReason: 'Ende.', outcome: '' }, locale))
      expect(old).not.toContain(wordsIn(locale).t('outcome.title'))
    }
  })

  it('leads those who manage it to the management page, and nobody else', () => {
    expect(Object.values(linksOf(notices({ canManage: true })))).toEqual(['/herausforderungen/c/verwalten'])
    expect(linksOf(notices({ isPublic: false }))).toEqual({})
  })
})

describe('the call for proposals', () => {
  const call = (
    phase: Parameters<typeof ProposalCall>[0]['phase'],
    isSignedOut = false,
    locale: 'de' | 'en' = 'de',
  ) => show(<ProposalCall challengeId="c" phase={phase} isSignedOut={isSignedOut} />, locale)

  it.each(BOTH)('leads to the form while the challenge is open (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const href = locale === 'de' ? '/herausforderungen/c/vorschlag' : '/en/challenges/c/proposal'
    expect(linksOf(call('open', false, locale))).toEqual({ [t('challenge.show.propose')]: href })
    expect(disabledActions(call('open', false, locale))).toEqual({})
  })

  it('tells visitors that they need an account first', () => {
    const { t } = wordsIn('de')
    expect(textOf(call('open', true))).toContain(t('challenge.show.proposeSignedOut'))
    expect(textOf(call('open', false))).not.toContain(t('challenge.show.proposeSignedOut'))
  })

  it.each([
    ['closed', 'deadlinePassed'],
    ['opened', 'deadlinePassed'],
    ['withdrawn', 'challengeNotOpen'],
    ['archived', 'challengeNotOpen'],
    ['draft', 'challengeNotOpen'],
  ] as const)('of phase %s is disabled because of %s', (phase, reason) => {
    for (const locale of BOTH) {
      const { t } = wordsIn(locale)
      const html = call(phase, true, locale)
      expect(disabledActions(html)).toEqual({ [t('challenge.show.propose')]: t(`reason.${reason}`) })
      expect(linksOf(html)).toEqual({})
    }
  })
})

it.each(BOTH)('the notice says that the market is explored and nothing awarded (%s)', (locale) => {
  const { t } = wordsIn(locale)
  const text = textOf(show(<MarketNotice />, locale))
  expect(text).toBe(`${t('challenge.show.noAward')}\n${t('challenge.show.noAwardText')}`)
})

describe('the form of a frozen text', () => {
  it.each([
    [true, 'challengeForm.frozen.inApproval', 'challengeForm.frozen.published'],
    [false, 'challengeForm.frozen.published', 'challengeForm.frozen.inApproval'],
  ] as const)('says why nothing can be changed (in approval: %s)', (isInApproval, shown, hidden) => {
    const html = show(<FrozenText challengeId="c" isInApproval={isInApproval} />)
    const { t } = wordsIn('de')
    expect(textOf(html)).toContain(t(shown))
    expect(textOf(html)).not.toContain(t(hidden))
    expect(Object.values(linksOf(html))).toEqual(['/herausforderungen/c/verwalten'])
    expect(buttonsOf(html)).toEqual([])
  })
})

describe('people without an authority', () => {
  it.each(BOTH)('learn how to find or to found one (%s)', (locale) => {
    const html = show(<NoAuthority />, locale)
    const { t } = wordsIn(locale)
    expect(textOf(html)).toContain(t('challengeForm.new.noAuthorityText'))
    expect(Object.keys(linksOf(html))).toEqual([
      t('challengeForm.new.findAuthority'),
      t('challengeForm.new.foundAuthority'),
    ])
  })
})

describe('the place of the opening', () => {
  it('is there only when it has something to show', () => {
    expect(show(<OpeningSlot />)).toBe('')
    expect(show(<OpeningSlot>Öffnung</OpeningSlot>)).toContain('Öffnung')
  })
})
