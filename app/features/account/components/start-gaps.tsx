import type { MatchedPart } from '~/domain/matching/profile-gaps'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Heading } from '~/ui/heading'

type Gaps = { organisationId: string; name: string; gaps: readonly MatchedPart[] }

/** What the own profiles do not say yet, and why that matters; nothing where nothing is missing. */
export function StartGaps({ profiles }: { profiles: readonly Gaps[] }) {
  const { t, locale } = useLanguage()
  if (profiles.length === 0) return null
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('face.start.gaps')}</Heading>
      <p>{t('face.start.gapsWhy')}</p>
      {profiles.map(({ organisationId, name, gaps }) => (
        <div key={organisationId} className="flex flex-col gap-16 items-start">
          <Heading level={3} look="small">
            {name}
          </Heading>
          <ul className="list-disc ps-24">
            {gaps.map((part) => (
              <li key={part}>{t(`matching.gap.${part}`)}</li>
            ))}
          </ul>
          <ButtonLink
            look="secondary"
            href={path(locale, 'organisationEdit', { organisationId })}
            aria-label={t('face.start.completeOf', { name })}
          >
            {t('face.start.complete')}
          </ButtonLink>
        </div>
      ))}
    </section>
  )
}
