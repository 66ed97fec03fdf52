import { describe, expect, it } from 'vitest'
import { PROPOSAL_SECTIONS } from '~/domain/proposal/sections'
import { ActivityList } from '~/features/proposals/components/activity-list'
import { CommentList } from '~/features/proposals/components/comment-list'
import { Demands } from '~/features/proposals/components/demands'
import { FrozenPreview, type FrozenView } from '~/features/proposals/components/frozen-preview'
import { OwnerPanel } from '~/features/proposals/components/owner-panel'
import { SectionOverview } from '~/features/proposals/components/section-overview'
import { SectionSteps } from '~/features/proposals/components/section-steps'
import type { SectionStep } from '~/features/proposals/operations/section-steps.server'
import {
  BOTH,
  buttonsOf,
  disabledActions,
  EVIL,
  factsOf,
  headingsOf,
  linksOf,
  rowsOf,
  show,
  textOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'
import { ASKED, written } from './content'

const { t } = wordsIn('de')
const AT = new Date('2027-01-05T13:03:00Z')
const step = (overrides: Partial<SectionStep> = {}): SectionStep => ({
  ...{ section: 'about', missing: [], owner: null, draftAt: null, openComments: 0 },
  ...overrides,
})
const STEPS = PROPOSAL_SECTIONS.map((section) => step({ section }))

describe('the list of sections', () => {
  it.each(BOTH)('says what is missing, who writes, what of mine waits and what was said (%s)', (locale) => {
    const words = wordsIn(locale)
    const full = step({
      ...{ missing: ['title', 'summary'], draftAt: AT, openComments: 2 },
      owner: { name: EVIL, isMine: false, hasLeft: false },
    })
    const html = show(<SectionSteps proposalId="p" steps={[full]} current="about" />, locale)
    const text = textOf(html)
    const fields = `${words.t('proposalForm.title')}, ${words.t('proposalForm.summary')}`
    expect(text).toContain(words.t('posting.missing', { fields }))
    expect(text).toContain(words.t('proposalOwner.theirs', { name: EVIL }))
    expect(text).toContain(words.t('proposalComments.open', { count: 2 }))
    expect(text).toMatch(/14:03|2:03/)
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('marks where the reader is and leads to the others and to the preview', () => {
    const html = show(<SectionSteps proposalId="p" steps={STEPS} current="plan" />)
    expect(openingTags(html, '<li', 'aria-current="step"')).toHaveLength(1)
    const links = linksOf(html)
    expect(Object.keys(links)).toHaveLength(STEPS.length)
    expect(links[`1. ${t('proposalSection.about')}`]).toBe('/vorschlaege/p/bearbeiten/about')
    expect(links[`8. ${t('proposalPreview.step')}`]).toBe('/vorschlaege/p/vorschau')
  })
})

describe('who writes a section', () => {
  it.each([
    ['nobody', null, 'proposalOwner.take'],
    ['me', { name: 'Ada', isMine: true, hasLeft: false }, 'proposalOwner.give'],
    ['somebody who has left', { name: 'Ada', isMine: false, hasLeft: true }, 'proposalOwner.take'],
    ['somebody else', { name: 'Ada', isMine: false, hasLeft: false }, null],
  ] as const)('is %s, and the note says that it is a hint', (_who, owner, button) => {
    const html = show(<OwnerPanel owner={owner} />)
    expect(buttonsOf(html)).toEqual(button ? [t(button)] : [])
    expect(textOf(html)).toContain(t('proposalOwner.note'))
  })
})

describe('what the authority asked for', () => {
  it.each(BOTH)('stands in the section that answers it (%s)', (locale) => {
    const words = wordsIn(locale)
    const asked = {
      texts: { ...ASKED.texts, desiredOutcome: { html: '<p>Schneller</p>', lang: 'de' as const } },
      criteria: [{ criterion: EVIL, target: '5 Tage' }],
      facts: { ...ASKED.facts, budgetMaxCents: 5_000_000n, readinessMin: 6 },
    }
    const of = (section: (typeof PROPOSAL_SECTIONS)[number]) =>
      show(<Demands section={section} challenge={asked} />, locale)
    expect(factsOf(of('about'))).toEqual({ [words.t('challenge.section.desiredOutcome')]: 'Schneller' })
    expect(textOf(of('results'))).toContain('5 Tage')
    expect(textOf(of('costs'))).toMatch(/50[.,]000/)
    expect(Object.keys(factsOf(of('results')))).toContain(words.t('challenge.fact.readiness'))
    expect(of('results')).not.toContain('<img')
  })

  it('says so where the challenge leaves it open', () => {
    for (const section of ['costs', 'about', 'team'] as const)
      expect(textOf(show(<Demands section={section} challenge={ASKED} />))).toBe(t('demands.nothing'))
  })
})

describe('the overview of the sections', () => {
  const overview = (mayWrite: boolean) =>
    show(
      <SectionOverview
        {...{ proposalId: 'p', asked: ASKED, mayWrite }}
        steps={[step({ section: 'costs', missing: ['costs'] }), step({ section: 'risks' })]}
      />,
    )

  it('leads to every missing field, and to the section where nothing is missing', () => {
    const links = linksOf(overview(true))
    const costs = t('proposalSections.write', { field: t('proposalForm.costs') })
    expect(links[costs]).toBe('/vorschlaege/p/bearbeiten/costs#proposal-costs[0].item')
    const risks = t('proposalSections.edit', { section: t('proposalSection.risks') })
    expect(links[risks]).toBe('/vorschlaege/p/bearbeiten/risks')
  })

  it('leads nobody into a form that they may not use', () => {
    expect(linksOf(overview(false))).toEqual({})
    expect(textOf(overview(false))).toContain(t('posting.state.missing'))
  })
})

describe('the preview of what would be frozen', () => {
  const HASH = '0123456789abcdef'.repeat(4)
  const view = (overrides: Partial<FrozenView> = {}): FrozenView => ({
    ...{ proposal: { id: 'p', version: 7 }, lead: 'Werft', content: written() },
    ...{ files: [], partners: [], former: [], confirmations: [] },
    ...{ hash: HASH, missing: [], isUnchanged: false, drafts: [], at: AT },
    verdict: { action: 'submit', allowed: true, to: 'submitted' },
    ...overrides,
  })
  const preview = (overrides: Partial<FrozenView> = {}, locale: 'de' | 'en' = 'de') =>
    show(<FrozenPreview view={view(overrides)} />, locale)

  it.each(BOTH)(
    'shows every section, the hash and the version, and leads on to submitting (%s)',
    (locale) => {
      const words = wordsIn(locale)
      const html = preview({}, locale)
      for (const section of PROPOSAL_SECTIONS)
        expect(headingsOf(html)).toContain(words.t(`proposalSection.${section}`))
      expect(textOf(html)).toContain(HASH)
      expect(factsOf(html)[words.t('proposalPreview.version')]).toBe('7')
      expect(linksOf(html)[words.t('proposalPreview.submit')]).toMatch(/\/p#einreichen$/)
      expect(textOf(html)).toContain(words.t('proposalPreview.noFiles'))
    },
  )

  it('names the files with their hashes, and who hands it in with the lead', () => {
    const file = {
      ...{ id: 'f', section: 'plan', name: EVIL, mediaType: 'application/pdf', byteLength: 9 },
      sha256: 'ab'.repeat(32),
    }
    const html = preview({ files: [file], partners: [{ organisationId: 'o', name: 'Hafen GmbH' }] })
    expect(rowsOf(html)).toContainEqual([EVIL, t('proposalSection.plan'), expect.stringMatching(/abab/)])
    expect(textOf(html)).toContain('Hafen GmbH')
    expect(html).not.toContain('<img')
  })

  it('says what is missing, where it is written and why nothing can be submitted', () => {
    const verdict = { action: 'submit', allowed: false, reason: 'incomplete' } as const
    const html = preview({ missing: ['risks'], verdict })
    expect(linksOf(html)[t('proposalForm.risks')]).toBe('/vorschlaege/p/bearbeiten/risks#proposal-risks')
    expect(disabledActions(html)).toEqual({ [t('proposalPreview.submit')]: t('reason.incomplete') })
    expect(linksOf(html)).not.toHaveProperty(t('proposalPreview.submit'))
  })

  it('reminds of what this person has typed and not saved', () => {
    const html = preview({ drafts: [{ section: 'risks', savedAt: AT }] })
    expect(textOf(html)).toContain(t('proposalPreview.unsaved'))
    expect(Object.values(linksOf(html))).toContain('/vorschlaege/p/bearbeiten/risks')
    expect(textOf(preview())).not.toContain(t('proposalPreview.unsaved'))
  })

  it('says that exactly this has been submitted already', () => {
    expect(textOf(preview({ isUnchanged: true }))).toContain(t('proposalPreview.unchanged'))
  })
})

describe('what the team says and does', () => {
  const comment = {
    ...{ id: 'c', section: 'plan' as const, text: EVIL, author: 'Ada', createdAt: AT, resolved: null },
  }

  it('is shown as text, with a button for those who write', () => {
    const open = show(<CommentList comments={[comment]} mayWrite />)
    expect(textOf(open)).toContain(EVIL)
    expect(open).not.toContain('<img')
    expect(buttonsOf(open)).toEqual([t('proposalComments.resolve')])
    const done = { ...comment, resolved: { at: AT, by: 'Zoe' } }
    expect(buttonsOf(show(<CommentList comments={[done]} mayWrite />))).toEqual([
      t('proposalComments.reopen'),
    ])
    expect(buttonsOf(show(<CommentList comments={[done]} mayWrite={false} />))).toEqual([])
  })

  it.each(BOTH)('is listed with names and sections, all of it in words (%s)', (locale) => {
    const words = wordsIn(locale)
    const rows = [
      { id: '1', what: 'saved' as const, at: AT, actor: 'Ada', sections: ['plan' as const] },
      { id: '2', what: 'lapsed' as const, at: AT, actor: null, sections: [] },
    ]
    const text = textOf(show(<ActivityList rows={rows} />, locale))
    for (const word of [words.t('proposalEvent.saved'), 'Ada', words.t('proposalSection.plan')])
      expect(text).toContain(word)
    expect(text).toContain(words.t('proposalEvent.lapsed'))
    expect(text).toContain(words.t('proposalActivity.platform'))
  })
})
