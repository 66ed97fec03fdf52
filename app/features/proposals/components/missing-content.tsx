import type { ContentField, ProposalContent } from '~/domain/proposal/content'
import { type CopyPartner, planOf } from '~/domain/proposal/copy'
import { planFaults } from '~/domain/proposal/cost-plan'
import { contentSectionOf } from '~/domain/proposal/sections'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { TextLink } from '~/ui/text-link'
import { contentAnchor } from './content-fields'

type Props = {
  proposalId: string
  content: ProposalContent
  partners: readonly CopyPartner[]
  missing: readonly ContentField[]
  level?: 3
}

/** What still keeps the proposal from being submitted, each leading to its field. */
export function MissingContent({ proposalId, content, partners, missing, level }: Props) {
  const { t, locale } = useLanguage()
  const faults = planFaults(planOf({ content, partners }))
  const href = (field: ContentField) =>
    `${path(locale, 'proposalSection', { proposalId, section: contentSectionOf(field) })}#${contentAnchor(field)}`
  return (
    <Alert tone="warning" title={t('proposal.missing.title')} {...(level && { level })}>
      <p>{t('proposal.missing.text')}</p>
      <ul>
        {missing.map((field) => (
          <li key={field}>
            <TextLink href={href(field)}>{t(`proposalForm.${field}`)}</TextLink>
            {field === 'costs' && faults.length > 0 && (
              <>
                <ul>
                  {faults.map(({ index, item, fault }) => (
                    <li key={`${index} ${fault}`}>
                      {t(`costPlan.faults.${fault}`, { number: index + 1, item })}
                    </li>
                  ))}
                </ul>
                {t('costPlan.faults.who')}
              </>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
