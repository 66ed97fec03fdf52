import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { ProfileField } from '~/domain/organisation/profile'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requirePermission } from '~/platform/guard/page.server'
import { newId } from '~/platform/new-id.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { Container } from '~/ui/container'
import { FormActions } from '~/ui/form-actions'
import { HeadlineGroup } from '~/ui/headline-group'
import { ProfileFields } from '../components/profile-fields'
import { SimilarOrganisations } from '../components/similar-organisations'
import type { SimilarOrganisation } from '../operations/find-similar.server'
import { foundOrganisation } from '../operations/found-organisation.server'
import { foundSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

const FIELDS = ['kind', 'name', 'legalForm', 'city', 'website', 'contactName', 'contactEmail'] as const

/** Somebody whose organisation is not here yet founds it. */
export async function loader(args: LoaderFunctionArgs) {
  const { t } = await requirePermission(args, 'organisation.found')
  return { title: t('profiles.new.title'), id: newId() }
}

/** Founds the organisation; names similar ones first. */
export async function action(args: LoaderFunctionArgs) {
  const { authorized, viewer, locale } = await requirePermission(args, 'organisation.found')
  const submission = parseForm(await readForm(args.request), foundSchema)
  if (submission.status !== 'success') return invalid(submission)
  const result = await foundOrganisation(authorized, submission.value)
  if (!result.ok) {
    const { similar } = result
    return data({ lastResult: submission.reply(), attempt: Date.now(), similar }, { status: 422 })
  }
  return redirectWithToast(
    viewer,
    path(locale, 'organisation', { organisationId: result.id }),
    'profiles.toast.founded',
  )
}

export default function Page() {
  const { id, title } = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer & { similar?: SimilarOrganisation[] }>()
  const { t } = useLanguage()
  const page = usePageForm<Record<ProfileField, unknown>>({
    id: 'found',
    prefix: 'profiles.field',
    answer: answer && 'lastResult' in answer ? answer : undefined,
  })
  return (
    <Container width="reading">
      <HeadlineGroup title={title} lead={t('profiles.new.lead')} />
      <PageForm page={page}>
        <input type="hidden" name="id" value={id} />
        {answer?.similar && <SimilarOrganisations similar={answer.similar} />}
        <ProfileFields page={page} names={FIELDS} required={['kind', 'name', 'city']} />
        <FormActions note={t('profiles.new.note')}>
          <Button>{t('profiles.new.submit')}</Button>
        </FormActions>
      </PageForm>
    </Container>
  )
}
