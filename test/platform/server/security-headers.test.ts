import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { securityHeaders } from '~/platform/server/security'

async function headersOf(isTls: boolean, isDevelopment?: boolean) {
  const application = new Hono()
  application.use(securityHeaders(isTls, isDevelopment))
  application.get('/', (context) => context.text('ok'))
  return (await application.request('/')).headers
}

it('lets nothing run in an answer that states no policy of its own', async () => {
  const headers = await headersOf(false)
  expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'")
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
})

it('leaves the policy out in development only, where scripts have no hashes', async () => {
  expect((await headersOf(false, true)).get('Content-Security-Policy')).toBeNull()
  expect((await headersOf(false, false)).get('Content-Security-Policy')).not.toBeNull()
})

it('asks browsers to stay on TLS behind an https address only', async () => {
  expect((await headersOf(true)).get('Strict-Transport-Security')).toContain('max-age=')
  expect((await headersOf(false)).get('Strict-Transport-Security')).toBeNull()
})
