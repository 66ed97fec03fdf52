/** Members of an authority come here to read one section of several proposals beside each other. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { chosenPositions } from '~/domain/proposal/reading'
import { FIRST_SECTION, proposalSectionFrom } from '~/domain/proposal/sections'
import { presentChallenge } from '~/features/challenges/operations/present-challenge.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { SectionsChoice } from '../components/sections-choice'
import { SectionsTable } from '../components/sections-table'
import { requireReading } from '../operations/require-reading.server'
import { viewSections } from '../operations/view-sections.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale, challenge, authorized } = await requireReading(args, 'proposal.read')
  const query = new URL(args.request.url).searchParams
  const section = proposalSectionFrom(query.get('abschnitt') ?? undefined) ?? FIRST_SECTION
  const { order, columns } = await viewSections(authorized, section, (count) =>
    chosenPositions(query.getAll('vorschlag'), count),
  )
  return {
    title: `${t('reading.sections.title')}: ${challenge.title}`,
    challenge: presentChallenge(challenge, locale, new Date()),
    ...{ section, columns },
    choices: order.map(({ position, organisation }) => ({ position, organisation })),
  }
}

export default function Sections() {
  const { t, locale } = useLanguage()
  const { challenge, section, columns, choices } = useLoaderData<typeof loader>()
  const list = path(locale, 'challengeProposals', { challengeId: challenge.id })
  return (
    <Container>
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: list, label: t('opening.title', { title: challenge.title.text }) }]}
        current={t('reading.sections.title')}
      />
      <HeadlineGroup preline={challenge.title.text} title={t('reading.sections.title')} />
      <SectionsChoice
        challengeId={challenge.id}
        section={section}
        choices={choices}
        chosen={columns.map((one) => one.position)}
      />
      {columns.length === 0 ? (
        <EmptyState title={t('reading.sections.empty')}>
          <p>{t('reading.sections.emptyText')}</p>
        </EmptyState>
      ) : (
        <SectionsTable challenge={challenge} section={section} columns={columns} />
      )}
    </Container>
  )
}
