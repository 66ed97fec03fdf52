import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { requireViewer } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { Container } from '~/ui/container'
import { FormActions } from '~/ui/form-actions'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { confirmClaim } from '../operations/confirm-claim.server'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** Whoever got the mail at the institution's address comes here by its link. Looking uses nothing up. */
export async function loader(args: LoaderFunctionArgs) {
  const { t } = await requireViewer(args)
  return { title: t('profiles.claimConfirm.title') }
}

/** Uses the link up and hands the claim to staff. */
export async function action(args: LoaderFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  const result = await confirmClaim(viewer, args.params['token'] ?? '')
  if (!result.ok) return data({ reason: result.reason }, { status: 409 })
  const target = path(locale, 'organisation', { organisationId: result.organisationId })
  return redirectWithToast(viewer, target, 'profiles.toast.claimConfirmed')
}

export default function Page() {
  const { title } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useLanguage()
  return (
    <Container width="reading">
      <HeadlineGroup title={title} lead={t('profiles.claimConfirm.lead')} />
      {answer && 'reason' in answer && (
        <Alert tone="danger" role="alert" title={t(`reason.${answer.reason}`)}>
          <TextLink href={path(locale, 'listedList')}>{t('profiles.listedList.title')}</TextLink>
        </Alert>
      )}
      <Form method="post">
        <FormActions>
          <Button>{t('profiles.claimConfirm.submit')}</Button>
        </FormActions>
      </Form>
    </Container>
  )
}
