import { useLanguage } from '~/i18n/context'
import { personName } from '~/i18n/person-name'
import type { SectionMark } from '../operations/section-marks.server'

type Owner = NonNullable<SectionMark['owner']>

/** Says who has taken on a section. */
export function useOwnerName() {
  const { t } = useLanguage()
  return ({ name, isMine, hasLeft }: Owner) => {
    if (isMine) return t('proposalOwner.mine')
    if (hasLeft) return t('proposalOwner.left')
    return t('proposalOwner.theirs', { name: personName(t, name) })
  }
}
