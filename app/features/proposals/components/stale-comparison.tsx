import type { ContentField, ProposalContent } from '~/domain/proposal/content'
import { useLanguage } from '~/i18n/context'
import { Alert } from '~/ui/alert'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { ContentValue } from './content-value'

type Props = { differing: readonly ContentField[]; yours: ProposalContent; saved: ProposalContent }

/** Both texts of every field in which a stale save and the saved copy differ. */
export function StaleComparison({ differing, yours, saved }: Props) {
  const { t } = useLanguage()
  return (
    <Alert tone="warning" role="alert" title={t('proposalEdit.stale.title')}>
      <p>{t('proposalEdit.stale.text')}</p>
      {differing.map((field) => (
        <section key={field}>
          <Heading level={3} look="small">
            {t(`proposalForm.${field}`)}
          </Heading>
          <DefinitionList
            isStacked
            items={[
              {
                term: t('proposalEdit.stale.yours'),
                value: <ContentValue content={yours} field={field} />,
              },
              {
                term: t('proposalEdit.stale.saved'),
                value: <ContentValue content={saved} field={field} />,
              },
            ]}
          />
        </section>
      ))}
    </Alert>
  )
}

type StaleAnswer = { stale: Props & { version: number } }

/** Whether an action's answer says that somebody else has saved in between. */
export function isStaleAnswer(answer: unknown): answer is StaleAnswer {
  return typeof answer === 'object' && answer !== null && 'stale' in answer && answer.stale !== null
}
