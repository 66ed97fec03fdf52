import { useLanguage } from '~/i18n/context'
import { formatDeadline } from '~/i18n/format'
import { path } from '~/paths'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'

export type StartMatch = {
  id: string
  title: { text: string; lang: 'de' | 'en' }
  authorityName: string
  organisationName: string
  deadlineAt: Date
  score: number
}

type Props = {
  matches: readonly StartMatch[]
  /** the person's own providers: the way to all their matches, and whose match it is where there are several */
  organisations: readonly { organisationId: string; name: string }[]
}

/** The best open challenges that nobody of the team has begun to answer; the whole list is one click away. */
export function StartMatches({ matches, organisations }: Props) {
  const { t, locale } = useLanguage()
  const isOne = organisations.length === 1
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('face.start.matches')}</Heading>
      {matches.length === 0 ? (
        <p>{t('face.start.noMatches')}</p>
      ) : (
        <CardList label={t('face.start.matches')} columns={matches.length > 1 ? 2 : 1}>
          {matches.map(({ id, title, authorityName, organisationName, deadlineAt, score }) => (
            <Card
              key={id}
              lang={title.lang === locale ? undefined : title.lang}
              href={path(locale, 'challenge', { challengeId: id })}
              title={title.text}
              preline={authorityName}
              footer={
                <span lang={locale}>
                  <Time
                    dateTime={deadlineAt.toISOString()}
                    text={t('face.start.until', { at: formatDeadline(locale, deadlineAt) })}
                  />
                </span>
              }
            >
              <p lang={locale}>
                {isOne
                  ? t('face.start.fit', { score })
                  : t('face.start.fitOf', { score, name: organisationName })}
              </p>
            </Card>
          ))}
        </CardList>
      )}
      <ul className="flex flex-col gap-8">
        {organisations.map(({ organisationId, name }) => (
          <li key={organisationId}>
            <TextLink href={path(locale, 'organisationMatches', { organisationId })}>
              {isOne ? t('face.start.allMatches') : t('face.start.allMatchesOf', { name })}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
