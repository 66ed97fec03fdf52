import { gzipSync } from 'node:zlib'

const LIFE_MILLISECONDS = 1000
const MOST_PAGES = 500
const LONGEST_KEY = 300

type Kept = {
  headers: [string, string][]
  body: Uint8Array<ArrayBuffer>
  zipped?: Uint8Array<ArrayBuffer>
  until: number
}

export type PageCache = {
  /** A page for somebody who is signed out: kept, or rendered once for all who ask at the same time. */
  serve: (key: string, acceptsGzip: boolean, render: () => Promise<Response>) => Promise<Response>
  /** Forgets every page: something public may have changed. */
  clear: () => void
}

/**
 * Keeps public pages for a moment. A page for people who are signed out holds nothing of the single request
 * (a test renders each twice), so one rendering serves all. The moment is short, because whether a challenge
 * is open follows from the time; a change of the data empties the cache at once.
 * @param now milliseconds of a clock that never goes back
 */
export function createPageCache(now: () => number = () => performance.now()): PageCache {
  const kept = new Map<string, Kept>()
  const rendering = new Map<string, Promise<Kept | Response>>()
  let generation = 0

  async function renderAndKeep(key: string, render: () => Promise<Response>): Promise<Kept | Response> {
    const started = generation
    const response = await render()
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false
    if (response.status !== 200 || !isPage || response.headers.has('Set-Cookie')) return response
    const body = new Uint8Array(await response.arrayBuffer())
    const page = { headers: [...response.headers], body, until: now() + LIFE_MILLISECONDS }
    // What was rendered while something changed is shown to those who waited, but not kept.
    if (started === generation && key.length <= LONGEST_KEY) keep(key, page)
    return page
  }

  function keep(key: string, page: Kept) {
    kept.delete(key)
    kept.set(key, page)
    const [oldest] = kept.keys()
    if (kept.size > MOST_PAGES && oldest !== undefined) kept.delete(oldest)
  }

  return {
    async serve(key, acceptsGzip, render) {
      const found = kept.get(key)
      if (found && found.until > now()) return answer(found, acceptsGzip)
      const running = rendering.get(key)
      if (running) {
        const shared = await running
        // Errors and redirects are nobody else's: each asks for its own.
        return shared instanceof Response ? render() : answer(shared, acceptsGzip)
      }
      const mine = renderAndKeep(key, render)
      rendering.set(key, mine)
      try {
        const page = await mine
        return page instanceof Response ? page : answer(page, acceptsGzip)
      } finally {
        if (rendering.get(key) === mine) rendering.delete(key)
      }
    },
    clear() {
      generation += 1
      kept.clear()
      rendering.clear()
    },
  }
}

function answer(page: Kept, acceptsGzip: boolean): Response {
  const headers = new Headers(page.headers)
  headers.set('Vary', 'Accept-Encoding, Cookie')
  if (!acceptsGzip) return new Response(page.body, { headers })
  page.zipped ??= new Uint8Array(gzipSync(page.body))
  headers.set('Content-Encoding', 'gzip')
  return new Response(page.zipped, { headers })
}
