import type { MatchedPart } from '~/domain/matching/profile-gaps'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Heading } from '~/ui/heading'

type Props = { organisationId: string; gaps: readonly MatchedPart[]; mayEdit: boolean }

/** What is missing in a profile for more matches, with the way to the form for those who may write. */
export function ProfileGaps({ organisationId, gaps, mayEdit }: Props) {
  const { t, locale } = useLanguage()
  if (gaps.length === 0) return null
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('matching.gaps.title')}</Heading>
      <p>{t('matching.gaps.text')}</p>
      <ul className="list-disc ps-kern-space-default">
        {gaps.map((part) => (
          <li key={part}>{t(`matching.gap.${part}`)}</li>
        ))}
      </ul>
      {mayEdit && (
        <p>
          <ButtonLink look="secondary" href={path(locale, 'organisationEdit', { organisationId })}>
            {t('matching.gaps.action')}
          </ButtonLink>
        </p>
      )}
    </section>
  )
}
