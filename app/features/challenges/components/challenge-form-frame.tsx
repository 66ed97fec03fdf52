import { useLanguage } from '~/i18n/context'
import { DateTimeField } from '~/ui/date-time-field'
import { Heading } from '~/ui/heading'
import { MoneyField } from '~/ui/money-field'
import { Stack } from '~/ui/stack'
import { TextField } from '~/ui/text-field'
import { type SectionProps, useNeeded } from './challenge-form-fields'

/** Budget and dates. */
export function FrameSection({ page }: SectionProps) {
  const { t } = useLanguage()
  const { field } = page
  const optional = { optional: true }
  const needed = useNeeded(page)
  const unit = t('challengeForm.unit.euro')
  return (
    <Stack>
      <Heading level={2}>{t('challengeForm.section.frame')}</Heading>
      <MoneyField {...field('budgetMin', optional)} unit={unit} />
      <MoneyField {...field('budgetMax', optional)} unit={unit} />
      <DateTimeField {...needed('deadline')} />
      <DateTimeField {...field('startsOn', optional)} kind="date" />
    </Stack>
  )
}

/** Who answers questions about it. */
export function ContactSection({ page }: SectionProps) {
  const { t } = useLanguage()
  const { field } = page
  const optional = { optional: true }
  const needed = useNeeded(page)
  return (
    <Stack>
      <Heading level={2}>{t('challengeForm.section.contact')}</Heading>
      <TextField {...needed('contactName')} width="half" />
      <TextField {...needed('contactEmail')} type="email" width="half" />
      <TextField {...field('contactPhone', optional)} type="tel" width="half" />
    </Stack>
  )
}
