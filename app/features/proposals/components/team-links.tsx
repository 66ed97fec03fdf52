import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Cluster } from '~/ui/cluster'
import { TextLink } from '~/ui/text-link'

/** The pages of a team around its proposal. */
export function TeamLinks({ proposalId }: { proposalId: string }) {
  const { t, locale } = useLanguage()
  return (
    <nav aria-label={t('proposalSections.pages')}>
      <Cluster isWide>
        <TextLink href={path(locale, 'proposalPreview', { proposalId })}>
          {t('proposalPreview.link')}
        </TextLink>
        <TextLink href={path(locale, 'proposalComments', { proposalId })}>
          {t('proposalComments.title')}
        </TextLink>
        <TextLink href={path(locale, 'proposalActivity', { proposalId })}>
          {t('proposalActivity.title')}
        </TextLink>
      </Cluster>
    </nav>
  )
}
