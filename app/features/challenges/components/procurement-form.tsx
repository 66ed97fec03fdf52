import { CONTRACT_KINDS, MARKET_STATES } from '~/domain/legal/procurement'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { MoneyField } from '~/ui/money-field'
import { RadioGroup } from '~/ui/radio-group'

type Fields = Record<'value' | 'contractKind' | 'market' | 'sharedResearch', string>
type Props = { id: string; values: Partial<Fields>; answer: FormAnswer | undefined }

/** What the routes of a procurement follow from; "I do not know" is an answer to everything. */
export function ProcurementForm({ id, values, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<Fields>({
    id: 'procurement',
    prefix: 'assessment.field',
    defaultValue: values,
    answer,
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="intent" value="procurement" />
      <input type="hidden" name="id" value={id} />
      <MoneyField {...page.field('value', { optional: true })} unit="€" />
      <RadioGroup
        {...page.field('contractKind')}
        options={CONTRACT_KINDS.map((value) => ({ value, label: t(`assessment.contract.${value}`) }))}
      />
      <RadioGroup
        {...page.field('market')}
        options={MARKET_STATES.map((value) => ({ value, label: t(`assessment.market.${value}`) }))}
      />
      <RadioGroup
        {...page.field('sharedResearch')}
        options={(['yes', 'no', 'unknown'] as const).map((value) => ({
          value,
          label: t(`assessment.answer.${value}`),
        }))}
      />
      <FormActions note={t('assessment.saveNote')}>
        <Button>{t('assessment.save')}</Button>
      </FormActions>
    </PageForm>
  )
}
