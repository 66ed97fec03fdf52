import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import { Thread } from '~/ui/thread'
import type { Conversation } from '../operations/list-thread.server'
import type { OfficeWays } from '../operations/office-ways.server'
import { commentName } from './comment-title'
import { Contribution } from './contribution'

type Props = {
  conversations: readonly Conversation[]
  label: string
  isOpen: boolean
  level?: 3 | 4
  office?: OfficeWays | null
}

/** Contributions with the first answers below each. */
export function ConversationList({ conversations, label, isOpen, level = 3, office = null }: Props) {
  const { t, locale } = useLanguage()
  return (
    <Thread label={label}>
      {conversations.map(({ below, hasMoreBelow, ...comment }) => (
        <li key={comment.id}>
          <Contribution comment={comment} level={level} isOpen={isOpen} office={office}>
            {below.length > 0 && (
              <Thread>
                {below.map((answer) => (
                  <li key={answer.id}>
                    <Contribution comment={answer} level={4} isOpen={isOpen} office={office} />
                  </li>
                ))}
                {hasMoreBelow && (
                  <li>
                    <TextLink
                      href={`${path(locale, 'comment', { commentId: comment.id })}#antworten-liste`}
                      aria-label={`${t('comment.moreAnswers')}: ${commentName(t, locale, comment)}`}
                    >
                      {t('comment.moreAnswers')}
                    </TextLink>
                  </li>
                )}
              </Thread>
            )}
          </Contribution>
        </li>
      ))}
    </Thread>
  )
}
