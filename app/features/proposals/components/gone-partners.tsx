import type { GonePartner } from '~/domain/proposal/gone-partners'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { Note } from '~/ui/note'

export type GoneProps = { gone: readonly GonePartner[] }

/** For readers: which partners of what was submitted have gone since, each with its date. */
export function GonePartners({ gone }: GoneProps) {
  const { t, locale } = useLanguage()
  return gone.map(({ organisationId, state, name, at }) => (
    <Note key={organisationId}>{t(`consortium.gone.${state}`, { name, date: formatDate(locale, at) })}</Note>
  ))
}
