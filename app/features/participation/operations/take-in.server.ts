import { countedSteps } from '~/domain/participation/counted-limits'
import {
  type ChangeIntake,
  type Intake,
  type IntakeAuthor,
  type IntakeFacts,
  isNewAuthor,
  isRisky,
  judgeIntake,
  type SentForm,
} from '~/domain/participation/intake'
import { keptText } from '~/domain/participation/kept-text'
import type { Transaction } from '~/platform/database/client.server'
import { countAttempt } from '~/platform/rate-limit.server'
import { noteWriter } from './note-writer.server'

export type Incoming = {
  authorId: string
  itemType: 'comment' | 'statement'
  subjectType: string
  subjectId: string
  text: string
  sent: SentForm
}

/** A change or an addition: what stands there already */
export type IncomingChange = Incoming & { before: { text: string; isVisible: boolean } }

/**
 * The one way in for everything that people write in public, in the transaction that writes it. Asked last,
 * when nothing else stands against writing: what it counts is counted. What everybody reads already is not put
 * back into waiting by a change of its author: such a change is refused.
 * @param at the database's time in this transaction
 * @returns the text as it is kept, and whether it waits for a first check; or why it is not taken
 */
export function takeIn(tx: Transaction, incoming: IncomingChange, at: Date): Promise<ChangeIntake>
export function takeIn(tx: Transaction, incoming: Incoming, at: Date): Promise<Intake>
export async function takeIn(
  tx: Transaction,
  incoming: Incoming | IncomingChange,
  at: Date,
): Promise<ChangeIntake> {
  const { authorId, sent } = incoming
  const author = await findAuthor(tx, authorId, at)
  const text = keptText(incoming.text)
  const isNew = isNewAuthor(author, at)
  const isCrowded = await noteWriter(tx, authorId, sent.network)
  const needsPseudonym = incoming.itemType === 'comment'
  const facts = { text, needsPseudonym, sent, author, isCrowded }
  const answer = judged(facts, at, incoming)
  if (!answer.ok) return answer
  for (const { limit, subject, refusal } of countedSteps({ ...incoming, text, isNew })) {
    const counted = await countAttempt(limit, subject, tx)
    if (!counted.ok) return { ok: false, reason: refusal, until: counted.retryAt }
  }
  if (answer.held || sent.proof === '' || !isRisky(facts, at)) return answer
  const isFresh = (await countAttempt('proofOfWork', sent.proof, tx)).ok
  return isFresh ? answer : judged({ ...facts, sent: { ...sent, proof: '' } }, at, incoming)
}

function judged(facts: IntakeFacts, at: Date, incoming: Incoming | IncomingChange): ChangeIntake {
  const answer = judgeIntake(facts, at)
  const waits = answer.ok && answer.held !== null
  const isShown = 'before' in incoming && incoming.before.isVisible
  return waits && isShown ? { ok: false, reason: 'wouldWait' } : answer
}

/** What the rules need to know of an author, in one statement. */
async function findAuthor(tx: Transaction, authorId: string, at: Date): Promise<IntakeAuthor> {
  const [row] = await tx.$queryRaw<IntakeAuthor[]>`
    SELECT u."pseudonym", u."createdAt",
      (SELECT count(*) FROM (
        SELECT 1 FROM "Comment" WHERE "authorId" = u.id AND state = 'visible' LIMIT 5) AS seen)::int
      + (SELECT count(*) FROM (
        SELECT 1 FROM "Statement" WHERE "authorId" = u.id AND state = 'visible' LIMIT 5) AS seen)::int
      AS "visibleCount",
      (SELECT max("until") FROM "ModerationDecision"
        WHERE "userId" = u.id AND measure = 'pausePosting' AND "liftedAt" IS NULL AND "until" > ${at})
      AS "pausedUntil"
    FROM "User" u WHERE u.id = ${authorId}`
  if (!row) throw new Error(`no account ${authorId}`)
  return row
}
