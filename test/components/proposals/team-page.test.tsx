import { describe, expect, it } from 'vitest'
import { StartForm } from '~/features/proposals/components/start-form'
import { TeamPage, type TeamView } from '~/features/proposals/components/team-page'
import {
  BOTH,
  buttonsOf,
  disabledActions,
  EVIL,
  hiddenFields,
  linksOf,
  show,
  textOf,
  tickedOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'
import { ASKED, written } from './content'

const BEFORE = new Date('2027-01-10T11:00:00Z')
const DEADLINE = new Date('2027-01-15T11:00:00Z')
const AFTER = new Date('2027-01-16T11:00:00Z')
const { t } = wordsIn('de')

const DRAFT: TeamView = {
  proposal: { id: 'p', state: 'draft', version: 4, updatedAt: BEFORE, organisation: 'Küstenblick' },
  challenge: {
    id: 'c',
    title: EVIL,
    authority: 'Amt',
    state: 'published',
    deadlineAt: DEADLINE,
    openedAt: null,
    consortiumRule: 'staysValid',
  },
  partners: [],
  former: [],
  confirmations: [],
  mayConfirmFor: [],
  receipts: [],
  asked: [],
  readings: { count: 0, latest: [] },
  at: BEFORE,
  openingWait: { isKnown: true, days: 4, count: 9 },
  content: written(),
  files: [],
  hash: 'ef'.repeat(32),
  missing: [],
  isUnchanged: false,
  actions: [
    { action: 'save', allowed: true, to: 'draft' },
    { action: 'submit', allowed: true, to: 'submitted' },
  ],
  steps: [],
  wanted: ASKED,
}
const RECEIPT = {
  number: 1,
  contentHash: 'ab'.repeat(32),
  receivedAt: BEFORE,
  withdrawnAt: null,
  lapsedAt: null,
}
type Change = {
  proposal?: Partial<TeamView['proposal']>
  challenge?: Partial<TeamView['challenge']>
} & Partial<Omit<TeamView, 'proposal' | 'challenge'>>
const view = ({ proposal, challenge, ...rest }: Change = {}): TeamView => ({
  ...DRAFT,
  ...rest,
  proposal: { ...DRAFT.proposal, ...proposal },
  challenge: { ...DRAFT.challenge, ...challenge },
})
const page = (change: Change = {}, locale: 'de' | 'en' = 'de') =>
  show(<TeamPage view={view(change)} />, locale)
const SUBMITTED: Change = { proposal: { state: 'submitted' }, receipts: [RECEIPT] }
const OPENED = { state: 'opened', openedAt: AFTER } as const

describe('the page of a proposal for its team', () => {
  it.each([
    ['draft', {}],
    ['submitted', SUBMITTED],
    ['withdrawn', { proposal: { state: 'withdrawn' } }],
    ['late', { at: AFTER }],
    ['awaiting', { ...SUBMITTED, at: AFTER }],
    ['opened', { ...SUBMITTED, at: AFTER, challenge: OPENED }],
    ['challengeWithdrawn', { ...SUBMITTED, challenge: { state: 'withdrawn' } }],
  ] as [string, Change][])('says whose turn it is: %s', (turn, change) => {
    for (const locale of BOTH) {
      const words = wordsIn(locale)
      const text = textOf(page(change, locale))
      const key = `proposal.${turn}` as 'proposal.late'
      expect(text).toContain(words.t(`progress.state.${key}`))
      expect(text).toContain(words.t(`progress.next.${key}`))
    }
  })

  it('counts the very moment of the deadline as over', () => {
    expect(textOf(page({ at: DEADLINE }))).toContain(t('progress.next.proposal.late'))
    const justBefore = new Date(DEADLINE.getTime() - 1)
    expect(textOf(page({ at: justBefore }))).toContain(t('progress.next.proposal.draft'))
  })

  it('says how long the opening usually takes while the team waits for it', () => {
    const usual = t('usual.opening', { count: 4, cases: 9 })
    expect(textOf(page({ ...SUBMITTED, at: AFTER }))).toContain(usual)
    expect(textOf(page(SUBMITTED))).not.toContain(usual)
  })

  it('tells of changes since the last submission, and only then', () => {
    const text = t('proposal.submit.changed')
    expect(textOf(page(SUBMITTED))).toContain(text)
    expect(textOf(page({ ...SUBMITTED, isUnchanged: true }))).not.toContain(text)
    expect(textOf(page())).not.toContain(text)
  })

  it('offers to edit or says why not', () => {
    expect(linksOf(page())[t('proposal.edit')]).toBe('/vorschlaege/p/bearbeiten')
    const html = page({ actions: [{ action: 'save', allowed: false, reason: 'deadlinePassed' }] })
    expect(disabledActions(html)).toEqual({ [t('proposal.edit')]: t('reason.deadlinePassed') })
    expect(linksOf(html)).not.toHaveProperty(t('proposal.edit'))
  })

  it('shows only the team of an opened challenge who has read', () => {
    expect(textOf(page({ ...SUBMITTED, challenge: OPENED }))).toContain(t('proposal.readings.title'))
    expect(textOf(page(SUBMITTED))).not.toContain(t('proposal.readings.title'))
  })

  it.each(BOTH)('explains the seal and shows foreign text as text (%s)', (locale) => {
    const html = page({}, locale)
    expect(textOf(html)).toContain(wordsIn(locale).t('proposal.sealNote'))
    expect(html).not.toContain('<img')
    expect(brokenReferences(html).double).toEqual([])
  })
})

describe('the start of a proposal', () => {
  type Props = Parameters<typeof StartForm>[0]
  const choices = [
    { id: 'o-1', name: 'Küstenblick' },
    { id: 'o-2', name: 'Waldblick' },
  ]
  const start = (overrides: Partial<Props> = {}, locale: 'de' | 'en' = 'de') =>
    show(
      <StartForm id="new" objection={null} choices={choices} there={[]} answer={undefined} {...overrides} />,
      locale,
    )

  it.each(BOTH)('sends the minted id and one of the organisations (%s)', (locale) => {
    const html = start({}, locale)
    expect(hiddenFields(html)).toEqual({ id: 'new' })
    expect(tickedOf(html, 'organisationId')).toEqual(['o-1'])
    expect(buttonsOf(html)).toEqual([wordsIn(locale).t('proposalNew.action')])
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it.each([
    'conflictedWithAuthority',
    'challengeNotOpen',
    'deadlinePassed',
    'noProposingOrganisation',
  ] as const)('is disabled because of %s', (objection) => {
    const html = start({ objection })
    expect(disabledActions(html)).toEqual({ [t('proposalNew.action')]: t(`reason.${objection}`) })
    expect(openingTags(html, '<form')).toEqual([])
  })

  it('shows the way to an organisation to those who have none', () => {
    const links = linksOf(start({ objection: 'noProposingOrganisation', choices: [] }))
    expect(links).toEqual({ [t('proposalNew.found')]: '/organisationen/neu' })
    expect(linksOf(start({ objection: 'deadlinePassed' }))).toEqual({})
  })

  it('leads on to what has been started already', () => {
    const html = start({ choices: [], there: [{ id: 'p-9', organisation: EVIL }] })
    expect(linksOf(html)).toEqual({ [t('proposalNew.goOn', { organisation: EVIL })]: '/vorschlaege/p-9' })
    expect(openingTags(html, '<form')).toEqual([])
    expect(html).not.toContain('<img')
  })
})
