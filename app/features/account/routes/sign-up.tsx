/** Visitors come here to get an account. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { localTarget } from '~/domain/account/local-target'
import { networkKey } from '~/domain/account/network'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { tooMany } from '~/platform/forms/too-many.server'
import { publicPage } from '~/platform/guard/page.server'
import { countAttempt } from '~/platform/rate-limit.server'
import { formAnswer } from '~/shell/form-answer'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { SignUpForm } from '../components/sign-up-form'
import { signUp } from '../operations/sign-up.server'
import { signUpSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t, locale } = await publicPage(args)
  const target = localTarget(new URL(args.request.url).searchParams.get('weiter'))
  if (viewer) throw redirect(target ?? path(locale, 'workspace'))
  return { title: t('account.signUp.title'), target }
}

export async function action(args: ActionFunctionArgs) {
  const { locale } = await publicPage(args)
  const submission = parseForm(await readForm(args.request), signUpSchema)
  if (submission.status !== 'success') return invalid(submission, { hide: ['password'] })
  const { email, displayName, password, weiter } = submission.value
  const network = await countAttempt('signUpNetwork', networkKey(args.context.network))
  if (!network.ok) return tooMany(submission, network.retryAt, ['password'])
  const address = await countAttempt('signUpAddress', email)
  if (!address.ok) return tooMany(submission, address.retryAt, ['password'])
  await signUp({ email, displayName, password, locale, target: localTarget(weiter) })
  return redirect(path(locale, 'signUpSent'), 303)
}

export default function SignUp() {
  const { t } = useLanguage()
  const { target } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  return (
    <Container width="reading">
      <HeadlineGroup title={t('account.signUp.title')} lead={t('account.signUp.lead')} />
      <SignUpForm answer={formAnswer(answer)} target={target} />
    </Container>
  )
}
