import { useLanguage } from '~/i18n/context'
import { isMessageKey } from '~/i18n/translate'
import { Alert } from '~/ui/alert'
import { AnswerFocus } from '~/ui/answer-focus'
import { DefinitionList } from '~/ui/definition-list'
import { PlainText } from '~/ui/plain-text'
import type { PilotFormValues } from '../operations/pilot-form-values.server'
import { dayText } from './calendar-day'

export type SavedPilotText = { values: PilotFormValues; version: number }
type Props = { saved: SavedPilotText; names: readonly (keyof PilotFormValues)[]; attempt: number | undefined }

/** Somebody else has saved since the page was opened: their text stands above one's own, which is not lost. */
export function StalePilot({ saved, names, attempt }: Props) {
  const { t } = useLanguage()
  const shown = useShown(saved.values)
  return (
    <AnswerFocus attempt={attempt}>
      <Alert tone="warning" role="alert" title={t('pilotForm.stale')}>
        <p>{t('pilotForm.staleText')}</p>
        <DefinitionList
          isStacked
          items={names.map((name) => ({
            term: t(`pilotForm.${name}`),
            value: <PlainText text={shown(name) || '–'} />,
          }))}
        />
      </Alert>
    </AnswerFocus>
  )
}

const LISTS = { domains: 'domain', techniques: 'technique', districts: 'district' } as const

/** What a field says, in words: no codes, days as people write them. */
function useShown(values: PilotFormValues) {
  const { locale, label, messages } = useLanguage()
  const day = (value: string) => (value === '' ? '' : dayText(locale, value))
  const wayText = (way: string) => {
    const key = `pilotForm.direction.${way}`
    return isMessageKey(messages, key) ? messages[key] : way
  }
  return (name: keyof PilotFormValues): string => {
    switch (name) {
      case 'startsOn':
      case 'endsOn':
        return day(values[name])
      case 'domains':
      case 'techniques':
      case 'districts':
        return values[name].map((code) => label(LISTS[name], code)).join(', ')
      case 'milestones':
        return values.milestones.map(({ title, dueOn }) => parts(title, day(dueOn))).join('\n')
      case 'indicators':
        return values.indicators
          .map((one) => parts(one.name, one.unit, one.baseline, one.target, wayText(one.direction)))
          .join('\n')
      default:
        return values[name]
    }
  }
}

const parts = (...texts: readonly string[]) => texts.filter((text) => text !== '').join(' · ')
