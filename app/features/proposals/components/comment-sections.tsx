import { PROPOSAL_SECTIONS, type ProposalSection } from '~/domain/proposal/sections'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Cluster } from '~/ui/cluster'
import { TextLink } from '~/ui/text-link'

type Props = { proposalId: string; current: ProposalSection | null }

/** Which comments are shown: of one section, or of all. */
export function CommentSections({ proposalId, current }: Props) {
  const { t, locale } = useLanguage()
  const page = path(locale, 'proposalComments', { proposalId })
  const entries = [
    { key: null, href: page, label: t('proposalComments.all') },
    ...PROPOSAL_SECTIONS.map((section) => ({
      key: section,
      href: `${page}?abschnitt=${section}`,
      label: t(`proposalSection.${section}`),
    })),
  ]
  return (
    <nav aria-label={t('proposalComments.sections')}>
      <Cluster>
        {entries.map(({ key, href, label }) =>
          key === current ? (
            <strong key={href} aria-current="true">
              {label}
            </strong>
          ) : (
            <TextLink key={href} href={href}>
              {label}
            </TextLink>
          ),
        )}
      </Cluster>
    </nav>
  )
}
