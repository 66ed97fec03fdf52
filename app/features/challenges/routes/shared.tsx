// A clerk of another authority says here that it has the problem of a public challenge too, or takes that back.

import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { standingToOrganisation } from '~/domain/permission/standing'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { authorize } from '~/platform/guard/authorized.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import type { FormAnswer } from '~/shell/page-form'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { PublicTrail } from '../components/challenge-trails'
import { SharedForm } from '../components/shared-form'
import { requireSharing } from '../operations/require-sharing.server'
import { shareProblem } from '../operations/share-problem.server'
import { sharedSchema } from '../schema-joint'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, challenge, sharers } = await requireSharing(args)
  return { title: t('shared.title'), challenge: { id: challenge.id, title: challenge.title }, sharers }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, challenge } = await requireSharing(args)
  const submission = parseForm(await readForm(args.request), sharedSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { intent, organisationId, note } = submission.value
  const standing = standingToOrganisation(viewer, organisationId)
  const sharing = { challengeId: challenge.id, organisationId }
  const said = await shareProblem(
    authorize('challenge.shareProblem', viewer, standing, sharing),
    intent,
    note,
  )
  const page = path(locale, 'challenge', { challengeId: challenge.id })
  if (said.ok) return redirectWithToast(viewer, page, `shared.toast.${intent}`)
  const lastResult = submission.reply({ formErrors: [`reason.${said.reason}`] })
  return data({ lastResult, attempt: Date.now(), organisationId }, { status: 409 })
}

type Answer = FormAnswer & { organisationId?: string }

export default function Page() {
  const { t } = useLanguage()
  const { challenge, sharers } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const of = (id: string) => (sharers.length === 1 || answer?.organisationId === id ? answer : undefined)
  return (
    <Container width="reading">
      <PublicTrail challengeId={challenge.id} title={challenge.title} current={t('shared.title')} />
      <HeadlineGroup preline={challenge.title} title={t('shared.title')} lead={t('shared.lead')} />
      {sharers.map((sharer) => (
        <SharedForm key={`${sharer.id} ${sharer.note === null}`} sharer={sharer} answer={of(sharer.id)} />
      ))}
    </Container>
  )
}
