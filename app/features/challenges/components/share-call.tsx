import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextLink } from '~/ui/text-link'
import type { Sharer } from '../operations/require-sharing.server'

type Props = { challengeId: string; sharers: readonly Sharer[] }

/** One click: the own authority has this problem too. Who writes for several chooses on the page behind it. */
export function ShareCall({ challengeId, sharers }: Props) {
  const { t, locale } = useLanguage()
  const address = path(locale, 'challengeShared', { challengeId })
  const page = usePageForm<{ intent: string }>({ id: 'share', prefix: 'sharedForm' })
  const [only] = sharers
  const isOneClick = sharers.length === 1 && only !== undefined && only.note === null
  if (!isOneClick) return <TextLink href={address}>{t('joint.shareManage')}</TextLink>
  return (
    <PageForm page={page} action={address}>
      <input type="hidden" name="intent" value="share" />
      <input type="hidden" name="organisationId" value={only.id} />
      <FormActions>
        <Button look="secondary">{t('joint.share')}</Button>
        <TextLink href={address}>{t('joint.shareWithNote')}</TextLink>
      </FormActions>
    </PageForm>
  )
}
