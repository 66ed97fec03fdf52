// Those who write for a verified authority begin a consultation here, as a draft.
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { chosenFirst, workingFor } from '~/domain/organisation/working-for'
import { standingToOrganisation } from '~/domain/permission/standing'
import { NoAuthority } from '~/features/challenges/components/no-authority'
import { writableAuthorities } from '~/features/challenges/operations/writable-authorities.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { authorize } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import { newId } from '~/platform/new-id.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import type { FormAnswer } from '~/shell/page-form'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { ConsultationTrail } from '../components/consultation-trail'
import { NewConsultationForm } from '../components/new-consultation-form'
import { createConsultation } from '../operations/create-consultation.server'
import { newConsultationSchema } from '../schema-consultation'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer } = await requireViewer(args)
  const chosenId = workingFor(viewer)?.organisationId ?? null
  const writable = chosenFirst(writableAuthorities(viewer), chosenId)
  const authorities = writable.map(({ organisationId, name }) => ({ value: organisationId, label: name }))
  const chosen = authorities.find(({ value }) => value === chosenId)?.value
  return { title: t('consultationForm.new.title'), id: newId(), authorities, chosen }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  const submission = parseForm(await readForm(args.request), newConsultationSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { organisationId } = submission.value
  if (!writableAuthorities(viewer).some((one) => one.organisationId === organisationId)) throw notFound()
  const standing = standingToOrganisation(viewer, organisationId)
  const authorized = authorize('consultation.create', viewer, standing, { id: organisationId })
  const created = await createConsultation(authorized, submission.value)
  if (!created.ok) return invalid(submission, { form: [`reason.${created.reason}`] })
  const edit = path(locale, 'consultationEdit', { consultationId: created.id })
  return created.isRepeated
    ? redirect(edit, 303)
    : redirectWithToast(viewer, edit, 'consultation.toast.created')
}

export default function Page() {
  const { t } = useLanguage()
  const { id, authorities, chosen } = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer>()
  return (
    <Container width="reading">
      <ConsultationTrail current={t('consultationForm.new.title')} />
      <HeadlineGroup title={t('consultationForm.new.title')} lead={t('consultationForm.new.lead')} />
      {authorities.length === 0 ? (
        <NoAuthority />
      ) : (
        <NewConsultationForm {...{ id, authorities, chosen, answer }} />
      )}
    </Container>
  )
}
