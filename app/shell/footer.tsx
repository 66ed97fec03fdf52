import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { SiteFooter } from '~/ui/site-footer'

const GROUPS = [
  [
    'shell.footer.platform',
    [
      ['about', 'shell.nav.about'],
      ['howItWorks', 'shell.nav.howItWorks'],
      ['matchingHowItWorks', 'matchingHow.link'],
      ['registerList', 'shell.nav.register'],
      ['listedList', 'shell.nav.directory'],
      ['officialAnswers', 'officialAnswer.listTitle'],
    ],
  ],
  [
    'shell.footer.help',
    [
      ['plainLanguage', 'shell.nav.plainLanguage'],
      ['feedback', 'shell.nav.feedback'],
      ['receiptCheck', 'signedReceipt.check.title'],
    ],
  ],
  [
    'shell.footer.legal',
    [
      ['imprint', 'shell.nav.imprint'],
      ['privacy', 'shell.nav.privacy'],
      ['accessibility', 'shell.nav.accessibility'],
      ['conduct', 'conduct.title'],
      ['moderationLog', 'moderationLog.title'],
    ],
  ],
] as const

/** Links that belong on every page, and whose software this is. */
export function Footer() {
  const { t, locale } = useLanguage()
  const groups = GROUPS.map(([title, pages]) => ({
    title: t(title),
    links: pages.map(([page, key]) => ({ href: path(locale, page), label: t(key) })),
  }))
  return <SiteFooter groups={groups}>{t('shell.footer.note')}</SiteFooter>
}
