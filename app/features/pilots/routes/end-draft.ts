// The form of the outcome keeps here what somebody types, for this person alone. Nobody looks at it as a page.

import type { ActionFunctionArgs } from '@remix-run/node'
import { parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import type { Kept } from '~/shell/draft-keeper'
import { findOutcomeDraft } from '../operations/find-outcome-draft.server'
import { keepOutcomeDraft } from '../operations/keep-outcome-draft.server'
import { requirePilot } from '../operations/require-pilot.server'
import { pilotEndSchema } from '../schema'

export { clientAction } from '~/shell/draft-route'

export async function loader(args: PageArguments) {
  const { authorized } = await requirePilot(args, 'pilot.proposeEnd')
  const draft = await findOutcomeDraft(authorized)
  return told({ keptAt: draft?.savedAt.toISOString() ?? null })
}

export async function action(args: ActionFunctionArgs) {
  const { authorized } = await requirePilot(args, 'pilot.proposeEnd')
  const submission = parseForm(await readForm(args.request), pilotEndSchema)
  const read = submission.status === 'success' ? submission.value : null
  const kept = await keepOutcomeDraft(authorized, { payload: submission.payload, read })
  if (kept.ok) return told({ keptAt: kept.keptAt.toISOString() })
  return told({ keptAt: null, isOver: kept.reason === 'wrongState' }, 409)
}

const told = (answer: Kept, status = 200) => Response.json(answer, { status })
