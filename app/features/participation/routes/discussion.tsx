// Everybody reads here what is said about a thing, in public; people write, answer, vote and follow.
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import { formAnswer } from '~/shell/form-answer'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Pagination } from '~/ui/pagination'
import { TextLink } from '~/ui/text-link'
import { CommentCount } from '../components/comment-count'
import { ConversationList } from '../components/conversation-list'
import { FollowButton } from '../components/follow-button'
import { OfficialAnswersSection } from '../components/official-answers-section'
import { PostForm } from '../components/post-form'
import { problemOf } from '../components/problem-notice'
import { ThreadFilterForm } from '../components/thread-filter-form'
import { answerContribution } from '../operations/answer-contribution.server'
import { listOfficialAnswers } from '../operations/list-official-answers.server'
import { officeWays } from '../operations/office-ways.server'
import { requireDiscussion } from '../operations/require-discussion.server'
import { viewDiscussion, viewParticipant } from '../operations/view-discussion.server'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer, locale, subject } = await requireDiscussion(args)
  const { type: subjectType, id: subjectId, title, isOpen } = subject
  return {
    title: `${t('thread.title')}: ${title}`,
    description: t('thread.lead'),
    isPublic: true,
    subject: { type: subjectType, id: subjectId, title, isOpen, address: subject.address[locale] },
    address: path(locale, 'discussion', { subjectType, subjectId }),
    ...(await viewDiscussion(args.request, subject, viewer)),
    participant: await viewParticipant(viewer, subject),
    answers: await listOfficialAnswers({ type: subjectType, id: subjectId }, new Date()),
    office: officeWays(viewer, subject),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer } = await requireViewer(args)
  const { locale, subject } = await requireDiscussion(args)
  return answerContribution(args.request, { viewer, locale, subject, network: args.context.network })
}

export default function Page() {
  const { t } = useLanguage()
  const { subject, address, filter, count, conversations, next, start, participant, answers, office } =
    useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const isNarrowed = filter.text !== '' || filter.category !== null
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: subject.address, label: subject.title }]}
        current={t('thread.title')}
      />
      <HeadlineGroup preline={subject.title} title={t('thread.title')} lead={t('thread.lead')} />
      <CommentCount count={count} />
      {(participant || conversations.length > 0) && (
        <Cluster isWide>
          {participant && <FollowButton isFollowing={participant.isFollowing} address={address} />}
          {/* What is written stands below the form for writing: on a phone that is far away. */}
          {conversations.length > 0 && <TextLink href="#beitraege">{t('thread.jump')}</TextLink>}
        </Cluster>
      )}
      <PostForm
        key={participant ? 'signedIn' : 'signedOut'}
        {...{ participant, isOpen: subject.isOpen, answersId: null }}
        answer={formAnswer(answer, 'post')}
        problem={problemOf(answer)}
      />
      <OfficialAnswersSection subject={subject} answers={answers} mayAnswer={office?.mayAnswer ?? false} />
      <Heading level={2} look="medium" id="beitraege">
        {t(filter.text ? 'thread.found' : 'thread.list')}
      </Heading>
      {(count > 0 || isNarrowed) && <ThreadFilterForm filter={filter} address={address} />}
      {conversations.length > 0 ? (
        <ConversationList {...{ conversations, label: t('thread.list'), isOpen: subject.isOpen, office }} />
      ) : (
        <EmptyState title={t(isNarrowed ? 'thread.noneFound' : 'thread.none')} level={3}>
          <p>{t(isNarrowed ? 'thread.noneFoundText' : 'thread.noneText')}</p>
        </EmptyState>
      )}
      <Pagination
        label={t('thread.pages')}
        {...(start && { previous: { href: start, label: t('thread.start') } })}
        {...(next && { next: { href: next, label: t('thread.next') } })}
      />
    </Container>
  )
}
