// Everybody reads here what a contribution said before its author changed it.
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { notFound } from '~/platform/guard/not-found.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextComparison } from '~/ui/text-comparison'
import { CommentText } from '../components/comment-text'
import { listVersions } from '../operations/list-versions.server'
import { requireComment } from '../operations/require-comment.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, subject, comment } = await requireComment(args)
  if (comment.state !== 'visible') throw notFound()
  return {
    title: t('commentHistory.title'),
    subjectTitle: subject.title,
    commentId: comment.id,
    ...(await listVersions(comment)),
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { subjectTitle, commentId, first, changes } = useLoaderData<typeof loader>()
  const words = { added: t('commentHistory.added'), removed: t('commentHistory.removed'), lang: locale }
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'comment', { commentId }), label: t('comment.page.title') }]}
        current={t('commentHistory.title')}
      />
      <HeadlineGroup
        preline={subjectTitle}
        title={t('commentHistory.title')}
        lead={t(changes.length > 0 ? 'commentHistory.lead' : 'commentHistory.none')}
      />
      {changes.map(({ number, at, parts }) => (
        <section key={number} className="ui-stack">
          <Heading level={2} look="small">
            {t('commentHistory.change', { date: formatDateTime(locale, at) })}
          </Heading>
          <TextComparison parts={parts} lang="de" words={words} />
        </section>
      ))}
      <section className="ui-stack">
        <Heading level={2} look="small">
          {t('commentHistory.first', { date: formatDateTime(locale, first.at) })}
        </Heading>
        <CommentText text={first.text} />
      </section>
    </Container>
  )
}
