// The form of a section keeps here what somebody types, for this person alone. Nobody looks at it as a page.

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import type { Kept } from '~/shell/draft-keeper'
import { findDraft } from '../operations/find-draft.server'
import { keepDraft } from '../operations/keep-draft.server'
import { requireProposal } from '../operations/require-proposal.server'
import { requireSection } from '../operations/require-section.server'
import { proposalSectionSchema } from '../schema-sections'

export { clientAction } from '~/shell/draft-route'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized } = await requireProposal(args, 'proposal.edit')
  const draft = await findDraft(authorized, requireSection(args.params))
  return told({ keptAt: draft?.savedAt.toISOString() ?? null })
}

export async function action(args: ActionFunctionArgs) {
  const { authorized } = await requireProposal(args, 'proposal.edit')
  const section = requireSection(args.params)
  const submission = parseForm(await readForm(args.request), proposalSectionSchema(section))
  const read = submission.status === 'success' ? submission.value : null
  const kept = await keepDraft(authorized, section, { payload: submission.payload, read })
  if (kept.ok) return told({ keptAt: kept.keptAt.toISOString() })
  return told({ keptAt: null, isOver: kept.reason !== 'draftTooLong' }, 409)
}

const told = (answer: Kept, status = 200) => Response.json(answer, { status })
