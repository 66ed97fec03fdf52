/** People with an account come here to log in; a form that was sent too late goes on from here. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'
import { localTarget } from '~/domain/account/local-target'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { tooMany } from '~/platform/forms/too-many.server'
import { publicPage } from '~/platform/guard/page.server'
import { goOn } from '~/platform/guard/resume.server'
import { findPendingSession } from '~/platform/session/pending-session.server'
import { startSession } from '~/platform/session/start-session.server'
import { formAnswer } from '~/shell/form-answer'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { CodeForm } from '../components/code-form'
import { LogInForm } from '../components/log-in-form'
import { ResumePanel, resumeOf } from '../components/resume-panel'
import { logIn } from '../operations/log-in.server'
import { noteDevice } from '../operations/note-device.server'
import { takeSecondStep } from '../operations/take-second-step.server'
import { logInSchema } from '../schema'
import { codeSchema } from '../schema-security'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

const cookieOf = (request: Request) => request.headers.get('Cookie') ?? ''

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t, locale } = await publicPage(args)
  const { searchParams } = new URL(args.request.url)
  const target = localTarget(searchParams.get('weiter'))
  if (viewer) throw redirect(target ?? path(locale, 'workspace'))
  const asksCode = !searchParams.has('neu') && (await findPendingSession(cookieOf(args.request))) !== null
  return { title: t(asksCode ? 'account.code.title' : 'account.logIn.title'), target, asksCode }
}

export async function action(args: ActionFunctionArgs) {
  const { locale } = await publicPage(args)
  const form = await readForm(args.request)
  if (form.get('step') === 'code') return secondStep(args, form)
  const submission = parseForm(form, logInSchema)
  if (submission.status !== 'success') return invalid(submission, { hide: ['password'] })
  const { email, password, weiter, kept } = submission.value
  const { network } = args.context
  const answer = await logIn({ email, password, network })
  if (!answer.ok && answer.reason === 'tooMany') return tooMany(submission, answer.retryAt, ['password'])
  if (!answer.ok) {
    return invalid(submission, { form: [`account.error.${answer.reason}`], hide: ['password'] })
  }
  const userAgent = args.request.headers.get('User-Agent')
  const headers = { 'Set-Cookie': await startSession(answer.userId, { userAgent }) }
  if (answer.needsCode) {
    if (kept) return data({ codeFor: { kept, weiter: weiter ?? null } }, { headers })
    const target = localTarget(weiter)
    const query = target ? `?${new URLSearchParams({ weiter: target })}` : ''
    return redirect(path(locale, 'logIn') + query, { status: 303, headers })
  }
  await noteDevice({ userId: answer.userId, network, userAgent })
  return goOn({ kept, weiter }, path(locale, 'workspace'), headers)
}

/** The code after the password; without a log-in that waits for one, everything begins anew. */
async function secondStep(args: ActionFunctionArgs, form: FormData) {
  const { locale } = await publicPage(args)
  const submission = parseForm(form, codeSchema)
  if (submission.status !== 'success') return invalid(submission, { hide: ['oneTimeCode'] })
  const pending = await findPendingSession(cookieOf(args.request))
  const { oneTimeCode, weiter, kept } = submission.value
  const expired = () => data({ expired: { kept: kept ?? null, weiter: weiter ?? null } }, { status: 401 })
  if (!pending) return expired()
  const userAgent = args.request.headers.get('User-Agent')
  const { network } = args.context
  const answer = await takeSecondStep(pending, { typed: oneTimeCode, network, userAgent })
  if (!answer.ok && answer.reason === 'tooMany') return tooMany(submission, answer.retryAt, ['oneTimeCode'])
  if (!answer.ok && answer.reason === 'ended') return expired()
  if (!answer.ok) {
    return invalid(submission, { fields: { oneTimeCode: ['account.error.code'] }, hide: ['oneTimeCode'] })
  }
  return goOn({ kept, weiter }, path(locale, 'workspace'), { 'Set-Cookie': answer.cookie })
}

/** The loader would lead a person who is signed in away from the values that wait to be sent. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  resumeOf(actionResult) ? false : defaultShouldRevalidate

type Answer = Record<'codeFor' | 'expired', { kept: string | null; weiter: string | null } | undefined>

export default function LogIn() {
  const { t } = useLanguage()
  const { target, asksCode } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const resume = resumeOf(answer)
  const form = formAnswer(answer)
  const isCode = answer?.codeFor ?? (asksCode || form?.lastResult.initialValue?.['step'] === 'code')
  if (resume) {
    return (
      <Container width="reading">
        <HeadlineGroup title={t('account.resume.title')} />
        <ResumePanel resume={resume} after="expired" />
      </Container>
    )
  }
  if (isCode && !answer?.expired) {
    return (
      <Container width="reading">
        <HeadlineGroup title={t('account.code.title')} lead={t('account.code.lead')} />
        <CodeForm answer={form} travelling={answer?.codeFor ?? { weiter: target }} />
      </Container>
    )
  }
  return (
    <Container width="reading">
      <HeadlineGroup
        title={t('account.logIn.title')}
        {...(answer?.expired && { lead: t('account.code.expired') })}
      />
      <LogInForm answer={form} travelling={answer?.expired ?? { weiter: target }} />
    </Container>
  )
}
