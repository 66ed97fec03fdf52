import type { Viewer } from '~/platform/session/viewer.server'
import { contextFor } from '../factories/user'

type Handler = (args: never) => unknown

/** What a loader or an action answered, whether it returned or threw. */
export type Answer<Data> = {
  status: number
  /** where a redirect leads, else null */
  location: string | null
  headers: Headers
  data: Data
  /** guards throw, everything else is returned */
  isThrown: boolean
}

type Wrapped = { type: 'DataWithResponseInit'; data: unknown; init: ResponseInit | null }
type Unwrap<Value> = Value extends { type: string; data: infer Data; init: ResponseInit | null }
  ? Data
  : Value
type DataOf<Route extends Handler> = Unwrap<Exclude<Awaited<ReturnType<Route>>, Response>>

type Options = {
  /** address with the query string, for example `/konto?seite=2` */
  path: string
  params?: Record<string, string>
  viewer?: Viewer | null
  network?: string
  cookie?: string
}
export type Fields = Record<string, string | readonly string[]>

/** Calls a route's loader as the server would. */
export function callLoader<Route extends Handler>(module: { loader: Route }, options: Options) {
  const request = new Request(`http://localhost${options.path}`, { headers: headersOf(options) })
  return answerOf<DataOf<Route>>(module.loader, request, options)
}

/** Calls a route's action with a sent form. */
export function callAction<Route extends Handler>(
  module: { action: Route },
  options: Options & { form: Fields | FormData },
) {
  const body = options.form instanceof FormData ? options.form : encoded(options.form)
  const request = new Request(`http://localhost${options.path}`, {
    method: 'POST',
    headers: headersOf(options),
    body,
  })
  return answerOf<DataOf<Route>>(module.action, request, options)
}

function encoded(form: Fields): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) {
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
  }
  return body
}

function headersOf({ cookie }: Options): HeadersInit {
  return cookie ? { Cookie: cookie } : {}
}

async function answerOf<Data>(handler: Handler, request: Request, options: Options): Promise<Answer<Data>> {
  const context = contextFor(options.viewer ?? null, options.network)
  const args = { request, params: options.params ?? {}, context }
  try {
    return toAnswer(await (handler as (args: unknown) => unknown)(args), false)
  } catch (thrown) {
    if (thrown instanceof Response || isWrapped(thrown)) return toAnswer(thrown, true)
    throw thrown
  }
}

async function toAnswer<Data>(result: unknown, isThrown: boolean): Promise<Answer<Data>> {
  if (result instanceof Response) {
    const { status, headers } = result
    const text = await result.clone().text()
    return { status, headers, location: headers.get('Location'), data: (text || null) as Data, isThrown }
  }
  const { data, init } = isWrapped(result) ? result : { data: result, init: null }
  const headers = new Headers(init?.headers)
  return { status: init?.status ?? 200, headers, location: null, data: data as Data, isThrown }
}

function isWrapped(value: unknown): value is Wrapped {
  return (
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'DataWithResponseInit'
  )
}
