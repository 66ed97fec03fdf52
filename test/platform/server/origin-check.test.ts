import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { originCheck } from '~/platform/server/security'

const TRIAL = { publicUrl: 'http://127.0.0.1:3000', isPublicUrlKnown: false }
const PUBLIC = { publicUrl: 'https://bruecke.example', isPublicUrlKnown: true }

async function statusOf(
  site: typeof TRIAL,
  headers: Record<string, string>,
  method = 'POST',
  path = '/konto',
) {
  const application = new Hono()
  application.use(originCheck(site))
  application.all('*', (context) => context.text('done'))
  const answer = await application.request(`http://ignored.example${path}`, { method, headers })
  return answer.status
}

describe('the origin of a write', () => {
  it.each<[string, typeof TRIAL, Record<string, string>]>([
    ['our own', PUBLIC, { origin: 'https://bruecke.example', host: 'inside:3000' }],
    ['our own, by Sec-Fetch-Site', PUBLIC, { 'sec-fetch-site': 'same-origin' }],
    ['the guessed one', TRIAL, { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }],
    ['localhost', TRIAL, { origin: 'http://localhost:3000', host: 'localhost:3000' }],
    ['another number of this machine', TRIAL, { origin: 'http://192.0.2.7:3000', host: '192.0.2.7:3000' }],
    ['an IPv6 number', TRIAL, { origin: 'http://[::1]:3000', host: '[::1]:3000' }],
  ])('passes: %s', async (_, site, headers) => {
    expect(await statusOf(site, headers)).toBe(200)
  })

  it.each<[string, typeof TRIAL, Record<string, string>]>([
    ['nothing known', TRIAL, {}],
    ['a stranger', TRIAL, { origin: 'http://evil.example', host: '127.0.0.1:3000' }],
    ['a stranger that spoofs Host', PUBLIC, { origin: 'https://evil.example', host: 'evil.example' }],
    [
      'a name pointed at this machine',
      TRIAL,
      { origin: 'http://evil.example:3000', host: 'evil.example:3000' },
    ],
    ['a name that looks like a number', TRIAL, { origin: 'http://1.evil.example', host: '1.evil.example' }],
    ['a number while PUBLIC_URL is set', PUBLIC, { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }],
    ['our own without TLS', PUBLIC, { origin: 'http://bruecke.example', host: 'bruecke.example' }],
    ['an opaque origin', TRIAL, { origin: 'null', host: 'null' }],
    ['a sister site', PUBLIC, { 'sec-fetch-site': 'same-site' }],
  ])('refuses: %s', async (_, site, headers) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      expect(await statusOf(site, headers, method)).toBe(403)
    expect(await statusOf(site, headers, 'GET')).toBe(200)
  })
})

describe('the one write that needs no origin ends mails (RFC 8058)', () => {
  // As long as a real one; whether it is one says the page.
  const token = 'A1_-'.repeat(18)
  const german = `/abbestellen/${token}`

  it.each([german, `/en/unsubscribe/${token}`])('by POST to %s', async (path) => {
    expect(await statusOf(PUBLIC, {}, 'POST', path)).toBe(200)
    expect(await statusOf(PUBLIC, { origin: PUBLIC.publicUrl }, 'POST', path)).toBe(200)
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      expect(await statusOf(PUBLIC, {}, method, path)).toBe(403)
  })

  it.each<[string, Record<string, string>]>([
    ['from another site', { origin: 'https://evil.example' }],
    ['from nowhere in particular', { origin: 'null' }],
    ['from another site without Origin', { 'sec-fetch-site': 'cross-site' }],
    ['with a cookie', { cookie: 'session=x' }],
  ])('but not by a browser %s', async (_name, headers) => {
    expect(await statusOf(PUBLIC, headers, 'POST', german)).toBe(403)
  })

  it.each([
    '/abbestellen',
    '/abbestellen/',
    '/abbestellen/x',
    `${german}/`,
    `${german}/konto`,
    `${german}.data`,
    `/en${german}`,
    `//abbestellen/${token}`,
    `/konto/abbestellen/${token}`,
    `/abbestellen/${token}%2F..%2Fkonto`,
    `/abbestellen/${'x'.repeat(201)}`,
  ])('and nothing but that page: %s', async (path) => {
    expect(await statusOf(PUBLIC, {}, 'POST', path)).toBe(403)
  })
})
