/** People come here to see where they are signed in, and to end sessions. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requireViewer } from '~/platform/guard/page.server'
import { requireFreshProof } from '~/platform/guard/step-up.server'
import { endSession } from '~/platform/session/start-session.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Button } from '~/ui/button'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { Heading } from '~/ui/heading'
import { AccountFrame } from '../components/account-frame'
import { SessionTable } from '../components/session-table'
import { endSessions } from '../operations/end-sessions.server'
import { listSessions } from '../operations/list-sessions.server'
import { sessionsSchema } from '../schema-security'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t } = await requireViewer(args)
  return { title: t('account.sessions.title'), sessions: await listSessions(viewer) }
}

export async function action(args: ActionFunctionArgs) {
  const page = await requireViewer(args)
  const { viewer, locale } = page
  const form = await readForm(args.request)
  const submission = parseForm(form, sessionsSchema)
  if (submission.status !== 'success') return invalid(submission)
  const here = path(locale, 'sessions')
  const { value } = submission
  if (value.intent === 'end') {
    await endSessions(viewer, { sessionId: value.sessionId })
    return redirectWithToast(viewer, here, 'account.sessions.ended')
  }
  await requireFreshProof(page, args, form)
  if (value.intent === 'endOthers') {
    await endSessions(viewer, 'others')
    return redirectWithToast(viewer, here, 'account.sessions.othersEnded')
  }
  await endSessions(viewer, 'all')
  const headers = { 'Set-Cookie': await endSession(viewer.sessionToken) }
  return redirect(path(locale, 'logIn'), { status: 303, headers })
}

export default function Sessions() {
  const { t } = useLanguage()
  const { title, sessions } = useLoaderData<typeof loader>()
  return (
    <AccountFrame current="sessions" title={title} lead={t('account.sessions.lead')}>
      <SessionTable sessions={sessions} />
      {sessions.length > 1 && (
        <Form method="post" className="ui-stack">
          <input type="hidden" name="intent" value="endOthers" />
          <p>{t('account.sessions.othersText')}</p>
          <Button look="secondary">{t('account.sessions.endOthers')}</Button>
        </Form>
      )}
      <Heading level={2}>{t('account.sessions.everywhere')}</Heading>
      <Form method="post">
        <input type="hidden" name="intent" value="endAll" />
        <ConfirmPanel
          summary={t('account.sessions.endAll')}
          confirmLabel={t('account.sessions.endAllConfirm')}
        >
          <p>{t('account.sessions.endAllText')}</p>
        </ConfirmPanel>
      </Form>
    </AccountFrame>
  )
}
