import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { formatDate, formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { Cluster } from '~/ui/cluster'
import { Disclosure } from '~/ui/disclosure'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { PlainText } from '~/ui/plain-text'
import { TextLink } from '~/ui/text-link'
import { ContributionFrame } from '~/ui/thread'
import { Time } from '~/ui/time'
import type { OfficeWays } from '../operations/office-ways.server'
import type { ShownComment } from '../operations/shown-comment.server'
import { AnsweredLink } from './answered-link'
import { CommentText } from './comment-text'
import { commentName, commentTitle } from './comment-title'
import { OfficeLinks } from './office-links'
import { ReportLink } from './report-link'
import { VoteForm } from './vote-form'

type Props = {
  comment: ShownComment
  level: 2 | 3 | 4
  /** whether contributions and votes are taken now */
  isOpen: boolean
  /** on its own page nothing leads to it */
  isOwnPage?: boolean
  /** what the reader may do with it for the office, where they write for it */
  office?: OfficeWays | null
  /** the answers below it */
  children?: ReactNode
}

/** One contribution as an article: whose it is, what it says, how people vote, and what can be done. */
export function Contribution({ comment, level, isOpen, isOwnPage = false, office = null, children }: Props) {
  const { t, locale } = useLanguage()
  const { id, state, createdAt, answers } = comment
  const title = commentTitle(t, comment)
  const name = commentName(t, locale, comment)
  const isShown = state === 'visible' || state === 'held'
  return (
    <article id={`beitrag-${id}`} aria-labelledby={`titel-${id} zeit-${id}`}>
      <ContributionFrame isGone={!isShown}>
        <Heading level={level} look="small" id={`titel-${id}`} tabIndex={-1}>
          <bdi>{title}</bdi>
        </Heading>
        <Marks comment={comment} />
        <Note>
          <span id={`zeit-${id}`}>
            <Time dateTime={createdAt.toISOString()} text={formatDateTime(locale, createdAt)} />
          </span>
          {comment.editedAt && (
            <> · {t('comment.edited', { date: formatDateTime(locale, comment.editedAt) })}</>
          )}
        </Note>
        {answers && (
          <p>
            <TextLink href={path(locale, 'comment', { commentId: answers.id })}>
              {answers.author === null
                ? t('comment.answersToNobody')
                : t('comment.answersTo', { author: answers.author })}
            </TextLink>
          </p>
        )}
        {isShown ? <Body comment={comment} /> : <Tombstone comment={comment} />}
        {isShown && <VoteForm {...{ comment, title: name, isOpen }} />}
        {comment.officialAnswer && <AnsweredLink answer={comment.officialAnswer} title={name} />}
        <Ways {...{ comment, title: name, isOpen, isOwnPage, office }} />
      </ContributionFrame>
      {children}
    </article>
  )
}

function Marks({ comment }: { comment: ShownComment }) {
  const { t } = useLanguage()
  const { isOwn, highlightedFor, state } = comment
  if (!isOwn && highlightedFor === null) return null
  return (
    <>
      <Cluster>
        {isOwn && <Badge>{t('comment.yours')}</Badge>}
        {state === 'held' && <Badge tone="info">{t('comment.held')}</Badge>}
        {highlightedFor !== null && <Badge tone="success">{t('comment.highlighted')}</Badge>}
      </Cluster>
      {highlightedFor && <PlainText text={highlightedFor} />}
      {state === 'held' && <p>{t('comment.heldText')}</p>}
    </>
  )
}

function Body({ comment }: { comment: ShownComment }) {
  const { t, locale } = useLanguage()
  const { text, addenda, isCollapsed } = comment
  const body = (
    <>
      <CommentText text={text} />
      {addenda.map((one) => (
        <section key={one.id} className="ui-stack">
          <Note>
            <Time
              dateTime={one.at.toISOString()}
              text={t('comment.addendum', { date: formatDateTime(locale, one.at) })}
            />
          </Note>
          <CommentText text={one.text} />
        </section>
      ))}
    </>
  )
  if (!isCollapsed) return body
  return (
    <>
      <p>{t('comment.collapsed')}</p>
      <Disclosure summary={t('comment.collapsedShow')}>{body}</Disclosure>
    </>
  )
}

function Tombstone({ comment: { hidden } }: { comment: ShownComment }) {
  const { t, locale, label } = useLanguage()
  if (!hidden) return <p>{t('comment.removed')}</p>
  const rule = label('conduct.rule', hidden.ruleId)
  return <p>{t('comment.hidden', { rule, date: formatDate(locale, hidden.at) })}</p>
}

type WaysProps = Required<Pick<Props, 'comment' | 'isOpen' | 'isOwnPage' | 'office'>> & { title: string }

/** Where one can go from a contribution. */
function Ways({ comment, title, isOpen, isOwnPage, office }: WaysProps) {
  const { t, locale } = useLanguage()
  const { id: commentId, state, isOwn, replyCount, hasVersions, highlightedFor } = comment
  const page = path(locale, 'comment', { commentId })
  const named = (text: string) => `${text}: ${title}`
  const toAnswer = isOpen && state === 'visible' && !isOwnPage
  const toAnswers = replyCount > 0 && !isOwnPage
  const answers = t('comment.answers', { count: replyCount })
  return (
    <Cluster isWide>
      {toAnswer && (
        <TextLink href={`${page}#antworten`} aria-label={named(t('comment.toAnswer'))}>
          {t('comment.toAnswer')}
        </TextLink>
      )}
      {toAnswers && (
        <TextLink href={`${page}#antworten-liste`} aria-label={named(answers)}>
          {answers}
        </TextLink>
      )}
      {!isOwnPage && (
        <TextLink href={page} aria-label={named(t('comment.permalink'))}>
          {t('comment.permalink')}
        </TextLink>
      )}
      {hasVersions && (
        <TextLink
          href={path(locale, 'commentHistory', { commentId })}
          aria-label={named(t('comment.history'))}
        >
          {t('comment.history')}
        </TextLink>
      )}
      {isOwn && (state === 'visible' || state === 'held') && (
        <TextLink href={path(locale, 'commentEdit', { commentId })} aria-label={named(t('comment.edit'))}>
          {t('comment.edit')}
        </TextLink>
      )}
      {office && state === 'visible' && (
        <OfficeLinks {...{ office, commentId, title }} isHighlighted={highlightedFor !== null} />
      )}
      {!isOwn && state === 'visible' && <ReportLink itemType="comment" itemId={commentId} title={title} />}
    </Cluster>
  )
}
