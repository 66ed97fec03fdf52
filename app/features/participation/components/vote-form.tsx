import { useFetcher, useLocation } from '@remix-run/react'
import type { FormEvent } from 'react'
import { VOTE_VALUES, type VoteValue } from '~/domain/participation/comment'
import { useLanguage } from '~/i18n/context'
import { VOTES_CLASS, VoteButton } from '~/ui/thread'
import type { ShownComment } from '../operations/shown-comment.server'
import { ProblemNotice, problemOf } from './problem-notice'

type Props = { comment: ShownComment; title: string; isOpen: boolean }

/** Agree, disagree or pass with one press, another press changes it; who looks only, reads the counts. */
export function VoteForm({ comment, title, isOpen }: Props) {
  const { t } = useLanguage()
  const { votes, isOwn, ownVote, state } = comment
  if (state !== 'visible' || isOwn || !isOpen) {
    return (
      <p className="ui-note">
        {VOTE_VALUES.map((value) => t(`vote.count.${value}`, { count: votes[value] })).join(' · ')}
      </p>
    )
  }
  return <Buttons {...{ comment, title, ownVote }} />
}

function Buttons({ comment, title, ownVote }: Omit<Props, 'isOpen'> & Pick<ShownComment, 'ownVote'>) {
  const { t } = useLanguage()
  const { pathname, search } = useLocation()
  const fetcher = useFetcher<unknown>()
  const problem = problemOf(fetcher.data)
  const pressed = pressedOf(fetcher.formData, ownVote)
  const countOf = (value: VoteValue) =>
    comment.votes[value] - Number(ownVote === value) + Number(pressed === value)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const button = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    const form = new FormData(event.currentTarget, button)
    // The button that takes back is gone afterwards: the focus stays with the votes.
    if (form.get('value') === 'none') event.currentTarget.querySelector('button')?.focus()
    form.set('stay', 'yes')
    fetcher.submit(form, { method: 'post', action: pathname + search })
  }
  return (
    <>
      <fetcher.Form
        method="post"
        action={pathname + search}
        onSubmit={send}
        className={VOTES_CLASS}
        aria-label={t('vote.of', { title })}
      >
        <input type="hidden" name="intent" value="vote" />
        <input type="hidden" name="commentId" value={comment.id} />
        {VOTE_VALUES.map((value) => (
          <VoteButton key={value} value={value} isPressed={pressed === value}>
            {t(`vote.${value}`)} <span>{countOf(value)}</span>
          </VoteButton>
        ))}
        {pressed !== null && <VoteButton value="none">{t('vote.none')}</VoteButton>}
      </fetcher.Form>
      {problem && <ProblemNotice problem={problem} />}
    </>
  )
}

/** The vote as it is shown: while a press is on its way, as it will be. */
function pressedOf(sent: FormData | undefined, ownVote: VoteValue | null): VoteValue | null {
  if (!sent) return ownVote
  return VOTE_VALUES.find((value) => value === sent.get('value')) ?? null
}
