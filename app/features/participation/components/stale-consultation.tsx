import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { Alert } from '~/ui/alert'
import { AnswerFocus } from '~/ui/answer-focus'
import { DefinitionList } from '~/ui/definition-list'
import { PlainText } from '~/ui/plain-text'
import type { ConsultationText } from '../operations/consultation-text.server'

export type SavedText = ConsultationText & { version: number }
type Props = { saved: SavedText; attempt: number | undefined }

/** Somebody else has saved since the page was opened: their text stands above one's own, which is not lost. */
export function StaleConsultation({ saved, attempt }: Props) {
  const { t, locale } = useLanguage()
  const { version: _, ...text } = saved
  const shown = (value: string | Date | null | string[]) => {
    if (value instanceof Date) return formatDateTime(locale, value)
    return <PlainText text={(Array.isArray(value) ? value.join('\n') : value) || '–'} />
  }
  return (
    <AnswerFocus attempt={attempt}>
      <Alert tone="warning" role="alert" title={t('consultationForm.stale')}>
        <p>{t('consultationForm.staleText')}</p>
        <DefinitionList
          isStacked
          items={(Object.keys(text) as (keyof ConsultationText)[]).map((name) => ({
            term: t(`consultationForm.${name}`),
            value: shown(text[name]),
          }))}
        />
      </Alert>
    </AnswerFocus>
  )
}
