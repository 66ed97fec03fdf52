import type { OrganisationState } from '~/domain/organisation/lifecycle'
import { verificationProgress } from '~/domain/progress/organisation'
import { useLanguage } from '~/i18n/context'
import { ProgressFacts } from '~/shell/where-it-stands'
import { Alert } from '~/ui/alert'
import { SourceLine } from './organisation-card'

type Props = {
  state: OrganisationState
  reason: string | null
  source: string | null
  licence: string | null
  isMember: boolean
}

/** Says where an organisation stands and what happens next; nothing where it is verified. */
export function OrganisationNotice({ state, reason, source, licence, isMember }: Props) {
  const { t } = useLanguage()
  if (state === 'verified') return null
  const tone = state === 'rejected' ? 'danger' : state === 'listed' ? 'info' : 'warning'
  return (
    <Alert tone={tone} title={t(`profiles.notice.${state}.title`)}>
      <p>{t(`profiles.notice.${state}.text`)}</p>
      <ProgressFacts progress={verificationProgress(state)} isYours={isMember && state === 'rejected'} />
      {state === 'rejected' && reason && <p>{t('profiles.notice.reason', { reason })}</p>}
      {state === 'listed' && source && (
        <p>
          <SourceLine source={source} licence={licence} />
        </p>
      )}
    </Alert>
  )
}
