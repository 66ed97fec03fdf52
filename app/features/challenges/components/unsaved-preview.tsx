import type { Section, TextField } from '~/domain/challenge/sections'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { TextLink } from '~/ui/text-link'

type Props = { challengeId: string; unsaved: readonly Section[]; unreadable: readonly TextField[] }

/** Above a preview: which parts of it are typed and not saved, so that nobody takes them for the text. */
export function UnsavedPreview({ challengeId, unsaved, unreadable }: Props) {
  const { t, locale } = useLanguage()
  if (unsaved.length === 0) return null
  const fields = unreadable.map((field) => t(`challengeForm.${field}`)).join(', ')
  return (
    <Alert tone="warning" title={t('posting.previewUnsaved')}>
      <p>{t('posting.previewUnsavedText')}</p>
      <ul>
        {unsaved.map((section) => (
          <li key={section}>
            <TextLink href={path(locale, 'challengeStep', { challengeId, section })}>
              {t(`posting.step.${section}`)}
            </TextLink>
          </li>
        ))}
      </ul>
      {fields && <p>{t('posting.previewUnreadable', { fields })}</p>}
    </Alert>
  )
}
