import { describe, expect, it } from 'vitest'
import { ForeignCard } from '~/features/challenges/components/foreign-card'
import { ForeignFilterForm } from '~/features/challenges/components/foreign-filter-form'
import type { ForeignCard as Shown } from '~/features/challenges/operations/list-foreign-challenges.server'
import { BOTH, EVIL, linksOf, show, textOf, wordsIn } from '../show'

const card = (more: Partial<Shown> = {}): Shown => ({
  id: 'f-1',
  title: 'Count fish',
  summary: 'Somebody counts fish.',
  publisher: 'Office of Fish',
  language: 'en',
  endsOn: '2027-07-01',
  isOver: false,
  source: {
    name: 'Sammlung',
    url: 'https://sammlung.example/',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    originalUrl: 'https://sammlung.example/1',
  },
  ...more,
})

describe('the card of a challenge from elsewhere', () => {
  it.each(BOTH)('says that it is one, from where, and under which licence (%s)', (locale) => {
    const html = show(<ForeignCard challenge={card()} />, locale)
    const { t } = wordsIn(locale)
    const text = textOf(html)
    for (const part of [
      t('imports.foreign.badge'),
      t('imports.source'),
      'Sammlung',
      'CC BY 4.0',
      'Office of Fish',
    ])
      expect(text).toContain(part)
    expect(linksOf(html)).toMatchObject({
      Sammlung: 'https://sammlung.example/',
      'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
      [t('imports.original')]: 'https://sammlung.example/1',
    })
  })

  it('names source and licence in words where it knows no address', () => {
    const source = { name: 'Liste', url: null, licence: 'eigene', licenceUrl: null, originalUrl: null }
    const html = show(<ForeignCard challenge={card({ source })} />)
    expect(textOf(html)).toContain('Liste')
    expect(textOf(html)).toContain('eigene')
    expect(Object.keys(linksOf(html))).toEqual(['Count fish'])
  })

  it('marks its language where it is not that of the page, and our own words within', () => {
    expect(show(<ForeignCard challenge={card()} />)).toMatch(/<article[^>]*lang="en"/)
    expect(show(<ForeignCard challenge={card()} />)).toMatch(/<span lang="de"[^>]*>.*Von anderswo/s)
    expect(show(<ForeignCard challenge={card()} />, 'en')).not.toMatch(/<article[^>]*lang=/)
    expect(show(<ForeignCard challenge={card({ language: 'fr' })} />, 'en')).toMatch(/<article[^>]*lang="fr"/)
  })

  it('says until when it runs, or that it is over', () => {
    expect(textOf(show(<ForeignCard challenge={card()} />))).toContain('Läuft dort bis 1. Juli 2027')
    const over = textOf(show(<ForeignCard challenge={card({ isOver: true })} />))
    expect(over).toContain('Frist vorbei')
    expect(over).not.toContain('Läuft dort bis')
    expect(textOf(show(<ForeignCard challenge={card({ endsOn: null })} />))).not.toContain('bis')
  })

  it('shows texts of others as text', () => {
    const html = show(<ForeignCard challenge={card({ title: EVIL, summary: EVIL, publisher: EVIL })} />)
    expect(html).not.toContain('<img')
    expect(textOf(html)).toContain(EVIL)
  })
})

describe('the filter', () => {
  it('keeps what was chosen and offers the way back', () => {
    const html = show(<ForeignFilterForm text="fish" source="b" order="newest" sources={['a', 'b']} />)
    expect(html).toContain('value="fish"')
    expect(html).toMatch(/<option[^>]*selected=""[^>]*>b<|<option value="b" selected="">b</)
    expect(html).toMatch(/<option value="newest" selected="">/)
    for (const key of ['shell.resetFilter', 'near.order.best', 'search.inAll'] as const)
      expect(textOf(html)).toContain(wordsIn('de').t(key))
    const fresh = show(<ForeignFilterForm text="" source={null} order={null} sources={[]} />)
    expect(textOf(fresh)).not.toContain(wordsIn('de').t('near.order'))
    expect(textOf(fresh)).not.toContain(wordsIn('de').t('shell.resetFilter'))
  })
})
