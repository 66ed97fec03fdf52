const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const CONTROL = /\p{Cc}/gu

/** An id from the query string; null where there is none or it cannot be one. */
export function idFromQuery(request: Request, name: string): string | null {
  const value = new URL(request.url).searchParams.get(name)
  return value && UUID.test(value) ? value : null
}

/** A short text from the query string, without control characters, cut at a length. */
export function textFromQuery(request: Request, name: string, longest = 100): string {
  const value = new URL(request.url).searchParams.get(name) ?? ''
  return value.replace(CONTROL, '').trim().slice(0, longest)
}
