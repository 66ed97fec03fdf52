import type { MiddlewareHandler } from 'hono'
import { isOneClick } from './one-click'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])
const YEAR = 31_536_000
const LOCAL_NAME = /^(?:localhost|.+\.localhost|[\d.]+|\[[\da-f:.]+\])$/

/** Headers of every answer. The policy for scripts is set where the page is rendered, by hashes. */
export function securityHeaders(isTls: boolean, isDevelopment = false): MiddlewareHandler {
  return async (context, next) => {
    await next()
    const { headers } = context.res
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('Referrer-Policy', 'same-origin')
    headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    // Where an address of ours is shared, its picture is shown: nothing else of ours belongs on other pages.
    const isShared = context.req.path === '/share.png'
    headers.set('Cross-Origin-Resource-Policy', isShared ? 'cross-origin' : 'same-origin')
    headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()')
    headers.set('X-Frame-Options', 'DENY')
    // Vite's own scripts and styles have no hashes.
    if (!isDevelopment && !headers.has('Content-Security-Policy')) {
      headers.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
    }
    if (isTls) headers.set('Strict-Transport-Security', `max-age=${YEAR}; includeSubDomains`)
  }
}

type Site = { publicUrl: string; isPublicUrlKnown: boolean }

/**
 * Unsafe methods must come from our own pages. Browsers send Origin with every such request; without it
 * Sec-Fetch-Site decides, and a request that has neither is refused; but for the one that ends mails.
 */
export function originCheck(site: Site): MiddlewareHandler {
  return async (context, next) => {
    const { method, path, raw } = context.req
    if (SAFE_METHODS.has(method) || isOneClick(method, path, raw.headers)) return next()
    const origin = context.req.header('origin')
    const isOwn = origin
      ? isOwnOrigin(site, origin, context.req.header('host'))
      : context.req.header('sec-fetch-site') === 'same-origin'
    if (!isOwn) return context.text('Forbidden: the request comes from an address other than PUBLIC_URL', 403)
    return next()
  }
}

/**
 * With PUBLIC_URL set only that origin counts. Without it (a trial) the address in the browser counts, where
 * it is a number or localhost: a name could be pointed at this machine by a stranger (DNS rebinding).
 */
function isOwnOrigin({ publicUrl, isPublicUrlKnown }: Site, origin: string, host: string | undefined) {
  if (origin === publicUrl) return true
  if (isPublicUrlKnown || !URL.canParse(origin)) return false
  const { host: from, hostname, protocol } = new URL(origin)
  return protocol === 'http:' && from === host && LOCAL_NAME.test(hostname)
}
