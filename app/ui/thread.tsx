import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'

/** What people say, one below the other; inside another one it is set in. */
export function Thread({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ol className="ui-thread" aria-label={label}>
      {children}
    </ol>
  )
}

/** The frame of one contribution; `isGone`: its words are not shown. */
export function ContributionFrame({ isGone, children }: { isGone: boolean; children: ReactNode }) {
  return (
    <div className={joinClasses('ui-stack ui-contribution', isGone && 'ui-contribution--gone')}>
      {children}
    </div>
  )
}

/** Words of others: their direction stays among themselves. */
export function ContributionText({ children }: { children: ReactNode }) {
  return (
    <div className="ui-contribution__text" dir="auto">
      {children}
    </div>
  )
}

/** The form whose buttons are votes. */
export const VOTES_CLASS = 'ui-votes'

/** One vote; pressed or not where it is one of several, and no such thing where it takes back. */
export function VoteButton({
  value,
  isPressed,
  children,
}: {
  value: string
  isPressed?: boolean
  children: ReactNode
}) {
  return (
    <button type="submit" name="value" value={value} className="ui-vote" aria-pressed={isPressed}>
      {children}
    </button>
  )
}
