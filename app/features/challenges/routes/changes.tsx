// Everybody reads here, word by word, what changed in a challenge after its publication, when and why.
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import type { PageArguments } from '~/platform/guard/page.server'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { PublicTrail } from '../components/challenge-trails'
import { ChangeSummary } from '../components/change-list'
import { ChangedFields } from '../components/changed-fields'
import { listChangesWithText } from '../operations/list-changes.server'
import { inLanguage } from '../operations/present-challenge.server'
import { fieldChanges } from '../operations/present-change.server'
import { requireVisibleChallenge } from '../operations/require-challenge.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { challenge, locale, t, isPublic } = await requireVisibleChallenge(args)
  const title = inLanguage(locale, challenge.title, challenge.english, 'title')
  const rows = await listChangesWithText(challenge.id)
  return {
    title: t('change.list.title', { title: title.text }),
    isPublic,
    description: t('change.list.lead'),
    challenge: { id: challenge.id, title },
    changes: rows.map(({ id, number, appliedAt, note, fields, isMaterial, before, values, ...row }) => ({
      summary: {
        ...{ id, number, appliedAt, note, fields, isMaterial, approvedByStaff: row.approvedByStaff },
        ...{ deadlineBefore: row.deadlineBefore, deadlineAfter: row.deadlineAfter },
      },
      fields: fieldChanges(fields, before, values),
    })),
  }
}

export default function ChallengeChanges() {
  const { t } = useLanguage()
  const { title, challenge, changes } = useLoaderData<typeof loader>()
  return (
    <Container width="reading">
      <PublicTrail challengeId={challenge.id} title={challenge.title.text} current={t('change.list')} />
      <HeadlineGroup title={title} lead={t('change.list.lead')} />
      {changes.length === 0 && (
        <EmptyState title={t('change.list.none')}>{t('change.list.noneText')}</EmptyState>
      )}
      {changes.map(({ summary, fields }) => (
        <section key={summary.id} id={`aenderung-${summary.number}`}>
          <Heading level={2}>{t('change.number', { number: summary.number ?? 0 })}</Heading>
          <ChangeSummary change={summary} />
          <ChangedFields changes={fields} />
        </section>
      ))}
    </Container>
  )
}
