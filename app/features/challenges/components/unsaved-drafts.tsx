import { sectionFrom } from '~/domain/challenge/sections'
import type { ChallengeKind } from '~/domain/competition/competition'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { TextLink } from '~/ui/text-link'

type Props = {
  challengeId: string
  kind: ChallengeKind
  drafts: readonly { section: string; savedAt: Date }[]
}

/** Reminds people of what they have typed and not saved, before they hand the text on without it. */
export function UnsavedDrafts({ challengeId, kind, drafts }: Props) {
  const { t, locale } = useLanguage()
  const items = drafts.flatMap(({ section: name, savedAt }) => {
    const section = sectionFrom(name, kind)
    return section ? [{ section, savedAt }] : []
  })
  if (items.length === 0) return null
  return (
    <Alert tone="warning" title={t('posting.unsavedDrafts')}>
      <p>{t('posting.unsavedDraftsText')}</p>
      <ul>
        {items.map(({ section, savedAt }) => (
          <li key={section}>
            <TextLink href={path(locale, 'challengeStep', { challengeId, section })}>
              {t('posting.unsavedDraft', {
                step: t(`posting.step.${section}`),
                date: formatDateTime(locale, savedAt),
              })}
            </TextLink>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
