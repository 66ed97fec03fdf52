import { organisationKind } from './organisation.server'

/** Who posts challenges. */
export const authorityKind = organisationKind('authority', ['authority'])
