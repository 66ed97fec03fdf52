import { eurosForInput } from '~/domain/money/parse-euros'
import type { ProposalContent } from '~/domain/proposal/content'
import { type CostRow, kindOf, type Milestone } from '~/domain/proposal/cost-row'

/** Fields that are rows of fields. */
export type RowField = 'costs' | 'milestones'

/** A content as the fields of the form hold it: every value a text, or rows of texts. */
export type ContentValues = Record<Exclude<keyof ProposalContent, RowField>, string> &
  Record<RowField, Record<string, string>[]>

/** The working copy as people type it. */
export function contentValues(content: ProposalContent): ContentValues {
  const { costs, milestones, readiness, resultLicence, ...texts } = content
  return {
    ...texts,
    readiness: readiness === null ? '' : String(readiness),
    resultLicence: resultLicence ?? '',
    costs: costs.map(typedRow),
    milestones: milestones.map(typedMilestone),
  }
}

function typedRow(row: CostRow) {
  const { item, cents, partner = '', milestone } = row
  const amount = cents === null ? '' : eurosForInput(BigInt(cents))
  return { item, amount, partner, kind: kindOf(row), milestone: milestone ? String(milestone) : '' }
}

function typedMilestone({ number, title, month }: Milestone) {
  return { number: String(number), title, month: month === null ? '' : String(month) }
}
