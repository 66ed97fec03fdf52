import { Form, useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { ChoiceAsked, ChoiceButtons, ChoiceCard, ChoiceText } from '~/ui/choice'
import { Cluster } from '~/ui/cluster'
import { EmptyState } from '~/ui/empty-state'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { ProgressBar } from '~/ui/progress-bar'
import { TextLink } from '~/ui/text-link'
import type { Asking } from '../operations/choose-statement.server'

const VALUES = ['agree', 'disagree', 'pass'] as const

/** lastNumber: of the statement that was voted on a moment ago; wanted: it was asked for, not drawn */
type Props = { consultationId: string; asking: Asking; lastNumber: number | null; isWanted: boolean }

/**
 * One statement at a time with three buttons. The buttons stay when the next statement comes, so the focus stays too;
 * a screen reader hears the new statement and nothing else. Without JavaScript it is a plain form.
 */
export function StatementVoting({ consultationId, asking, lastNumber, isWanted }: Props) {
  const { t, locale } = useLanguage()
  const { statement, votedCount, visibleCount } = asking
  const page = path(locale, 'consultationVote', { consultationId })
  return (
    <ChoiceCard>
      <ProgressBar
        id="voted"
        label={t('statement.progress', { count: votedCount, all: visibleCount })}
        percent={visibleCount === 0 ? 0 : Math.round((votedCount / visibleCount) * 100)}
      />
      <ChoiceAsked>
        {lastNumber !== null && <Note>{t('statement.saved', { number: lastNumber })}</Note>}
        {statement && (
          <>
            <Heading level={2} look="small">
              {t('statement.number', { number: statement.number })}
            </Heading>
            <ChoiceText lang="de">{statement.text}</ChoiceText>
            {statement.mine && <Note>{t(`statement.yourVote.${statement.mine}`)}</Note>}
          </>
        )}
      </ChoiceAsked>
      {statement ? (
        <VoteButtons statementId={statement.id} chosen={statement.mine} />
      ) : (
        <AllDone isAfterVote={lastNumber !== null} isEmpty={visibleCount === 0} />
      )}
      <Cluster isWide>
        {lastNumber !== null && (
          <TextLink href={`${page}?these=${lastNumber}`}>
            {t('statement.change', { number: lastNumber })}
          </TextLink>
        )}
        {isWanted && <TextLink href={page}>{t('statement.next')}</TextLink>}
        <TextLink href={`${page}?ansicht=alle`}>{t('statement.all')}</TextLink>
      </Cluster>
      <Note>{t('statement.secret')}</Note>
    </ChoiceCard>
  )
}

type ButtonsProps = { statementId: string; chosen: string | null }

function VoteButtons({ statementId, chosen }: ButtonsProps) {
  const { t } = useLanguage()
  const isBusy = useNavigation().state === 'submitting'
  return (
    <Form method="post" preventScrollReset aria-busy={isBusy}>
      <input type="hidden" name="intent" value="vote" />
      <input type="hidden" name="statementId" value={statementId} />
      <ChoiceButtons>
        {VALUES.map((value) => (
          <Button
            key={value}
            look={chosen === value ? 'primary' : 'secondary'}
            name="value"
            value={value}
            {...(chosen !== null && { 'aria-pressed': chosen === value })}
          >
            {t(`statement.${value}`)}
          </Button>
        ))}
      </ChoiceButtons>
    </Form>
  )
}

/** Takes the focus where the buttons have gone under it. */
function AllDone({ isAfterVote, isEmpty }: { isAfterVote: boolean; isEmpty: boolean }) {
  const { t } = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isAfterVote && document.activeElement === document.body) box.current?.focus()
  }, [isAfterVote])
  return (
    <div ref={box} tabIndex={-1}>
      <EmptyState title={t(isEmpty ? 'statement.none' : 'statement.done')}>
        <p>{t(isEmpty ? 'statement.noneText' : 'statement.doneText')}</p>
      </EmptyState>
    </div>
  )
}

/** For people who are signed out: why voting asks for an account, and the way there and back. */
export function VotingSignedOut({ consultationId }: { consultationId: string }) {
  const { t, locale } = useLanguage()
  const weiter = path(locale, 'consultationVote', { consultationId })
  return (
    <EmptyState
      title={t('statement.signedOut')}
      action={
        <ButtonLink href={`${path(locale, 'logIn')}?${new URLSearchParams({ weiter })}`}>
          {t('statement.logIn')}
        </ButtonLink>
      }
    >
      <p>{t('statement.signedOutText')}</p>
    </EmptyState>
  )
}
