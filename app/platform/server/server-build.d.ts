declare module 'virtual:remix/server-build' {
  import type { ServerBuild } from '@remix-run/server-runtime'

  const build: ServerBuild
  // Remix makes this module; its named exports are the fields of a build.
  export = build
}
