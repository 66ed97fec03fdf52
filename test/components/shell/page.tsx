import type { RouteObject } from 'react-router-dom'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server'
import { LanguageProvider } from '~/i18n/context'
import { messagesOf } from '~/i18n/messages.server'
import { localeOf } from '~/paths'
import { render } from '../ui/markup'

/**
 * What the server would send for a page of these routes: the real router runs loader and action, the
 * language follows the address as in the application.
 */
export async function renderPage(
  routes: RouteObject[],
  address: string,
  init?: RequestInit,
): Promise<string> {
  const { query, dataRoutes } = createStaticHandler(routes)
  const context = await query(new Request(`http://localhost${address}`, init))
  if (context instanceof Response) throw new Error(`redirected to ${context.headers.get('Location')}`)
  const locale = localeOf(new URL(`http://localhost${address}`).pathname)
  return render(
    <LanguageProvider locale={locale} messages={messagesOf(locale)}>
      <StaticRouterProvider
        router={createStaticRouter(dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </LanguageProvider>,
  )
}

/** A form as a browser sends it. */
export function posted(fields: Record<string, string>): RequestInit {
  return { method: 'POST', body: new URLSearchParams(fields) }
}
