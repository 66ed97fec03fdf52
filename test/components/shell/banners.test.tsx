import { describe, expect, it } from 'vitest'
import { AccountMenu, type FrameViewer } from '~/shell/account-menu'
import { Announcements } from '~/shell/announcements'
import { PrintView, printMeta } from '~/shell/print-view'
import { BOTH, EVIL, headingsOf, linksOf, show, textOf, wordsIn } from '../show'
import { openingTags } from '../ui/markup'

const KIM: FrameViewer = { displayName: 'Kim', unread: 0, seesAdministration: false }
const { t } = wordsIn('de')

describe('the account menu of somebody with several organisations', () => {
  it.each(BOTH)('says whom they work for and leads to the choice (%s)', (locale) => {
    const html = show(<AccountMenu viewer={{ ...KIM, choice: { workingFor: EVIL } }} />, locale)
    const words = wordsIn(locale).t('account.workingFor.menu', { name: EVIL })
    expect(linksOf(html)[words]).toMatch(locale === 'en' ? /^\/en\// : /^\/(?!en\/)/)
    expect(html).not.toContain('<img')
  })

  it('says that they work for all', () => {
    const html = show(<AccountMenu viewer={{ ...KIM, choice: { workingFor: null } }} />)
    expect(Object.keys(linksOf(html))).toContain(t('account.workingFor.menuAll'))
  })

  it('offers no choice where there is none', () => {
    for (const choice of [null, undefined]) {
      const html = show(<AccountMenu viewer={{ ...KIM, ...(choice !== undefined && { choice }) }} />)
      expect(Object.values(linksOf(html))).toHaveLength(3)
      expect(textOf(html)).not.toContain(t('account.workingFor.menuAll'))
    }
  })
})

describe('announcements', () => {
  const shown = (tone: string) => ({ id: tone, tone, text: EVIL })

  it('are no empty region where there are none', () => {
    expect(show(<Announcements announcements={[]} />)).toBe('')
  })

  it.each(BOTH)('stand in a region with a name, as text (%s)', (locale) => {
    const html = show(<Announcements announcements={[shown('info'), shown('danger')]} />, locale)
    const name = wordsIn(locale).t('shell.announcements')
    expect(openingTags(html, '<section', `aria-label="${name}"`)).toHaveLength(1)
    expect(html).not.toContain('<img')
    expect(textOf(html).split(EVIL)).toHaveLength(3)
  })

  it.each([
    ['info', false],
    ['warning', true],
    ['danger', true],
    ['constructor', false],
    ['', false],
  ])('in the tone %j are marked: %s', (tone, isMarked) => {
    const html = show(<Announcements announcements={[shown(tone)]} />)
    expect(html.includes('ui-notice-bar--')).toBe(isMarked)
    expect(html.includes(`ui-notice-bar--${tone}`)).toBe(isMarked)
  })
})

describe('a page on paper', () => {
  it.each(BOTH)('leads back and says how to print without JavaScript (%s)', (locale) => {
    const words = wordsIn(locale)
    const html = show(
      <PrintView backHref="/zurueck">
        <h1>{EVIL}</h1>
      </PrintView>,
      locale,
    )
    expect(linksOf(html)).toEqual({ [words.t('face.print.back')]: '/zurueck' })
    expect(textOf(html)).toContain(words.t('face.print.hint'))
    expect(html).not.toContain('<button')
    expect(headingsOf(html)).toEqual([EVIL])
    expect(html).toContain(`<nav aria-label="${words.t('face.print.bar')}"`)
  })

  it('names the platform inside the matter, so that it is printed', () => {
    const html = show(<PrintView backHref="/x">Inhalt</PrintView>)
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    expect(textOf(main)).toContain(`${t('shell.name')} ${t('shell.claim')}`)
    expect(main).toContain('Inhalt')
    expect(main).not.toContain('/x')
  })

  it('has the title of its page and is kept from search engines', () => {
    expect(printMeta({ data: { title: 'T' } })).toEqual([
      { title: 'T – Brückenschlag' },
      { name: 'robots', content: 'noindex' },
    ])
    expect(printMeta({ data: null })).toContainEqual({ title: 'Brückenschlag' })
  })
})
