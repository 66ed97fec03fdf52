import { Form } from '@remix-run/react'
import type { SecondFactorDuty } from '~/domain/permission/second-factor'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { DefinitionList } from '~/ui/definition-list'
import { DisabledAction } from '~/ui/disabled-action'
import { Heading } from '~/ui/heading'
import { Time } from '~/ui/time'

type Props = {
  duty: SecondFactorDuty | null
  since: Date
  codesLeft: number
  codes: number
  target: string | null
}

const FEW = 3

/** The second factor is in use: how many recovery codes are left, new ones, and the end of it. */
export function SecondFactorOn({ duty, since, codesLeft, codes, target }: Props) {
  const { t, locale } = useLanguage()
  const date = <Time dateTime={since.toISOString()} text={formatDate(locale, since)} />
  return (
    <>
      {target && (
        <p>
          <ButtonLink href={target}>{t('account.recovery.back')}</ButtonLink>
        </p>
      )}
      <DefinitionList
        items={[
          { term: t('account.secondFactor.state'), value: t('account.secondFactor.on') },
          { term: t('account.secondFactor.since'), value: date },
          {
            term: t('account.recovery.left'),
            value: t('account.recovery.leftOf', { left: codesLeft, codes }),
          },
        ]}
      />
      {codesLeft < FEW && (
        <Alert tone="warning" title={t('account.recovery.few')}>
          <p>{t('account.recovery.fewText')}</p>
        </Alert>
      )}
      <Heading level={2}>{t('account.recovery.renewTitle')}</Heading>
      <Form method="post">
        <input type="hidden" name="intent" value="renewCodes" />
        <ConfirmPanel
          tone="good"
          summary={t('account.recovery.renew')}
          confirmLabel={t('account.recovery.renewConfirm')}
        >
          <p>{t('account.recovery.renewText')}</p>
        </ConfirmPanel>
      </Form>
      <Heading level={2}>{t('account.secondFactor.replaceTitle')}</Heading>
      <Form method="post">
        <input type="hidden" name="intent" value="replace" />
        <ConfirmPanel
          tone="good"
          summary={t('account.secondFactor.replace')}
          confirmLabel={t('account.secondFactor.replaceConfirm')}
        >
          <p>{t('account.secondFactor.replaceText')}</p>
        </ConfirmPanel>
      </Form>
      <Heading level={2}>{t('account.secondFactor.offTitle')}</Heading>
      {duty ? (
        <DisabledAction
          id="switch-off"
          label={t('account.secondFactor.off')}
          reason={t(`account.secondFactor.duty.${duty}`)}
        />
      ) : (
        <Form method="post">
          <input type="hidden" name="intent" value="switchOff" />
          <ConfirmPanel
            summary={t('account.secondFactor.off')}
            confirmLabel={t('account.secondFactor.offConfirm')}
          >
            <p>{t('account.secondFactor.offText')}</p>
          </ConfirmPanel>
        </Form>
      )}
    </>
  )
}
