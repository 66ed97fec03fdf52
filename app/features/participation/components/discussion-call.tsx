import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Card } from '~/ui/card'
import { Cluster } from '~/ui/cluster'
import { Heading } from '~/ui/heading'
import { Stack } from '~/ui/stack'
import type { CalledComment } from '../operations/count-comments.server'
import { CommentCount } from './comment-count'
import { CommentText } from './comment-text'
import { commentName } from './comment-title'

type Props = { subjectType: string; subjectId: string; count: number; best: readonly CalledComment[] }

/** On the page of a thing: how much was said about it, what is agreed with most, and the way there. */
export function DiscussionCall({ subjectType, subjectId, count, best }: Props) {
  const { t, locale } = useLanguage()
  const discussion = path(locale, 'discussion', { subjectType, subjectId })
  return (
    <Stack>
      <Heading level={2} look="medium" id="diskussion">
        {t('thread.call.title')}
      </Heading>
      <CommentCount count={count} />
      {best.map(({ id, text, createdAt, author, category }) => (
        <Card
          key={id}
          href={path(locale, 'comment', { commentId: id })}
          title={
            <bdi>{commentName(t, locale, { state: 'visible', depth: 0, author, category, createdAt })}</bdi>
          }
        >
          <CommentText text={text} />
        </Card>
      ))}
      <Cluster isWide>
        <ButtonLink look="secondary" href={discussion}>
          {t(count === 0 ? 'thread.call.first' : 'thread.call.link')}
        </ButtonLink>
      </Cluster>
    </Stack>
  )
}
