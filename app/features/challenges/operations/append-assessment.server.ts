import type { Assessment } from '#prisma/generated/client'
import { isAssessable } from '~/domain/assessment/assessable'
import type { AssessmentKind } from '~/domain/assessment/kinds'
import { canonicalJson, type JsonValue } from '~/domain/canonical/canonical-json'
import { markChanged } from '~/outbox/append.server'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'
import { lockChallenge } from './challenge-facts.server'

export type Assessor = Authorized<'challenge.assess', { id: string }>
/** over: the challenge was withdrawn or archived. stale: the result to be changed is not the newest any more. */
export type Appended = { ok: true } | { ok: false; reason: 'challengeOver' | 'assessmentStale' }

type NewAssessment = {
  id: string
  kind: AssessmentKind
  dataVersion: string
  answers: Record<string, JsonValue>
  /** question -> why it was answered so */
  evidence?: Record<string, string>
  outcome: string
  reasons: JsonValue[]
}
/** What an expert changes: takes the newest result and says what counts instead. */
type Change = {
  kind: AssessmentKind
  id: string
  correctsId: string
  change: (newest: Assessment) => NewAssessment & { correctsId: string; changeReason: string }
}
type Said = Pick<Assessment, 'challengeId' | 'kind' | 'dataVersion' | 'outcome'> & {
  answers: unknown
  correctsId?: string | null
  changeReason?: string | null
}

/**
 * Adds a result to the checks of a challenge. Results are never changed: the newest one counts, and it is
 * newer than all before it also where two people decide at the same moment. The same form
 * twice makes one row; another result sent with it is another row (somebody went back and answered anew).
 */
export function appendAssessment(
  { actor, thing }: Assessor,
  made: NewAssessment | Change,
): Promise<Appended> {
  return transact(async (tx): Promise<Appended> => {
    const { state } = await lockChallenge(tx, thing.id)
    if (!isAssessable(state)) return { ok: false, reason: 'challengeOver' }
    const there = await tx.assessment.findUnique({ where: { id: made.id } })
    if (there && isRepeated(there, made, thing.id)) return { ok: true }
    const newest = await newestOf(tx, thing.id, made.kind)
    if ('change' in made && newest?.id !== made.correctsId) return { ok: false, reason: 'assessmentStale' }
    const row = 'change' in made ? newest && made.change(newest) : made
    if (!row) return { ok: false, reason: 'assessmentStale' }
    const id = there ? newId() : made.id
    const now = await databaseTime(tx)
    const at = newest && newest.at >= now ? new Date(newest.at.getTime() + 1) : now
    await tx.assessment.create({
      data: { ...row, id, reasons: [...row.reasons] as [], challengeId: thing.id, decidedById: actor.id, at },
    })
    const isChange = 'changeReason' in row && typeof row.changeReason === 'string'
    await appendEvent(tx, {
      stream: { type: 'challenge', id: thing.id },
      actorId: actor.id,
      action: isChange ? 'challenge.assessmentChanged' : 'challenge.assessed',
      values: {
        ...{ assessment: row.kind, outcome: row.outcome },
        ...(isChange && { reason: String(row.changeReason) }),
      },
    })
    await markChanged(tx, 'challenge', thing.id)
    return { ok: true }
  })
}

function newestOf(tx: Transaction, challengeId: string, kind: AssessmentKind) {
  return tx.assessment.findFirst({ where: { challengeId, kind }, orderBy: [{ at: 'desc' }, { id: 'desc' }] })
}

/** Whether this very result was recorded with the form already. A change takes version and answers along as they are. */
function isRepeated(there: Assessment, made: NewAssessment | Change, challengeId: string): boolean {
  const row = 'change' in made ? made.change(there) : made
  const said = (one: Said) =>
    canonicalJson({
      ...{ challengeId: one.challengeId, kind: one.kind, dataVersion: one.dataVersion, outcome: one.outcome },
      ...{ answers: one.answers as Record<string, JsonValue> },
      ...{ correctsId: one.correctsId ?? null, changeReason: one.changeReason ?? null },
    })
  return said(there) === said({ ...row, challengeId })
}
