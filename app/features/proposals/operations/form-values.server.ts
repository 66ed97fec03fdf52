import { eurosForInput } from '~/domain/money/parse-euros'
import type { CostRow, ProposalContent } from '~/domain/proposal/content'

/** A content as the fields of the form hold it: every value a text, or rows of texts. */
export type ContentValues = Record<Exclude<keyof ProposalContent, 'costs'>, string> & {
  costs: Record<string, string>[]
}

/** The working copy as people type it. */
export function contentValues({ costs, readiness, resultLicence, ...texts }: ProposalContent): ContentValues {
  return {
    ...texts,
    readiness: readiness === null ? '' : String(readiness),
    resultLicence: resultLicence ?? '',
    costs: costs.map(typedRow),
  }
}

function typedRow({ item, cents }: CostRow) {
  return { item, amount: cents === null ? '' : eurosForInput(BigInt(cents)) }
}
