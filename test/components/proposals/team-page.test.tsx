import { describe, expect, it } from 'vitest'
import { ContentForm } from '~/features/proposals/components/content-form'
import { StartForm } from '~/features/proposals/components/start-form'
import { TeamPage, type TeamView } from '~/features/proposals/components/team-page'
import { proposalSchema } from '~/features/proposals/schema'
import {
  answerTo,
  BOTH,
  buttonsOf,
  disabledActions,
  EVIL,
  fieldOf,
  hiddenFields,
  linksOf,
  show,
  textOf,
  tickedOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'
import { written } from './content'

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
  },
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
}
const RECEIPT = { number: 1, contentHash: 'ab'.repeat(32), receivedAt: BEFORE, withdrawnAt: null }
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

describe('the form of a proposal', () => {
  type Props = Parameters<typeof ContentForm>[0]
  const form = (overrides: Partial<Props> = {}, locale: 'de' | 'en' = 'de') =>
    show(
      <ContentForm
        content={written()}
        version={4}
        answer={undefined}
        staleVersion={undefined}
        {...overrides}
      />,
      locale,
    )

  it('is saved by the Enter key: the first button of all removes no row', () => {
    const [first] = openingTags(form(), '<button')
    expect(first).toMatch(/type="submit".*tabindex="-1".*aria-hidden="true".*name="next" value="edit"/i)
  })

  const answer = answerTo(proposalSchema, {
    version: '3',
    title: EVIL,
    contactEmail: 'kein',
    'costs[0].item': 'Boot',
    'costs[0].amount': 'teuer',
  })

  it.each(BOTH)('labels every field and requires none before submission (%s)', (locale) => {
    const html = form({}, locale)
    const { t: words } = wordsIn(locale)
    for (const name of ['title', 'approach', 'risks', 'readiness', 'contactEmail', 'references'] as const) {
      expect(fieldOf(html, name).label).toContain(words(`proposalForm.${name}`))
      expect(fieldOf(html, name).isRequired).toBe(false)
    }
    expect(buttonsOf(html)).toEqual(
      expect.arrayContaining([words('proposalEdit.saveAndShow'), words('proposalEdit.save')]),
    )
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('writes amounts as people type them and keeps three rows ready', () => {
    const html = form()
    expect(fieldOf(html, 'costs[0].amount').value).toBe('12345,50')
    expect(fieldOf(html, 'costs[1].amount').value).toBe('1000')
    expect(fieldOf(html, 'costs[2].item').value).toBe('')
    expect(() => fieldOf(html, 'costs[3].item')).toThrow()
  })

  it('names the number of a row on the button that removes it', () => {
    const buttons = buttonsOf(form())
    for (const number of [1, 2, 3]) expect(buttons).toContain(t('proposalEdit.removeCost', { number }))
    expect(buttons).toContain(t('proposalEdit.addCost'))
  })

  it('keeps everything that was typed and ties errors to the cell', () => {
    const html = form({ answer })
    expect(fieldOf(html, 'title')).toMatchObject({ value: EVIL, isInvalid: false })
    expect(fieldOf(html, 'contactEmail').descriptions).toContain(t('field.email'))
    expect(fieldOf(html, 'costs[0].amount')).toMatchObject({ value: 'teuer', isInvalid: true })
    expect(fieldOf(html, 'costs[0].amount').descriptions).toContain(t('field.money'))
    expect(fieldOf(html, 'costs[0].item').isInvalid).toBe(false)
    expect(html).not.toContain('<img')
  })

  it.each([
    ['of the saved copy', {}, '4'],
    ['that was typed on', { answer }, '3'],
    ['that a conflict has shown', { answer, staleVersion: 8 }, '8'],
  ] as [string, Partial<Props>, string][])('carries the version %s', (_, overrides, version) => {
    expect(hiddenFields(form(overrides))).toMatchObject({ version })
  })

  it('offers no further row when the most are there', () => {
    const costs = Array.from({ length: 30 }, (_, index) => ({ item: `Posten ${index}`, cents: '1' }))
    expect(buttonsOf(form({ content: written({ costs }) }))).not.toContain(t('proposalEdit.addCost'))
  })
})
