// The authority and those who take part write their interim reports here, for everybody at once.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { newId } from '~/platform/new-id.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { FormActions } from '~/ui/form-actions'
import { HeadlineGroup } from '~/ui/headline-group'
import { SelectField } from '~/ui/select-field'
import { TextareaField } from '~/ui/textarea-field'
import { PilotTrail } from '../components/pilot-trail'
import { addPilotReport } from '../operations/record-progress.server'
import { requirePilotReport } from '../operations/require-pilot.server'
import { pilotReportSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, pilot, reporting } = await requirePilotReport(args)
  const { id, title, state } = pilot
  return {
    title: `${t('pilotReport.title')}: ${title}`,
    pilot: { id, title },
    ...{ id: newId(), reporting, isOpen: state === 'published' },
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, pilot, authorized, reporting } = await requirePilotReport(args)
  const submission = parseForm(await readForm(args.request), pilotReportSchema)
  if (submission.status !== 'success') return invalid(submission)
  // Nobody reports in the name of somebody else.
  const isOwn = reporting.some(({ id }) => id === submission.value.organisationId)
  const added = isOwn
    ? await addPilotReport(authorized, submission.value)
    : ({ ok: false, reason: 'unknownRow' } as const)
  if (added.ok)
    return redirectWithToast(viewer, path(locale, 'pilot', { pilotId: pilot.id }), 'pilot.toast.report')
  const lastResult = submission.reply({ formErrors: [`pilotReason.${added.reason}`] })
  return data({ lastResult, attempt: Date.now() }, { status: 409 })
}

export default function Page() {
  const { t } = useLanguage()
  const { pilot, id, reporting, isOpen } = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer>()
  const page = usePageForm<Record<'id' | 'organisationId' | 'text', string>>({
    ...{ id: 'report', prefix: 'pilotForm', answer },
  })
  const typed = page.fields.id.initialValue
  const [only] = reporting
  return (
    <Container width="reading">
      <PilotTrail pilot={pilot} current={t('pilotReport.title')} />
      <HeadlineGroup preline={pilot.title} title={t('pilotReport.title')} lead={t('pilotReport.lead')} />
      {isOpen ? (
        <PageForm page={page}>
          <input type="hidden" name="id" value={typeof typed === 'string' ? typed : id} />
          {reporting.length === 1 ? (
            <input type="hidden" name="organisationId" value={only?.id} />
          ) : (
            <SelectField
              {...page.field('organisationId')}
              options={reporting.map((one) => ({ value: one.id, label: one.name }))}
            />
          )}
          <TextareaField {...page.field('text')} rows={10} lang="de" />
          <FormActions>
            <Button>{t('pilotReport.submit')}</Button>
          </FormActions>
        </PageForm>
      ) : (
        <EmptyState title={t('pilotReport.closed')}>
          <p>{t('pilotReason.wrongState')}</p>
        </EmptyState>
      )}
    </Container>
  )
}
