import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ProgressSteps } from '~/ui/progress-steps'
import type { PilotSection } from '../schema'

type Props = {
  pilotId: string
  current: PilotSection
  /** the steps in order, and whether each has what the approval asks for */
  steps: readonly { section: PilotSection; isComplete: boolean }[]
}

/** The way through the form. */
export function PilotFormSteps({ pilotId, current, steps }: Props) {
  const { t, locale } = useLanguage()
  const edit = path(locale, 'pilotEdit', { pilotId })
  return (
    <ProgressSteps
      label={t('pilotForm.edit.steps')}
      steps={steps.map(({ section, isComplete }) => {
        const state = section === current ? 'current' : isComplete ? 'done' : 'open'
        return {
          ...{ key: section, label: t(`pilotForm.section.${section}`), state },
          stateText: t(`pilotForm.stepState.${state}`),
          ...(section !== current && { href: `${edit}?schritt=${section}` }),
        }
      })}
    />
  )
}
