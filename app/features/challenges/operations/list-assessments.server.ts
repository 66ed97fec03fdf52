import { contradictsDataClass } from '~/domain/assessment/data-class'
import { ASSESSMENT_KINDS, type AssessmentKind, PUBLIC_KINDS } from '~/domain/assessment/kinds'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { describeAssessment } from './describe-assessment.server'

type Manager = Authorized<'challenge.manage', { id: string }>

async function newestOfEach(challengeId: string, kinds: readonly AssessmentKind[], locale: Locale) {
  const rows = await db.assessment.findMany({
    where: { challengeId, kind: { in: [...kinds] } },
    distinct: ['kind'],
    orderBy: [{ kind: 'asc' }, { at: 'desc' }, { id: 'desc' }],
  })
  return kinds.map((kind) => {
    const row = rows.find((one) => one.kind === kind)
    return { kind, result: row ? describeAssessment(row, locale) : null }
  })
}

/** The checks that everybody may read, each with its newest result or none. */
export function publicChecks(challengeId: string, locale: Locale) {
  return newestOfEach(challengeId, PUBLIC_KINDS, locale)
}

/**
 * All checks of a challenge, for its authority and for staff, and whether one contradicts what the challenge announces
 * of its data.
 */
export async function listChecks(
  { thing }: Authorized<'challenge.manage', { id: string; personalData: string }>,
  locale: Locale,
) {
  const checks = await newestOfEach(thing.id, ASSESSMENT_KINDS, locale)
  return checks.map(({ kind, result }) => ({
    ...{ kind, result },
    contradictsText: contradictsText(kind, result, thing),
  }))
}

/** Whether the newest result of a check says of the data what the text of the challenge denies. */
export function contradictsText(
  kind: AssessmentKind,
  newest: { outcome: string } | null,
  { personalData }: { personalData: string },
): boolean {
  return kind === 'dataProtection' && newest !== null && contradictsDataClass(personalData, newest.outcome)
}

const MOST = 50

/** The results of one check, newest first, with the names of those who decided. */
export async function readAssessmentHistory({ thing }: Manager, kind: AssessmentKind, locale: Locale) {
  const rows = await db.assessment.findMany({
    where: { challengeId: thing.id, kind },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MOST,
  })
  const people = await db.user.findMany({
    where: { id: { in: [...new Set(rows.map((row) => row.decidedById))] } },
    select: { id: true, displayName: true },
  })
  return rows.map((row) => ({
    ...describeAssessment(row, locale),
    isChange: row.correctsId !== null,
    by: people.find(({ id }) => id === row.decidedById)?.displayName ?? '',
  }))
}
