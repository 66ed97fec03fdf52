import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { Callout } from '~/ui/callout'
import { PlainText } from '~/ui/plain-text'
import { TextLink } from '~/ui/text-link'

type Props = {
  challengeId: string
  isPublic: boolean
  isGermanOnly: boolean
  canManage: boolean
  withdrawnReason: string | null
  archivedReason: string | null
  /** what became of it; '' where it was archived before that was asked */
  outcome?: string
}

/** What a reader should know before the text: preview, withdrawal, language. */
export function ChallengeNotices(props: Props) {
  const { t, locale } = useLanguage()
  const { challengeId, withdrawnReason, archivedReason, outcome = '' } = props
  return (
    <>
      {!props.isPublic && (
        <Alert tone="warning" title={t('challenge.show.preview')}>
          <p>{t('challenge.show.previewText')}</p>
        </Alert>
      )}
      {withdrawnReason !== null && (
        <Alert tone="warning" title={t('challenge.show.withdrawn')}>
          <p>{t('challenge.show.withdrawnText')}</p>
          <p lang="de">{withdrawnReason}</p>
        </Alert>
      )}
      {archivedReason !== null && (
        <Alert tone="info" title={t('challenge.show.archived')}>
          <p lang="de">{archivedReason}</p>
        </Alert>
      )}
      {outcome !== '' && (
        <Callout title={t('outcome.title')}>
          <PlainText text={outcome} />
        </Callout>
      )}
      {props.isGermanOnly && <p>{t('shell.germanOnly')}</p>}
      {props.canManage && (
        <TextLink href={path(locale, 'challengeManage', { challengeId })} icon="edit">
          {t('challenge.show.manage')}
        </TextLink>
      )}
    </>
  )
}
