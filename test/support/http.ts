import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import type { PageName } from '~/paths'
import { newId } from '~/platform/new-id.server'
import { addressOf, PAGE_NAMES, parameterNames, routeModule } from './routes'

/** Values for every parameter of the site map; unknown ones unless given. */
export function someParameters(given: Record<string, string> = {}): Record<string, string> {
  const unknown = Object.fromEntries(
    PAGE_NAMES.flatMap(parameterNames).map((name) => [name, name.endsWith('Id') ? newId() : '1']),
  )
  return { ...unknown, token: randomBytes(32).toString('base64url'), ...given }
}

/** Every page's address in both languages. */
export function allAddresses(parameters: Record<string, string>): string[] {
  return PAGE_NAMES.flatMap((name) => [addressOf(name, 'de', parameters), addressOf(name, 'en', parameters)])
}

/** The pages that take forms. */
export async function pagesWithAction(): Promise<PageName[]> {
  const pages: PageName[] = []
  for (const name of PAGE_NAMES) if ((await routeModule(name)).action) pages.push(name)
  return pages
}

type Sent = { origin: string; path: string; body: BodyInit; headers?: Record<string, string> }

/** Sends a form as a browser on our own pages would. */
export function post({ origin, path, body, headers }: Sent): Promise<Response> {
  return fetch(origin + path, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { Origin: origin, ...headers },
  })
}

/** Announces a form of so many bytes and reads the status that comes before any of them is sent. */
export function announce(url: string, bytes: number, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const form = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': String(bytes) }
    const sending = request(
      url,
      { method: 'POST', agent: false, headers: { ...form, ...headers } },
      (answer) => {
        resolve(answer.statusCode ?? 0)
        sending.destroy()
      },
    )
    sending.once('error', reject)
    sending.flushHeaders()
  })
}
