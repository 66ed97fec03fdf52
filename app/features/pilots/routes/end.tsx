// Those who write for the authority say here how a pilot ended and what came of it.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { PilotEndForm } from '../components/pilot-end-form'
import { PilotTrail } from '../components/pilot-trail'
import { outcomeOf } from '../operations/pilot-facts.server'
import { lackingOutcome, proposePilotEnd } from '../operations/propose-pilot-end.server'
import { requirePilot } from '../operations/require-pilot.server'
import { pilotEndSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, pilot } = await requirePilot(args, 'pilot.proposeEnd')
  const { id, title, version, state } = pilot
  const { indicators, ...outcome } = outcomeOf(pilot)
  return {
    title: `${t('pilotEnd.title')}: ${title}`,
    pilot: { id, title, version },
    isOpen: state === 'published',
    outcome,
    indicators: indicators.map((one, index) => ({ ...one, name: pilot.indicators[index]?.name ?? '' })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, pilot, authorized } = await requirePilot(args, 'pilot.proposeEnd')
  const submission = parseForm(await readForm(args.request), pilotEndSchema)
  if (submission.status !== 'success') return invalid(submission)
  const proposed = await proposePilotEnd(authorized, submission.value)
  if (proposed.ok) {
    const manage = path(locale, 'pilotManage', { pilotId: pilot.id })
    return redirectWithToast(viewer, manage, 'pilot.toast.proposeEnd')
  }
  if (proposed.reason === 'outcomeIncomplete') {
    const lacking = lackingOutcome(pilot, submission.value)
    const unsaid = pilot.indicators.flatMap((_, index) =>
      lacking.includes('unmeasuredBecause') && !submission.value.unmeasured[index]
        ? [`unmeasured[${index}]`]
        : [],
    )
    const names = [...lacking.filter((part) => part !== 'unmeasuredBecause'), ...unsaid]
    const fields = Object.fromEntries(names.map((name) => [name, ['pilot.error.lacking']]))
    return invalid(submission, { fields })
  }
  const lastResult = submission.reply({ formErrors: [`pilotReason.${proposed.reason}`] })
  return data({ lastResult, attempt: Date.now() }, { status: 409 })
}

export default function Page() {
  const { t } = useLanguage()
  const { pilot, isOpen, outcome, indicators } = useLoaderData<typeof loader>()
  const answer = formAnswer(useActionData<unknown>())
  return (
    <Container width="reading">
      <PilotTrail pilot={pilot} before="pilotManage" current={t('pilotEnd.title')} />
      <HeadlineGroup preline={pilot.title} title={t('pilotEnd.title')} lead={t('pilotEnd.lead')} />
      {isOpen || answer ? (
        <PilotEndForm {...{ outcome, indicators, answer }} version={pilot.version} />
      ) : (
        <EmptyState title={t('pilotEnd.closed')}>
          <p>{t('pilotReason.wrongState')}</p>
        </EmptyState>
      )}
    </Container>
  )
}
