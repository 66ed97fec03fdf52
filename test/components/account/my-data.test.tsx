import { describe, expect, it } from 'vitest'
import { DeletionConsequences } from '~/features/account/components/deletion-consequences'
import { DeletionForm } from '~/features/account/components/deletion-form'
import { ExportPanel } from '~/features/account/components/export-panel'
import { deletionSchema } from '~/features/account/schema'
import { path } from '~/paths'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  fieldOf,
  headingsOf,
  hiddenFields,
  itemsOf,
  linksOf,
  show,
  textOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

describe('what the deletion of an account means', () => {
  const rows = [
    { kind: 'stays', text: 'Ihr Vorschlag' },
    { kind: 'goes', text: 'Ihr Name' },
    { kind: 'ends', text: `Mitglied von ${EVIL}` },
    { kind: 'goes', text: 'Ihr Name' },
  ] as const
  const blocks = { kind: 'blocks', text: EVIL, href: '/uebergabe?a=1&b=2' } as const

  it.each(BOTH)('stands in order: what goes, what ends, what stays (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = show(<DeletionConsequences consequences={rows} />, locale)
    expect(headingsOf(html)).toEqual([
      t('myData.deletion.title'),
      t('myData.deletion.goes'),
      t('myData.deletion.ends'),
      t('myData.deletion.stays'),
    ])
    expect(itemsOf(html)).toEqual(['Ihr Name', 'Ihr Name', `Mitglied von ${EVIL}`, 'Ihr Vorschlag'])
    expect(html).not.toContain('<img')
    expect(textOf(html)).not.toContain(t('myData.deletion.blocks'))
  })

  it.each(BOTH)('begins with what has to be settled before, and leads there (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = show(<DeletionConsequences consequences={[...rows, blocks]} />, locale)
    expect(textOf(html)).toContain(t('myData.deletion.blocks'))
    expect(itemsOf(html)[0]).toBe(EVIL)
    expect(linksOf(html)).toEqual({ [EVIL]: '/uebergabe?a=1&b=2' })
    expect(html.indexOf(t('myData.deletion.blocks'))).toBeLessThan(html.indexOf(t('myData.deletion.goes')))
  })
})

describe('the last step of the deletion', () => {
  it.each([
    ['de', 'LÖSCHEN'],
    ['en', 'DELETE'],
  ] as const)('is folded away and asks for a word of the language (%s)', (locale, word) => {
    const { t } = wordsIn(locale)
    const html = show(<DeletionForm contributions={0} answer={undefined} />, locale)
    expect(openingTags(html, '<details', ' open')).toEqual([])
    expect(fieldOf(html, 'word').label).toBe(t('myData.delete.word', { word }))
    expect(fieldOf(html, 'word')).toMatchObject({ value: '', isRequired: true, isInvalid: false })
    expect(buttonsOf(html)).toEqual([t('myData.delete.submit')])
    expect(hiddenFields(html)).toEqual({ intent: 'delete' })
  })

  it.each(BOTH)(
    'asks whoever has written what becomes of it, and deletes where nothing is said (%s)',
    (locale) => {
      const { t } = wordsIn(locale)
      const html = show(<DeletionForm contributions={3} answer={undefined} />, locale)
      expect(html).toContain(t('myData.delete.texts.erase', { count: 3 }))
      expect(html).toContain(t('myData.delete.texts.keep', { count: 3 }))
      expect(openingTags(html, '<input', 'checked=""')).toEqual([expect.stringContaining('value="erase"')])
      expect(deletionSchema.parse({ intent: 'delete', word: 'LÖSCHEN' })).toMatchObject({ texts: 'erase' })
      expect(brokenReferences(html)).toEqual(INTACT)
    },
  )

  it.each(BOTH)('stays open with another word, and says what is wrong (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const answer = answerTo(deletionSchema, { intent: 'delete', word: '"><b>weg' })
    const html = show(<DeletionForm contributions={0} answer={answer} />, locale)
    expect(openingTags(html, '<details', ' open')).toHaveLength(1)
    expect(fieldOf(html, 'word')).toMatchObject({ value: '"><b>weg', isInvalid: true })
    expect(fieldOf(html, 'word').descriptions).toContain(t('myData.error.word'))
    const label = t('myData.delete.word', { word: locale === 'de' ? 'LÖSCHEN' : 'DELETE' })
    expect(linksOf(html)).toEqual({ [`${label}: ${t('myData.error.word')}`]: '#delete-word' })
    expect(html).not.toContain('<b>weg')
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

describe('the copy of the own data', () => {
  it.each(BOTH)('is a link, which says after a proof that it is ready (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const fresh = show(<ExportPanel isReady={false} />, locale)
    expect(linksOf(fresh)).toEqual({ [t('myData.export.download')]: path(locale, 'myDataExport') })
    expect(textOf(fresh)).not.toContain(t('myData.export.ready'))
    expect(textOf(show(<ExportPanel isReady />, locale))).toContain(t('myData.export.ready'))
  })
})
