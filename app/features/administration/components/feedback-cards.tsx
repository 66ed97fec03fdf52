import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { Button } from '~/ui/button'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { DefinitionList } from '~/ui/definition-list'
import { Time } from '~/ui/time'

export type FeedbackMessage = {
  id: string
  topic: string
  page: string
  text: string
  replyTo: string | null
  createdAt: string
  isDone: boolean
}

/** Messages to the platform's team as they were written, each with a button when it is done. */
export function FeedbackCards({ messages }: { messages: readonly FeedbackMessage[] }) {
  const { t, locale, label } = useLanguage()
  return (
    <CardList label={t('administration.feedbackList.title')} columns={1}>
      {messages.map(({ id, topic, page, text, replyTo, createdAt, isDone }) => (
        <Card
          key={id}
          level={2}
          title={label('administration.feedback.topic', topic)}
          preline={<Time dateTime={createdAt} text={formatDateTime(locale, new Date(createdAt))} />}
          footer={
            !isDone && (
              <Form method="post">
                <input type="hidden" name="feedbackId" value={id} />
                <Button look="secondary">{t('administration.feedbackList.markDone')}</Button>
              </Form>
            )
          }
        >
          <p className="whitespace-pre-line break-words">{text}</p>
          <DefinitionList
            items={[
              ...(page ? [{ term: t('administration.feedbackList.page'), value: page }] : []),
              ...(replyTo ? [{ term: t('administration.feedbackList.replyTo'), value: replyTo }] : []),
            ]}
          />
        </Card>
      ))}
    </CardList>
  )
}
