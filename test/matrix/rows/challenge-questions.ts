import {
  type ActionRow,
  action,
  authority,
  authorityWriters,
  everybody,
  page,
  type Row,
  signedIn,
  UNKNOWN,
} from '../reviewed'

// Questions about a challenge, their dates, watching, and what programs fetch.
const outside = signedIn.filter((one) => !authority.some((member) => member === one))

export const QUESTIONS_PAGES: readonly Row[] = [
  page('challengeQuestions', 'published', everybody),
  page('challengeQuestions', 'draft', [], { signedOut: 'hidden' }),
  page('challengeDates', 'draft', authorityWriters),
  page('challengeDates', 'published', authorityWriters),
  page('challengeCalendar', 'published', everybody),
  page('challengeCalendar', 'draft', [], { signedOut: 'hidden' }),
  page('challengeNews', 'published', everybody),
  page('challengeNews', 'draft', [], { signedOut: 'hidden' }),
  page('challengeFeed', 'none', everybody),
  page('watchedChallenges', 'none', signedIn),
]

const handle = (intent: 'answer' | 'dismiss' | 'correct') =>
  // Unfinished, so that it is refused as a form; people who may not are refused before it is read.
  action(
    'challengeQuestions',
    'published',
    authorityWriters,
    { intent, id: UNKNOWN, version: '1' },
    { intent },
  )

export const QUESTIONS_ACTIONS: readonly ActionRow[] = [
  action('challengeQuestions', 'published', outside, { intent: 'ask', id: UNKNOWN }, { intent: 'ask' }),
  handle('answer'),
  handle('dismiss'),
  handle('correct'),
  action('challengeDates', 'draft', authorityWriters),
  action('challengeDates', 'published', authorityWriters),
  action('watchedChallenges', 'none', signedIn, { intent: 'watch' }, { intent: 'watch' }),
  action('watchedChallenges', 'none', signedIn, { intent: 'unwatch' }, { intent: 'unwatch' }),
]
