import { Readable } from 'node:stream'
import { notFound } from '~/platform/guard/not-found.server'
import { logger } from '~/platform/logger.server'
import { openStoredFile } from './file-store.server'

/** `open` where the content lies in another way than as it is: sealed, for example. */
type Sent = {
  storageKey: string
  name: string
  mediaType: string
  byteLength: number
  sha256: string
  open?: () => Promise<Readable | null>
}

/**
 * Sends a kept file as a download: never shown in the page's place, with nothing that a browser could run. The
 * guard stands before this.
 * @param isPublic whether everybody may have it; otherwise it is kept nowhere on the way
 * @throws Response 404 where the store does not have it
 */
export async function fileAnswer(request: Request, file: Sent, isPublic: boolean): Promise<Response> {
  const tag = `"${file.sha256}"`
  const headers = {
    ...harmless(file.mediaType),
    'Content-Disposition': dispositionOf(file.name),
    'Cache-Control': isPublic ? 'no-cache' : PRIVATE,
    ETag: tag,
  }
  if (knows(request, tag)) return new Response(null, { status: 304, headers })
  const open = file.open ?? (() => openStoredFile(file.storageKey))
  return contentAnswer(request, headers, { ...file, open })
}

type Picture = Pick<Sent, 'storageKey' | 'mediaType' | 'byteLength'> & {
  open: () => Promise<Readable | null>
}

/** Sends a picture that a page of ours shows, to those alone who may see it. The guard stands before this. */
export function pictureAnswer(request: Request, picture: Picture): Promise<Response> {
  const headers = { ...harmless(picture.mediaType), 'Cache-Control': PRIVATE }
  return contentAnswer(request, headers, picture)
}

const PRIVATE = 'private, no-store'

/** A browser takes it for what it is said to be, and runs nothing in it. */
const harmless = (mediaType: string) => ({
  'Content-Type': mediaType,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
})

async function contentAnswer(request: Request, headers: Record<string, string>, file: Picture) {
  const whole = { ...headers, 'Content-Length': String(file.byteLength) }
  if (request.method === 'HEAD') return new Response(null, { headers: whole })
  const stream = await file.open()
  if (!stream) {
    logger().error({ storageKey: file.storageKey }, 'a file that a record names is missing in DATA_DIR/files')
    throw notFound()
  }
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, { headers: whole })
}

function knows(request: Request, tag: string): boolean {
  const known = (request.headers.get('If-None-Match') ?? '').split(',').map((one) => one.trim())
  return known.some((one) => one === '*' || one.replace(/^W\//, '') === tag)
}

/** The name for old programs in plain letters, and as it is for all others (RFC 6266, RFC 5987). */
function dispositionOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["%\\]/g, '_')
  const coded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`
}
