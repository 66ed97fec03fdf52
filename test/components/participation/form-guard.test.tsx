import { expect, it } from 'vitest'
import { FormGuard } from '~/features/participation/components/form-guard'
import { BOTH, hiddenFields, show, wordsIn } from '../show'
import { openingTags } from '../ui/markup'

const work = { parameters: { nonce: 'a1' } } as never

it.each(BOTH)('adds to every form a field that people neither see nor reach (%s)', (locale) => {
  const { t } = wordsIn(locale)
  const html = show(<FormGuard guard={null} />, locale)
  expect(html).toContain(t('participation.guard.leaveEmpty'))
  expect(openingTags(html, '<div', 'aria-hidden="true"')).toEqual([expect.stringContaining('sr-only')])
  const [field] = openingTags(html, '<input', 'name="betreff"')
  expect(field).toContain('tabindex="-1"')
  expect(field).toContain('autoComplete="off"')
  expect(field).toContain('value=""')
  expect(hiddenFields(html)).toEqual({})
})

it('carries the sealed time for people who are signed in, and an empty answer where there is work', () => {
  expect(hiddenFields(show(<FormGuard guard={{ shownAt: 'sealed', work: null }} />, 'de'))).toEqual({
    gezeigt: 'sealed',
  })
  expect(hiddenFields(show(<FormGuard guard={{ shownAt: 'sealed', work }} />, 'de'))).toEqual({
    ...{ gezeigt: 'sealed', nachweis: '' },
  })
})

it('is the same for everybody where nobody is signed in', () => {
  const once = show(<FormGuard guard={null} />, 'de')
  expect(show(<FormGuard guard={null} />, 'de')).toBe(once)
})
