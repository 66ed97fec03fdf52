import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ORGANISATION_TRANSITIONS } from '~/domain/organisation/lifecycle'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requireFreshProof } from '~/platform/guard/step-up.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { Container } from '~/ui/container'
import { DisabledAction } from '~/ui/disabled-action'
import { FormActions } from '~/ui/form-actions'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { TextareaField } from '~/ui/textarea-field'
import { closeOrganisation } from '../operations/close-organisation.server'
import { requireOrganisation } from '../operations/require-organisation.server'
import { showClosing } from '../operations/show-closing.server'
import { closeSchema } from '../schema-people'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** An owner gives an organisation up here, once nobody waits for it any more. */
export async function loader(args: LoaderFunctionArgs) {
  const { authorized, organisation, t } = await requireOrganisation(args, 'organisation.close')
  const { id, name, state } = organisation
  const isOver = !ORGANISATION_TRANSITIONS.close.from.some((one) => one === state)
  return { title: t('people.close.title', { name }), id, name, isOver, ...(await showClosing(authorized)) }
}

/** Closes it with the reason. */
export async function action(args: LoaderFunctionArgs) {
  const page = await requireOrganisation(args, 'organisation.close')
  const { authorized, viewer, locale } = page
  const form = await readForm(args.request)
  const submission = parseForm(form, closeSchema)
  if (submission.status !== 'success') return invalid(submission)
  await requireFreshProof(page, args, form)
  const result = await closeOrganisation(authorized, submission.value.reason)
  if (!result.ok) return invalid(submission, { form: [`reason.${result.reason}`] })
  const to = { organisationId: authorized.thing.id }
  return redirectWithToast(viewer, path(locale, 'organisation', to), 'people.toast.closed')
}

export default function Page() {
  const { id, name, title, isOver, running, objection } = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer>()
  const { t, locale } = useLanguage()
  const page = usePageForm<{ reason: string }>({ id: 'close', prefix: 'people.close', answer })
  const back = path(locale, 'organisation', { organisationId: id })
  const reason = isOver ? 'wrongState' : objection
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: back, label: name }]}
        current={t('people.close.submit')}
      />
      <HeadlineGroup title={title} lead={t('people.close.lead')} />
      {reason ? (
        <>
          <DisabledAction id="close" label={t('people.close.submit')} reason={t(`reason.${reason}`)} />
          {!isOver && (
            <>
              <p>{t('people.close.running', running)}</p>
              <p>
                <TextLink href={path(locale, 'workspace')}>{t('people.close.find')}</TextLink>
              </p>
            </>
          )}
        </>
      ) : (
        <PageForm page={page}>
          <TextareaField {...page.field('reason')} rows={4} />
          <FormActions note={t('people.close.note')}>
            <Button look="danger">{t('people.close.submit')}</Button>
            <ButtonLink look="tertiary" href={back}>
              {t('shell.previous')}
            </ButtonLink>
          </FormActions>
        </PageForm>
      )}
    </Container>
  )
}
