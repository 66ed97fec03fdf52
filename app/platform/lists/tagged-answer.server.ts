import { createHash } from 'node:crypto'

/**
 * A file that programs fetch again and again: with a tag of its content, and 304 without a body where the program
 * has it already. The tag is weak, since the body may be packed on the way.
 */
export function taggedAnswer(request: Request, body: string, headers: Record<string, string>): Response {
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 27)
  const known = (request.headers.get('If-None-Match') ?? '').split(',').map((one) => one.trim())
  const isKnown = known.some((one) => one === '*' || one.replace(/^W\//, '') === `"${tag}"`)
  const tagged = { ...headers, ETag: `W/"${tag}"`, 'Cache-Control': 'no-cache' }
  return isKnown
    ? new Response(null, { status: 304, headers: tagged })
    : new Response(body, { headers: tagged })
}
