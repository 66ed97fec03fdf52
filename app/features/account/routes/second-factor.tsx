/** People come here to set up one-time codes as a second factor, to renew recovery codes, or to switch it off. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { localTarget } from '~/domain/account/local-target'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { tooMany } from '~/platform/forms/too-many.server'
import { requireViewer } from '~/platform/guard/page.server'
import { readTyped } from '~/platform/guard/resume.server'
import { requireFreshProof } from '~/platform/guard/step-up.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { AccountFrame } from '../components/account-frame'
import { newCodesOf, RecoveryCodes } from '../components/recovery-codes'
import { SecondFactorOff } from '../components/second-factor-off'
import { SecondFactorOn } from '../components/second-factor-on'
import { SecondFactorSetUp } from '../components/second-factor-set-up'
import { beginSecondFactor } from '../operations/begin-second-factor.server'
import { confirmSecondFactor } from '../operations/confirm-second-factor.server'
import { renewRecoveryCodes } from '../operations/renew-recovery-codes.server'
import { secondFactorState } from '../operations/second-factor-state.server'
import { switchOffSecondFactor } from '../operations/switch-off-second-factor.server'
import { secondFactorSchema } from '../schema-security'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t } = await requireViewer(args)
  const { searchParams } = new URL(args.request.url)
  return {
    title: t('account.secondFactor.title'),
    target: localTarget(searchParams.get('weiter')),
    isLed: searchParams.get('grund') === 'rolle',
    state: await secondFactorState(viewer),
  }
}

export async function action(args: ActionFunctionArgs) {
  const page = await requireViewer(args)
  const { viewer, locale } = page
  const form = await readForm(args.request)
  const submission = parseForm(form, secondFactorSchema)
  if (submission.status !== 'success') return invalid(submission, { hide: ['oneTimeCode'] })
  const { value } = submission
  const here = path(locale, 'secondFactor')
  if (value.intent === 'confirm') {
    const confirmed = await confirmSecondFactor(viewer, value.oneTimeCode)
    if (confirmed.ok) {
      const resume = value.kept ? readTyped(value.kept) : null
      return data({ codes: confirmed.codes, resume, target: localTarget(value.weiter) })
    }
    if (confirmed.reason === 'notBegun') return redirect(here, 303)
    if (confirmed.reason === 'tooMany') return tooMany(submission, confirmed.retryAt, ['oneTimeCode'])
    const error =
      confirmed.reason === 'clock' ? `account.error.clock:${confirmed.minutes}` : 'account.error.firstCode'
    return invalid(submission, { fields: { oneTimeCode: [error] }, hide: ['oneTimeCode'] })
  }
  await requireFreshProof(page, args, form)
  if (value.intent === 'begin' || value.intent === 'replace') {
    await beginSecondFactor(viewer)
    const begun = { kept: value.kept ?? null, weiter: localTarget(value.weiter) }
    return data({ begun })
  }
  if (value.intent === 'renewCodes') {
    const renewed = await renewRecoveryCodes(viewer)
    return renewed.ok ? data({ codes: renewed.codes, resume: null, target: null }) : redirect(here, 303)
  }
  const off = await switchOffSecondFactor(viewer)
  if (off.ok) return redirectWithToast(viewer, here, 'account.secondFactor.offToast')
  return off.reason === 'required' ? data({ refused: true }, { status: 409 }) : redirect(here, 303)
}

type Answer = {
  begun?: { kept: string | null; weiter: string | null }
  refused?: boolean
}

export default function SecondFactor() {
  const { t } = useLanguage()
  const { title, target, isLed, state } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const codes = newCodesOf(answer)
  const travelling = answer?.begun ?? { weiter: target }
  const confirming = formAnswer(answer, 'confirm')
  // Where one is in use, its page comes back when the set-up of another device is left.
  const next = state.kind === 'on' && (answer?.begun || confirming) ? state.next : null
  return (
    <AccountFrame current="secondFactor" title={title} lead={t('account.secondFactor.lead')}>
      {answer?.refused && (
        <Alert tone="warning" role="alert" title={t('account.secondFactor.required')}>
          <p>{t(`account.secondFactor.duty.${state.duty ?? 'authorityRole'}`)}</p>
        </Alert>
      )}
      {codes ? (
        <RecoveryCodes {...codes} />
      ) : next ? (
        <SecondFactorSetUp {...next} answer={confirming} travelling={travelling} />
      ) : state.kind === 'on' ? (
        <SecondFactorOn {...state} target={target} />
      ) : state.kind === 'begun' ? (
        <SecondFactorSetUp {...state} answer={confirming} travelling={travelling} />
      ) : (
        <SecondFactorOff duty={state.duty} isLed={isLed} travelling={travelling} />
      )}
    </AccountFrame>
  )
}
