// Members of a provider come here to see which open challenges fit their profile, and why.
import { useLoaderData } from '@remix-run/react'
import { isAllowed } from '~/domain/permission/matrix'
import { requireOrganisation } from '~/features/profiles/operations/require-organisation.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import type { PageArguments } from '~/platform/guard/page.server'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { ChallengeMatch } from '../components/challenge-match'
import { MatchPages } from '../components/match-pages'
import { NoChallenges, type NoChallengesBecause } from '../components/no-challenges'
import { ProfileGaps } from '../components/profile-gaps'
import { RankingExplained } from '../components/ranking-explained'
import { countForeignMatches } from '../operations/list-foreign-matches.server'
import { listOrganisationMatches } from '../operations/list-organisation-matches.server'
import { listProfileGaps } from '../operations/list-profile-gaps.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const page = await requireOrganisation(args, 'match.viewForOrganisation')
  const { t, locale, organisation, authorized } = page
  const { id, name, kind, state } = organisation
  const url = new URL(args.request.url)
  const { total, rows, next, previous } = await listOrganisationMatches(
    authorized,
    locale,
    readCursor(url.searchParams),
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
    foreignCount: await countForeignMatches(authorized),
    next: next && withCursor(url, next),
    previous: previous && withCursor(url, previous),
  }
}

export default function OrganisationMatches() {
  const { organisation, because, gaps, mayWrite, total, rows, foreignCount, next, previous } =
    useLoaderData<typeof loader>()
  const { t, locale } = useLanguage()
  const { id: organisationId, name } = organisation
  const label = t('matching.organisation.title')
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'organisation', { organisationId }), label: name }]}
        current={label}
      />
      <HeadlineGroup title={label} {...(total > 0 && { lead: t('matching.organisation.lead', { name }) })} />
      {total === 0 ? (
        <NoChallenges because={because} organisationId={organisationId} />
      ) : (
        <>
          <p>{t('matching.organisation.count', { count: total })}</p>
          <CardList label={label} columns={1}>
            {rows.map((row) => (
              <ChallengeMatch key={row.id} row={row} mayPropose={mayWrite} />
            ))}
          </CardList>
          <MatchPages next={next} previous={previous} />
        </>
      )}
      {foreignCount > 0 && (
        <p>
          <TextLink href={path(locale, 'organisationForeignMatches', { organisationId })}>
            {t('imports.matches.link', { count: foreignCount })}
          </TextLink>
        </p>
      )}
      <ProfileGaps organisationId={organisationId} gaps={gaps} mayEdit={mayWrite} />
      <RankingExplained />
    </Container>
  )
}
