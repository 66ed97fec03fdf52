/** Everybody comes here, signed in or not, to say that something breaks the rules or the law. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { conductOn } from '~/domain/moderation/rules'
import { berlinDay } from '~/domain/time/berlin'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { tooMany } from '~/platform/forms/too-many.server'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { ReportForm } from '../components/report-form'
import { ReportedItem } from '../components/reported-item'
import { reportItem } from '../operations/report-item.server'
import { requireItem } from '../operations/require-item.server'
import { reportSchema, strangersReportSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale, viewer, item } = await requireItem(args)
  return {
    title: t('reporting.title'),
    item: {
      ...{ title: item.title, text: item.text },
      address: new URL(item.address[locale], configuration().publicUrl).href,
    },
    page: item.address[locale],
    rules: conductOn(berlinDay(new Date())).rules,
    asksWho: viewer === null,
    isOwn: viewer?.id === item.authorId,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, item } = await requireItem(args)
  const submission = parseForm(
    await readForm(args.request),
    viewer === null ? strangersReportSchema : reportSchema,
  )
  if (submission.status !== 'success') return invalid(submission)
  const reporter = { viewer, locale, network: args.context.network }
  const sent = await reportItem(reporter, item, submission.value)
  if (sent.ok) return redirect(path(locale, 'reportStatus', { token: sent.token }), 303)
  if (sent.reason === 'tooMany') return tooMany(submission, sent.retryAt)
  const lastResult = submission.reply({ formErrors: ['reporting.error.gone'] })
  return data({ lastResult, attempt: Date.now() }, { status: 409 })
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, item, page, rules, asksWho, isOwn } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: page, label: item.title }]}
        current={title}
      />
      <HeadlineGroup title={title} lead={t('reporting.lead')} />
      <p>
        <TextLink href={path(locale, 'conduct')}>{t('conduct.title')}</TextLink>
      </p>
      {isOwn && <Alert tone="info" title={t('reporting.own')} />}
      <ReportedItem {...item} />
      <ReportForm rules={rules} asksWho={asksWho} answer={formAnswer(answer)} />
    </Container>
  )
}
