import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isPublicPage } from '~/domain/organisation/lifecycle'
import { PostedChallenges } from '~/features/challenges/components/posted-challenges'
import { listPosted } from '~/features/challenges/operations/list-posted.server'
import { listInvitable } from '~/features/matching/operations/list-invitable.server'
import { PilotsOf } from '~/features/pilots/components/pilots-of'
import { listPilotsOf } from '~/features/pilots/operations/list-pilots.server'
import { RegisteredSystems } from '~/features/register/components/registered-systems'
import { listEntriesOf } from '~/features/register/operations/list-entries.server'
import { SimilarSection } from '~/features/searching/components/similar-section'
import { similarOrganisations } from '~/features/searching/operations/similar-things.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Alert } from '~/ui/alert'
import { TextLink } from '~/ui/text-link'
import { OrganisationView } from '../components/organisation-view'
import { requireOrganisation, requireVisibleOrganisation } from '../operations/require-organisation.server'
import { resubmitOrganisation } from '../operations/resubmit-organisation.server'
import { showOrganisation } from '../operations/show-organisation.server'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** Everybody reads here who an organisation is and what it can do; its members start from here. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, standing, viewer, locale } = await requireVisibleOrganisation(args)
  const isPublic = isPublicPage(organisation)
  const similar = isPublic ? similarOrganisations(organisation, locale) : null
  const shown = await showOrganisation(organisation, standing, viewer)
  const challenges = await listPosted(organisation, locale)
  return {
    title: organisation.name,
    description: organisation.summary,
    ...{ isPublic, shown, challenges, systems: await listEntriesOf(organisation) },
    pilots: isPublic ? await listPilotsOf({ organisationId: organisation.id }, new Date()) : [],
    pilotsAs: organisation.kind === 'authority' ? ('ofAuthority' as const) : ('ofPartner' as const),
    similar: await similar,
    canInvite: (await listInvitable(viewer, organisation.id)).length > 0,
  }
}

/** Members ask for another look after a rejection. */
export async function action(args: LoaderFunctionArgs) {
  const { authorized, viewer, locale, organisation } = await requireOrganisation(args, 'organisation.edit')
  const result = await resubmitOrganisation(authorized)
  if (!result.ok) return data({ reason: result.reason }, { status: 409 })
  const target = path(locale, 'organisation', { organisationId: organisation.id })
  return redirectWithToast(viewer, target, 'profiles.toast.resubmitted')
}

export default function Page() {
  const { shown, challenges, pilots, pilotsAs, systems, similar, canInvite } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useLanguage()
  const refused = answer && 'reason' in answer && (
    <Alert tone="danger" role="alert" title={t(`reason.${answer.reason}`)} />
  )
  return (
    <>
      <OrganisationView
        shown={shown}
        before={refused}
        actions={
          canInvite && (
            <p>
              <TextLink href={path(locale, 'matchInvite', { organisationId: shown.id })}>
                {t('invite.title')}
              </TextLink>
            </p>
          )
        }
      >
        <PostedChallenges challenges={challenges} />
        <PilotsOf pilots={pilots} of={pilotsAs} />
        <RegisteredSystems authorityId={shown.id} {...systems} />
      </OrganisationView>
      {similar && <SimilarSection similar={similar} />}
    </>
  )
}
