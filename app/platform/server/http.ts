import { randomUUID } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import { serveStatic } from '@hono/node-server/serve-static'
import { createRequestHandler, type ServerBuild } from '@remix-run/server-runtime'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { OUTBOX_CHANNEL } from '~/outbox/append.server'
import { configuration } from '~/platform/configuration.server'
import { isDatabaseReady } from '~/platform/database/client.server'
import { listen } from '~/platform/database/listen.server'
import { forgetAnswers, startKeeping, stopKeeping } from '~/platform/lists/kept-answers.server'
import { logger } from '~/platform/logger.server'
import { findViewer, type ViewerLookup } from '~/platform/session/viewer.server'
import { createPageCache } from './page-cache'
import { originCheck, securityHeaders } from './security'
import { exceptUploads } from './uploads'

const MEGABYTE = 1024 * 1024
const FORM_LIMIT = 2 * MEGABYTE
/** Links in mails carry tokens in the path; a log must not. */
const TOKEN = /[\w-]{40,}/g
const ROOT_FILES = ['/favicon.svg', '/robots.txt', '/share.png']

/** The pages of everybody, kept for a moment. */
const publicPages = createPageCache()

/** Empties what is kept, pages and answers, whenever a transaction of any process has changed something. */
export async function forgetPagesOnChange(): Promise<() => Promise<void>> {
  const stop = await listen(OUTBOX_CHANNEL, () => {
    publicPages.clear()
    forgetAnswers()
  })
  startKeeping()
  return async () => {
    stopKeeping()
    await stop()
  }
}

/** Empties the kept pages: something that they all show has been read anew. */
export const forgetPages = publicPages.clear

/** Builds the HTTP application around Remix' build. */
export function createApplication(build: ServerBuild | (() => Promise<ServerBuild>), isDevelopment = false) {
  const site = configuration()
  const handle = createRequestHandler(build, isDevelopment ? 'development' : 'production')
  const application = new Hono()

  application.use(accessLog)
  application.use(securityHeaders(site.publicUrl.startsWith('https:'), isDevelopment))
  application.get('/health', (context) => context.text('ok'))
  application.get('/ready', async (context) =>
    (await isDatabaseReady()) ? context.text('ready') : context.text('not ready', 503),
  )
  application.use(compress())
  application.use('/assets/*', serveStatic({ root: 'build/client', onFound: keepForAYear }))
  for (const file of ROOT_FILES) application.get(file, serveStatic({ root: 'build/client' }))
  // Old browsers ask for this name whatever the page says.
  application.get('/favicon.ico', (context) => context.redirect('/favicon.svg', 301))
  application.use(originCheck(site))
  application.use(
    exceptUploads(
      bodyLimit({ maxSize: FORM_LIMIT, onError: (context) => context.text('Content Too Large', 413) }),
    ),
  )

  const render = async (context: Context) => {
    let lookup: Promise<ViewerLookup> | undefined
    const find = () => {
      lookup ??= findViewer(context.req.header('cookie') ?? '')
      return lookup
    }
    const response = await handle(context.req.raw, {
      requestId: requestId(context),
      network: networkOf(context),
      viewer: async () => (await find()).viewer,
    })
    const cookie = lookup && (await lookup).cookie
    if (cookie && !response.headers.has('Set-Cookie')) response.headers.append('Set-Cookie', cookie)
    // Pages say it themselves; what the router fetches in between, and redirects, are as personal as they are.
    if (!response.headers.has('Cache-Control')) {
      response.headers.set('Cache-Control', context.req.header('cookie') ? 'private, no-store' : 'no-cache')
    }
    return response
  }
  application.all('*', (context) => {
    const { method, path, url } = context.req
    const isShared = method === 'GET' && !path.endsWith('.data') && !context.req.header('cookie')
    if (!isShared || isDevelopment) return render(context)
    const { pathname, search } = new URL(url)
    const acceptsGzip = /\bgzip\b/.test(context.req.header('accept-encoding') ?? '')
    return publicPages.serve(`${pathname}${search}`, acceptsGzip, () => render(context))
  })
  application.onError((error, context) => {
    logger().error({ err: error, requestId: requestId(context) }, 'request failed')
    return context.text('Internal Server Error', 500)
  })
  return application
}

const ids = new WeakMap<Request, string>()

function requestId(context: Context): string {
  const known = ids.get(context.req.raw) ?? randomUUID()
  ids.set(context.req.raw, known)
  return known
}

/** One line a request: no query string, no cookie, no address. */
async function accessLog(context: Context, next: () => Promise<void>) {
  const start = performance.now()
  await next()
  context.res.headers.set('X-Request-Id', requestId(context))
  const { method } = context.req
  const path = context.req.path.replace(TOKEN, '…')
  const milliseconds = Math.round(performance.now() - start)
  logger().debug(
    { requestId: requestId(context), method, path, status: context.res.status, milliseconds },
    'request',
  )
}

function keepForAYear(_path: string, context: Context) {
  context.header('Cache-Control', 'public, max-age=31536000, immutable')
}

/** Address of the client: of the connection, or as the configured number of proxies in front reports it. */
function networkOf(context: Context): string {
  const { trustedProxies } = configuration()
  const forwarded = context.req.header('x-forwarded-for')?.split(',') ?? []
  const reported = trustedProxies > 0 ? forwarded.at(-trustedProxies)?.trim() : undefined
  return reported || getConnInfo(context).remote.address || 'unknown'
}
