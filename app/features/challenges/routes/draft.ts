// The form of a step keeps here what somebody types, for this person alone. Nobody looks at it as a page.

import type { ActionFunctionArgs } from '@remix-run/node'
import { parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { PageArguments } from '~/platform/guard/page.server'
import type { Kept } from '~/shell/draft-keeper'
import { findDraft } from '../operations/find-draft.server'
import { keepDraft } from '../operations/keep-draft.server'
import { requireChallenge } from '../operations/require-challenge.server'
import { requireSection } from '../operations/require-section.server'
import { sectionSchema } from '../schema-sections'

export { clientAction } from '~/shell/draft-route'

export async function loader(args: PageArguments) {
  const { challenge, authorized } = await requireChallenge(args, 'challenge.edit')
  const draft = await findDraft(authorized, requireSection(args.params, challenge.kind))
  return told(draft?.savedAt ?? null)
}

export async function action(args: ActionFunctionArgs) {
  const { challenge, authorized } = await requireChallenge(args, 'challenge.edit')
  const section = requireSection(args.params, challenge.kind)
  const submission = parseForm(await readForm(args.request), sectionSchema(section))
  const read = submission.status === 'success' ? submission.value : null
  const keptAt = await keepDraft(authorized, section, { payload: submission.payload, read })
  return told(keptAt)
}

const told = (at: Date | null) => Response.json({ keptAt: at?.toISOString() ?? null } satisfies Kept)
