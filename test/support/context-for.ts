import type { AppLoadContext } from '@remix-run/node'
import type { Viewer } from '~/platform/session/viewer.server'

let counter = 0

/**
 * What the server hands to loaders and actions, for one viewer or for nobody.
 * @param network address of the client; by default a new one each time, so that limits do not add up
 */
export function contextFor(viewer: Viewer | null, network?: string): AppLoadContext {
  counter += 1
  return {
    requestId: `request-${counter}`,
    network: network ?? `10.${(counter >> 16) & 255}.${(counter >> 8) & 255}.${counter & 255}`,
    viewer: async () => viewer,
  }
}
