import { useLanguage } from '~/i18n/context'
import { isMessageKey } from '~/i18n/translate'
import { Alert } from '~/ui/alert'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import type { Difference } from '../operations/form-values.server'

/** Shows both texts of every field in which two saves differ. */
export function ConflictNotice({ differences }: { differences: readonly Difference[] }) {
  const { t, messages } = useLanguage()
  const labelOf = (field: string) => {
    const key = `challengeForm.${field}`
    return isMessageKey(messages, key) ? messages[key] : field
  }
  const shown = (text: string) => (
    <span className="whitespace-pre-line">{text || t('challengeForm.conflict.empty')}</span>
  )
  return (
    <Alert tone="warning" role="alert" title={t('challengeForm.conflict.title')}>
      <p>{t('challengeForm.conflict.text')}</p>
      {differences.map(({ field, yours, saved }) => (
        <section key={field}>
          <Heading level={3} look="small">
            {labelOf(field)}
          </Heading>
          <DefinitionList
            isStacked
            items={[
              { term: t('challengeForm.conflict.yours'), value: shown(yours) },
              { term: t('challengeForm.conflict.saved'), value: shown(saved) },
            ]}
          />
        </section>
      ))}
    </Alert>
  )
}
