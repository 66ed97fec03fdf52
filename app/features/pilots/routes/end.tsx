// Those who write for the authority say here how a pilot ended and what came of it.
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast, setToast } from '~/platform/session/toast.server'
import { DraftNotice } from '~/shell/draft-notice'
import { formAnswer } from '~/shell/form-answer'
import { isTakenAddress, NOTHING_WAITS, takenAddress } from '~/shell/waiting-draft'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import type { Conflict } from '../components/outcome-conflict'
import { PilotEndForm } from '../components/pilot-end-form'
import { PilotTrail } from '../components/pilot-trail'
import { findOutcomeDraft } from '../operations/find-outcome-draft.server'
import { discardOutcomeDraft, keepOutcomeDraft } from '../operations/keep-outcome-draft.server'
import { outcomeOf, type PilotRow } from '../operations/pilot-facts.server'
import { lackingOutcome, proposePilotEnd } from '../operations/propose-pilot-end.server'
import { requirePilot } from '../operations/require-pilot.server'
import { conflictingTexts, savedOutcome, typedOutcome } from '../operations/said-outcome.server'
import { type PilotEndInput, pilotEndSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { shouldRevalidate } from '~/shell/draft-route'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, pilot, authorized } = await requirePilot(args, 'pilot.proposeEnd')
  const { id, title, version, state } = pilot
  const draft = await findOutcomeDraft(authorized)
  const isTaken = draft !== null && isTakenAddress(args.request.url)
  const { unmeasured, ...outcome } = isTaken ? typedOutcome(draft.values) : savedOutcome(pilot)
  return {
    title: `${t('pilotEnd.title')}: ${title}`,
    pilot: { id, title },
    isOpen: state === 'published',
    version: isTaken ? draft.baseVersion : version,
    outcome,
    indicators: outcomeOf(pilot).indicators.map(({ isMeasured }, index) => ({
      ...{ name: pilot.indicators[index]?.name ?? '', isMeasured },
      unmeasuredBecause: unmeasured[index] ?? '',
    })),
    draft: draft && { savedAt: draft.savedAt, isTaken },
    waiting: draft && !isTaken ? draft.savedAt.toISOString() : NOTHING_WAITS,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, pilot, authorized } = await requirePilot(args, 'pilot.proposeEnd')
  const here = path(locale, 'pilotEnd', { pilotId: pilot.id })
  const form = await readForm(args.request)
  const intent = form.get('intent')
  if (intent === 'discard') {
    await discardOutcomeDraft(authorized)
    return redirectWithToast(viewer, here, 'draft.toast.discarded', 'info')
  }
  const submission = parseForm(form, pilotEndSchema)
  const refused = (error: string, conflict: Conflict | null = null) => {
    const lastResult = submission.reply({ formErrors: [error] })
    return data({ lastResult, attempt: Date.now(), conflict }, { status: 409 })
  }
  if (intent === 'keep') {
    const read = submission.status === 'success' ? submission.value : null
    const kept = await keepOutcomeDraft(authorized, { payload: submission.payload, read })
    if (!kept.ok) return refused(`pilotReason.${kept.reason}`)
    await setToast(viewer.sessionToken, { key: 'draft.toast.kept', tone: 'success' })
    return redirect(takenAddress(here), 303)
  }
  if (submission.status !== 'success') return invalid(submission)
  const proposed = await proposePilotEnd(authorized, submission.value)
  if (proposed.ok) {
    const manage = path(locale, 'pilotManage', { pilotId: pilot.id })
    return redirectWithToast(viewer, manage, 'pilot.toast.proposeEnd')
  }
  if (proposed.reason === 'outcomeIncomplete')
    return invalid(submission, { fields: lackingFields(pilot, submission.value) })
  if (proposed.reason !== 'stale') return refused(`pilotReason.${proposed.reason}`)
  const differences = conflictingTexts(proposed.saved, submission.value)
  const error = differences.length > 0 ? 'pilotForm.stale' : 'pilotEnd.changed'
  return refused(error, { version: proposed.saved.version, differences })
}

function lackingFields(pilot: PilotRow, said: PilotEndInput): Record<string, string[]> {
  const lacking = lackingOutcome(pilot, said)
  const unsaid = pilot.indicators.flatMap((_, index) =>
    lacking.includes('unmeasuredBecause') && !said.unmeasured[index] ? [`unmeasured[${index}]`] : [],
  )
  const names = [...lacking.filter((part) => part !== 'unmeasuredBecause'), ...unsaid]
  return Object.fromEntries(names.map((name) => [name, ['pilot.error.lacking']]))
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { pilot, isOpen, draft, ...form } = useLoaderData<typeof loader>()
  const { outcome, indicators, version, waiting } = form
  const given = useActionData<{ conflict?: Conflict | null }>()
  const answer = formAnswer(given)
  return (
    <Container width="reading">
      <PilotTrail pilot={pilot} before="pilotManage" current={t('pilotEnd.title')} />
      <HeadlineGroup preline={pilot.title} title={t('pilotEnd.title')} lead={t('pilotEnd.lead')} />
      {isOpen || answer ? (
        <>
          {draft && !answer && (
            <DraftNotice
              {...draft}
              takeHref={takenAddress(path(locale, 'pilotEnd', { pilotId: pilot.id }))}
            />
          )}
          {/* The draft instead of the saved text is another form. */}
          <PilotEndForm
            key={String(draft?.isTaken ?? false)}
            {...{ outcome, indicators, version, waiting, answer }}
            pilotId={pilot.id}
            conflict={given?.conflict ?? null}
          />
        </>
      ) : (
        <EmptyState title={t('pilotEnd.closed')}>
          <p>{t('pilotReason.wrongState')}</p>
        </EmptyState>
      )}
    </Container>
  )
}
