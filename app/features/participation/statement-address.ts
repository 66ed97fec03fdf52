import { STATEMENTS_ON_A_PAGE } from '~/domain/participation/statement'
import { type Locale, path } from '~/paths'

type Place = { consultationId: string; number: number }

/** How a statement is named on the page of all statements. */
export const statementAnchor = (number: number) => `these-${number}`

/**
 * Where a statement stands, exactly: on that page of the list of all that shows it, under its own name. Statements
 * are counted from 1 and none is taken out; one that is not on the first page begins the page that is named.
 */
export function statementAddress(locale: Locale, { consultationId, number }: Place): string {
  const page = path(locale, 'consultationVote', { consultationId })
  const place = number > STATEMENTS_ON_A_PAGE ? `&nach=${consultationId}~${number - 1}` : ''
  return `${page}?ansicht=alle${place}#${statementAnchor(number)}`
}
