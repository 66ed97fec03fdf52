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
import { readTyped } from '~/platform/guard/resume.server'
import { startSession } from '~/platform/session/start-session.server'
import { formAnswer } from '~/shell/form-answer'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { LogInForm } from '../components/log-in-form'
import { ResumePanel } from '../components/resume-panel'
import { logIn } from '../operations/log-in.server'
import { logInSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t, locale } = await publicPage(args)
  const target = localTarget(new URL(args.request.url).searchParams.get('weiter'))
  if (viewer) throw redirect(target ?? path(locale, 'workspace'))
  return { title: t('account.logIn.title'), target }
}

export async function action(args: ActionFunctionArgs) {
  const { locale } = await publicPage(args)
  const submission = parseForm(await readForm(args.request), logInSchema)
  if (submission.status !== 'success') return invalid(submission, { hide: ['password'] })
  const { email, password, weiter, kept } = submission.value
  const answer = await logIn({ email, password, network: args.context.network })
  if (!answer.ok && answer.reason === 'tooMany') return tooMany(submission, answer.retryAt, ['password'])
  if (!answer.ok) return invalid(submission, { form: ['account.error.credentials'], hide: ['password'] })
  const headers = { 'Set-Cookie': await startSession(answer.userId) }
  const resume = kept ? readTyped(kept) : null
  const goesOn = resume && localTarget(resume.action)
  if (goesOn) return data({ resume: { ...resume, action: goesOn } }, { headers })
  return redirect(localTarget(weiter) ?? path(locale, 'workspace'), { status: 303, headers })
}

/** The loader would lead a person who is signed in away from the values that wait to be sent. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  resumeOf(actionResult) ? false : defaultShouldRevalidate

function resumeOf(answer: unknown) {
  if (typeof answer !== 'object' || answer === null || !('resume' in answer)) return null
  return answer.resume as { action: string; fields: [string, string][] }
}

export default function LogIn() {
  const { t } = useLanguage()
  const { target } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const resume = resumeOf(answer)
  return (
    <Container width="reading">
      <Heading level={1}>{t(resume ? 'account.resume.title' : 'account.logIn.title')}</Heading>
      {resume ? <ResumePanel {...resume} /> : <LogInForm answer={formAnswer(answer)} target={target} />}
    </Container>
  )
}
