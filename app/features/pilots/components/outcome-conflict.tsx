import { PILOT_FUTURES } from '~/domain/pilot/outcome'
import { PILOT_ENDINGS } from '~/domain/pilot/pilot'
import { useLanguage } from '~/i18n/context'
import { isMessageKey } from '~/i18n/translate'
import { ConflictChoice } from '~/shell/conflict-choice'
import { PlainText } from '~/ui/plain-text'
import type { OutcomeDifference } from '../operations/said-outcome.server'

/** The pilot has changed since somebody began to write: where what stands there is another text. */
export type Conflict = { version: number; differences: readonly OutcomeDifference[] }
type Props = { differences: Conflict['differences'] /** of the indicators */; names: readonly string[] }

/** Both texts of the fields of an outcome that two people wrote. */
export function OutcomeConflict({ differences, names }: Props) {
  const { t, messages } = useLanguage()
  const labelOf = (field: string) => {
    const index = /^unmeasured\[(\d+)\]$/.exec(field)?.[1]
    if (index !== undefined) return t('pilotForm.unmeasured', { name: names[Number(index)] ?? '' })
    const key = `pilotForm.${field}`
    return isMessageKey(messages, key) ? messages[key] : field
  }
  const shown = (field: string, text: string) => {
    if (text === '') return t('conflict.empty')
    const ending = field === 'ending' && PILOT_ENDINGS.find((one) => one === text)
    if (ending) return t(`pilotForm.ending.${ending}`)
    const future = field === 'future' && PILOT_FUTURES.find((one) => one === text)
    return future ? t(`pilot.future.${future}`) : <PlainText text={text} />
  }
  return (
    <ConflictChoice
      differences={differences.map(({ field, yours, saved }) => ({
        ...{ field, label: labelOf(field) },
        ...{ yours: shown(field, yours), saved: shown(field, saved) },
      }))}
      text={t('pilotEnd.conflict')}
    />
  )
}
