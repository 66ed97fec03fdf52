/** People who are about to do something sensitive prove here once more who they are, and go on from here. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'
import { localTarget } from '~/domain/account/local-target'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { tooMany } from '~/platform/forms/too-many.server'
import { requireViewer } from '~/platform/guard/page.server'
import { goOn } from '~/platform/guard/resume.server'
import { formAnswer } from '~/shell/form-answer'
import { StepUpForm } from '~/shell/step-up-form'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { ResumePanel, resumeOf } from '../components/resume-panel'
import { proveIdentity } from '../operations/prove-identity.server'
import { stepUpSchema } from '../schema-security'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t } = await requireViewer(args)
  const target = localTarget(new URL(args.request.url).searchParams.get('weiter'))
  return { title: t('account.proof.title'), target, asksCode: viewer.hasSecondFactor }
}

const SECRETS = ['password', 'oneTimeCode']

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  const submission = parseForm(await readForm(args.request), stepUpSchema)
  if (submission.status !== 'success') return invalid(submission, { hide: SECRETS })
  const { password, oneTimeCode: code, ...travelling } = submission.value
  const proved = await proveIdentity(viewer, { password, code })
  if (!proved.ok && proved.reason === 'tooMany') return tooMany(submission, proved.retryAt, SECRETS)
  if (!proved.ok) {
    const fields: Record<string, string[]> =
      proved.reason === 'code'
        ? { oneTimeCode: ['account.error.code'] }
        : { password: ['account.error.currentPassword'] }
    return invalid(submission, { fields, hide: SECRETS })
  }
  return goOn(travelling, path(locale, 'security'))
}

/** What waits to be sent stays on the page. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  resumeOf(actionResult) ? false : defaultShouldRevalidate

export default function StepUp() {
  const { t } = useLanguage()
  const { target, asksCode } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const resume = resumeOf(answer)
  return (
    <Container width="reading">
      <HeadlineGroup
        title={t(resume ? 'account.resume.title' : 'account.proof.title')}
        {...(!resume && { lead: t('account.proof.lead') })}
      />
      {resume ? (
        <ResumePanel resume={resume} after="proof" />
      ) : (
        <StepUpForm answer={formAnswer(answer)} travelling={{ weiter: target }} asksCode={asksCode} />
      )}
    </Container>
  )
}
