import { useLanguage } from '~/i18n/context'
import { Alert } from '~/ui/alert'
import type { PollText } from '../operations/save-poll.server'

/** Somebody has saved the poll meanwhile: what stands now, above the text that was typed. */
export function StalePoll({ saved }: { saved: PollText }) {
  const { t } = useLanguage()
  return (
    <Alert tone="warning" role="alert" title={t('poll.edit.staleTitle')}>
      <p>{t('poll.edit.stale')}</p>
      <p>
        <span lang="de">{saved.question}</span> ({t(`poll.kind.${saved.kind}`)})
      </p>
      <ol lang="de">
        {saved.options.map((option) => (
          <li key={option}>{option}</li>
        ))}
      </ol>
      <p>{t('poll.edit.staleNext')}</p>
    </Alert>
  )
}
