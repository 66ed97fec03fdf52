import { describe, expect, it } from 'vitest'
import { ImportRunTable, type ShownRun } from '~/features/administration/components/import-run-table'
import { type ShownSource, SourceCards } from '~/features/administration/components/source-cards'
import { DissolvedNotice } from '~/features/profiles/components/dissolved-notice'
import { OrganisationCard } from '~/features/profiles/components/organisation-card'
import { BOTH, hiddenFields, linksOf, show, textOf, wordsIn } from '../show'

const source = (more: Partial<ShownSource> = {}): ShownSource => ({
  name: 'Sammlung',
  licence: 'CC0',
  licenceUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
  url: null,
  isMatched: false,
  version: 3,
  importedAt: new Date('2026-11-01T12:00:00Z'),
  challenges: 1234,
  matched: 20,
  ...more,
})

describe('the card of a source', () => {
  it.each(BOTH)('tells counts and licence, and what the switch would do (%s)', (locale) => {
    const html = show(<SourceCards sources={[source()]} />, locale)
    const { t } = wordsIn(locale)
    const text = textOf(html)
    expect(text).toContain(t('imports.sources.off'))
    expect(text).toContain(t('imports.sources.meaning.on'))
    expect(text).toContain(locale === 'de' ? '1.234' : '1,234')
    expect(hiddenFields(html)).toEqual({ name: 'Sammlung', version: '3' })
    expect(html).toMatch(/<button[^>]*name="to"[^>]*value="on"/)
    expect(text).not.toContain(t('imports.sources.computed'))
  })

  it('tells how far the work in the background is, and offers the way back', () => {
    const html = show(<SourceCards sources={[source({ isMatched: true, name: 'A & B' })]} />)
    expect(textOf(html)).toContain('20 von 1234')
    expect(html).toMatch(/<button[^>]*name="to"[^>]*value="off"/)
    expect(Object.values(linksOf(html))).toContain('/herausforderungen/anderswo?quelle=A+%26+B')
  })
})

describe('the table of runs', () => {
  const run = (more: Partial<ShownRun> = {}): ShownRun => ({
    id: 'r-1',
    kind: 'challenges',
    source: 'Sammlung',
    isDryRun: false,
    startedAt: new Date('2026-11-01T12:00:00Z'),
    finishedAt: new Date('2026-11-01T12:01:00Z'),
    actor: 'Erika Beispiel',
    counts: { rows: 9, created: 4, updated: 3, retired: 0, forStaff: 1, refused: 1 },
    ...more,
  })

  it('tells what was read, by whom, and what became of it', () => {
    const text = textOf(show(<ImportRunTable runs={[run()]} />))
    expect(text).toContain('Herausforderungen von anderswo, Sammlung')
    expect(textOf(show(<ImportRunTable runs={[run({ kind: 'taxonomy technique' })]} />))).toContain(
      'Techniken, Sammlung',
    )
    expect(text).toContain('Erika Beispiel')
    expect(text).toContain('9 Zeilen: 4 neu, 3 geändert, 0 beendet, 1 für das Team, 1 abgelehnt')
    expect(text).not.toContain('Probelauf')
  })

  it('marks dry runs and runs without an end or a name', () => {
    const text = textOf(
      show(<ImportRunTable runs={[run({ isDryRun: true, finishedAt: null, actor: null })]} />),
    )
    for (const part of ['Probelauf', 'Läuft noch oder wurde abgebrochen', 'Nicht angegeben'])
      expect(text).toContain(part)
  })
})

describe('a dissolved municipality', () => {
  it('is marked in lists and on its page', () => {
    const row = {
      ...{ id: 'o', kind: 'authority', name: 'Alt', summary: '', summaryEn: null, city: null },
      ...{ districts: [], capabilities: [], source: 'amt', sourceLicence: null },
    }
    const on = new Date('2026-01-01')
    expect(textOf(show(<OrganisationCard row={{ ...row, dissolvedOn: on }} isListed />))).toContain(
      'Aufgelöst',
    )
    expect(textOf(show(<OrganisationCard row={row} isListed />))).not.toContain('Aufgelöst')
    expect(textOf(show(<DissolvedNotice on={on} />))).toContain('1. Januar 2026')
  })
})
