import { useLanguage } from '~/i18n/context'
import { formatDateTime, formatDeadline } from '~/i18n/format'
import { Badge } from '~/ui/badge'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { Heading } from '~/ui/heading'
import { Time } from '~/ui/time'

export type ToldNotice = {
  noticeId: string
  toldAt: Date
  /** with those that the notice only counted */
  total: number
  named: number
  things: readonly {
    title: string
    language: 'de' | 'en'
    kind: string
    organisation: string
    deadlineAt: string | null
    path: string
    words: readonly string[]
    choices: readonly string[]
  }[]
}

/** What was told of a search, notice by notice: each thing with what of it matched. */
export function ToldNotices({ notices }: { notices: readonly ToldNotice[] }) {
  const { t, locale } = useLanguage()
  if (notices.length === 0) return <p>{t('savedSearch.found.none')}</p>
  return notices.map(({ noticeId, toldAt, total, named, things }) => (
    <section key={noticeId}>
      <Heading level={3} look="small">
        <Time dateTime={toldAt.toISOString()} text={formatDateTime(locale, toldAt)} />
      </Heading>
      {things.length === 0 ? (
        <p>{t('savedSearch.found.gone')}</p>
      ) : (
        <CardList label={formatDateTime(locale, toldAt)} columns={1}>
          {things.map((thing) => (
            <Card
              key={thing.path}
              href={thing.path}
              title={<span lang={thing.language === locale ? undefined : thing.language}>{thing.title}</span>}
              level={4}
              preline={thing.organisation || undefined}
              marks={<Badge>{thing.kind}</Badge>}
              footer={
                thing.deadlineAt && (
                  <Time
                    dateTime={thing.deadlineAt}
                    text={t('search.deadlineAt', {
                      date: formatDeadline(locale, new Date(thing.deadlineAt)),
                    })}
                  />
                )
              }
            >
              <Matched words={thing.words} choices={thing.choices} />
            </Card>
          ))}
        </CardList>
      )}
      {total > named && <p>{t('savedSearch.found.more', { count: total - named })}</p>}
    </section>
  ))
}

/** The words as they stand in the texts, marked, and the choices that are fulfilled. */
function Matched({ words, choices }: { words: readonly string[]; choices: readonly string[] }) {
  const { t } = useLanguage()
  if (words.length === 0 && choices.length === 0) return null
  return (
    <p className="break-words">
      {t('savedSearch.found.matched')}:{' '}
      {words.map((word, index) => (
        <span key={word}>
          {index > 0 && ', '}
          <mark>{word}</mark>
        </span>
      ))}
      {words.length > 0 && choices.length > 0 && '; '}
      {choices.join('; ')}
    </p>
  )
}
