// The reading view keeps here what a reader notes while they type. Nobody looks at it as a page.
import type { ActionFunctionArgs } from '@remix-run/node'
import { parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { notFound } from '~/platform/guard/not-found.server'
import type { PageArguments } from '~/platform/guard/page.server'
import type { NoteAnswer } from '../components/note-keeper'
import { findOwnNote, keepNote } from '../operations/reader-note.server'
import { requireReadableProposal } from '../operations/require-proposal.server'
import { noteSchema } from '../schema-reading'

export async function loader(args: PageArguments) {
  const page = await requireReadableProposal(args)
  if (page.side !== 'authority') throw notFound()
  const { text, version } = await findOwnNote(page.viewer.id, page.proposal.id)
  return Response.json({ text, version }, NEVER_KEPT)
}

export async function action(args: ActionFunctionArgs) {
  const page = await requireReadableProposal(args)
  if (page.side !== 'authority') throw notFound()
  const submission = parseForm(await readForm(args.request), noteSchema)
  if (submission.status !== 'success') return told({ kind: 'lost' }, 422)
  const kept = await keepNote(page.authorized, submission.value)
  if (kept.ok) return told({ kind: 'kept', version: kept.version, keptAt: kept.keptAt.toISOString() })
  return told({ kind: 'stale', saved: kept.saved.text, version: kept.saved.version }, 409)
}

const NEVER_KEPT = { headers: { 'Cache-Control': 'private, no-store' } }
const told = (answer: NoteAnswer, status = 200) => Response.json(answer, { status, ...NEVER_KEPT })
