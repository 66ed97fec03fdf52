import { fieldsOf, type RegisterContent, type RegisterSection } from '~/domain/register/fields'
import { useLanguage } from '~/i18n/context'
import { Alert } from '~/ui/alert'
import { AnswerFocus } from '~/ui/answer-focus'
import { DefinitionList } from '~/ui/definition-list'
import type { ValueNames } from '../operations/value-names.server'
import { RegisterValue } from './register-value'

export type SavedEntry = { version: number; content: RegisterContent; names: ValueNames }
type Props = { section: RegisterSection; saved: SavedEntry; attempt: number | undefined }

/** Somebody else has saved since the page was opened: their text stands above one's own, which is not lost. */
export function StaleEntry({ section, saved: { content, names }, attempt }: Props) {
  const { t } = useLanguage()
  return (
    <AnswerFocus attempt={attempt}>
      <Alert tone="warning" role="alert" title={t('register.edit.stale')}>
        <p>{t('register.edit.staleText')}</p>
        <DefinitionList
          isStacked
          items={fieldsOf(section).map((field) => ({
            term: t(`register.field.${field}`),
            value: <RegisterValue {...{ field, content, names }} />,
          }))}
        />
      </Alert>
    </AnswerFocus>
  )
}
