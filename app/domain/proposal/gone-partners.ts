import type { PartnerState } from './consortium'
import type { CopyPartner } from './copy'

/** A partner of a frozen version that takes part no more: by its own step, or by one of the lead. */
export type GonePartner = CopyPartner & { state: 'left' | 'removed'; at: Date }

type Partnership = { organisationId: string; state: PartnerState; endedAt: Date | null }

/**
 * Which partners of a frozen version have gone since, in the order of the version. What was submitted with them
 * stands where the rule says so; whoever reads it after the opening has to know.
 */
export function gonePartners(
  frozen: readonly CopyPartner[],
  partnerships: readonly Partnership[],
): GonePartner[] {
  return frozen.flatMap((partner) => {
    const now = partnerships.find((one) => one.organisationId === partner.organisationId)
    if (!now?.endedAt || (now.state !== 'left' && now.state !== 'removed')) return []
    return [{ ...partner, state: now.state, at: now.endedAt }]
  })
}
