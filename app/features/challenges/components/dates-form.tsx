import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { DateTimeField } from '~/ui/date-time-field'
import { FormActions } from '~/ui/form-actions'

type Props = {
  /** local times in Germany, as the controls want them */
  questionsUntil: string
  answersUntil: string
  version: number
  /** of the challenge as somebody else has saved it since */
  staleVersion: number | undefined
  answer: FormAnswer | undefined
}

/** The two days of questions. */
export function DatesForm({ questionsUntil, answersUntil, version, staleVersion, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<Record<'questionsUntil' | 'answersUntil', string>>({
    id: 'dates',
    prefix: 'questionDates.field',
    defaultValue: { questionsUntil, answersUntil },
    answer,
  })
  return (
    <PageForm page={page}>
      <input type="hidden" name="version" value={staleVersion ?? version} />
      <DateTimeField {...page.field('questionsUntil')} />
      <DateTimeField {...page.field('answersUntil')} />
      <FormActions>
        <Button>{t('questionDates.save')}</Button>
      </FormActions>
    </PageForm>
  )
}
