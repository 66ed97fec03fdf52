/** How much of a form with files is sent, in bytes of the request. */
export type Sent = { sent: number; total: number }

/** Somebody has stopped an upload by the button for it. */
export class UploadCancelled extends Error {}

type Watch = {
  /** called with every step; null once it is over */
  tell: (progress: Sent | null) => void
  /** called with what stops it, before anything is sent */
  begin: (cancel: () => void) => void
}

/** Statuses whose answers have no body. */
const WITHOUT_BODY = [204, 205, 304]

function carriesFiles(body: unknown): body is FormData {
  return body instanceof FormData && [...body.values()].some((value) => value instanceof File)
}

/**
 * A fetch that tells how far a form with files has come: fetch itself does not know. Everything else goes the way it
 * always went.
 */
export function watchedFetch(plain: typeof fetch, watch: Watch): typeof fetch {
  return (input, init) => {
    if (!carriesFiles(init?.body)) return plain(input, init)
    const address = input instanceof Request ? input.url : String(input)
    return send(address, init.body, { method: init.method ?? 'POST', signal: init.signal, ...watch }).finally(
      () => watch.tell(null),
    )
  }
}

type Sending = Watch & { method: string; signal?: AbortSignal | null | undefined }

function send(address: string, body: FormData, { method, signal, tell, begin }: Sending): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    let isCancelled = false
    request.open(method, address)
    request.responseType = 'arraybuffer'
    request.upload.onprogress = ({ loaded, total }) => tell({ sent: loaded, total })
    request.onload = () => resolve(answerOf(request))
    // As fetch says it, so that a lost connection is told in one way.
    request.onerror = () => reject(new TypeError('The connection is lost'))
    request.onabort = () =>
      reject(isCancelled ? new UploadCancelled() : new DOMException('Left meanwhile', 'AbortError'))
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    begin(() => {
      isCancelled = true
      request.abort()
    })
    request.send(body)
  })
}

function answerOf(request: XMLHttpRequest): Response {
  const { status, statusText } = request
  const headers = new Headers()
  for (const line of request.getAllResponseHeaders().trim().split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim())
  }
  return new Response(WITHOUT_BODY.includes(status) ? null : request.response, {
    ...{ status, statusText, headers },
  })
}
