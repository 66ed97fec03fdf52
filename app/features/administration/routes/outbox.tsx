/** Operators come here to see whether mails go out and things are brought up to date, and to help where not. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { SearchLag } from '~/features/searching/components/search-lag'
import { searchLag } from '~/features/searching/operations/search-lag.server'
import { useLanguage } from '~/i18n/context'
import { formatDateTime, formatNumber } from '~/i18n/format'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requirePermission } from '~/platform/guard/page.server'
import { textFromQuery } from '~/platform/guard/query.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { Heading } from '~/ui/heading'
import { StatList } from '~/ui/stat'
import { AdministrationPage } from '../components/administration-page'
import { GiveUpForm } from '../components/give-up-form'
import { TroubledRows } from '../components/troubled-rows'
import { giveUpDeadRow, retryDeadRows } from '../operations/handle-dead-rows.server'
import { countOutbox, troubledRows } from '../operations/view-outbox.server'
import { outboxSchema } from '../schema-operation'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'outbox.manage')
  const rows = (await troubledRows(authorized)).map((row) => ({ ...row, at: row.at.toISOString() }))
  const wanted = {
    id: textFromQuery(args.request, 'aufgeben', 200),
    kind: textFromQuery(args.request, 'art'),
  }
  const { oldestWaiting, ...counts } = await countOutbox(authorized)
  return {
    title: t('outbox.title'),
    rows,
    counts,
    lags: await searchLag(authorized),
    oldest: oldestWaiting?.toISOString() ?? null,
    givingUp: rows.find((row) => row.isDead && row.id === wanted.id && row.kind === wanted.kind) ?? null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { authorized, locale } = await requirePermission(args, 'outbox.manage')
  const submission = parseForm(await readForm(args.request), outboxSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  const handled =
    value.intent === 'giveUp'
      ? await giveUpDeadRow(authorized, value, value.reason)
      : await retryDeadRows(authorized, value)
  if (!handled.ok) return data({ reason: handled.reason }, { status: 409 })
  return redirectWithToast(authorized.actor, path(locale, 'outbox'), `outbox.toast.${value.intent}`)
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, rows, counts, lags, oldest, givingUp } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const figure = (value: number) => formatNumber(locale, value)
  const { messages, states } = counts
  return (
    <AdministrationPage title={title} lead={t('outbox.lead')}>
      {answer && 'reason' in answer && (
        <Alert tone="warning" role="alert" title={t(`reason.${answer.reason}`)} />
      )}
      {givingUp && <GiveUpForm row={givingUp} answer={formAnswer(answer, 'giveUp')} />}
      <Heading level={2}>{t('outbox.messages')}</Heading>
      <StatList
        items={(['waiting', 'failing', 'dead', 'held', 'sent', 'skipped'] as const).map((state) => ({
          label: t(`outbox.state.${state}`),
          value: figure(messages[state]),
        }))}
      />
      <p>
        {oldest
          ? t('outbox.oldest', { at: formatDateTime(locale, new Date(oldest)) })
          : t('outbox.nothingWaits')}
      </p>
      <Heading level={2}>{t('outbox.states')}</Heading>
      <StatList
        items={(['waiting', 'failing', 'dead'] as const).map((state) => ({
          label: t(`outbox.state.${state}`),
          value: figure(states[state]),
        }))}
      />
      <SearchLag lags={lags} />
      <Heading level={2}>{t('outbox.trouble')}</Heading>
      {rows.length > 0 ? (
        <>
          <RetryAll rows={rows.filter((row) => row.isDead)} />
          <TroubledRows rows={rows} />
        </>
      ) : (
        <EmptyState title={t('outbox.none')}>
          <p>{t('outbox.noneText')}</p>
        </EmptyState>
      )}
    </AdministrationPage>
  )
}

function RetryAll({ rows }: { rows: readonly { kind: string; name: string }[] }) {
  const { t } = useLanguage()
  const kinds = [...new Map(rows.map((row) => [`${row.kind} ${row.name}`, row])).values()]
  return (
    <div className="flex flex-wrap gap-16">
      {kinds.map(({ kind, name }) => (
        <Form method="post" key={`${kind} ${name}`}>
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="name" value={name} />
          <Button look="secondary" name="intent" value="retryAll">
            {t('outbox.retryAll', { name })}
          </Button>
        </Form>
      ))}
    </div>
  )
}
