// One contribution with everything above it and the answers below: the address that people pass on.
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import { formAnswer } from '~/shell/form-answer'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Pagination } from '~/ui/pagination'
import { Thread } from '~/ui/thread'
import { Contribution } from '../components/contribution'
import { ConversationList } from '../components/conversation-list'
import { PostForm } from '../components/post-form'
import { PostedNotice } from '../components/posted-notice'
import { problemOf } from '../components/problem-notice'
import { answerContribution } from '../operations/answer-contribution.server'
import { officeWays } from '../operations/office-ways.server'
import { requireComment } from '../operations/require-comment.server'
import { viewAnswers, viewParticipant } from '../operations/view-discussion.server'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer, locale, subject, comment, ancestors } = await requireComment(args)
  const { type: subjectType, id: subjectId, title, isOpen } = subject
  return {
    title: `${t('comment.page.title')}: ${title}`,
    description: t('thread.lead'),
    isPublic: comment.state === 'visible',
    subject: { title, isOpen, address: subject.address[locale] },
    discussion: path(locale, 'discussion', { subjectType, subjectId }),
    ...{ comment, ancestors },
    ...(await viewAnswers(args.request, comment.id, viewer)),
    participant: await viewParticipant(viewer, subject),
    office: officeWays(viewer, subject),
    isNew: comment.isOwn && new URL(args.request.url).searchParams.get('neu') === 'ja',
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer } = await requireViewer(args)
  const { locale, subject } = await requireComment(args)
  return answerContribution(args.request, { viewer, locale, subject, network: args.context.network })
}

export default function Page() {
  const { t } = useLanguage()
  const { subject, discussion, comment, ancestors, conversations, next, start, participant, isNew, office } =
    useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const { isOpen } = subject
  const takesAnswers = isOpen && comment.state === 'visible'
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[
          { href: subject.address, label: subject.title },
          { href: discussion, label: t('thread.title') },
        ]}
        current={t('comment.page.title')}
      />
      <HeadlineGroup preline={subject.title} title={t('comment.page.title')} />
      {isNew && <PostedNotice key={comment.id} comment={comment} />}
      {ancestors.length > 0 && (
        <section className="ui-stack" aria-labelledby="darueber">
          <Heading level={2} look="small" id="darueber">
            {t('comment.above')}
          </Heading>
          <Thread>
            {ancestors.map((one) => (
              <li key={one.id}>
                <Contribution comment={one} level={3} isOpen={isOpen} office={office} />
              </li>
            ))}
          </Thread>
        </section>
      )}
      <Contribution comment={comment} level={2} isOpen={isOpen} office={office} isOwnPage />
      <section className="ui-stack" aria-labelledby="antworten-liste">
        <Heading level={2} look="medium" id="antworten-liste">
          {t('comment.below')}
        </Heading>
        {conversations.length > 0 ? (
          <ConversationList {...{ conversations, label: t('comment.below'), isOpen, office }} />
        ) : (
          <p>{t('comment.noAnswers')}</p>
        )}
        <Pagination
          label={t('thread.pages')}
          {...(start && { previous: { href: start, label: t('thread.start') } })}
          {...(next && { next: { href: next, label: t('thread.next') } })}
        />
      </section>
      {(takesAnswers || formAnswer(answer, 'post')) && (
        <PostForm
          key={`${comment.id}/${participant ? 'signedIn' : 'signedOut'}`}
          {...{ participant, isOpen, answersId: comment.id }}
          answer={formAnswer(answer, 'post')}
          problem={problemOf(answer)}
        />
      )}
    </Container>
  )
}
