import { expect, it } from 'vitest'
import { HomeWays } from '~/features/administration/components/home-ways'
import { BOTH, itemsOf, linksOf, show, wordsIn } from '../show'

const PAGES = ['challengeList', 'registerList', 'privacy', 'pilotList', 'consultationList'] as const

it.each(BOTH)('names seven ways and leads to what exists of them (%s)', (locale) => {
  const { t } = wordsIn(locale)
  const html = show(<HomeWays />, locale)
  expect(itemsOf(html)).toHaveLength(7)
  expect(Object.keys(linksOf(html))).toEqual(PAGES.map((page) => t(`face.way.${page}`)))
})

it('leads nowhere where nothing exists yet', () => {
  const { t } = wordsIn('de')
  const planned = itemsOf(show(<HomeWays />)).filter((item) => item.includes(t('home.way.planned')))
  const money = planned.find((item) => item.includes(t('home.way.money.title'))) ?? ''
  expect(money).not.toBe('')
  for (const page of PAGES) expect(money).not.toContain(t(`face.way.${page}`))
})
