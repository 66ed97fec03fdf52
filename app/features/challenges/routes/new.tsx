// A member of a verified authority starts a challenge here, as a draft.

import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { chosenFirst, workingFor } from '~/domain/organisation/working-for'
import { standingToOrganisation } from '~/domain/permission/standing'
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
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { NewChallengeForm } from '../components/new-challenge-form'
import { NoAuthority } from '../components/no-authority'
import { createChallenge } from '../operations/create-challenge.server'
import { writableAuthorities } from '../operations/writable-authorities.server'
import { newChallengeSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer } = await requireViewer(args)
  const chosenId = workingFor(viewer)?.organisationId ?? null
  const writable = chosenFirst(writableAuthorities(viewer), chosenId)
  const authorities = writable.map(({ organisationId, name }) => ({
    value: organisationId,
    label: name,
  }))
  const chosen = authorities.find(({ value }) => value === chosenId)?.value
  return { title: t('challengeForm.new.title'), id: newId(), authorities, chosen }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  const submission = parseForm(await readForm(args.request), newChallengeSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { authorityId } = submission.value
  const membership = writableAuthorities(viewer).find((one) => one.organisationId === authorityId)
  if (!membership) throw notFound()
  const standing = standingToOrganisation(viewer, authorityId)
  const authority = { id: authorityId, state: membership.state }
  const authorized = authorize('challenge.create', viewer, standing, authority)
  const created = await createChallenge(authorized, submission.value)
  if (!created.ok) return invalid(submission, { form: [`reason.${created.reason}`] })
  const first = path(locale, 'challengeStep', { challengeId: created.id, section: 'need' })
  if (created.isRepeated) return redirect(first, 303)
  return redirectWithToast(viewer, first, 'challenge.toast.created')
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { id, authorities, chosen } = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer>()
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'workspace'), label: t('account.workspace.title') }]}
        current={t('challengeForm.new.title')}
      />
      <HeadlineGroup title={t('challengeForm.new.title')} lead={t('challengeForm.new.lead')} />
      {authorities.length === 0 ? (
        <NoAuthority />
      ) : (
        <NewChallengeForm id={id} authorities={authorities} chosen={chosen} answer={answer} />
      )}
    </Container>
  )
}
