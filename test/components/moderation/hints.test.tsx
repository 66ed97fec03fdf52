import { describe, expect, it } from 'vitest'
import { HintAgreement } from '~/features/moderation/components/hint-agreement'
import { HintNote } from '~/features/moderation/components/hint-note'
import { BOTH, EVIL, show, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT } from '../ui/markup'

const hint = {
  source: 'ownDecisions',
  version: '3',
  label: 'refusedBefore',
  score: 0.734,
  words: ['dummkopfe'],
}

describe('a hint', () => {
  it.each(BOTH)('shows label, score, words and version, and that it is no decision (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const text = textOf(show(<HintNote hint={hint} />, locale))
    const source = t('hints.source.ownDecisions')
    const label = t('hints.label.refusedBefore')
    expect(text).toContain(t('hints.note', { label, score: '73', source, version: '3' }))
    expect(text).toContain(t('hints.note.words', { words: 'dummkopfe' }))
  })

  it('of a program of the operator is text, whatever it says', () => {
    const html = show(<HintNote hint={{ ...hint, source: 'remote', label: EVIL, words: [] }} />, 'de')
    expect(html).not.toContain('<b>')
    expect(html).toContain(wordsIn('de').t('hints.source.remote'))
    expect(html).not.toContain('Auslöser')
  })
})

describe('the agreement', () => {
  const nothing = { isOn: false, model: null, sources: [] }

  it.each(BOTH)('says where there is none yet (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = show(<HintAgreement report={nothing} />, locale)
    expect(textOf(html)).toContain(t('hints.model.none'))
    expect(textOf(html)).toContain(t('hints.agreement.none'))
    expect(html).not.toContain('<table')
  })

  it('shows shares with their interval, and a dash where there is nothing to divide', () => {
    const model = { version: 3, trainedAt: new Date('2026-11-01T00:00:00Z'), examples: 1200, refused: 300 }
    const curve = { area: 0.605, low: 0.579, high: 0.63 }
    const counts = { decided: 40, agreed: 0.625, falseAlarms: 5, missed: 10, curve }
    const sources = [
      { source: 'ownDecisions', version: '3', ...counts },
      { source: 'remote', version: 'x', decided: 0, agreed: null, falseAlarms: 0, missed: 0, curve: null },
    ]
    const html = show(<HintAgreement report={{ isOn: true, model, sources }} />, 'de')
    const text = textOf(html)
    for (const part of ['63 %', '61 % (58 %–63 %)', '1.200', '300', 'Eingebautes Programm 3'])
      expect(text).toContain(part)
    expect(text.split('–').length).toBeGreaterThan(2)
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})
