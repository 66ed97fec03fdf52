import type { VitePluginConfig } from '@remix-run/dev'

/**
 * The site map with filler routes up to `count`, to see that matching stays fast as the platform grows.
 * The filler leads to real pages, under addresses nobody asks for.
 */
export function padRoutes(config: VitePluginConfig, count: number, buildDirectory: string): VitePluginConfig {
  return {
    ...config,
    buildDirectory,
    routes: async (defineRoutes) => {
      const real = (await config.routes?.(defineRoutes)) ?? {}
      const filler = defineRoutes((route) => {
        for (let index = Object.keys(real).length; index < count; index++) {
          route(`filler-${index}/:one/part/:two`, 'features/administration/routes/about.tsx', {
            id: `filler-${index}`,
          })
        }
      })
      return { ...real, ...filler }
    },
  }
}
