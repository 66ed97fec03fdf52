import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createStaticRouter, StaticRouterProvider } from 'react-router-dom/server'
import { LanguageProvider } from '~/i18n/context'
import { messagesOf } from '~/i18n/messages.server'
import type { Locale } from '~/paths'

type Page = { component: ComponentType; data: unknown; answer?: unknown; locale?: Locale }

/** The HTML of a page's component as the server sends it, from what its loader and its action answered. */
export function renderPage({ component: Component, data, answer, locale = 'de' }: Page): string {
  const route = { id: 'page', path: '*', element: <Component />, loader: () => null }
  const context = {
    basename: '',
    location: { pathname: '/x', search: '', hash: '', state: null, key: 'x' },
    matches: [{ params: {}, pathname: '/x', pathnameBase: '/', route }],
    loaderData: { page: data },
    actionData: answer === undefined ? null : { page: answer },
    errors: null,
    statusCode: 200,
    loaderHeaders: {},
    actionHeaders: {},
    activeDeferreds: null,
  }
  return renderToStaticMarkup(
    <LanguageProvider locale={locale} messages={messagesOf(locale)}>
      <StaticRouterProvider router={createStaticRouter([route], context)} context={context} hydrate={false} />
    </LanguageProvider>,
  )
}
