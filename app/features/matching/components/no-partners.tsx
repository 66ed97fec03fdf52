import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { EmptyState } from '~/ui/empty-state'

export type NoPartnersBecause = 'text' | 'authority' | 'unverified' | 'off' | 'kind'
type Props = { because: NoPartnersBecause; organisationId: string; mayEdit: boolean }

/** Why nobody is proposed, and what to do about it. */
export function NoPartners({ because, organisationId, mayEdit }: Props) {
  const { t, locale } = useLanguage()
  const action = because === 'text' && mayEdit && (
    <ButtonLink href={path(locale, 'organisationEdit', { organisationId })}>
      {t('introduction.new.edit')}
    </ButtonLink>
  )
  return (
    <EmptyState title={t('finding.none.title')} action={action || undefined}>
      <p>{t(`finding.none.${because}`)}</p>
    </EmptyState>
  )
}
