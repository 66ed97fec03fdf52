import { useLanguage } from '~/i18n/context'
import { Alert } from '~/ui/alert'
import { CommentText } from './comment-text'

/** Two windows changed the same contribution: what is published now stands beside what was typed. */
export function StaleComment({ saved }: { saved: { text: string } }) {
  const { t } = useLanguage()
  return (
    <Alert tone="warning" role="alert" title={t('commentEdit.stale')}>
      <p>{t('commentEdit.staleText')}</p>
      <CommentText text={saved.text} />
    </Alert>
  )
}
