import type { LegalStatus } from '~/domain/calendar/holidays'
import { useLanguage } from '~/i18n/context'
import { Badge } from '~/ui/badge'

/** Whether somebody has compared it with the official text. */
export function LegalStatusBadge({ status }: { status: LegalStatus }) {
  const { t } = useLanguage()
  return <Badge tone={status === 'verified' ? 'success' : 'warning'}>{t(`legalData.status.${status}`)}</Badge>
}
