import type { OrganisationState } from '~/domain/organisation/lifecycle'
import { useLanguage } from '~/i18n/context'
import { Alert } from '~/ui/alert'
import { SourceLine } from './organisation-card'

type Props = {
  state: OrganisationState
  reason: string | null
  source: string | null
  licence: string | null
}

/** Says where an organisation stands and what happens next; nothing where it is verified. */
export function OrganisationNotice({ state, reason, source, licence }: Props) {
  const { t } = useLanguage()
  if (state === 'verified') return null
  const tone = state === 'rejected' ? 'danger' : state === 'listed' ? 'info' : 'warning'
  return (
    <Alert tone={tone} title={t(`profiles.notice.${state}.title`)}>
      <p>{t(`profiles.notice.${state}.text`)}</p>
      {state === 'rejected' && reason && <p>{t('profiles.notice.reason', { reason })}</p>}
      {state === 'listed' && source && (
        <p>
          <SourceLine source={source} licence={licence} />
        </p>
      )}
    </Alert>
  )
}
