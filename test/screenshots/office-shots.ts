import { demoId } from '#prisma/seed/demo-ids'
import { halfYearOf } from '~/domain/moderation/half-year'
import { type PageName, path } from '~/paths'
import type { Shot } from './shots'

const shot = (
  name: string,
  page: PageName,
  parameters: Record<string, string> = {},
  person: string | null = null,
): Shot => ({ name, address: path('de', page, parameters as never), person })

const caseOf = (name: string) => ({ caseId: demoId('case', name) })
const draft = { consultationId: demoId('consultation', 'evening') }

/** The pages of the moderation and of making a consultation, on the scene of this folder. */
export const OFFICE_SHOTS: readonly Shot[] = [
  shot('moderation', 'moderationQueue', {}, 'moderator'),
  shot('case', 'moderationCase', caseOf('threat'), 'moderator'),
  shot('appeal', 'moderationCase', caseOf('appeal'), 'moderator'),
  shot('decision', 'decision', { decisionId: demoId('decision', 'ignorance') }, 'citizen'),
  shot('log', 'moderationLog'),
  shot('half-year', 'moderationReport', { half: halfYearOf(new Date()) }),
  shot('consultation-edit', 'consultationEdit', draft, 'districtClerk'),
  shot('consultation-manage', 'consultationManage', draft, 'districtClerk'),
]
