// Those who write for a verified authority begin an entry of the register here, as a draft.
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { chosenFirst, workingFor } from '~/domain/organisation/working-for'
import { standingToOrganisation } from '~/domain/permission/standing'
import { REGISTER_SECTIONS } from '~/domain/register/fields'
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
import { NewEntryForm } from '../components/new-entry-form'
import { RegisterTrail } from '../components/register-trail'
import { createEntry } from '../operations/create-entry.server'
import { newEntrySchema } from '../schema-register'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer } = await requireViewer(args)
  const chosenId = workingFor(viewer)?.organisationId ?? null
  const writable = chosenFirst(writableAuthorities(viewer), chosenId)
  const authorities = writable.map(({ organisationId, name }) => ({ value: organisationId, label: name }))
  const chosen = authorities.find(({ value }) => value === chosenId)?.value
  return { title: t('register.new.title'), id: newId(), authorities, chosen }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  const submission = parseForm(await readForm(args.request), newEntrySchema)
  if (submission.status !== 'success') return invalid(submission)
  const { authorityId } = submission.value
  if (!writableAuthorities(viewer).some((one) => one.organisationId === authorityId)) throw notFound()
  const standing = standingToOrganisation(viewer, authorityId)
  const authorized = authorize('register.create', viewer, standing, { id: authorityId })
  const created = await createEntry(authorized, submission.value)
  if (!created.ok) return invalid(submission, { form: [`reason.${created.reason}`] })
  const edit = path(locale, 'registerEdit', { entryId: created.id, section: REGISTER_SECTIONS[0] })
  return created.isRepeated ? redirect(edit, 303) : redirectWithToast(viewer, edit, 'register.toast.created')
}

export default function Page() {
  const { t } = useLanguage()
  const { id, authorities, chosen } = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer>()
  return (
    <Container width="reading">
      <RegisterTrail current={t('register.new.title')} />
      <HeadlineGroup title={t('register.new.title')} lead={t('register.new.lead')} />
      {authorities.length === 0 ? <NoAuthority /> : <NewEntryForm {...{ id, authorities, chosen, answer }} />}
    </Container>
  )
}
