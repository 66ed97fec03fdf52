import type { MissingPart } from '~/domain/pilot/completeness'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { TextLink } from '~/ui/text-link'
import type { PilotSection } from '../schema'

type Props = {
  pilotId: string
  /** each with the step in which it is filled in */
  missing: readonly { part: MissingPart; section: PilotSection }[]
  hasOpenPartner: boolean
}

/** What is still missing before the approval, each leading to its step of the form. */
export function PilotCompleteness({ pilotId, missing, hasOpenPartner }: Props) {
  const { t, locale } = useLanguage()
  const edit = path(locale, 'pilotEdit', { pilotId })
  if (missing.length === 0 && !hasOpenPartner)
    return <Alert tone="success" title={t('pilotManage.complete')} />
  return (
    <Alert tone="warning" title={t('pilotManage.missing')}>
      <ul>
        {missing.map(({ part, section }) => (
          <li key={part}>
            <TextLink href={`${edit}?schritt=${section}`}>{t(`pilotManage.missing.${part}`)}</TextLink>
          </li>
        ))}
        {hasOpenPartner && (
          <li>
            <TextLink href={path(locale, 'pilotPartners', { pilotId })}>
              {t('pilotManage.openPartner')}
            </TextLink>
          </li>
        )}
      </ul>
    </Alert>
  )
}
