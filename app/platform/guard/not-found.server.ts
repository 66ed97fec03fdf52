/** Unknown and forbidden look the same: 404 without a hint. */
export function notFound(): Response {
  return new Response(null, { status: 404 })
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text can be an id. */
export function isId(text: string): boolean {
  return UUID.test(text)
}

/**
 * An id from an address, or 404 where it cannot be one: a malformed id never reaches the database.
 * @throws Response 404
 */
export function idParameter(parameters: Record<string, string | undefined>, name: string): string {
  const value = parameters[name]
  if (!value || !isId(value)) throw notFound()
  return value
}
