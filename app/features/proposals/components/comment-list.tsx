import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { personName } from '~/i18n/person-name'
import { Badge } from '~/ui/badge'
import { Button } from '~/ui/button'
import { Heading } from '~/ui/heading'
import { Time } from '~/ui/time'
import type { TeamComment } from '../operations/list-comments.server'

type Props = { comments: readonly TeamComment[]; mayWrite: boolean }

/** What the team has said, the newest first; whoever writes marks it as done or opens it again. */
export function CommentList({ comments, mayWrite }: Props) {
  return (
    <ol className="flex flex-col gap-24">
      {comments.map((comment) => (
        <li key={comment.id}>
          <Comment {...{ comment, mayWrite }} />
        </li>
      ))}
    </ol>
  )
}

function Comment({ comment, mayWrite }: { comment: TeamComment; mayWrite: boolean }) {
  const { t, locale } = useLanguage()
  const { id, section, text, author, createdAt, resolved } = comment
  const moment = (at: Date) => <Time dateTime={at.toISOString()} text={formatDateTime(locale, at)} />
  return (
    <article className="ui-stack">
      <Heading level={2} look="small">
        {section ? t(`proposalSection.${section}`) : t('proposalPreview.noSection')}
      </Heading>
      <p className="ui-note">
        {personName(t, author)}, {moment(createdAt)}
      </p>
      <p className="whitespace-pre-line break-words">{text}</p>
      <p>
        <Badge tone={resolved ? 'success' : 'warning'}>
          {t(resolved ? 'proposalComments.state.resolved' : 'proposalComments.state.open')}
        </Badge>
      </p>
      {resolved && (
        <p className="ui-note">
          {personName(t, resolved.by)}, {moment(resolved.at)}
        </p>
      )}
      {mayWrite && (
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <Button look="tertiary" name="intent" value={resolved ? 'reopen' : 'resolve'}>
            {t(resolved ? 'proposalComments.reopen' : 'proposalComments.resolve')}
          </Button>
        </Form>
      )}
    </article>
  )
}
