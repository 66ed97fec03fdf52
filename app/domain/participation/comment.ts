import { type Decision, decide, type TransitionTable } from '../lifecycle/transition'

export const CONTRIBUTION_STATES = ['visible', 'held', 'hidden', 'removed'] as const
export type ContributionState = (typeof CONTRIBUTION_STATES)[number]

/** What a contribution that begins a conversation is: chosen by its author, and by readers as a filter. */
export const COMMENT_CATEGORIES = ['question', 'concern', 'suggestion', 'experience'] as const
export type CommentCategory = (typeof COMMENT_CATEGORIES)[number]

export const VOTE_VALUES = ['agree', 'disagree', 'pass'] as const
export type VoteValue = (typeof VOTE_VALUES)[number]

export const LONGEST_COMMENT = 4000
/** So often can something be added to one contribution. */
export const MOST_ADDENDA = 20

type Guard = 'canBeChanged' | 'canBeAddedTo'

/** What people do with a contribution. What the moderation does with it stands with the moderation. */
export const COMMENT_TRANSITIONS = {
  answer: {
    from: ['visible'],
    to: null,
    permission: 'comment.post',
    guard: null,
    event: 'comment.posted',
  },
  vote: {
    from: ['visible'],
    to: null,
    permission: 'comment.vote',
    guard: null,
    // Votes are secret and can be changed: none of them is an event.
    event: 'comment.voted',
  },
  edit: {
    from: ['visible', 'held'],
    to: null,
    permission: 'comment.edit',
    guard: 'canBeChanged',
    event: 'comment.edited',
  },
  append: {
    from: ['visible'],
    to: null,
    permission: 'comment.edit',
    guard: 'canBeAddedTo',
    event: 'comment.appended',
  },
  remove: {
    from: ['visible', 'held'],
    to: 'removed',
    permission: 'comment.edit',
    guard: null,
    event: 'comment.removed',
  },
} as const satisfies TransitionTable<ContributionState, Guard>

export type CommentAction = keyof typeof COMMENT_TRANSITIONS
export const COMMENT_ACTIONS = Object.keys(COMMENT_TRANSITIONS) as CommentAction[]
export type CommentObjection = 'settled' | 'notYetSettled' | 'tooManyAddenda'
export type CommentRefusal = CommentObjection | 'wrongState' | 'reasonMissing'

const MINUTE = 60_000
export const FREE_MINUTES = 5
export const VERSIONED_HOURS = 24

/** What of a contribution says how its author may change it. */
export type EditFacts = {
  createdAt: Date
  /** somebody answers it */
  isAnswered: boolean
  hasVotes: boolean
  /** an official answer that was given draws on it, or an office has highlighted it: its words stand beside the text */
  isInOfficialAnswer: boolean
  addenda: number
}

/**
 * free: as if it had been written so. versioned: what it said before stays readable. addendum: others have read and
 * reacted, or a day has passed; the text stands, and what its author adds stands below it with its date.
 */
export type EditMode = 'free' | 'versioned' | 'addendum'

/** How the author of a contribution may change it at an instant. */
export function editModeOf(facts: EditFacts, at: Date): EditMode {
  const age = at.getTime() - facts.createdAt.getTime()
  if (facts.isAnswered || facts.hasVotes || facts.isInOfficialAnswer) return 'addendum'
  if (age < FREE_MINUTES * MINUTE) return 'free'
  return age < VERSIONED_HOURS * 60 * MINUTE ? 'versioned' : 'addendum'
}

/** Judges what somebody wants to do with a contribution, whose permission is judged elsewhere. */
export function judgeComment(
  action: CommentAction,
  state: ContributionState,
  facts: EditFacts,
  at: Date,
): Decision<ContributionState, CommentRefusal> {
  const mode = editModeOf(facts, at)
  return decide<ContributionState, Guard, CommentRefusal>(COMMENT_TRANSITIONS[action], state, {
    canBeChanged: () => (mode === 'addendum' ? 'settled' : null),
    canBeAddedTo: () => {
      if (mode !== 'addendum') return 'notYetSettled'
      return facts.addenda >= MOST_ADDENDA ? 'tooManyAddenda' : null
    },
  })
}
