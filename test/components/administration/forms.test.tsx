import { describe, expect, it } from 'vitest'
import { RETENTION, retentionFrom, retentionText } from '~/domain/retention/retention'
import { AccountDecisions } from '~/features/administration/components/account-decisions'
import { AccountFacts } from '~/features/administration/components/account-facts'
import { AnnouncementForm } from '~/features/administration/components/announcement-form'
import { AnnouncementTable } from '~/features/administration/components/announcement-table'
import { BothTextsNotice } from '~/features/administration/components/both-texts'
import { ContentForm } from '~/features/administration/components/content-form'
import { EntryForm } from '~/features/administration/components/entry-form'
import { EntryTable } from '~/features/administration/components/entry-table'
import { RegionForm } from '~/features/administration/components/region-form'
import { RetentionForm } from '~/features/administration/components/retention-form'
import { RetireForm } from '~/features/administration/components/retire-form'
import { SwitchAccountForm } from '~/features/administration/components/switch-account-form'
import { VersionTable } from '~/features/administration/components/version-table'
import { accountSchema } from '~/features/administration/schema-accounts'
import { entrySchema, newEntrySchema } from '~/features/administration/schema-lists'
import { retentionSchema } from '~/features/administration/schema-operation'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  factsOf,
  fieldOf,
  hiddenFields,
  linksOf,
  rowsOf,
  show,
  textOf,
  tickedOf,
  wordsIn,
} from '../show'

const { t } = wordsIn('de')

describe('a list of entries', () => {
  const row = (code: string, change = {}) => ({
    ...{ code, labelDe: `${code} DE`, labelEn: `${code} EN`, isRetired: false, replacedBy: null },
    ...change,
  })
  const rows = [row('a'), row('b', { isRetired: true, replacedBy: 'c' }), row('c')]

  it.each([
    ['de', 'a DE', 'c DE'],
    ['en', 'a EN', 'c EN'],
  ] as const)(
    'names them in the language of the page, and what replaces them (%s)',
    (locale, name, other) => {
      const html = show(<EntryTable kind="technique" rows={rows} />, locale)
      expect(Object.keys(linksOf(html))[0]).toBe(name)
      const { t: words } = wordsIn(locale)
      expect(rowsOf(html)[1]?.[3]).toContain(words('lists.replacedBy', { label: other }))
      expect(rowsOf(html)[0]?.[3]).toBe(words('lists.state.offered'))
    },
  )

  it('moves all but the first up and all but the last down, each named', () => {
    const html = show(<EntryTable kind="technique" rows={rows} />)
    const [up, down] = [t('lists.move.up'), t('lists.move.down')]
    expect(buttonsOf(html)).toEqual([`${down}: a DE`, `${up}: b DE`, `${down}: b DE`, `${up}: c DE`])
  })
})

describe('an entry', () => {
  const values = { labelDe: 'Alt', labelEn: 'Old', descriptionDe: '', descriptionEn: '' }

  it('is given its code once', () => {
    const made = show(<EntryForm isNew backHref="/x" answer={undefined} />)
    expect(fieldOf(made, 'code').isRequired).toBe(true)
    expect(show(<EntryForm values={values} backHref="/x" answer={undefined} />)).not.toContain('name="code"')
  })

  it('keeps what was typed where something is wrong', () => {
    const answer = answerTo(newEntrySchema, { code: 'zwei Wörter', labelDe: EVIL, labelEn: '' })
    const html = show(<EntryForm isNew backHref="/x" answer={answer} />)
    expect(fieldOf(html, 'code')).toMatchObject({ isInvalid: true, value: 'zwei Wörter' })
    expect(fieldOf(html, 'code').descriptions).toContain(t('lists.error.code'))
    expect(fieldOf(html, 'labelDe')).toMatchObject({ isInvalid: false, value: EVIL })
    expect(fieldOf(html, 'labelEn')).toMatchObject({ isInvalid: true })
    expect(html).not.toContain('<img')
  })

  const retire = (isRetired: boolean, answer?: Parameters<typeof RetireForm>[0]['answer']) =>
    show(
      <RetireForm
        version={4}
        isRetired={isRetired}
        replacements={[{ value: 'agents', label: 'Agenten' }]}
        uses={{ challenges: 2, organisations: 5 }}
        answer={answer}
      />,
    )

  it('is retired behind a second look that says what carries it, or offered again', () => {
    expect(textOf(retire(false))).toContain(t('lists.retire.uses', { challenges: 2, organisations: 5 }))
    expect(hiddenFields(retire(false))).toEqual({ version: '4' })
    expect(buttonsOf(retire(false))).toEqual([t('lists.retire.submit')])
    expect(buttonsOf(retire(true))).toEqual([t('lists.restore.submit')])
    expect(retire(false)).not.toContain('open=""')
    expect(retire(false, answerTo(entrySchema, { intent: 'retire', version: '0' }))).toContain('open=""')
  })
})

describe('two texts', () => {
  it.each(BOTH)('stand beside each other, an empty one says so (%s)', (locale) => {
    const words = wordsIn(locale).t
    const html = show(<BothTextsNotice rows={[{ name: 'Feld', yours: EVIL, saved: '' }]} />, locale)
    expect(rowsOf(html)).toEqual([['Feld', EVIL, words('shell.none')]])
    expect(html).toContain('role="alert"')
    expect(textOf(html)).toContain(words('administration.stale.title'))
    expect(html).not.toContain('<img')
  })
})

describe('the times of keeping', () => {
  const usual = retentionFrom({})
  const form = (confirm: Parameters<typeof RetentionForm>[0]['confirm'], answer?: object) =>
    show(
      <RetentionForm days={usual} seen={retentionText(usual)} confirm={confirm} answer={answer as never} />,
    )

  it('say what each means, its bounds and what is usual', () => {
    const html = form(null)
    const { least, most, days } = RETENTION.mailLog
    expect(fieldOf(html, 'mailLog').value).toBe(String(days))
    expect(fieldOf(html, 'mailLog').descriptions.join(' ')).toContain(
      t('retention.bounds', { least, most, usual: days }),
    )
    expect(hiddenFields(html)).toEqual({ seen: retentionText(usual), confirmed: '' })
    expect(buttonsOf(html)).toEqual([t('shell.save')])
  })

  it('are asked about once more, with the numbers and with what was typed', () => {
    const typed = Object.fromEntries(Object.entries(usual).map(([key, value]) => [key, String(value)]))
    const answer = answerTo(retentionSchema, { ...typed, mailLog: '60' })
    const html = form({ touched: [{ key: 'mailLog', rows: 1234 }], text: 'all of it' }, answer)
    const name = t('retention.field.mailLog')
    expect(textOf(html)).toContain(t('retention.confirm.rows', { name, rows: '1.234' }))
    expect(fieldOf(html, 'mailLog').value).toBe('60')
    expect(hiddenFields(html)['confirmed']).toBe('all of it')
    expect(buttonsOf(html)).toEqual([t('retention.confirm.submit')])
  })
})

describe('an account', () => {
  const user = {
    ...{ id: 'u-1', email: 'a@b.example', platformRole: 'citizen' as const },
    createdAt: '2026-12-01T10:00:00.000Z',
    ...{ emailConfirmedAt: null, totpConfirmedAt: null, lastSeenAt: null },
    ...{ mailBouncedAt: null, deletionAskedAt: null, memberships: [] },
  }

  it('shows what is known of it, and leaves out what did not happen', () => {
    const facts = factsOf(show(<AccountFacts user={user} />))
    expect(facts[t('administration.user.confirmed')]).toBe(t('administration.users.unconfirmed'))
    expect(facts[t('administration.users.lastSeen')]).toBe(t('administration.users.never'))
    expect(facts).not.toHaveProperty(t('administration.user.bounced'))
    const leaving = { ...user, mailBouncedAt: user.createdAt, deletionAskedAt: user.createdAt }
    const more = factsOf(show(<AccountFacts user={leaving} />))
    expect(more[t('administration.user.bounced')]).toContain('1. Dezember 2026')
    expect(more).toHaveProperty(t('administration.user.deletionAsked'))
  })

  it('lists memberships, former ones as such', () => {
    const organisation = { id: 'o-1', name: EVIL }
    const memberships = [{ role: 'owner' as const, isActive: false, organisation }]
    const html = show(<AccountFacts user={{ ...user, memberships }} />)
    expect(linksOf(html)).toEqual({ [EVIL]: '/verwaltung/organisationen/o-1' })
    expect(rowsOf(html)[0]?.[2]).toBe(t('administration.user.former'))
    expect(html).not.toContain('<img')
  })

  it('shows every decision with its words and its reason', () => {
    const fields = [
      { name: 'platformRole', state: 'shown' as const, text: 'staff' },
      { name: 'reason', state: 'erased' as const, text: '' },
    ]
    const at = '2026-12-01T10:00:00.000Z'
    const rows = [{ id: 'e', action: 'account.roleChanged', at, actor: null, fields }]
    const [cells] = rowsOf(show(<AccountDecisions rows={rows} />))
    expect(cells?.slice(0, 3)).toEqual([
      t('administration.decision.account.roleChanged'),
      `Plattform-Team · ${t('events.value.erased')}`,
      t('events.platform'),
    ])
    expect(textOf(show(<AccountDecisions rows={[]} />))).toBe(t('administration.user.noDecisions'))
  })

  it.each([
    [false, 'disable'],
    [true, 'enable'],
  ] as const)('that is closed: %s, can be switched with a reason', (isDisabled, step) => {
    const html = show(<SwitchAccountForm isDisabled={isDisabled} answer={undefined} />)
    expect(buttonsOf(html)).toEqual([t(`administration.user.${step}`)])
    expect(html).toContain(`value="${step}"`)
    const refused = answerTo(accountSchema, { intent: step, reason: '' })
    const again = show(<SwitchAccountForm isDisabled={isDisabled} answer={refused} />)
    expect(fieldOf(again, 'reason').isInvalid).toBe(true)
    expect(again).toContain('open=""')
  })
})

describe('texts and announcements', () => {
  it('a text is saved or looked at, on the version that was seen', () => {
    const html = show(<ContentForm markdown={EVIL} language="en" base={3} answer={undefined} />)
    expect(hiddenFields(html)).toEqual({ base: '3' })
    expect(buttonsOf(html)).toEqual([t('content.save'), t('content.preview')])
    expect(fieldOf(html, 'markdown').value).toBe(EVIL)
    expect(html).toContain('lang="en"')
  })

  it('versions say where they stand and lead to what they changed', () => {
    const version = { note: '', author: null, createdAt: null }
    const versions = [
      { ...version, number: 1, state: 'draft' as const },
      { ...version, number: 0, state: 'published' as const },
    ]
    const html = show(<VersionTable versions={versions} page="imprint" language="de" />)
    expect(linksOf(html)).toEqual({
      [t('content.version', { number: 1 })]: '/verwaltung/seiten/imprint/de/1',
      [t('content.bundled')]: '/verwaltung/seiten/imprint/de/0',
    })
    expect(rowsOf(html).map((cells) => cells[1])).toEqual([
      t('content.state.draft'),
      t('content.state.published'),
    ])
  })

  it('an announcement is good to know unless somebody says otherwise', () => {
    const html = show(
      <AnnouncementForm values={{}} submitLabel="Los" answer={undefined}>
        <input type="hidden" name="id" value="x" />
      </AnnouncementForm>,
    )
    expect(tickedOf(html, 'tone')).toEqual(['info'])
    expect(fieldOf(html, 'startsAt').type).toBe('datetime-local')
    expect(hiddenFields(html)).toEqual({ id: 'x' })
  })

  it.each(BOTH)('announcements are listed in the language of the page (%s)', (locale) => {
    const times = { startsAt: '2026-12-01T10:00:00.000Z', endsAt: '2026-12-01T12:00:00.000Z' }
    const row = { id: 'a', textDe: 'Eins', textEn: 'One', ...times, state: 'planned' as const }
    const html = show(<AnnouncementTable rows={[row]} />, locale)
    expect(Object.keys(linksOf(html))).toEqual([locale === 'de' ? 'Eins' : 'One'])
    expect(rowsOf(html)[0]?.[1]).toBe(wordsIn(locale).t('announcements.state.planned'))
  })

  it('a region may keep everything but its name empty', () => {
    const values = { nameDe: 'Rostock', nameEn: '', validFrom: '', validUntil: '2030-12-31', replacedBy: '' }
    const html = show(<RegionForm values={values} version={2} answer={undefined} />)
    expect(fieldOf(html, 'nameDe').isRequired).toBe(true)
    for (const name of ['nameEn', 'validFrom', 'validUntil', 'replacedBy'])
      expect(fieldOf(html, name).isRequired).toBe(false)
    expect(fieldOf(html, 'validUntil').value).toBe('2030-12-31')
  })
})
