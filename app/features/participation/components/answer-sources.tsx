import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { Heading } from '~/ui/heading'
import { Stack } from '~/ui/stack'
import { Time } from '~/ui/time'
import type { ShownSource } from '../operations/view-official-answer.server'

/** The contributions behind an answer, each with the way to its place in the discussion. */
export function AnswerSources({ title, sources }: { title: string; sources: readonly ShownSource[] }) {
  if (sources.length === 0) return null
  return (
    <section>
      <Stack>
        <Heading level={2} look="medium">
          {title}
        </Heading>
        <CardList columns={1} label={title}>
          {sources.map((source) => (
            <SourceCard key={source.id} source={source} />
          ))}
        </CardList>
      </Stack>
    </section>
  )
}

function SourceCard({ source }: { source: ShownSource }) {
  const { t, locale } = useLanguage()
  const { id, text, author, isVisible, createdAt } = source
  const by = author === null ? t('officialAnswer.sourceByErased') : t('officialAnswer.sourceBy', { author })
  return (
    <Card
      href={path(locale, 'comment', { commentId: id })}
      title={isVisible ? by : t('officialAnswer.sourceHidden')}
      footer={
        <Time
          dateTime={createdAt.toISOString()}
          text={t('officialAnswer.sourceAt', { date: formatDate(locale, createdAt) })}
        />
      }
    >
      {isVisible && <p lang="de">{text}</p>}
    </Card>
  )
}
