import { Form } from '@remix-run/react'
import type { ChallengePhase } from '~/domain/challenge/view'
import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { personName } from '~/i18n/person-name'
import { useSecondFactorRemedy } from '~/shell/second-factor-needed'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { DefinitionList } from '~/ui/definition-list'
import { DisabledAction } from '~/ui/disabled-action'
import { FormActions } from '~/ui/form-actions'
import { Time } from '~/ui/time'
import type { OpenedProposal } from '../operations/list-opened.server'
import type { OpenedSummary } from '../operations/present-opened.server'
import type { OpeningStep } from '../operations/view-opening.server'
import { OpenedExports } from './opened-frame'
import { OpenedList } from './opened-list'

type Props = {
  challengeId: string
  phase: ChallengePhase
  isOpen: boolean
  at: Date
  deadlineAt: Date | null
  openedAt: Date | null
  openedWithStaff: boolean
  step: OpeningStep
  consents: readonly string[]
  count: number | null
  proposals: readonly OpenedProposal[] | null
  list: OpenedSummary | null
  mayExport: boolean
}

/** Where the opening stands: sealed, waiting for two persons, opened, or withdrawn for ever. */
export function OpeningView(props: Props) {
  const { t, locale } = useLanguage()
  const { phase, isOpen, at, deadlineAt } = props
  if (isOpen) return <Opened {...props} />
  if (phase === 'withdrawn' || phase === 'archived') {
    return (
      <Alert tone="info" title={t('opening.withdrawn.title')}>
        <p>{t('opening.withdrawn.text')}</p>
      </Alert>
    )
  }
  const instant = (one: Date) => <Time dateTime={one.toISOString()} text={formatInstant(locale, one)} />
  return (
    <>
      <DefinitionList
        items={[
          ...(deadlineAt ? [{ term: t('proposal.fact.deadline'), value: instant(deadlineAt) }] : []),
          { term: t('proposal.fact.serverTime'), value: instant(at) },
        ]}
      />
      {phase === 'closed' ? <Closed {...props} /> : <Sealed {...props} />}
    </>
  )
}

function Sealed({ step }: Props) {
  const { t } = useLanguage()
  return (
    <>
      <Alert tone="info" title={t('opening.sealed.title')}>
        <p>{t('opening.sealed.text')}</p>
        <p>{t('opening.sealed.next')}</p>
      </Alert>
      {!step.isAllowed && step.reason !== 'notPermitted' && (
        <DisabledAction id="open" label={t('opening.consent.action')} reason={t(`reason.${step.reason}`)} />
      )}
    </>
  )
}

function Closed({ step, consents, count }: Props) {
  const { t } = useLanguage()
  const remedy = useSecondFactorRemedy()
  const isSecond = consents.length > 0
  const label = t(isSecond ? 'opening.open.action' : 'opening.consent.action')
  return (
    <>
      <Alert tone="info" title={t('opening.closed.title')}>
        <p>{t('opening.closed.count', { count: count ?? 0 })}</p>
        <p>{t('opening.closed.text')}</p>
      </Alert>
      {isSecond && (
        <p>{t('opening.consents', { names: consents.map((name) => personName(t, name)).join(', ') })}</p>
      )}
      {step.isAllowed ? (
        <Form method="post">
          {/* A form without fields could not be kept while a proof is asked for: the press would be lost. */}
          <input type="hidden" name="step" value={isSecond ? 'open' : 'consent'} />
          <FormActions note={t(isSecond ? 'opening.open.text' : 'opening.consent.text')}>
            <Button>{label}</Button>
          </FormActions>
        </Form>
      ) : (
        step.reason !== 'notPermitted' && (
          <DisabledAction
            id="open"
            label={label}
            reason={step.reason === 'secondPersonMissing' ? t('opening.waits') : t(`reason.${step.reason}`)}
            remedy={step.reason === 'secondFactorMissing' ? remedy : undefined}
          />
        )
      )}
    </>
  )
}

function Opened({ challengeId, openedAt, openedWithStaff, proposals, list, mayExport }: Props) {
  const { t, locale } = useLanguage()
  return (
    <>
      {openedAt && <p>{t('opening.opened.text', { date: formatInstant(locale, openedAt) })}</p>}
      {openedWithStaff && <p>{t('opening.opened.withStaff')}</p>}
      {proposals === null || list === null ? (
        <p>{t('opening.opened.hidden')}</p>
      ) : (
        <>
          <OpenedList challengeId={challengeId} proposals={proposals} list={list} />
          {list.count > 0 && <OpenedExports challengeId={challengeId} list={list} mayExport={mayExport} />}
        </>
      )}
    </>
  )
}
