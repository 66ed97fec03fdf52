// Members of a provider come here to see which challenges from elsewhere resemble what they can do.
import { useLoaderData } from '@remix-run/react'
import { ForeignCard } from '~/features/challenges/components/foreign-card'
import { requireOrganisation } from '~/features/profiles/operations/require-organisation.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import type { PageArguments } from '~/platform/guard/page.server'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { ButtonLink } from '~/ui/button-link'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { MatchPages } from '../components/match-pages'
import { MatchScore } from '../components/match-score'
import { listForeignMatches } from '../operations/list-foreign-matches.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale, organisation, authorized } = await requireOrganisation(args, 'match.viewForOrganisation')
  const url = new URL(args.request.url)
  const { next, previous, ...list } = await listForeignMatches(
    authorized,
    locale,
    readCursor(url.searchParams),
  )
  return {
    title: `${t('imports.matches.title')}: ${organisation.name}`,
    organisation: { id: organisation.id, name: organisation.name },
    ...list,
    next: next && withCursor(url, next),
    previous: previous && withCursor(url, previous),
  }
}

export default function Page() {
  const { organisation, total, rows, next, previous } = useLoaderData<typeof loader>()
  const { t, locale } = useLanguage()
  const organisationId = organisation.id
  const own = path(locale, 'organisationMatches', { organisationId })
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[
          { href: path(locale, 'organisation', { organisationId }), label: organisation.name },
          { href: own, label: t('matching.organisation.title') },
        ]}
        current={t('imports.matches.title')}
      />
      <HeadlineGroup title={t('imports.matches.title')} />
      <Alert tone="info" title={t('imports.show.notice')}>
        <p>{t('imports.matches.notice')}</p>
        <TextLink href={path(locale, 'matchingHowItWorks')}>{t('matchingHow.link')}</TextLink>
      </Alert>
      {total === 0 ? (
        <EmptyState
          title={t('imports.matches.none')}
          action={<ButtonLink href={own}>{t('matching.organisation.title')}</ButtonLink>}
        >
          <p>{t('imports.matches.noneText')}</p>
        </EmptyState>
      ) : (
        <>
          <p>{t('imports.foreign.count', { count: total })}</p>
          <CardList label={t('imports.matches.title')} columns={1}>
            {rows.map(({ score, reasons, ...challenge }) => (
              <ForeignCard key={challenge.id} challenge={challenge}>
                <div className="flex w-full flex-col gap-kern-space-default">
                  <MatchScore score={score} reasons={reasons} />
                </div>
              </ForeignCard>
            ))}
          </CardList>
          <MatchPages next={next} previous={previous} />
        </>
      )}
    </Container>
  )
}
