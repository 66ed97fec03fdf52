import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { ChoiceText } from '~/ui/choice'
import { Cluster } from '~/ui/cluster'
import { Entry } from '~/ui/entry-list'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { TextLink } from '~/ui/text-link'
import type { ListedStatement } from '../operations/list-statements.server'
import { statementAnchor } from '../statement-address'
import { ReportLink } from './report-link'

type Props = { consultationId: string; statement: ListedStatement; canVote: boolean }

/** One statement in the list of all: its text or why it is not shown, who wrote it, one's own vote. */
export function StatementItem({ consultationId, statement, canVote }: Props) {
  const { t, locale } = useLanguage()
  const { number, text, state, isSeed, isMine, mine } = statement
  const author = isSeed ? 'bySeed' : isMine ? 'byYou' : 'byPerson'
  const anchor = statementAnchor(number)
  const vote = `${path(locale, 'consultationVote', { consultationId })}?these=${number}`
  return (
    <Entry id={anchor} labelledBy={`${anchor}-name`}>
      <Cluster>
        <Heading level={3} look="small" id={`${anchor}-name`}>
          {t('statement.number', { number })}
        </Heading>
        <Badge tone={isMine ? 'info' : 'neutral'}>{t(`statement.${author}`)}</Badge>
      </Cluster>
      {text !== '' && <ChoiceText lang="de">{text}</ChoiceText>}
      <StatementState statement={statement} />
      {mine && <Note>{t(`statement.yourVote.${mine}`)}</Note>}
      {state === 'visible' && canVote && (
        <TextLink href={vote}>{t(mine ? 'statement.change' : 'statement.voteOn', { number })}</TextLink>
      )}
      {state === 'visible' && !isMine && (
        <ReportLink itemType="statement" itemId={statement.id} title={t('statement.number', { number })} />
      )}
    </Entry>
  )
}

function StatementState({ statement: { state, hidden } }: { statement: ListedStatement }) {
  const { t, locale, label } = useLanguage()
  switch (state) {
    case 'held':
      return <Note>{t('statement.held')}</Note>
    case 'removed':
      return <Note>{t('statement.removed')}</Note>
    case 'hidden':
      return (
        <Note>
          {t('statement.hidden', {
            rule: hidden ? label('conduct.rule', hidden.ruleId) : '–',
            date: hidden ? formatDate(locale, hidden.decidedAt) : '–',
          })}
        </Note>
      )
    case 'visible':
      return null
  }
}
