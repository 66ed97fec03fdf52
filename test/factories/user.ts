import { hash } from '@node-rs/argon2'
import type { AppLoadContext } from '@remix-run/node'
import type { PlatformRole } from '~/domain/permission/matrix'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import { lucia } from '~/platform/session/lucia.server'
import { findViewer, type Viewer } from '~/platform/session/viewer.server'

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
}

let counter = 0

/** Makes an account; by default a confirmed citizen who logs in with DEFAULT_PASSWORD. */
export async function createUser(options: Options = {}) {
  counter += 1
  return db.user.create({
    data: {
      email: options.email ?? `person-${counter}@example.org`,
      displayName: options.displayName ?? `Person ${counter}`,
      platformRole: options.platformRole ?? 'citizen',
      emailConfirmedAt: options.confirmed === false ? null : new Date('2026-01-01T00:00:00Z'),
      passwordHash: options.password === undefined ? DEFAULT_HASH : await hash(options.password),
      locale: options.locale ?? 'de',
      isDemo: options.isDemo ?? false,
    },
  })
}

/** Cookie header of a fresh session of a person. */
export async function cookieOf(userId: string): Promise<string> {
  const session = await lucia().createSession(userId, {})
  const { name, value } = lucia().createSessionCookie(session.id)
  return `${name}=${value}`
}

/** The person as the server sees them after a log-in: a real session, real memberships. */
export async function viewerOf(userId: string): Promise<Viewer> {
  const { viewer } = await findViewer(await cookieOf(userId))
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
