import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requireFreshProof } from '~/platform/guard/step-up.server'
import { renewSession } from '~/platform/session/start-session.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { HandoverOfferForm } from '../components/handover-offer-form'
import { HandoverOpen } from '../components/handover-open'
import { requireHandover } from '../operations/require-handover.server'
import { runHandoverIntent } from '../operations/run-handover-intent.server'
import { showHandover } from '../operations/show-handover.server'
import { handoverSchema } from '../schema-people'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** An owner offers the organisation to a member here, who accepts or declines: no staff is needed. */
export async function loader(args: LoaderFunctionArgs) {
  const page = await requireHandover(args)
  const { id, name } = page.organisation
  return { title: page.t('people.handover.title', { name }), id, name, ...(await showHandover(page)) }
}

/** Offers, accepts, declines, takes back. */
export async function action(args: LoaderFunctionArgs) {
  const page = await requireHandover(args)
  const { viewer, locale, organisation } = page
  const form = await readForm(args.request)
  const submission = parseForm(form, handoverSchema)
  if (submission.status !== 'success') return invalid(submission)
  await requireFreshProof(page, args, form)
  const { intent } = submission.value
  const result = await runHandoverIntent(page, submission.value)
  if (!result.ok && intent === 'offer') return invalid(submission, { form: [`reason.${result.reason}`] })
  if (!result.ok) return data({ reason: result.reason }, { status: 409 })
  const to = { organisationId: organisation.id }
  const toast = { key: `people.toast.handover.${intent}`, tone: 'success' } as const
  if (intent !== 'accept') {
    const target = intent === 'decline' ? 'organisation' : 'organisationHandover'
    return redirectWithToast(viewer, path(locale, target, to), toast.key)
  }
  // The sessions of both ended with the change of rights: this one goes on under a new token.
  const headers = { 'Set-Cookie': await renewSession(viewer, toast) }
  return redirect(path(locale, 'organisationMembers', to), { status: 303, headers })
}

export default function Page() {
  const { id, name, title, offer, isOwner, isReceiver, candidates } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useLanguage()
  const to = { organisationId: id }
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[
          { href: path(locale, 'organisation', to), label: name },
          { href: path(locale, 'organisationMembers', to), label: t('profiles.action.members') },
        ]}
        current={t('people.handover.short')}
      />
      <HeadlineGroup title={title} lead={t('people.handover.lead')} />
      {answer && 'reason' in answer && (
        <Alert tone="danger" role="alert" title={t(`reason.${answer.reason}`)} />
      )}
      {offer && <HandoverOpen offer={offer} isOwner={isOwner} isReceiver={isReceiver} />}
      {isOwner && (!offer || offer.isExpired) && (
        <HandoverOfferForm organisationId={id} candidates={candidates} answer={formAnswer(answer, 'offer')} />
      )}
    </Container>
  )
}
