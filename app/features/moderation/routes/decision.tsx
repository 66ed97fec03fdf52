/** Whom a decision concerns comes here to read why, what follows from it, and how to appeal. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { PlainText } from '~/ui/plain-text'
import { TextLink } from '~/ui/text-link'
import { AppealForm } from '../components/appeal-form'
import { DecisionFacts } from '../components/decision-facts'
import { presentDecision } from '../operations/present-decision.server'
import { requireDecision } from '../operations/require-decision.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, decision, standing } = await requireDecision(args, 'decision.read')
  const { objection, ...presented } = presentDecision(decision, new Date())
  return {
    ...{ title: t('decision.title'), ...presented },
    canAppeal: standing.relation === 'own' && objection === null,
    isOwn: standing.relation === 'own',
    /** of no use to whom it concerns: that page is the moderation's */
    caseId: standing.relation === 'own' ? null : decision.caseId,
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, id, shown, text, liftedAt, appeal, canAppeal, lastDay, isOwn, caseId } =
    useLoaderData<typeof loader>()
  const isStanding = liftedAt === null
  return (
    <Container width="reading">
      <HeadlineGroup title={title} />
      {!isOwn && <ForModerators caseId={caseId} />}
      <Alert
        tone={isStanding ? 'info' : 'success'}
        title={t(isStanding ? 'decision.standing' : 'decision.lifted')}
      >
        <p>{isStanding ? shown.scope : t('decision.liftedText', { date: formatDate(locale, liftedAt) })}</p>
      </Alert>
      {appeal && (
        <Alert
          tone="info"
          title={t(appeal.outcome ? `decision.appeal.${appeal.outcome}` : 'decision.appealWaits')}
        >
          {appeal.outcome ? (
            <PlainText text={appeal.reasons} />
          ) : (
            <p>{t('decision.appealWaitsText', { date: formatDate(locale, appeal.openedAt) })}</p>
          )}
        </Alert>
      )}
      <DecisionFacts decision={shown} text={text} />
      {canAppeal && <AppealForm until={lastDay} action={path(locale, 'appeal', { decisionId: id })} />}
    </Container>
  )
}

/** Moderators read the words that are meant for somebody else, and go back to the case. */
function ForModerators({ caseId }: { caseId: string | null }) {
  const { t, locale } = useLanguage()
  return (
    <p>
      {t('decision.forModerators')}{' '}
      {caseId !== null && (
        <TextLink href={path(locale, 'moderationCase', { caseId })}>{t('decision.toCase')}</TextLink>
      )}
    </p>
  )
}
