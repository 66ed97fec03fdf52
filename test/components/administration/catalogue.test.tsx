import { describe, expect, it } from 'vitest'
import type { CatalogueDifference } from '~/domain/taxonomy/difference'
import { AdministrationPage } from '~/features/administration/components/administration-page'
import { DistrictMap } from '~/features/administration/components/district-map'
import { EventTable } from '~/features/administration/components/event-table'
import { ChallengeFilterForm } from '~/features/challenges/components/challenge-filter-form'
import { CatalogueProvider, useLanguage } from '~/i18n/context'
import { Announcements } from '~/shell/announcements'
import { TextComparison } from '~/ui/text-comparison'
import { EVIL, linksOf, show, textOf, wordsIn } from '../show'

const { t } = wordsIn('de')
const DIFFERENCE: CatalogueDifference = {
  labels: { 'technique.edge': 'Randgeräte', 'district.13099': 'Neukreis' },
  hints: { 'technique.edge': 'Rechnen vor Ort' },
  offered: { technique: ['edge', 'agents'], district: ['13003', '13099'] },
  retired: ['technique.chatbot'],
}

function Words({ chosen }: { chosen: readonly string[] }) {
  const { label, hint, codes } = useLanguage()
  return codes('technique', chosen).map((code) => (
    <p key={code}>
      {label('technique', code)} / {hint('technique', code) ?? '-'}
    </p>
  ))
}

describe('lists that administrators have changed', () => {
  const within = (element: React.ReactElement) =>
    show(<CatalogueProvider difference={DIFFERENCE}>{element}</CatalogueProvider>)

  it('offer other codes with other words; a chosen retired one stays, with a mark', () => {
    expect(textOf(within(<Words chosen={['chatbot', 'agents']} />)).split('\n')).toEqual([
      'Randgeräte / Rechnen vor Ort',
      'KI-Agenten / -',
      `${t('taxonomy.retired', { label: 'Chatbot und Auskunft' })} / -`,
    ])
    expect(textOf(within(<Words chosen={[]} />))).not.toContain('Chatbot')
  })

  it('are what is built in where nothing has changed', () => {
    const unchanged = show(
      <CatalogueProvider difference={null}>
        <Words chosen={[]} />
      </CatalogueProvider>,
    )
    expect(unchanged).toBe(show(<Words chosen={[]} />))
    expect(textOf(unchanged)).toContain('Chatbot und Auskunft')
  })

  it('are what filters offer', () => {
    const values = {
      text: '',
      phase: '',
      domain: '',
      capability: '',
      technique: '',
      district: '',
      authority: '',
      sortierung: '',
      kind: '',
    }
    const counts = { open: 0, closed: 0, opened: 0, withdrawn: 0, archived: 0 } as never
    const html = within(<ChallengeFilterForm values={values} counts={counts} authorities={[]} />)
    expect(html).toContain('Randgeräte')
    expect(html).not.toContain('Chatbot')
  })

  it('put districts without a place on the map below it', () => {
    const html = within(<DistrictMap counts={{ '13003': 2, '13099': 1 }} />)
    const links = Object.keys(linksOf(html))
    expect(links).toHaveLength(2)
    expect(links[1]).toBe(`Neukreis: ${t('home.map.count', { count: 1 })}`)
    expect(html.indexOf('Neukreis')).toBeGreaterThan(html.indexOf('</ul>'))
  })
})

describe('what everybody is told', () => {
  it('is a region of its own, takes no HTML, and is nothing where nothing is announced', () => {
    const html = show(<Announcements announcements={[{ id: 'a', tone: 'strange', text: EVIL }]} />)
    expect(html).toContain(`aria-label="${t('shell.announcements')}"`)
    expect(textOf(html)).toContain(EVIL)
    expect(html).not.toContain('<img')
    expect(show(<Announcements announcements={[]} />)).toBe('')
  })
})

describe('the events', () => {
  it('say of each value what it is, or why it is not shown', () => {
    const row = {
      ...{ id: 'e', streamType: 'organisation', streamId: 'o-1', seq: 3, action: 'organisation.edited' },
      ...{ at: '2026-12-01T10:00:00.000Z', atText: '1. Dezember', actor: { id: 'u', name: EVIL } },
      fields: [
        { name: 'name', state: 'shown', text: EVIL } as const,
        { name: 'secret', state: 'sealed', text: '' } as const,
        { name: 'gone', state: 'erased', text: '' } as const,
      ],
    }
    const html = show(<EventTable rows={[row]} />)
    const text = textOf(html)
    for (const word of [
      EVIL,
      t('events.value.sealed'),
      t('events.value.erased'),
      t('events.type.organisation'),
    ])
      expect(text).toContain(word)
    expect(linksOf(html)).toEqual({ 'o-1': '/verwaltung/organisationen/o-1', [EVIL]: '/verwaltung/konten/u' })
    expect(html).not.toContain('<img')
    const other = show(<EventTable rows={[{ ...row, streamType: 'new', actor: null, fields: [] }]} />)
    expect(linksOf(other)).toEqual({})
    expect(textOf(other)).toContain(t('events.platform'))
  })
})

describe('a comparison', () => {
  it('says in words what was added and removed', () => {
    const parts = [
      { text: 'Der ', change: 'same' } as const,
      { text: 'alte', change: 'removed' } as const,
      { text: 'neue', change: 'added' } as const,
    ]
    const html = show(<TextComparison parts={parts} words={{ added: 'Neu:', removed: 'Weg:', lang: 'de' }} />)
    expect(textOf(html)).toBe('Der \nWeg: alte\nNeu: neue')
    expect(html).toMatch(/<del>.*alte<\/del><ins>.*neue<\/ins>/)
  })
})

describe('the frame of the administration', () => {
  it('offers nobody a page that they may not open', () => {
    const html = show(
      <AdministrationPage title="Titel">
        <p>Inhalt</p>
      </AdministrationPage>,
    )
    expect(linksOf(html)).toEqual({})
    expect(textOf(html)).toContain('Inhalt')
  })
})
