import { peopleComeAlong } from '~/domain/organisation/merge'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { CheckboxField } from '~/ui/checkbox-field'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextareaField } from '~/ui/textarea-field'
import type { ComparedOrganisation } from './merge-comparison'

type Props = {
  survivor: ComparedOrganisation
  duplicate: ComparedOrganisation
  answer: FormAnswer | undefined
}

const CONSEQUENCES = {
  checked: ['people', 'proceedings', 'finance', 'address', 'final'],
  unchecked: ['strangers', 'proceedings', 'financeGoes', 'address', 'final'],
} as const

/** What will happen, why, and the confirmation of it. */
export function MergeForm({ survivor, duplicate, answer }: Props) {
  const { t, label } = useLanguage()
  const page = usePageForm<{ reason: string; confirmed: boolean }>({ id: 'merge', prefix: 'merging', answer })
  const kinds = { survivor: label('kind', survivor.kind), duplicate: label('kind', duplicate.kind) }
  const names = { survivor: survivor.name, duplicate: duplicate.name }
  return (
    <PageForm page={page}>
      {survivor.kind !== duplicate.kind && (
        <Alert tone="warning" title={t('merging.kindsDiffer')}>
          <p>{t('merging.kindsDifferText', kinds)}</p>
        </Alert>
      )}
      <Heading level={2}>{t('merging.consequences')}</Heading>
      <ul className="list-disc ps-kern-space-default">
        {CONSEQUENCES[peopleComeAlong(survivor, duplicate) ? 'checked' : 'unchecked'].map((one) => (
          <li key={one}>{t(`merging.consequence.${one}`, names)}</li>
        ))}
      </ul>
      <input type="hidden" name="survivorId" value={survivor.id} />
      <input type="hidden" name="duplicateId" value={duplicate.id} />
      <input type="hidden" name="survivorVersion" value={survivor.version} />
      <input type="hidden" name="duplicateVersion" value={duplicate.version} />
      <TextareaField {...page.field('reason')} rows={4} />
      <CheckboxField
        {...page.field('confirmed')}
        isChecked={answer?.lastResult.initialValue?.['confirmed'] === 'on'}
      />
      <FormActions note={t('review.decision.note')}>
        <Button look="danger">{t('merging.submit')}</Button>
      </FormActions>
    </PageForm>
  )
}
