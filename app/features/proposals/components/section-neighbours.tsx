import type { ProposalSection } from '~/domain/proposal/sections'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Cluster } from '~/ui/cluster'
import { TextLink } from '~/ui/text-link'

type Props = { proposalId: string; previous: ProposalSection | null; next: ProposalSection | null }

/** The way to the sections before and after, without saving. */
export function SectionNeighbours({ proposalId, previous, next }: Props) {
  const { t, locale } = useLanguage()
  const href = (section: ProposalSection) => path(locale, 'proposalSection', { proposalId, section })
  return (
    <nav aria-label={t('proposalEdit.neighbours')}>
      <Cluster isWide>
        {previous && (
          <TextLink href={href(previous)}>
            {t('proposalEdit.previous', { section: t(`proposalSection.${previous}`) })}
          </TextLink>
        )}
        {next && (
          <TextLink href={href(next)}>
            {t('proposalEdit.next', { section: t(`proposalSection.${next}`) })}
          </TextLink>
        )}
      </Cluster>
    </nav>
  )
}
