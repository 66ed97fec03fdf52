import { organisationKind } from './organisation.server'

/** Places that bring businesses together. */
export const innovationCentreKind = organisationKind('innovationCentre', ['innovationCentre'])
