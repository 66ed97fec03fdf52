import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { joinProgress } from '~/domain/progress/organisation'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { PageForm, usePageForm } from '~/shell/page-form'
import { WhereItStands } from '~/shell/where-it-stands'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { FormActions } from '~/ui/form-actions'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextareaField } from '~/ui/textarea-field'
import { cancelJoin } from '../operations/cancel-join.server'
import { findPendingRequest } from '../operations/list-members.server'
import { requestJoin } from '../operations/request-join.server'
import { requireOrganisation } from '../operations/require-organisation.server'
import { joinSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** Somebody asks here to work for an organisation that is already run by others. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, viewer, t } = await requireOrganisation(args, 'organisation.join')
  const { id, name, state } = organisation
  const pending = await findPendingRequest(viewer.id, id)
  return { title: t('profiles.join.title', { name }), id, name, state, isPending: pending !== null }
}

/** Sends the request or takes it back. */
export async function action(args: LoaderFunctionArgs) {
  const { authorized, viewer, locale, organisation } = await requireOrganisation(args, 'organisation.join')
  const form = await readForm(args.request)
  const submission = parseForm(form, joinSchema)
  const target = path(locale, 'organisation', { organisationId: organisation.id })
  if (form.get('intent') === 'cancel') {
    await cancelJoin(authorized)
    return redirectWithToast(viewer, target, 'profiles.toast.joinCancelled')
  }
  if (submission.status !== 'success') return invalid(submission)
  const result = await requestJoin(authorized, submission.value)
  if (!result.ok) return invalid(submission, { form: [`reason.${result.reason}`] })
  return redirectWithToast(viewer, target, 'profiles.toast.joinRequested')
}

export default function Page() {
  const { id, name, title, state, isPending } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useLanguage()
  const page = usePageForm<{ note: string }>({
    id: 'join',
    prefix: 'profiles.join',
    answer: answer && 'lastResult' in answer ? answer : undefined,
  })
  const to = { organisationId: id }
  if (state === 'listed') {
    const claim = (
      <ButtonLink href={path(locale, 'organisationClaim', to)}>{t('profiles.action.claim')}</ButtonLink>
    )
    return (
      <Container width="reading">
        <HeadlineGroup title={title} />
        <EmptyState title={t('reason.notClaimed')} action={claim}>
          {t('profiles.join.notClaimed')}
        </EmptyState>
      </Container>
    )
  }
  if (state === 'closed') {
    return (
      <Container width="reading">
        <HeadlineGroup title={title} />
        <Alert tone="info" title={t('reason.organisationGone')} />
      </Container>
    )
  }
  return (
    <Container width="reading">
      <HeadlineGroup
        title={title}
        lead={isPending ? t('profiles.waiting.join') : t('profiles.join.lead', { name })}
      />
      {isPending && <WhereItStands progress={joinProgress('pending')} />}
      <PageForm page={page}>
        {!isPending && <TextareaField {...page.field('note', { optional: true })} rows={4} />}
        <FormActions>
          {isPending ? (
            <Button look="secondary" name="intent" value="cancel">
              {t('profiles.join.cancel')}
            </Button>
          ) : (
            <Button>{t('profiles.join.submit')}</Button>
          )}
          <ButtonLink look="tertiary" href={path(locale, 'organisation', to)}>
            {t('shell.previous')}
          </ButtonLink>
        </FormActions>
      </PageForm>
    </Container>
  )
}
