import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import type { ListedIntroduction } from '../operations/list-introductions.server'

/** What the organisation has asked and was asked, and where each stands. */
export function IntroductionList({ rows }: { rows: readonly ListedIntroduction[] }) {
  const { t, locale } = useLanguage()
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('introduction.list.title')}</Heading>
      {rows.length === 0 ? (
        <p>{t('introduction.list.none')}</p>
      ) : (
        <ul className="list-disc ps-kern-space-default">
          {rows.map(({ id, name, isAsked, state, endedAt, expiresAt }) => (
            <li key={id}>
              <TextLink href={path(locale, 'introduction', { introductionId: id })}>
                {t(isAsked ? 'introduction.list.toYou' : 'introduction.list.byYou', { name })}
              </TextLink>
              {', '}
              {t(`introduction.state.${state}`, { date: formatDate(locale, endedAt ?? expiresAt) })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
