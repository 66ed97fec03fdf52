import { pattern } from '#site-map'

/** The page that ends mails, in both languages, with one token and nothing behind it. */
const PATHS = (['de', 'en'] as const).map(
  (locale) => new RegExp(`^${pattern('unsubscribe', locale).replace(':token', '[A-Za-z0-9_-]{60,200}')}$`),
)

/**
 * Whether a request is what a mail provider sends when somebody presses its button to unsubscribe (RFC 8058):
 * a POST to the page that ends mails, from a machine that is no browser. It has neither cookie nor Origin; the
 * token in the address alone says what happens, and nothing else can.
 */
export function isOneClick(method: string, path: string, headers: { has(name: string): boolean }): boolean {
  const isFromBrowser = ['origin', 'sec-fetch-site', 'cookie'].some((name) => headers.has(name))
  return method === 'POST' && !isFromBrowser && PATHS.some((one) => one.test(path))
}
