import { useLanguage } from '~/i18n/context'
import { DateTimeField } from '~/ui/date-time-field'
import { Heading } from '~/ui/heading'
import { MoneyField } from '~/ui/money-field'
import { Note } from '~/ui/note'
import { TextField } from '~/ui/text-field'
import { type SectionProps, useNeeded } from './challenge-form-fields'
import { Commented } from './commented'

/** Budget and dates, and who answers questions. */
export function DatesSection({ page, kind }: SectionProps) {
  const { t } = useLanguage()
  const { field } = page
  const optional = { optional: true }
  const needed = useNeeded(page)
  const unit = t('challengeForm.unit.euro')
  return (
    <>
      <Heading level={2}>{t('challengeForm.section.frame')}</Heading>
      <Commented field="budgetMin">
        <MoneyField {...field('budgetMin', optional)} unit={unit} />
      </Commented>
      <Commented field="budgetMax">
        <MoneyField {...field('budgetMax', optional)} unit={unit} />
      </Commented>
      {kind === 'competition' ? (
        <Note>{t('challengeForm.deadlineOfPhase')}</Note>
      ) : (
        <Commented field="deadline">
          <DateTimeField {...needed('deadline')} />
        </Commented>
      )}
      <Commented field="startsOn">
        <DateTimeField {...field('startsOn', optional)} kind="date" />
      </Commented>
      <Heading level={2}>{t('challengeForm.section.contact')}</Heading>
      <Commented field="contactName">
        <TextField {...needed('contactName')} width="half" />
      </Commented>
      <Commented field="contactEmail">
        <TextField {...needed('contactEmail')} type="email" width="half" />
      </Commented>
      <Commented field="contactPhone">
        <TextField {...field('contactPhone', optional)} type="tel" width="half" />
      </Commented>
    </>
  )
}
