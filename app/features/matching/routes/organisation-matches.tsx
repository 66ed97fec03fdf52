// Members of a provider come here to see which open challenges fit their profile, and why.
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isAllowed } from '~/domain/permission/matrix'
import { requireOrganisation } from '~/features/profiles/operations/require-organisation.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { MatchedChallengeFilter } from '../components/challenge-filter'
import { ChallengeMatch } from '../components/challenge-match'
import { HiddenSwitch } from '../components/hidden-switch'
import { InvitationSwitch } from '../components/invitation-switch'
import { MatchPages } from '../components/match-pages'
import { NoChallenges, type NoChallengesBecause } from '../components/no-challenges'
import { ProfileGaps } from '../components/profile-gaps'
import { RankingExplained } from '../components/ranking-explained'
import { ReceivedInvitations } from '../components/received-invitations'
import { countForeignMatches } from '../operations/list-foreign-matches.server'
import { listMatchChoices } from '../operations/list-match-choices.server'
import { listOrganisationMatches } from '../operations/list-organisation-matches.server'
import { listProfileGaps } from '../operations/list-profile-gaps.server'
import { listReceivedInvitations } from '../operations/list-received-invitations.server'
import { readChallengeFilter } from '../operations/read-match-filter.server'
import { switchInvitations } from '../operations/switch-invitations.server'
import { invitationsSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const page = await requireOrganisation(args, 'match.viewForOrganisation')
  const { t, locale, organisation, authorized } = page
  const { id, name, kind, state } = organisation
  const url = new URL(args.request.url)
  const filter = readChallengeFilter(args.request)
  const { total, rows, next, previous } = await listOrganisationMatches(
    authorized,
    locale,
    readCursor(url.searchParams),
    filter,
  )
  const because: NoChallengesBecause =
    kind === 'authority' ? 'authority' : state === 'verified' ? 'none' : 'unverified'
  return {
    title: `${t('matching.organisation.title')}: ${name}`,
    organisation: { id, name },
    because,
    gaps: kind === 'authority' ? [] : await listProfileGaps(organisation),
    mayWrite: isAllowed('proposal.create', authorized.standing),
    total,
    rows,
    filter,
    invitations: kind === 'authority' ? [] : await listReceivedInvitations([id], locale),
    takesInvitations: organisation.takesInvitations,
    choices: await listMatchChoices(authorized),
    foreignCount: await countForeignMatches(authorized),
    next: next && withCursor(url, next),
    previous: previous && withCursor(url, previous),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, organisation, authorized } = await requireOrganisation(args, 'organisation.edit')
  const submission = parseForm(await readForm(args.request), invitationsSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { intent } = submission.value
  await switchInvitations(authorized, intent === 'invitationsOn')
  const page = path(locale, 'organisationMatches', { organisationId: organisation.id })
  return redirectWithToast(viewer, page, `invite.toast.${intent}`)
}

export default function OrganisationMatches() {
  const { organisation, because, gaps, mayWrite, total, rows, foreignCount, next, previous, ...list } =
    useLoaderData<typeof loader>()
  const { filter, choices, invitations, takesInvitations } = list
  const { t, locale } = useLanguage()
  const { id: organisationId, name } = organisation
  const label = t('matching.organisation.title')
  const here = path(locale, 'organisationMatches', { organisationId })
  const isFiltered = filter.domain !== null || filter.authorityId !== null || filter.days !== null
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'organisation', { organisationId }), label: name }]}
        current={label}
      />
      <HeadlineGroup
        title={t(filter.isHidden ? 'decline.hiddenTitle' : 'matching.organisation.title')}
        {...(total > 0 && {
          lead: filter.isHidden ? t('decline.hiddenLead') : t('matching.organisation.lead', { name }),
        })}
      />
      {!filter.isHidden && <ReceivedInvitations invitations={invitations} mayWrite={mayWrite} />}
      {(total > 0 || isFiltered) && <MatchedChallengeFilter page={here} filter={filter} choices={choices} />}
      {total === 0 ? (
        <NoChallenges
          because={isFiltered ? 'filtered' : filter.isHidden ? 'hidden' : because}
          organisationId={organisationId}
        />
      ) : (
        <>
          <p role="status">
            {filter.isHidden
              ? t('decline.hiddenCount', { count: total })
              : t('matching.organisation.count', { count: total })}
          </p>
          <CardList label={label} columns={1}>
            {rows.map((row) => (
              <ChallengeMatch key={row.id} row={row} mayPropose={mayWrite} organisationId={organisationId} />
            ))}
          </CardList>
          <MatchPages next={next} previous={previous} />
        </>
      )}
      <HiddenSwitch page={here} isHidden={filter.isHidden} hidden={choices.hidden} />
      {foreignCount > 0 && (
        <p>
          <TextLink href={path(locale, 'organisationForeignMatches', { organisationId })}>
            {t('imports.matches.link', { count: foreignCount })}
          </TextLink>
        </p>
      )}
      <ProfileGaps organisationId={organisationId} gaps={gaps} mayEdit={mayWrite} />
      {mayWrite && because !== 'authority' && <InvitationSwitch takesInvitations={takesInvitations} />}
      <RankingExplained />
    </Container>
  )
}
