import type { Plugin } from 'vite'

const FLATTEN = 'let branches = flattenRoutes(routes);\n  rankRouteBranches(branches);'
const COMPILE = 'compilePath(pattern.path, pattern.caseSensitive, pattern.end)'
const IMPLEMENTATION = 'function matchRoutesImpl('

const MEMOISED = `const __tables = new WeakMap(), __matches = new WeakMap(), __patterns = new Map();
function __compile(path, caseSensitive, end) {
  const key = path + (caseSensitive ? '1' : '0') + (end ? '1' : '0');
  let compiled = __patterns.get(key);
  if (!compiled) __patterns.set(key, (compiled = compilePath(path, caseSensitive, end)));
  return compiled;
}
const __beginning = (path) => (path.split('/')[1] ?? '').toUpperCase();
function __index(routes) {
  const ranked = flattenRoutes(routes);
  rankRouteBranches(ranked);
  const fixed = (branch) => !/^$|[:*?]/.test(__beginning(branch.path));
  const anywhere = ranked.filter((branch) => !fixed(branch));
  const byBeginning = new Map();
  for (const beginning of new Set(ranked.filter(fixed).map((branch) => __beginning(branch.path)))) {
    byBeginning.set(beginning, ranked.filter((one) => !fixed(one) || __beginning(one.path) === beginning));
  }
  return { anywhere, byBeginning };
}
function __branchesFor(routes, pathname) {
  let table = __tables.get(routes);
  if (!table) __tables.set(routes, (table = __index(routes)));
  return table.byBeginning.get(__beginning(decodePath(pathname))) ?? table.anywhere;
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

/**
 * The router's source with ranked branches, compiled patterns and recent matches kept. Of the branches only those
 * are tried, in their order, that begin with the first segment of the address or with a parameter: patterns are
 * matched without regard to case, and two letters that count as the same have the same capital.
 */
export function memoiseRouter(source: string): string {
  for (const part of [FLATTEN, COMPILE, IMPLEMENTATION]) {
    if (source.split(part).length !== 2) throw new Error('router-memo: @remix-run/router has changed')
  }
  return source
    .replace(FLATTEN, 'let branches = __branchesFor(routes, pathname);')
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
