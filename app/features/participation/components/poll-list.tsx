import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { Heading } from '~/ui/heading'
import type { ListedPoll } from './poll-view'

/** The polls of a public consultation, each with the way to its page; nothing where there are none. */
export function PollList({
  consultationId,
  polls,
}: {
  consultationId: string
  polls: readonly ListedPoll[]
}) {
  const { t, locale } = useLanguage()
  if (polls.length === 0) return null
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('poll.list.title')}</Heading>
      <p>{t('poll.list.lead')}</p>
      <CardList label={t('poll.list.title')}>
        {polls.map(({ id, question, kind, optionCount }) => (
          <Card
            key={id}
            title={question}
            lang={locale === 'de' ? undefined : 'de'}
            href={path(locale, 'poll', { consultationId, pollId: id })}
            footer={t(`poll.kind.${kind}`)}
          >
            <p lang={locale}>{t('poll.options', { count: optionCount })}</p>
          </Card>
        ))}
      </CardList>
    </section>
  )
}
