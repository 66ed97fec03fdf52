// Those who write for the authority write the text of a pilot here, step by step, while it is a draft.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { missingParts } from '~/domain/pilot/completeness'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { PilotForm } from '../components/pilot-form'
import { PilotFormSteps } from '../components/pilot-form-steps'
import { PilotTrail } from '../components/pilot-trail'
import { type SavedPilotText, StalePilot } from '../components/stale-pilot'
import { formValuesOf } from '../operations/pilot-form-values.server'
import { textOf } from '../operations/pilot-text.server'
import { requirePilot } from '../operations/require-pilot.server'
import { savePilot } from '../operations/save-pilot.server'
import { FIELDS_OF, PILOT_SECTION_SCHEMAS, PILOT_SECTIONS, type PilotSection, sectionOfPart } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

const sectionOf = (request: Request): PilotSection => {
  const wish = new URL(request.url).searchParams.get('schritt')
  return PILOT_SECTIONS.find((one) => one === wish) ?? 'about'
}

export async function loader(args: PageArguments) {
  const { t, pilot } = await requirePilot(args, 'pilot.edit')
  const { id, title, version, state } = pilot
  const text = textOf(pilot)
  const lacking = missingParts(text).map(sectionOfPart)
  const section = sectionOf(args.request)
  return {
    title: `${t(`pilotForm.section.${section}`)}: ${title}`,
    pilot: { id, title, version },
    ...{ section, names: FIELDS_OF[section], isLocked: state !== 'draft', values: formValuesOf(text) },
    steps: PILOT_SECTIONS.map((one) => ({ section: one, isComplete: !lacking.includes(one) })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, pilot, authorized } = await requirePilot(args, 'pilot.edit')
  const section = sectionOf(args.request)
  const submission = parseForm(await readForm(args.request), PILOT_SECTION_SCHEMAS[section])
  if (submission.status !== 'success') return invalid(submission)
  const { version, ...read } = submission.value
  const part = 'cost' in read ? withCents(read) : read
  const saved = await savePilot(authorized, { version, ...part })
  if (saved.ok) {
    const next = PILOT_SECTIONS[PILOT_SECTIONS.indexOf(section) + 1]
    const edit = path(locale, 'pilotEdit', { pilotId: pilot.id })
    const to = next ? `${edit}?schritt=${next}` : path(locale, 'pilotManage', { pilotId: pilot.id })
    return redirectWithToast(viewer, to, 'pilot.toast.saved')
  }
  const stale: SavedPilotText | null =
    saved.reason === 'stale' ? { values: formValuesOf(saved.saved), version: saved.saved.version } : null
  const formErrors = stale ? [] : [`pilotReason.${saved.reason}`]
  return data({ lastResult: submission.reply({ formErrors }), attempt: Date.now(), stale }, { status: 409 })
}

function withCents<Read extends { cost: bigint | null }>({ cost, ...rest }: Read) {
  return { ...rest, costCents: cost }
}

export default function Page() {
  const { t } = useLanguage()
  const { pilot, section, names, isLocked, values, steps } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const stale = staleOf(answer)
  const { id, title, version } = pilot
  return (
    <Container width="reading">
      <PilotTrail pilot={{ id, title }} before="pilotManage" current={t('pilotForm.edit.title')} />
      {stale && <StalePilot saved={stale} names={names} attempt={formAnswer(answer)?.attempt} />}
      <HeadlineGroup preline={title} title={t('pilotForm.edit.title')} />
      {isLocked && !formAnswer(answer) ? (
        <EmptyState title={t('pilotForm.edit.locked')}>
          <p>{t('pilotForm.edit.lockedText')}</p>
        </EmptyState>
      ) : (
        <>
          <PilotFormSteps pilotId={id} current={section} steps={steps} />
          <Heading level={2}>{t(`pilotForm.section.${section}`)}</Heading>
          <PilotForm
            key={section}
            {...{ section, values }}
            version={stale?.version ?? version}
            answer={formAnswer(answer)}
          />
        </>
      )}
    </Container>
  )
}

function staleOf(answer: unknown): SavedPilotText | null {
  if (typeof answer !== 'object' || answer === null || !('stale' in answer)) return null
  return (answer.stale as SavedPilotText | null | undefined) ?? null
}
