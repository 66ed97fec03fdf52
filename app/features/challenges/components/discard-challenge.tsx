import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { ConfirmPanel } from '~/ui/confirm-panel'

type Props = { challengeId: string; version: number; answer?: FormAnswer | undefined }

/** Throws a draft away after a second look. Sent to the management page, wherever it stands. */
export function DiscardChallenge({ challengeId, version, answer }: Props) {
  const { t, locale } = useLanguage()
  const page = usePageForm<{ step: string; version: string }>({
    id: 'discard-challenge',
    prefix: 'challengeForm',
    answer,
  })
  return (
    <PageForm page={page} action={path(locale, 'challengeManage', { challengeId })}>
      <input type="hidden" name="step" value="discard" />
      <input type="hidden" name="version" value={version} />
      <ConfirmPanel
        summary={t('challengeManage.discard')}
        confirmLabel={t('challengeManage.discard.confirm')}
        isOpen={answer !== undefined}
      >
        <p>{t('challengeManage.discard.text')}</p>
      </ConfirmPanel>
    </PageForm>
  )
}
