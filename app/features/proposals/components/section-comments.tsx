import type { ProposalSection } from '~/domain/proposal/sections'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'

type Props = { proposalId: string; section: ProposalSection; count: number }

/** What the team has said about this section stands on a page of its own: a form is not left for it. */
export function SectionComments({ proposalId, section, count }: Props) {
  const { t, locale } = useLanguage()
  const page = path(locale, 'proposalComments', { proposalId })
  return (
    <section>
      <Heading level={2} look="medium">
        {t('proposalComments.title')}
      </Heading>
      <p>{count === 0 ? t('proposalComments.noneOpen') : t('proposalComments.open', { count })}</p>
      <TextLink href={`${page}?abschnitt=${section}`}>{t('proposalComments.toSection')}</TextLink>
    </section>
  )
}
