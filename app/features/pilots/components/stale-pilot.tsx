import { useLanguage } from '~/i18n/context'
import { Alert } from '~/ui/alert'
import { AnswerFocus } from '~/ui/answer-focus'
import { DefinitionList } from '~/ui/definition-list'
import { PlainText } from '~/ui/plain-text'
import type { PilotFormValues } from '../operations/pilot-form-values.server'

export type SavedPilotText = { values: PilotFormValues; version: number }
type Props = { saved: SavedPilotText; names: readonly (keyof PilotFormValues)[]; attempt: number | undefined }

/** Somebody else has saved since the page was opened: their text stands above one's own, which is not lost. */
export function StalePilot({ saved, names, attempt }: Props) {
  const { t } = useLanguage()
  const shown = (value: PilotFormValues[keyof PilotFormValues]) => {
    if (typeof value === 'string') return value
    return value.map((row) => (typeof row === 'string' ? row : Object.values(row).join(' · '))).join('\n')
  }
  return (
    <AnswerFocus attempt={attempt}>
      <Alert tone="warning" role="alert" title={t('pilotForm.stale')}>
        <p>{t('pilotForm.staleText')}</p>
        <DefinitionList
          isStacked
          items={names.map((name) => ({
            term: t(`pilotForm.${name}`),
            value: <PlainText text={shown(saved.values[name]) || '–'} />,
          }))}
        />
      </Alert>
    </AnswerFocus>
  )
}
