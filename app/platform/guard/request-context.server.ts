import type { Viewer } from '~/platform/session/viewer.server'

/** What the server hands to every loader and action besides the request. */
export type RequestContext = {
  requestId: string
  /** address of the client, for limits only */
  network: string
  /** looked up at first use, once a request */
  viewer: () => Promise<Viewer | null>
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends RequestContext {}
  interface Future {
    v3_singleFetch: true
  }
}
