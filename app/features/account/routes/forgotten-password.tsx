/** People who do not know their password any more come here to get a link for a new one. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { networkKey } from '~/domain/account/network'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { tooMany } from '~/platform/forms/too-many.server'
import { publicPage } from '~/platform/guard/page.server'
import { countAttempt } from '~/platform/rate-limit.server'
import { formAnswer } from '~/shell/form-answer'
import { PageForm, usePageForm } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { Container } from '~/ui/container'
import { FormActions } from '~/ui/form-actions'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextField } from '~/ui/text-field'
import { requestPasswordReset } from '../operations/request-password-reset.server'
import { addressSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await publicPage(args)
  const isSent = new URL(args.request.url).searchParams.get('gesendet') === '1'
  return { title: t('account.forgotten.title'), isSent }
}

export async function action(args: ActionFunctionArgs) {
  const { locale } = await publicPage(args)
  const submission = parseForm(await readForm(args.request), addressSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { email } = submission.value
  const network = await countAttempt('signUpNetwork', networkKey(args.context.network))
  if (!network.ok) return tooMany(submission, network.retryAt)
  const address = await countAttempt('resetAddress', email)
  if (!address.ok) return tooMany(submission, address.retryAt)
  await requestPasswordReset(email)
  return redirect(`${path(locale, 'forgottenPassword')}?gesendet=1`, 303)
}

export default function ForgottenPassword() {
  const { t } = useLanguage()
  const { isSent } = useLoaderData<typeof loader>()
  const answer = formAnswer(useActionData<unknown>())
  const page = usePageForm<{ email: string }>({ id: 'forgotten', prefix: 'account.forgotten', answer })
  return (
    <Container width="reading">
      <HeadlineGroup title={t('account.forgotten.title')} lead={t('account.forgotten.lead')} />
      {isSent && (
        <Alert tone="success" title={t('account.sent.title')}>
          {t('account.forgottenSent.text')}
        </Alert>
      )}
      <PageForm page={page}>
        <TextField {...page.field('email')} type="email" autoComplete="username" width="half" />
        <FormActions>
          <Button>{t('account.forgotten.submit')}</Button>
        </FormActions>
      </PageForm>
    </Container>
  )
}
