// Those who write for a verified authority begin a pilot here, as a draft, perhaps from a challenge of theirs.
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
import { idFromQuery } from '~/platform/guard/query.server'
import { newId } from '~/platform/new-id.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import type { FormAnswer } from '~/shell/page-form'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { Note } from '~/ui/note'
import { NewPilotForm } from '../components/new-pilot-form'
import { PilotTrail } from '../components/pilot-trail'
import { createPilot } from '../operations/create-pilot.server'
import { findOrigin } from '../operations/find-origin.server'
import { newPilotSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer } = await requireViewer(args)
  const chosenId = workingFor(viewer)?.organisationId ?? null
  const writable = chosenFirst(writableAuthorities(viewer), chosenId)
  const authorities = writable.map(({ organisationId, name }) => ({ value: organisationId, label: name }))
  const chosen = authorities.find(({ value }) => value === chosenId)?.value
  const challengeId = idFromQuery(args.request, 'aus')
  const origin = challengeId
    ? await findOrigin(
        challengeId,
        writable.map((one) => one.organisationId),
      )
    : null
  return { title: t('pilotForm.new.title'), id: newId(), authorities, chosen, origin }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  const submission = parseForm(await readForm(args.request), newPilotSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { authorityId } = submission.value
  if (!writableAuthorities(viewer).some((one) => one.organisationId === authorityId)) throw notFound()
  const standing = standingToOrganisation(viewer, authorityId)
  const authorized = authorize('pilot.create', viewer, standing, { id: authorityId })
  const created = await createPilot(authorized, submission.value)
  if (!created.ok) return invalid(submission, { form: [`pilotReason.${created.reason}`] })
  const edit = path(locale, 'pilotEdit', { pilotId: created.id })
  return created.isRepeated ? redirect(edit, 303) : redirectWithToast(viewer, edit, 'pilot.toast.created')
}

export default function Page() {
  const { t } = useLanguage()
  const { id, authorities, chosen, origin } = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer>()
  return (
    <Container width="reading">
      <PilotTrail current={t('pilotForm.new.title')} />
      <HeadlineGroup title={t('pilotForm.new.title')} lead={t('pilotForm.new.lead')} />
      {origin && <Note>{t('pilotForm.new.origin', { title: origin.title })}</Note>}
      {authorities.length === 0 ? (
        <NoAuthority />
      ) : (
        <NewPilotForm {...{ id, authorities, chosen, origin, answer }} />
      )}
    </Container>
  )
}
