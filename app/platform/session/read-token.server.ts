import { lucia } from './lucia.server'

const LONGEST = 100

/**
 * The token of a session in a Cookie header, or null. Lucia decodes every cookie of the header and throws at
 * one that is no valid percent encoding.
 */
export function readToken(cookieHeader: string): string | null {
  try {
    const token = lucia().readSessionCookie(cookieHeader)
    return token && token.length <= LONGEST ? token : null
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
