import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { DisabledAction } from '~/ui/disabled-action'
import { FormActions } from '~/ui/form-actions'
import { RadioGroup } from '~/ui/radio-group'
import { TextLink } from '~/ui/text-link'

type Objection =
  | 'conflictedWithAuthority'
  | 'challengeNotOpen'
  | 'deadlinePassed'
  | 'phaseNotOpen'
  | 'admissionMissing'
  | 'noProposingOrganisation'
  | 'incomplete'
  | 'unchanged'

type Props = {
  /** the id that the new proposal will get */
  id: string
  objection: Objection | null
  choices: readonly { id: string; name: string }[]
  there: readonly { id: string; organisation: string }[]
  answer: FormAnswer | undefined
}

/** Starts a draft for one of the person's organisations, or says what stands against it. */
export function StartForm({ id, objection, choices, there, answer }: Props) {
  const { t, locale } = useLanguage()
  const page = usePageForm<{ id: string; organisationId: string }>({
    id: 'start',
    prefix: 'proposalNew',
    defaultValue: { organisationId: choices[0]?.id },
    answer,
  })
  const isPossible = objection === null && choices.length > 0
  return (
    <>
      {there.length > 0 && (
        <Alert tone="info" title={t('proposalNew.there')}>
          {there.map((one) => (
            <TextLink key={one.id} href={path(locale, 'proposal', { proposalId: one.id })}>
              {t('proposalNew.goOn', { organisation: one.organisation })}
            </TextLink>
          ))}
        </Alert>
      )}
      {isPossible && (
        <PageForm page={page}>
          <input type="hidden" name="id" value={id} />
          <RadioGroup
            {...page.field('organisationId')}
            options={choices.map((one) => ({ value: one.id, label: one.name }))}
          />
          <FormActions>
            <Button>{t('proposalNew.action')}</Button>
          </FormActions>
        </PageForm>
      )}
      {objection !== null && (
        <DisabledAction id="start" label={t('proposalNew.action')} reason={t(`reason.${objection}`)} />
      )}
      {objection === 'noProposingOrganisation' && (
        <ButtonLink look="secondary" href={path(locale, 'organisationNew')}>
          {t('proposalNew.found')}
        </ButtonLink>
      )}
    </>
  )
}
