import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { Container } from '~/ui/container'
import { FormActions } from '~/ui/form-actions'
import { HeadlineGroup } from '~/ui/headline-group'
import { InvitationFacts, InvitationOver } from '../components/invitation-link-view'
import { answerInvitation } from '../operations/answer-invitation.server'
import { showInvitation } from '../operations/find-invitation.server'
import { requireInvitation } from '../operations/require-invitation.server'
import { invitationAnswerSchema } from '../schema-people'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** The invited person accepts or declines here. */
export async function loader(args: LoaderFunctionArgs) {
  const { viewer, invitation, t } = await requireInvitation(args)
  return { title: t('people.invitation.title'), invitation: await showInvitation(invitation, viewer) }
}

/** Answers the invitation; used twice it says so. */
export async function action(args: LoaderFunctionArgs) {
  const { authorized, viewer, locale } = await requireInvitation(args)
  const submission = parseForm(await readForm(args.request), invitationAnswerSchema)
  if (submission.status !== 'success') return data({ reason: 'wrongState' } as const, { status: 422 })
  const { answer } = submission.value
  const result = await answerInvitation(authorized, answer)
  if (!result.ok) return data({ reason: result.reason }, { status: 409 })
  const { organisationId } = result
  // Whoever declined may have no business on the page of the organisation.
  const target =
    answer === 'accept' ? path(locale, 'organisation', { organisationId }) : path(locale, 'workspace')
  return redirectWithToast(viewer, target, `people.toast.${answer}`)
}

export default function Page() {
  const { invitation } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useLanguage()
  const { organisation, phase, isFormer } = invitation
  return (
    <Container width="reading">
      {answer && 'reason' in answer && (
        <Alert tone="danger" role="alert" title={t(`reason.${answer.reason}`)} />
      )}
      {phase === 'open' ? (
        <>
          <HeadlineGroup
            title={t('people.invitation.lead', { organisation })}
            lead={t(isFormer ? 'people.invitation.comeBack' : 'people.invitation.decide')}
          />
          <InvitationFacts {...invitation} />
          <Form method="post">
            <FormActions>
              <Button name="answer" value="accept">
                {t('people.invitation.accept')}
              </Button>
              <Button look="secondary" name="answer" value="decline">
                {t('people.invitation.decline')}
              </Button>
            </FormActions>
          </Form>
        </>
      ) : (
        <InvitationOver phase={phase} isSignedIn />
      )}
    </Container>
  )
}
