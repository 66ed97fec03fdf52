import { Secret } from 'otpauth'
import { secondFactorDuty } from '~/domain/permission/second-factor'
import { deriveKey } from '~/platform/keys.server'
import { AUTHORITIES, NAMED_BODIES } from './content/organisations'
import type { DemoPerson } from './content/people'

const SECRET_BYTES = 20

/**
 * The secret for one-time codes of a demo account whose role needs one, otherwise null. Derived from the
 * installation's key, so that a demo on the net cannot be entered by everybody.
 */
export function demoSecret({ key, platformRole = 'citizen' }: DemoPerson): string | null {
  const memberships = [...NAMED_BODIES, ...AUTHORITIES].flatMap(({ kind, members }) => {
    const role = members?.[key]
    return role ? [{ role, kind, isActive: true }] : []
  })
  if (secondFactorDuty({ platformRole, memberships }) === null) return null
  const bytes = new Uint8Array(deriveKey(`demo second factor: ${key}`)).slice(0, SECRET_BYTES)
  return new Secret({ buffer: bytes.buffer }).base32
}
