import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import encodeQR from 'qr'
import {
  RECOVERY_CODES,
  recoveryCodeFrom,
  STEP_SECONDS,
  STEPS_AROUND,
  stepAt,
} from '~/domain/account/one-time-code'
import { keyedHash } from './keys.server'
import { seal, unseal } from './seal.server'

const ISSUER = 'Brückenschlag'
/** How far a clock may be off for the set-up to say so: ten minutes. */
const CLOCK_STEPS = 20
/** The white frame that readers of QR codes need. */
const QUIET = 4

/** A new shared secret (base32, 160 bits as RFC 4226 recommends). */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

const contextOf = (userId: string) => `totp:${userId}`

/** The secret as it is kept: it opens for this person only. */
export function sealSecret(userId: string, secret: string): Uint8Array<ArrayBuffer> {
  return seal(secret, contextOf(userId))
}

/** The secret of a person as the app needs it. */
export function openSecret(userId: string, sealed: Uint8Array): string {
  return unseal(sealed, contextOf(userId))
}

function generator(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), period: STEP_SECONDS })
}

function stepOf(secret: string, code: string, at: Date, around: number): number | null {
  const delta = generator(secret).validate({ token: code, timestamp: at.getTime(), window: around })
  return delta === null ? null : stepAt(at) + delta
}

/** The time step to which a code belongs, at most one away from now; null where it is wrong. */
export function matchStep(secret: string, code: string, at: Date): number | null {
  return stepOf(secret, code, at, STEPS_AROUND)
}

/**
 * By how many seconds the clock of the device is wrong, where a code shows that. For the set-up only: at a
 * log-in the answer would help whoever guesses.
 */
export function clockError(secret: string, code: string, at: Date): number | null {
  const step = stepOf(secret, code, at, CLOCK_STEPS)
  return step === null ? null : (step - stepAt(at)) * STEP_SECONDS
}

/** The code that holds at an instant. */
export function codeAt(secret: string, at: Date): string {
  return generator(secret).generate({ timestamp: at.getTime() })
}

/** What the QR code holds: the secret with the names under which the app lists it. */
export function secretUri(secret: string, email: string): string {
  return generator(secret, email).toString()
}

export type QrPicture = { size: number; path: string }

/** A QR code as the path of an SVG: one square a dark cell. */
export function qrPicture(text: string): QrPicture {
  const cells = encodeQR(text, 'raw', { border: QUIET, ecc: 'medium' })
  const path = cells.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size: cells.length, path: path.join('') }
}

/** Ten recovery codes of twelve digits. */
export function newRecoveryCodes(): string[] {
  const group = () => randomInt(10_000)
  return Array.from({ length: RECOVERY_CODES }, () => recoveryCodeFrom([group(), group(), group()]))
}

/** The id of a recovery code's row: a hash that nobody can compute or guess without the installation's key. */
export function recoveryCodeId(userId: string, digits: string): string {
  return keyedHash('recovery code', `${userId}\n${digits}`)
}
