import { hash } from '@node-rs/argon2'
import type { AppLoadContext } from '@remix-run/node'
import { TOTP } from 'otpauth'
import type { PlatformRole } from '~/domain/permission/matrix'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { sealSecret } from '~/platform/second-factor.server'
import { lucia } from '~/platform/session/lucia.server'
import { findViewer, type Viewer } from '~/platform/session/viewer.server'
import { tokenId } from '~/platform/token-id.server'

/** What everybody made here logs in with, unless a test says otherwise. */
export const DEFAULT_PASSWORD = 'Sieben Brücken im Nebel'
const DEFAULT_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$+kq3oumM1EIOlNmIzflqSQ$gW8CkPVcTzkJx/bWCnkpOqRRCHocf9NEymgyTQnDikw'

type Options = {
  email?: string
  displayName?: string
  platformRole?: PlatformRole
  confirmed?: boolean
  password?: string
  locale?: Locale
  isDemo?: boolean
  /** the account has one-time codes set up, see `codeOf`; sessions made here have given theirs anyway */
  secondFactor?: boolean
}

let counter = 0

/** Makes an account; by default a confirmed citizen who logs in with DEFAULT_PASSWORD and nothing else. */
export async function createUser(options: Options = {}) {
  counter += 1
  const id = newId()
  return db.user.create({
    data: {
      id,
      email: options.email ?? `person-${counter}@example.org`,
      displayName: options.displayName ?? `Person ${counter}`,
      platformRole: options.platformRole ?? 'citizen',
      emailConfirmedAt: options.confirmed === false ? null : new Date('2026-01-01T00:00:00Z'),
      passwordHash: options.password === undefined ? DEFAULT_HASH : await hash(options.password),
      locale: options.locale ?? 'de',
      isDemo: options.isDemo ?? false,
      ...(options.secondFactor && secondFactorOf(id)),
    },
  })
}

/** The secret of every second factor made here. */
export const DEFAULT_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

function secondFactorOf(userId: string) {
  const confirmedAt = new Date('2026-01-01T00:00:00Z')
  return { totpSecret: sealSecret(userId, DEFAULT_SECRET), totpConfirmedAt: confirmedAt }
}

/** The code that the person's device shows now, or some steps of 30 seconds later. */
export function codeOf(secret = DEFAULT_SECRET, steps = 0): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 })
}

/** Waits for the next code where the present one ends too soon for what is done with it. */
export async function withTimeLeft(milliseconds: number): Promise<void> {
  const left = 30_000 - (Date.now() % 30_000)
  if (left < milliseconds) await new Promise((done) => setTimeout(done, left))
}

type SessionOptions = {
  /** false: the session has given no code; for an account with a second factor it counts as nobody */
  secondFactor?: boolean
  /** how long ago the person last proved who they are; default: just now */
  provedMinutesAgo?: number
}

/** Cookie header of a fresh session of a person, in which a code was given. */
export async function cookieOf(userId: string, options: SessionOptions = {}): Promise<string> {
  const session = await lucia().createSession(userId, {})
  await db.session.updateMany({
    where: { id: tokenId(session.id) },
    data: {
      secondFactorAt: options.secondFactor === false ? null : new Date(),
      provedAt: new Date(Date.now() - (options.provedMinutesAgo ?? 0) * 60_000),
    },
  })
  const { name, value } = lucia().createSessionCookie(session.id)
  return `${name}=${value}`
}

/** The person as the server sees them after a log-in: a real session, real memberships. */
export async function viewerOf(userId: string, options: SessionOptions = {}): Promise<Viewer> {
  const { viewer } = await findViewer(await cookieOf(userId, options))
  if (!viewer) throw new Error(`no account ${userId}`)
  return viewer
}

let contexts = 0

/**
 * What the server hands to loaders and actions, for one viewer or for nobody.
 * @param network address of the client; by default a new one each time, so that limits do not add up
 */
export function contextFor(viewer: Viewer | null, network?: string): AppLoadContext {
  contexts += 1
  return {
    requestId: `request-${contexts}`,
    network: network ?? `10.${(contexts >> 16) & 255}.${(contexts >> 8) & 255}.${contexts & 255}`,
    viewer: async () => viewer,
  }
}
