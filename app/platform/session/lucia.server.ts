import { Lucia, TimeSpan } from 'lucia'
import { configuration } from '~/platform/configuration.server'
import { type SessionUser, sessionAdapter } from './session-adapter.server'

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof createLucia>
    DatabaseUserAttributes: SessionUser
    // biome-ignore lint/complexity/noBannedTypes: Lucia wants an empty object where sessions carry nothing more
    DatabaseSessionAttributes: {}
  }
}

const SESSION_DAYS = 14

function createLucia() {
  const secure = configuration().publicUrl.startsWith('https:')
  return new Lucia(sessionAdapter, {
    sessionExpiresIn: new TimeSpan(SESSION_DAYS, 'd'),
    sessionCookie: {
      // The prefix binds the cookie to this host; browsers accept it with Secure only.
      name: secure ? '__Host-session' : 'session',
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
    getUserAttributes: (user) => user,
  })
}

let instance: ReturnType<typeof createLucia> | undefined

/** The one Lucia of the process; made at first use, because the cookie depends on the configuration. */
export function lucia() {
  instance ??= createLucia()
  return instance
}
