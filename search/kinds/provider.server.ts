import { organisationKind } from './organisation.server'

/** Who offers solutions: companies, freelancers and networks. */
export const providerKind = organisationKind('provider', ['company', 'freelancer', 'network'])
