import { Form } from '@remix-run/react'
import type { PartnerAction, PartnerState } from '~/domain/proposal/consortium'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { Badge, type BadgeTone } from '~/ui/badge'
import { Button } from '~/ui/button'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { Heading } from '~/ui/heading'
import type { ShownPartner } from '../operations/list-partners.server'

const TONES: Record<Exclude<PartnerState, 'none'>, BadgeTone> = {
  invited: 'info',
  joined: 'success',
  declined: 'neutral',
  left: 'warning',
  removed: 'neutral',
}

/** The organisations that were asked, where each stands, and the steps that this person can take. */
export function PartnersList({ partners }: { partners: readonly ShownPartner[] }) {
  const { t, locale } = useLanguage()
  if (partners.length === 0) return <p>{t('consortium.none')}</p>
  return (
    <ul className="ui-stack list-none p-0">
      {partners.map(({ organisationId, name, state, at, steps }) => (
        <li key={organisationId} className="ui-stack">
          <Heading level={3} look="small">
            {name}
          </Heading>
          {state !== 'none' && (
            <p>
              <Badge tone={TONES[state]}>{t(`consortium.state.${state}`)}</Badge>{' '}
              {t('consortium.since', { date: formatDate(locale, at) })}
            </p>
          )}
          {steps.map((step) => (
            <Step key={step} step={step} organisationId={organisationId} name={name} state={state} />
          ))}
        </li>
      ))}
    </ul>
  )
}

type StepProps = { step: PartnerAction; organisationId: string; name: string; state: PartnerState }

function Step({ step, organisationId, name, state }: StepProps) {
  const { t } = useLanguage()
  const isAsking = step === 'invite'
  // Taking back a request that nobody has answered is said in other words than parting with somebody.
  const words = step === 'remove' && state === 'invited' ? 'takeBack' : step
  return (
    <Form method="post">
      <input type="hidden" name="organisationId" value={organisationId} />
      {words === 'invite' ? (
        <Button look="secondary" name="step" value={step}>
          {t('consortium.step.again', { name })}
        </Button>
      ) : (
        <ConfirmPanel
          summary={t(`consortium.step.${words}`, { name })}
          confirmLabel={t(`consortium.confirm.${words}`, { name })}
          name="step"
          value={step}
          tone={step === 'join' || isAsking ? 'good' : 'grave'}
        >
          <p>{t(`consortium.text.${words}`)}</p>
        </ConfirmPanel>
      )}
    </Form>
  )
}
