import type { ParameterValues } from './crawl'

const NOTHING = '01900000-0000-7000-8000-000000000000'

/** What the parameters of pages about contributions stand for where a test has none: nothing that there is. */
export const PARTICIPATION_VALUES: ParameterValues = {
  ...{ answerId: [NOTHING], commentId: [NOTHING] },
  ...{ subjectType: ['challenge'], subjectId: [NOTHING] },
}
