import { organisationKind } from './organisation.server'

/** Universities and institutes. */
export const researchCentreKind = organisationKind('researchCentre', ['researchCentre'])
