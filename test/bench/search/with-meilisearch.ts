import { rebuildMirror } from '#search/mirror/rebuild.server'
import { settleMirror } from '#search/mirror/state.server'
import { MeilisearchServer } from '#test/support/meilisearch-server'
import { mirrorTo } from '#test/support/use-meilisearch'
import type { Measurement } from '../measurement'

/** Measures with a real server of its own whose index is empty. */
export function withMeilisearch(measure: () => Promise<Measurement[]>): () => Promise<Measurement[]> {
  return async () => {
    const server = await new MeilisearchServer().start()
    try {
      mirrorTo(await server.settings())
      await settleMirror()
      await rebuildMirror()
      return await measure()
    } finally {
      mirrorTo(undefined)
      await server.remove()
    }
  }
}
