import { EMPTY_FINANCE, FINANCE_FIELDS, type Finance } from '~/domain/organisation/finance'
import { seal, unseal } from '~/platform/seal.server'

/** Where finance details and the events about them are sealed: nobody opens them for another organisation. */
export const financeContext = (organisationId: string): string => `finance:${organisationId}`

/** Finance details as they are kept. */
export function sealFinance(organisationId: string, finance: Finance): Uint8Array<ArrayBuffer> {
  return seal(JSON.stringify(finance), financeContext(organisationId))
}

/** Reads kept finance details; fields that came later are empty. */
export function unsealFinance(organisationId: string, sealed: Uint8Array): Finance {
  const kept: Record<string, unknown> = JSON.parse(unseal(sealed, financeContext(organisationId)))
  const known = FINANCE_FIELDS.map((field) => [field, typeof kept[field] === 'string' ? kept[field] : ''])
  return { ...EMPTY_FINANCE, ...Object.fromEntries(known) }
}
