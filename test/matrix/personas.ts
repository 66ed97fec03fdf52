import { addMember, createOrganisation } from '../factories/organisation'
import { cookieOf, createUser } from '../factories/user'

/** Everybody who may stand towards a thing: signed out, by role on the platform, by role in an organisation. */
export const PERSONAS = [
  'signedOut',
  'citizen',
  'providerViewer',
  'providerFinance',
  'providerEditor',
  'providerAdmin',
  'providerOwner',
  'authorityViewer',
  'authorityFinance',
  'authorityEditor',
  'authorityAdmin',
  'authorityOwner',
  'partnerViewer',
  'partnerEditor',
  'invitedViewer',
  'invitedEditor',
  'formerOwner',
  'foreignOwner',
  'staff',
  'moderator',
  'administrator',
] as const
export type Persona = (typeof PERSONAS)[number]

const ROLES = {
  Viewer: 'viewer',
  Finance: 'finance',
  Editor: 'editor',
  Admin: 'admin',
  Owner: 'owner',
} as const

type Sides = {
  provider: readonly string[]
  authority: readonly string[]
  /** that has joined the teams of the provider's proposals, and one that is asked to */
  partner: readonly string[]
  invited: readonly string[]
  /** the address of the citizen */
  citizenEmail: string
}

/**
 * Makes an account for every persona. Members belong to every organisation of their side; the former owner
 * to all of both, until lately; the foreign owner to a provider and an authority of their own.
 * @returns functions that give a cookie, or none for nobody: of a fresh session, or of one that is kept, for
 * requests that only read
 */
export async function createPersonas({ provider, authority, partner, invited, citizenEmail }: Sides) {
  const ids = new Map<Persona, string>()
  const sides: readonly [string, readonly string[]][] = [
    ['provider', provider],
    ['authority', authority],
    ['partner', partner],
    ['invited', invited],
  ]
  for (const persona of PERSONAS) {
    if (persona === 'signedOut') continue
    const isOffice = persona === 'staff' || persona === 'moderator' || persona === 'administrator'
    const { id } = await createUser({
      platformRole: isOffice ? persona : 'citizen',
      ...(persona === 'citizen' && { email: citizenEmail }),
    })
    ids.set(persona, id)
    for (const [side, organisations] of sides) {
      for (const [ending, role] of Object.entries(ROLES)) {
        if (persona !== `${side}${ending}`) continue
        for (const organisation of organisations) await addMember(id, organisation, role)
      }
      if (persona !== 'formerOwner' || side === 'partner' || side === 'invited') continue
      for (const organisation of organisations) await addMember(id, organisation, 'owner', { ended: true })
    }
    if (persona === 'foreignOwner') {
      for (const kind of ['company', 'authority'] as const)
        await addMember(id, (await createOrganisation({ kind })).id, 'owner')
    }
  }
  const kept = new Map<Persona, Promise<Record<string, string>>>()
  const cookieFor = async (persona: Persona): Promise<Record<string, string>> => {
    const id = ids.get(persona)
    return id ? { Cookie: await cookieOf(id) } : {}
  }
  const keptCookieFor = (persona: Persona): Promise<Record<string, string>> => {
    const cookie = kept.get(persona) ?? cookieFor(persona)
    kept.set(persona, cookie)
    return cookie
  }
  return { cookieFor, keptCookieFor }
}
