import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { path } from '~/paths'
import { DefinitionList } from '~/ui/definition-list'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'

type Props = {
  challengeId: string
  challengeTitle: string
  authority: string
  organisation?: string
  deadlineAt: Date | null
  /** the database's time when the page was made */
  at: Date
  updatedAt?: Date
  openedAt?: Date | null
  /** beside something else: too narrow for two columns */
  isNarrow?: boolean
}

/** For whom, to whom, until when; with the server's time beside the deadline. */
export function ProposalFacts(props: Props) {
  const { t, locale } = useLanguage()
  const instant = (at: Date) => <Time dateTime={at.toISOString()} text={formatInstant(locale, at)} />
  const when = (term: string, at: Date | null | undefined) => (at ? [{ term, value: instant(at) }] : [])
  const href = path(locale, 'challenge', { challengeId: props.challengeId })
  return (
    <>
      <DefinitionList
        isStacked={props.isNarrow === true}
        items={[
          {
            term: t('proposal.fact.challenge'),
            value: <TextLink href={href}>{props.challengeTitle}</TextLink>,
          },
          { term: t('proposal.fact.authority'), value: props.authority },
          ...(props.organisation
            ? [{ term: t('proposal.fact.organisation'), value: props.organisation }]
            : []),
          ...when(t('proposal.fact.deadline'), props.deadlineAt),
          ...when(t('proposal.fact.serverTime'), props.at),
          ...when(t('proposal.fact.savedAt'), props.updatedAt),
          ...when(t('proposal.fact.openedAt'), props.openedAt),
        ]}
      />
      <p>{t('proposal.deadlineNote')}</p>
    </>
  )
}
