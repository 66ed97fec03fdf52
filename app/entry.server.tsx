import { createHash } from 'node:crypto'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { LanguageProvider } from '~/i18n/context'
import { messagesOf } from '~/i18n/messages.server'
import { localeOf } from '~/paths'
import { logger } from '~/platform/logger.server'

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

/** Renders the whole page, then states by hash which inline scripts belong to it: no nonce, so a page of nobody in particular is the same for everybody. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: AppLoadContext,
) {
  const locale = localeOf(new URL(request.url).pathname)
  const html = await render(
    <LanguageProvider locale={locale} messages={messagesOf(locale)}>
      <RemixServer context={onlyMatched(entry)} url={request.url} />
    </LanguageProvider>,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (!import.meta.env.DEV) headers.set('Content-Security-Policy', policyFor(html))
  const viewer = await context.viewer()
  headers.set('Cache-Control', viewer ? 'private, no-store' : 'no-cache')
  return new Response(html, { headers, status })
}

/** Faults nobody expected go to the log; broken connections and answers meant for people do not. */
export function handleError(error: unknown, args: { request: Request; context: AppLoadContext }) {
  if (args.request.signal.aborted || isExpectedError(error)) return
  logger().error({ err: error, requestId: args.context.requestId }, 'page failed')
}

/** Remix reports unknown addresses and unsupported methods as errors of its own kind. */
function isExpectedError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && Number(error.status) < 500
}

function render(element: React.ReactElement): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(element, {
      onAllReady: () => resolve(text(pipe(new PassThrough()))),
      onShellError: reject,
      onError: (error) => logger().error({ err: error }, 'rendering failed'),
    })
  })
}

function policyFor(html: string): string {
  const hashes = Array.from(html.matchAll(INLINE_SCRIPT), ([, script = '']) => {
    return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
  })
  return [
    "default-src 'none'",
    `script-src 'self' ${[...new Set(hashes)].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}

/**
 * RemixServer builds a router of every route in the manifest for each page: it gets the matched ones only.
 * The browser discovers the others when it needs them.
 */
function onlyMatched(entry: EntryContext): EntryContext {
  const wanted = ['root', 'home.de', ...entry.staticHandlerContext.matches.map((match) => match.route.id)]
  const routes: EntryContext['manifest']['routes'] = {}
  for (const id of wanted) {
    const route = entry.manifest.routes[id]
    if (route) routes[id] = route
  }
  return { ...entry, manifest: { ...entry.manifest, routes } }
}
