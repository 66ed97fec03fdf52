// Everybody reads here why an authority highlights a contribution; those who write for it do so, or take it back.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { PageForm, usePageForm } from '~/shell/page-form'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { Card } from '~/ui/card'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { Container } from '~/ui/container'
import { FormActions } from '~/ui/form-actions'
import { HeadlineGroup } from '~/ui/headline-group'
import { PlainText } from '~/ui/plain-text'
import { TextareaField } from '~/ui/textarea-field'
import { Time } from '~/ui/time'
import { HighlightNote } from '../components/highlight-note'
import { highlightComment, unhighlightComment } from '../operations/highlight-comment.server'
import { requireHighlighting, requireHighlightPage } from '../operations/require-highlight.server'
import { highlightSchema } from '../schema-official-answer'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale, comment, mayHighlight } = await requireHighlightPage(args)
  const { id, body, createdAt, author, highlightedAt, highlightedFor, subject } = comment
  return {
    title: `${t(highlightedAt ? 'highlight.title' : 'highlight.new')}: ${subject.title}`,
    comment: { id, body, createdAt, author, highlightedAt, highlightedFor },
    subject: { title: subject.title, href: subject.address[locale], office: subject.organisationName },
    mayHighlight,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, comment, authorized } = await requireHighlighting(args)
  const submission = parseForm(await readForm(args.request), highlightSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  const done =
    value.intent === 'highlight'
      ? await highlightComment(authorized, value.reason)
      : await unhighlightComment(authorized)
  const page = path(locale, 'commentHighlight', { commentId: comment.id })
  if (done.ok) return redirectWithToast(viewer, page, `highlight.toast.${value.intent}`)
  const lastResult = submission.reply({ formErrors: ['highlight.refused'] })
  return data({ lastResult, attempt: Date.now() }, { status: 409 })
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { comment, subject, mayHighlight } = useLoaderData<typeof loader>()
  const { id, body, createdAt, author, highlightedAt, highlightedFor } = comment
  const title = t(highlightedAt ? 'highlight.title' : 'highlight.new')
  const by = author === null ? t('officialAnswer.sourceByErased') : t('officialAnswer.sourceBy', { author })
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: subject.href, label: subject.title }]}
        current={title}
      />
      <HeadlineGroup preline={subject.title} title={title} lead={t('highlight.lead')} />
      <Card
        href={path(locale, 'comment', { commentId: id })}
        title={by}
        level={2}
        footer={<Time dateTime={createdAt.toISOString()} text={formatDateTime(locale, createdAt)} />}
      >
        <PlainText text={body} />
      </Card>
      {highlightedAt && <HighlightNote office={subject.office} {...{ highlightedFor, highlightedAt }} />}
      {mayHighlight && <Forms isHighlighted={highlightedAt !== null} />}
    </Container>
  )
}

function Forms({ isHighlighted }: { isHighlighted: boolean }) {
  const { t } = useLanguage()
  const answer = formAnswer(useActionData<unknown>())
  const page = usePageForm<Record<'intent' | 'reason', string>>({
    id: 'highlight',
    prefix: 'highlight.field',
    answer,
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="intent" value={isHighlighted ? 'unhighlight' : 'highlight'} />
      {isHighlighted ? (
        <ConfirmPanel
          summary={t('highlight.undo')}
          confirmLabel={t('highlight.undo')}
          isOpen={answer !== undefined}
        >
          <p>{t('highlight.undoText')}</p>
        </ConfirmPanel>
      ) : (
        <>
          <TextareaField {...page.field('reason')} rows={4} />
          <FormActions>
            <Button>{t('highlight.send')}</Button>
          </FormActions>
        </>
      )}
    </PageForm>
  )
}
