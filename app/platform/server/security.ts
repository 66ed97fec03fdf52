import type { MiddlewareHandler } from 'hono'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])
const YEAR = 31_536_000

/** Headers of every answer. The policy for scripts is set where the page is rendered, by hashes. */
export function securityHeaders(isTls: boolean): MiddlewareHandler {
  return async (context, next) => {
    await next()
    const { headers } = context.res
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('Referrer-Policy', 'same-origin')
    headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    headers.set('Cross-Origin-Resource-Policy', 'same-origin')
    headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()')
    headers.set('X-Frame-Options', 'DENY')
    if (!headers.has('Content-Security-Policy')) {
      headers.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
    }
    if (isTls) headers.set('Strict-Transport-Security', `max-age=${YEAR}; includeSubDomains`)
  }
}

/**
 * Unsafe methods must come from our own pages. Browsers send Origin with every such request; without it
 * Sec-Fetch-Site decides, and a request that has neither is refused.
 */
export function originCheck(publicUrl: string): MiddlewareHandler {
  return async (context, next) => {
    if (SAFE_METHODS.has(context.req.method)) return next()
    const origin = context.req.header('origin')
    const host = context.req.header('host')
    const isOwn = origin
      ? origin === publicUrl || (URL.canParse(origin) && new URL(origin).host === host)
      : context.req.header('sec-fetch-site') === 'same-origin'
    if (!isOwn) return context.text('Forbidden', 403)
    return next()
  }
}
