import { describe, expect, it } from 'vitest'
import { registerContent } from '#test/factories/register'
import { EntryContact } from '~/features/register/components/entry-contact'
import { BOTH, factsOf, linksOf, show, wordsIn } from '../show'

const AUTHORITY = { id: '00000000-0000-7000-8000-000000000001', name: 'Straßenbauamt Musterhafen' }
const NAMES = { countries: {}, organisations: {} }

describe.each(BOTH)('whom to ask about a system (%s)', (locale) => {
  const { t } = wordsIn(locale)
  const shown = (says: Parameters<typeof registerContent>[0]) =>
    show(<EntryContact authority={AUTHORITY} content={registerContent(says)} names={NAMES} />, locale)
  const complaints = t('register.ask.complaints')

  it('is the authority, its contact and everybody who discusses it', () => {
    const links = linksOf(shown({ contact: 'ki@amt.example' }))
    expect(links['ki@amt.example']).toBe('mailto:ki@amt.example')
    expect(links[AUTHORITY.name]).toContain(AUTHORITY.id)
    expect(links[t('register.ask.talk')]).toBe('#diskussion')
  })

  it('is for complaints the office that is named, and the way that is described below', () => {
    const html = shown({ roleComplaints: 'Bürgerbeauftragter', complaints: 'Per Widerspruch.' })
    expect(factsOf(html)[complaints]).toContain('Bürgerbeauftragter')
    expect(linksOf(html)[t('register.ask.way')]).toBe('#section-oversight')
  })

  it('is said to be missing where the authority names nobody', () => {
    const html = shown({ roleComplaints: '', complaints: ' ' })
    expect(factsOf(html)[complaints]).toBe(t('register.ask.noComplaints'))
    expect(linksOf(html)[t('register.ask.way')]).toBeUndefined()
  })
})
