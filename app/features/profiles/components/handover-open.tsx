import { Form } from '@remix-run/react'
import type { OrganisationRole } from '~/domain/permission/matrix'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { Button } from '~/ui/button'
import { Callout } from '~/ui/callout'
import { ConfirmPanel } from '~/ui/confirm-panel'

export type OpenOffer = {
  id: string
  from: string
  to: string
  fromRole: OrganisationRole | null
  expiresAt: Date | string
  isExpired: boolean
}
type Props = { offer: OpenOffer; isReceiver: boolean; isOwner: boolean }

/** An offer that waits for its answer: the receiver answers, owners may take it back. */
export function HandoverOpen({ offer, isReceiver, isOwner }: Props) {
  const { t, label, locale } = useLanguage()
  const { id, from, to, fromRole, expiresAt } = offer
  const until = formatDateTime(locale, new Date(expiresAt))
  const roleText =
    fromRole === null
      ? t('people.handover.fromLeaves', { from })
      : t('people.handover.fromBecomes', { from, role: label('organisationRole', fromRole) })
  return (
    <Callout
      title={t(isReceiver ? 'people.handover.forYou' : 'people.handover.waiting', { from, to })}
      isActive={isReceiver}
    >
      <p>{t('people.handover.toBecomes', { to })}</p>
      <p>{roleText}</p>
      <p>{t(offer.isExpired ? 'people.handover.expired' : 'people.handover.until', { until })}</p>
      {isReceiver && !offer.isExpired && (
        <Form method="post">
          <input type="hidden" name="handoverId" value={id} />
          <ConfirmPanel
            summary={t('people.handover.accept')}
            confirmLabel={t('people.handover.accept')}
            name="intent"
            value="accept"
            tone="good"
          >
            <p>{t('people.handover.acceptText')}</p>
          </ConfirmPanel>
        </Form>
      )}
      {isReceiver && <Step id={id} intent="decline" text={t('people.handover.decline')} />}
      {isOwner && <Step id={id} intent="cancel" text={t('people.handover.cancel')} />}
    </Callout>
  )
}

function Step({ id, intent, text }: { id: string; intent: string; text: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="handoverId" value={id} />
      <Button look="secondary" name="intent" value={intent}>
        {text}
      </Button>
    </Form>
  )
}
