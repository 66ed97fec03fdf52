import { Form } from '@remix-run/react'
import { reconfirmationProgress } from '~/domain/progress/proposal'
import type { ProposalVerdict } from '~/domain/proposal/available-actions'
import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { path } from '~/paths'
import { ProgressFacts } from '~/shell/where-it-stands'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextLink } from '~/ui/text-link'
import type { AskedOfTeam } from '../operations/list-reconfirmations.server'

type Props = {
  challengeId: string
  asked: readonly AskedOfTeam[]
  /** the receipt that stands */
  number: number | undefined
  verdict: ProposalVerdict | undefined
  deadlineAt: Date | null
  /** the call still takes an answer, though not from this person: a partner does not answer for the lead */
  isForLead?: boolean
}

/** After a material change: what was asked, the one click that answers it, or what the answer was. */
export function ReconfirmationPanel(props: Props) {
  const { challengeId, asked, number, verdict, deadlineAt, isForLead = false } = props
  const { t, locale } = useLanguage()
  const [newest] = asked
  if (!newest || number === undefined) return null
  const changes = (
    <TextLink href={path(locale, 'challengeChanges', { challengeId })}>
      {t('reconfirmation.changes')}
    </TextLink>
  )
  const isAnswered = asked.every((one) => one.answer !== 'open')
  const progress = reconfirmationProgress(
    isAnswered ? newest.answer : 'open',
    deadlineAt,
    verdict?.allowed ?? isForLead,
  )
  const facts = <ProgressFacts progress={progress} isYours={progress.turn === 'team'} />
  if (isAnswered) {
    const at = newest.confirmedAt ? formatInstant(locale, newest.confirmedAt) : ''
    return (
      <Alert tone="success" title={t('reconfirmation.answered')}>
        <p>
          {newest.answer === 'confirmed'
            ? t('reconfirmation.confirmed', { date: at })
            : t('reconfirmation.resubmitted')}
        </p>
        {facts}
        {changes}
      </Alert>
    )
  }
  if (!verdict?.allowed) {
    return (
      <Alert tone="info" title={t('reconfirmation.unanswered')}>
        <p>{t(isForLead ? 'consortium.leadConfirms' : 'reconfirmation.unansweredText')}</p>
        {facts}
        {changes}
      </Alert>
    )
  }
  return (
    <Alert tone="warning" title={t('reconfirmation.title')}>
      <p>{t('reconfirmation.text')}</p>
      <p lang="de">{newest.note}</p>
      {facts}
      {changes}
      <Form method="post">
        <input type="hidden" name="step" value="confirm" />
        <input type="hidden" name="number" value={number} />
        <input type="hidden" name="change" value={newest.number} />
        <FormActions note={t('reconfirmation.note')}>
          <Button>{t('reconfirmation.action')}</Button>
        </FormActions>
      </Form>
    </Alert>
  )
}
