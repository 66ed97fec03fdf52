import type { Plugin } from 'vite'

const FLATTEN = 'let branches = flattenRoutes(routes);\n  rankRouteBranches(branches);'
const COMPILE = 'compilePath(pattern.path, pattern.caseSensitive, pattern.end)'
const IMPLEMENTATION = 'function matchRoutesImpl('

const MEMOISED = `const __branches = new WeakMap(), __matches = new WeakMap(), __patterns = new Map();
function __compile(path, caseSensitive, end) {
  const key = path + (caseSensitive ? '1' : '0') + (end ? '1' : '0');
  let compiled = __patterns.get(key);
  if (!compiled) __patterns.set(key, (compiled = compilePath(path, caseSensitive, end)));
  return compiled;
}
function __rank(routes) {
  let branches = __branches.get(routes);
  if (!branches) {
    branches = flattenRoutes(routes);
    rankRouteBranches(branches);
    __branches.set(routes, branches);
  }
  return branches;
}
function matchRoutesImpl(routes, location, basename, partial) {
  let byPath = __matches.get(routes);
  if (!byPath) __matches.set(routes, (byPath = new Map()));
  const { pathname } = typeof location === 'string' ? parsePath(location) : location;
  const key = (partial ? '1' : '0') + (basename ?? '/') + '\\n' + (pathname || '/');
  let found = byPath.get(key);
  if (found === undefined) {
    found = __matchUncached(routes, location, basename, partial);
    if (byPath.size >= 2000) byPath.clear();
    if (key.length < 300) byPath.set(key, found);
  }
  return found && found.map((match) => ({ ...match, params: { ...match.params } }));
}
function __matchUncached(`

/** The router's source with ranked branches, compiled patterns and recent matches kept. */
export function memoiseRouter(source: string): string {
  for (const part of [FLATTEN, COMPILE, IMPLEMENTATION]) {
    if (source.split(part).length !== 2) throw new Error('router-memo: @remix-run/router has changed')
  }
  return source
    .replace(FLATTEN, 'let branches = __rank(routes);')
    .replace(COMPILE, '__compile(pattern.path, pattern.caseSensitive, pattern.end)')
    .replace(IMPLEMENTATION, () => MEMOISED)
}

/**
 * Remix 2 flattens, ranks and compiles every route pattern on every match, 60 % of the processor's time
 * at 150 routes (docs/decisions/route-matching.md). On the server the routes never change. The build
 * fails if the router's source is no longer the one this was written for.
 */
export const routerMemo: Plugin = {
  name: 'router-memo',
  enforce: 'pre',
  transform(code, id, options) {
    if (options?.ssr && id.endsWith('/@remix-run/router/dist/router.js')) return memoiseRouter(code)
  },
}
