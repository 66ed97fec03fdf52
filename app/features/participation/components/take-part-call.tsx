import type { ConsultationPhase } from '~/domain/participation/consultation-view'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Callout } from '~/ui/callout'
import { Cluster } from '~/ui/cluster'

type Props = { consultationId: string; phase: ConsultationPhase }

/** Where a consultation stands, whose turn it is, and the way there. */
export function TakePartCall({ consultationId, phase }: Props) {
  const { t, locale } = useLanguage()
  const isRunning = phase === 'running'
  const isOver = phase === 'ended' || phase === 'closed'
  const isPublic = phase !== 'draft' && phase !== 'inApproval'
  const statements = path(locale, 'consultationVote', { consultationId })
  return (
    <Callout title={t('consultation.stands.title')} isActive={isRunning}>
      <p>{t(`consultation.stands.${phase}`)}</p>
      {isRunning && <p>{t('consultation.takePartText')}</p>}
      <Cluster isWide>
        {isRunning && <ButtonLink href={statements}>{t('consultation.takePart')}</ButtonLink>}
        {isOver && (
          <ButtonLink href={path(locale, 'consultationResult', { consultationId })}>
            {t('consultation.seeResult')}
          </ButtonLink>
        )}
        {isPublic && (
          <ButtonLink look="secondary" href={`${statements}?ansicht=alle`}>
            {t('consultation.seeStatements')}
          </ButtonLink>
        )}
      </Cluster>
    </Callout>
  )
}
