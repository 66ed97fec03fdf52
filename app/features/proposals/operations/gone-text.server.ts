import type { GonePartner } from '~/domain/proposal/gone-partners'
import { formatDate } from '~/i18n/format'
import type { Translate } from '~/i18n/translate'

/** That a partner has gone, as the archive of an authority says it: in German. */
export function goneText({ state, name, at }: GonePartner, t: Translate): string {
  return t(`consortium.gone.${state}`, { name, date: formatDate('de', at) })
}
