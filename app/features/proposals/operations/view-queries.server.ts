import { isReadable } from '~/domain/proposal/seal'
import { databaseTime } from '~/platform/database/client.server'
import { Authorized } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { listReaderQuestions } from './list-reader-questions.server'
import { requireProposal } from './require-proposal.server'

/**
 * The guard of the team's page with the authority's questions.
 * @throws Response 404 for everybody else, and before the opening, when nobody can have asked
 */
export async function requireQueries<Key extends 'proposal.view' | 'readerQuestion.answer'>(
  args: PageArguments,
  key: Key,
) {
  const page = await requireProposal(args, key)
  if (!isReadable(page.proposal.challenge, page.proposal)) throw notFound()
  return page
}

/** What the team is shown: the questions, its answers, and whether this person may answer. */
export async function viewQueries({
  authorized,
  viewer,
  standing,
  proposal,
}: Awaited<ReturnType<typeof requireQueries<'proposal.view'>>>) {
  const at = await databaseTime()
  return {
    questions: await listReaderQuestions(authorized, at),
    mayAnswer: Authorized.judge('readerQuestion.answer', viewer, standing, proposal) !== null,
  }
}
