/** People come here to give their account another e-mail address. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { tooMany } from '~/platform/forms/too-many.server'
import { requireViewer } from '~/platform/guard/page.server'
import { requireFreshProof } from '~/platform/guard/step-up.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { DefinitionList } from '~/ui/definition-list'
import { Disclosure } from '~/ui/disclosure'
import { AccountFrame } from '../components/account-frame'
import { EmailChangeForm } from '../components/email-change-form'
import { cancelOwnEmailChange } from '../operations/answer-email-change.server'
import { findOwnEmailChange } from '../operations/find-email-change.server'
import { findOwnAddress } from '../operations/find-own-address.server'
import { requestEmailChange } from '../operations/request-email-change.server'
import { emailChangeSchema } from '../schema-security'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t } = await requireViewer(args)
  return {
    title: t('account.address.title'),
    email: await findOwnAddress(viewer),
    change: await findOwnEmailChange(viewer),
  }
}

export async function action(args: ActionFunctionArgs) {
  const page = await requireViewer(args)
  const { viewer, locale } = page
  const form = await readForm(args.request)
  const submission = parseForm(form, emailChangeSchema)
  if (submission.status !== 'success') return invalid(submission)
  const here = path(locale, 'emailChange')
  if (submission.value.intent === 'cancel') {
    await cancelOwnEmailChange(viewer)
    return redirectWithToast(viewer, here, 'account.address.cancelToast')
  }
  await requireFreshProof(page, args, form)
  const requested = await requestEmailChange(viewer, submission.value.newEmail)
  if (requested.ok) return redirectWithToast(viewer, here, 'account.address.sentToast')
  if (requested.reason === 'tooMany') return tooMany(submission, requested.retryAt)
  return invalid(submission, { fields: { newEmail: ['account.address.same'] } })
}

export default function EmailChange() {
  const { t, locale } = useLanguage()
  const { title, email, change } = useLoaderData<typeof loader>()
  const answer = formAnswer(useActionData<unknown>())
  const state = change?.state ?? 'asked'
  return (
    <AccountFrame current="emailChange" title={title} lead={t('account.address.lead')}>
      <DefinitionList items={[{ term: t('account.address.now'), value: email }]} />
      {change && (
        <Alert tone="info" title={t('account.address.open', { email: change.newEmail })}>
          <p>
            {t(`account.address.open.${state}` as 'account.address.open.asked', {
              until: formatDateTime(locale, change.expiresAt),
            })}
          </p>
          <Form method="post">
            <input type="hidden" name="intent" value="cancel" />
            <Button look="secondary">{t('account.address.cancel')}</Button>
          </Form>
        </Alert>
      )}
      <EmailChangeForm answer={answer} />
      <Disclosure summary={t('account.address.lostTitle')}>
        <p>{t('account.address.lostText')}</p>
      </Disclosure>
    </AccountFrame>
  )
}
