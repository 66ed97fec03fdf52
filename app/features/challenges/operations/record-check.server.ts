import { answersOnTheWay, assess, walk } from '~/domain/assessment/assess'
import { TREES, type TreeKind } from '~/domain/assessment/kinds'
import type { CheckInput } from '../schema-assessment'
import { type Appended, type Assessor, appendAssessment } from './append-assessment.server'

/** unfinished: a question on the way has no answer. questionsChanged: the tree has a newer version than the page. */
export type RecordedCheck = Appended | { ok: false; reason: 'checkUnfinished' | 'questionsChanged' }

/** Records the result of a check, worked out here from the answers: a page cannot send a class. */
export async function recordCheck(
  assessor: Assessor,
  kind: TreeKind,
  { id, dataVersion, answers, evidence }: CheckInput,
): Promise<RecordedCheck> {
  const tree = TREES[kind]
  if (dataVersion !== tree.version) return { ok: false, reason: 'questionsChanged' }
  if (walk(tree, answers).next) return { ok: false, reason: 'checkUnfinished' }
  const { outcome, reasons } = assess(tree, answers)
  const given = answersOnTheWay(tree, answers)
  return appendAssessment(assessor, {
    ...{ id, kind, dataVersion, outcome, reasons },
    ...{ answers: given, evidence: evidenceFor(given, evidence) },
  })
}

/** The reasons for answers that count; what is empty or belongs to no answer is left out. */
function evidenceFor(
  given: Record<string, string>,
  evidence: CheckInput['evidence'],
): Record<string, string> {
  const entries = Object.keys(given).flatMap((id): [string, string][] => {
    const text = Object.hasOwn(evidence, id) ? evidence[id] : undefined
    return text ? [[id, text]] : []
  })
  return Object.fromEntries(entries)
}
