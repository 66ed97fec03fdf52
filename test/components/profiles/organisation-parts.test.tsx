import { describe, expect, it } from 'vitest'
import { PROFILE_SECTIONS, type Profile, type ProfileField } from '~/domain/organisation/profile'
import { OrganisationActions } from '~/features/profiles/components/organisation-actions'
import { OrganisationFacts } from '~/features/profiles/components/organisation-facts'
import { OrganisationNotice } from '~/features/profiles/components/organisation-notice'
import { ProfileEditForm } from '~/features/profiles/components/profile-form'
import { StaleComparison } from '~/features/profiles/components/stale-comparison'
import { profileSchema } from '~/features/profiles/schema'
import {
  answerTo,
  BOTH,
  buttonsOf,
  disabledActions,
  EVIL,
  factsOf,
  fieldOf,
  hiddenFields,
  linksOf,
  rowHeaders,
  rowsOf,
  show,
  textOf,
  tickedOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const { t } = wordsIn('de')
const LISTS: ProfileField[] = [
  'capabilities',
  'techniques',
  'domains',
  'districts',
  'licenceModels',
  'hostingLocations',
]
const EMPTY = Object.fromEntries(
  Object.values(PROFILE_SECTIONS)
    .flat()
    .map((field) => [field, LISTS.includes(field) ? [] : '']),
) as Profile
const profile = (overrides: Partial<Profile> = {}): Profile => ({
  ...EMPTY,
  name: 'Küstenblick',
  kind: 'company',
  ...overrides,
})

describe('the actions of an organisation', () => {
  type Props = Parameters<typeof OrganisationActions>[0]
  const NONE = {
    edit: false,
    seeMembers: false,
    review: false,
    seeMatches: false,
    seePartners: false,
    askForIntroduction: false,
    createChallenge: false,
    join: false,
    seeFinance: false,
    claim: false,
  }
  const actions = (
    may: Partial<Props['may']>,
    rest: Partial<Omit<Props, 'may'>> = {},
    locale: 'de' | 'en' = 'de',
  ) =>
    show(
      <OrganisationActions
        id="o"
        kind="company"
        state="verified"
        waiting={null}
        {...rest}
        may={{ ...NONE, ...may }}
      />,
      locale,
    )

  it('are hidden from those whose role has no part in them', () => {
    const html = actions({})
    expect(linksOf(html)).toEqual({})
    expect(disabledActions(html)).toEqual({})
  })

  it.each([
    ['edit', ['profiles.action.edit', 'offer.manage']],
    ['seeMembers', ['profiles.action.members', 'preview.action']],
    ['review', ['profiles.action.review']],
    ['claim', ['profiles.action.claim']],
    ['join', ['profiles.action.join']],
    ['seeMatches', ['profiles.action.matches']],
    ['createChallenge', ['profiles.action.challenge']],
  ] as const)('lead those who may %s there', (permission, keys) => {
    for (const locale of BOTH)
      expect(Object.keys(linksOf(actions({ [permission]: true }, {}, locale)))).toEqual(
        keys.map((key) => wordsIn(locale).t(key)),
      )
  })

  it.each(['unverified', 'rejected'] as const)('that need a check are disabled while %s', (state) => {
    for (const locale of BOTH) {
      const words = wordsIn(locale)
      const html = actions(
        { seeMatches: true, seePartners: false, askForIntroduction: false, createChallenge: true },
        { state },
        locale,
      )
      expect(disabledActions(html)).toEqual({
        [words.t('profiles.action.matches')]: words.t('reason.notVerified'),
        [words.t('profiles.action.challenge')]: words.t('reason.notVerified'),
      })
      expect(linksOf(html)).toEqual({})
      expect(brokenReferences(html)).toEqual(INTACT)
    }
  })

  it.each([
    ['join', 'join'],
    ['claimMail', 'claim'],
    ['claimStaff', 'claim'],
  ] as const)('say that %s is waited for instead of offering it again', (waiting, action) => {
    const html = actions({ join: true, claim: true }, { waiting })
    expect(disabledActions(html)).toEqual({
      [t(`profiles.action.${action}`)]: t(`profiles.waiting.${waiting}`),
    })
    expect(linksOf(html)).toEqual({})
  })

  it('ask for a new check only where one was refused, and only writers', () => {
    expect(buttonsOf(actions({ edit: true }, { state: 'rejected' }))).toEqual([t('profiles.action.resubmit')])
    expect(buttonsOf(actions({ edit: true }, { state: 'unverified' }))).toEqual([])
    expect(buttonsOf(actions({}, { state: 'rejected' }))).toEqual([])
  })
})

describe('the notice about where an organisation stands', () => {
  const notice = (state: 'listed' | 'unverified' | 'verified' | 'rejected', locale: 'de' | 'en' = 'de') =>
    show(<OrganisationNotice state={state} reason={EVIL} source="Wikidata" licence="CC0" isMember />, locale)

  it('is silent about verified ones', () => {
    expect(notice('verified')).toBe('')
  })

  it.each(['listed', 'unverified', 'rejected'] as const)('says what %s means', (state) => {
    for (const locale of BOTH) {
      const words = wordsIn(locale)
      expect(textOf(notice(state, locale))).toContain(words.t(`profiles.notice.${state}.title`))
      expect(textOf(notice(state, locale))).toContain(words.t(`profiles.notice.${state}.text`))
    }
  })

  it('gives the reason of a refusal as text, and of nothing else', () => {
    expect(textOf(notice('rejected'))).toContain(t('profiles.notice.reason', { reason: EVIL }))
    expect(notice('rejected')).not.toContain('<img')
    expect(textOf(notice('unverified'))).not.toContain(EVIL)
  })

  it('names the source of listed ones only', () => {
    expect(textOf(notice('listed'))).toContain('Wikidata')
    expect(textOf(notice('rejected'))).not.toContain('Wikidata')
  })
})

describe('the facts of a profile', () => {
  const read = (overrides: Partial<Profile>, locale: 'de' | 'en' = 'de') =>
    factsOf(show(<OrganisationFacts profile={profile(overrides)} />, locale))

  it('leave out what is empty', () => {
    expect(read({})).toEqual({})
  })

  it.each(BOTH)('put codes into words (%s)', (locale) => {
    const words = wordsIn(locale)
    expect(read({ domains: ['energy', 'health'], licenceModels: ['openSource'] }, locale)).toEqual({
      [words.t('profiles.fact.domains')]:
        `${words.label('domain', 'energy')}, ${words.label('domain', 'health')}`,
      [words.t('profiles.fact.licenceModels')]: words.label('licenceModel', 'openSource'),
    })
  })

  it.each([
    ['3', '6', '3–6'],
    ['4', '4', '4'],
    ['', '5', '5'],
    ['2', '', '2'],
  ])('say readiness %j to %j as %s', (readinessMin, readinessMax, expected) => {
    expect(read({ readinessMin, readinessMax })).toEqual({ [t('profiles.fact.readiness')]: expected })
  })

  it('write the address in one line, without gaps', () => {
    const term = t('profiles.fact.address')
    expect(read({ street: 'Am Hafen 1', postalCode: '23966', city: 'Wismar' })[term]).toBe(
      'Am Hafen 1, 23966 Wismar',
    )
    expect(read({ city: 'Wismar' })[term]).toBe('Wismar')
  })

  it('give a day in the language of the page', () => {
    expect(read({ availableFrom: '2027-05-01' })[t('profiles.fact.availableFrom')]).toBe('1. Mai 2027')
    expect(Object.values(read({ availableFrom: '2027-05-01' }, 'en'))).toEqual(['1 May 2027'])
  })

  it('follow no foreign website: the link passes nothing on', () => {
    const html = show(
      <OrganisationFacts profile={profile({ website: 'https://a.example', contactEmail: 'a@a.example' })} />,
    )
    expect(linksOf(html)).toEqual({
      'https://a.example': 'https://a.example',
      'a@a.example': 'mailto:a@a.example',
    })
    expect(openingTags(html, '<a', 'href="https', 'rel="nofollow noopener"')).toHaveLength(1)
  })

  it('show texts as text', () => {
    expect(show(<OrganisationFacts profile={profile({ contactName: EVIL })} />)).not.toContain('<img')
    expect(read({ contactName: EVIL })[t('profiles.fact.contactName')]).toBe(EVIL)
  })
})

describe('the form of a profile', () => {
  type Props = Parameters<typeof ProfileEditForm>[0]
  const form = (overrides: Partial<Props> = {}, locale: 'de' | 'en' = 'de') =>
    show(
      <ProfileEditForm
        profile={profile({ domains: ['energy'] })}
        version={5}
        answer={undefined}
        isVerified={false}
        backHref="/zurueck"
        {...overrides}
      />,
      locale,
    )

  it.each(BOTH)('labels every field of every section (%s)', (locale) => {
    const html = form({}, locale)
    const words = wordsIn(locale)
    for (const section of Object.keys(PROFILE_SECTIONS) as (keyof typeof PROFILE_SECTIONS)[])
      expect(textOf(html)).toContain(words.t(`profiles.form.${section}`))
    for (const field of ['name', 'vatId', 'summary', 'availableFrom', 'website', 'city'] as const)
      expect(fieldOf(html, field).label).toContain(words.label('profiles.field', field))
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('carries the version, requires name and kind, and ticks what is chosen', () => {
    expect(hiddenFields(form())).toEqual({ version: '5' })
    expect(fieldOf(form(), 'name')).toMatchObject({ isRequired: true, value: 'Küstenblick' })
    expect(fieldOf(form(), 'summary').isRequired).toBe(false)
    expect(tickedOf(form(), 'kind')).toEqual(['company'])
    expect(tickedOf(form(), 'domains')).toEqual(['energy'])
    expect(tickedOf(form(), 'techniques')).toEqual([])
  })

  it('warns verified ones, and only them, of a new check before they save', () => {
    const text = t('profiles.form.recheck.text')
    expect(textOf(form({ isVerified: true }))).toContain(text)
    expect(textOf(form())).not.toContain(text)
  })

  it('keeps what was typed and says what is wrong where it is wrong', () => {
    const sent = { version: '5', name: EVIL, kind: 'network', vatId: 'DE1', city: 'Wismar', postalCode: '1' }
    const html = form({ answer: answerTo(profileSchema, sent) })
    expect(fieldOf(html, 'name')).toMatchObject({ value: EVIL, isInvalid: false })
    expect(fieldOf(html, 'vatId')).toMatchObject({ value: 'DE1', isInvalid: true })
    expect(fieldOf(html, 'vatId').descriptions).toContain(t('profiles.error.vatId'))
    expect(fieldOf(html, 'postalCode').descriptions).toContain(t('profiles.error.postalCode'))
    expect(fieldOf(html, 'city')).toMatchObject({ value: 'Wismar', isInvalid: false })
    expect(tickedOf(html, 'kind')).toEqual(['network'])
    expect(html).not.toContain('<img')
  })
})

describe('both texts of a stale save of a profile', () => {
  it.each(BOTH)('stand beside each other, codes in words (%s)', (locale) => {
    const words = wordsIn(locale)
    const yours = profile({ name: 'Mein Name', domains: ['energy', 'health'] })
    const html = show(
      <StaleComparison
        of="profile"
        yours={yours}
        saved={profile({ name: EVIL })}
        changed={['name', 'domains']}
      />,
      locale,
    )
    expect(rowsOf(html)).toEqual([
      [words.t('profiles.field.name'), 'Mein Name', EVIL],
      [
        words.t('profiles.field.domains'),
        `${words.label('domain', 'energy')}, ${words.label('domain', 'health')}`,
        words.t('shell.none'),
      ],
    ])
    expect(rowHeaders(html)).toEqual([words.t('profiles.field.name'), words.t('profiles.field.domains')])
    expect(openingTags(html, 'role="alert"')).toHaveLength(1)
    expect(html).not.toContain('<img')
  })
})
