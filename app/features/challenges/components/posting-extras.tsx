import { ASSESSMENT_KINDS } from '~/domain/assessment/kinds'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'

/** What authors can settle beside the text before somebody approves it. Nothing of it holds the approval up. */
export function PostingExtras({ challengeId }: { challengeId: string }) {
  const { t, locale } = useLanguage()
  const checks = ASSESSMENT_KINDS.map((kind) => ({
    href: path(locale, 'assessment', { challengeId, kind }),
    label: t(`assessment.kind.${kind}`),
  }))
  const others = [
    { href: path(locale, 'challengeDates', { challengeId }), label: t('questionDates.title') },
    { href: path(locale, 'challengePartners', { challengeId }), label: t('joint.toPartners') },
  ]
  return (
    <section>
      <Heading level={2} look="medium">
        {t('posting.extras')}
      </Heading>
      <p>{t('posting.extrasText')}</p>
      <ul>
        {[...checks, ...others].map(({ href, label }) => (
          <li key={href}>
            <TextLink href={href}>{label}</TextLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
