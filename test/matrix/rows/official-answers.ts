import { type ActionRow, action, authorityWriters, everybody, page, type Row } from '../reviewed'

// Official answers and highlighted contributions: everybody reads, the office's writers write.
const unfinished = { version: '99', status: 'partly' }

export const OFFICIAL_ANSWERS_PAGES: readonly Row[] = [
  page('officialAnswers', 'none', everybody),
  page('officialAnswer', 'answer', everybody),
  page('officialAnswerEdit', 'answer', authorityWriters),
  page('officialAnswerNew', 'answerable', authorityWriters),
  page('officialAnswerNew', 'draft', []),
  page('commentHighlight', 'answer', everybody),
  page('commentHighlight', 'answerable', authorityWriters),
]

export const OFFICIAL_ANSWERS_ACTIONS: readonly ActionRow[] = [
  action('officialAnswerEdit', 'answer', authorityWriters, unfinished),
  action('officialAnswerNew', 'answerable', authorityWriters, unfinished),
  action(
    'commentHighlight',
    'answerable',
    authorityWriters,
    { intent: 'highlight' },
    { intent: 'highlight' },
  ),
  action(
    'commentHighlight',
    'answerable',
    authorityWriters,
    { intent: 'unhighlight' },
    { intent: 'unhighlight' },
  ),
]
