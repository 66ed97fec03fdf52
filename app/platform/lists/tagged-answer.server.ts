import { createHash } from 'node:crypto'
import { chunkStream } from '~/platform/chunk-stream.server'

type Headers = Record<string, string>

/**
 * A file that programs fetch again and again: with a tag of its content, and 304 without a body where the program
 * has it already. The tag is weak, since the body may be packed on the way.
 */
export function taggedAnswer(request: Request, body: string, headers: Headers): Response {
  return answer(request, body, headers, () => body)
}

/**
 * The same for a file that is too large for the memory.
 * @param stamp changes whenever the content does
 * @param chunks the content piece by piece; nothing is asked for before somebody reads
 */
export function taggedStream(
  request: Request,
  stamp: string,
  headers: Headers,
  chunks: () => AsyncGenerator<string, void>,
): Response {
  return answer(request, stamp, headers, () => (request.method === 'HEAD' ? null : chunkStream(chunks())))
}

function answer(request: Request, tagged: string, headers: Headers, body: () => BodyInit | null): Response {
  const tag = createHash('sha256').update(tagged).digest('base64url').slice(0, 27)
  const known = (request.headers.get('If-None-Match') ?? '').split(',').map((one) => one.trim())
  const isKnown = known.some((one) => one === '*' || one.replace(/^W\//, '') === `"${tag}"`)
  const whole = { ...headers, ETag: `W/"${tag}"`, 'Cache-Control': 'no-cache' }
  return isKnown
    ? new Response(null, { status: 304, headers: whole })
    : new Response(body(), { headers: whole })
}
