import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { DefaultButton } from '~/ui/default-button'
import { FormActions } from '~/ui/form-actions'
import type { PilotFormValues } from '../operations/pilot-form-values.server'
import type { PilotSection } from '../schema'
import { AboutPart, MeasuringPart, PlanPart } from './pilot-form-parts'

export type PilotPageForm = ReturnType<typeof usePageForm<PilotFormValues & { version: string }>>
type Props = {
  section: PilotSection
  values: PilotFormValues
  /** what the author has before their eyes, or what somebody else has saved since */
  version: number
  answer: FormAnswer | undefined
}

const PARTS = { about: AboutPart, plan: PlanPart, measuring: MeasuringPart } as const

/** One step of the text of a pilot; a draft may be incomplete. Rows come and go without JavaScript. */
export function PilotForm({ section, values, version, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<PilotFormValues & { version: string }>({
    id: 'pilot',
    prefix: 'pilotForm',
    defaultValue: withRows(values),
    answer,
  })
  const Part = PARTS[section]
  return (
    <PageForm page={page}>
      <DefaultButton />
      <input type="hidden" name="version" value={version} />
      <Part page={page} />
      <FormActions>
        <Button>{t('pilotForm.edit.submit')}</Button>
      </FormActions>
    </PageForm>
  )
}

const EMPTY = {
  milestone: { title: '', dueOn: '' },
  indicator: { name: '', unit: '', baseline: '', target: '', direction: 'higher' },
} as const

/** One empty row stands ready where there is none; the server drops the ones that stay empty. */
function withRows(values: PilotFormValues): PilotFormValues {
  const { milestones, indicators } = values
  return {
    ...values,
    milestones: milestones.length > 0 ? milestones : [EMPTY.milestone],
    indicators: indicators.length > 0 ? indicators : [EMPTY.indicator],
  }
}
