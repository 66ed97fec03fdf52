/** People who belong to several organisations come here to choose for which one they work now. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { workingFor } from '~/domain/organisation/working-for'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requireViewer } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { ButtonLink } from '~/ui/button-link'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { WorkingForForm } from '../components/working-for-form'
import { chooseOrganisation } from '../operations/choose-organisation.server'
import { workingForSchema } from '../schema-working-for'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t } = await requireViewer(args)
  const organisations = viewer.memberships.filter((one) => one.isActive)
  const chosenId = workingFor(viewer)?.organisationId ?? null
  return { title: t('account.workingFor.title'), organisations, chosenId }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  const submission = parseForm(await readForm(args.request), workingForSchema)
  const wanted = submission.status === 'success' ? (submission.value.organisationId ?? null) : null
  await chooseOrganisation(viewer, wanted)
  return redirectWithToast(viewer, path(locale, 'workspace'), 'account.workingFor.toast')
}

export default function WorkingFor() {
  const { t, locale } = useLanguage()
  const { organisations, chosenId } = useLoaderData<typeof loader>()
  const isChoice = organisations.length > 1
  return (
    <Container width="reading">
      <HeadlineGroup
        title={t('account.workingFor.title')}
        lead={t(isChoice ? 'account.workingFor.lead' : 'account.workingFor.noChoice')}
      />
      <WorkingForForm organisations={organisations} chosenId={chosenId} />
      <p>
        <ButtonLink look="tertiary" href={path(locale, 'workspace')}>
          {t('shell.account.workspace')}
        </ButtonLink>
      </p>
    </Container>
  )
}
