import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { siteMap } from '#site-map'
import { path as buildPath, LOCALES, localeOf, type PageName, pageOf } from '~/paths'

const ROUTES = 'app/features'
const pages = Object.entries(siteMap)
const routeFiles = readdirSync(ROUTES, { recursive: true })
  .map(String)
  .filter((file) => /^[^/]+\/routes\/.*\.tsx$/.test(file))

/** What counts as a guard: the platform's, or an area's `require…`. */
const GUARD = /^(publicPage|require[A-Z]\w*)$/

/** Names of the functions whose first statement awaits no guard. */
function unguarded(source: string): string[] {
  const file = ts.createSourceFile('route.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const handlers = file.statements.filter(
    (one): one is ts.FunctionDeclaration =>
      ts.isFunctionDeclaration(one) && /^(loader|action)$/.test(one.name?.text ?? ''),
  )
  return handlers.filter((handler) => !startsWithGuard(handler)).map((handler) => handler.name?.text ?? '')
}

function startsWithGuard(handler: ts.FunctionDeclaration): boolean {
  const [first] = handler.body?.statements ?? []
  if (!first) return false
  const expression = ts.isVariableStatement(first)
    ? first.declarationList.declarations[0]?.initializer
    : ts.isExpressionStatement(first) || ts.isReturnStatement(first)
      ? first.expression
      : undefined
  if (!expression || !ts.isAwaitExpression(expression) || !ts.isCallExpression(expression.expression))
    return false
  return GUARD.test(expression.expression.expression.getText())
}

describe('the site map', () => {
  it('names every route file, and only files that exist', () => {
    const named = pages.map(([, [, , file]]) => file)
    expect(routeFiles.filter((file) => !named.some((one) => one === file))).toEqual([])
    expect(named.filter((file) => !existsSync(path.join(ROUTES, file)))).toEqual([])
  })

  it('gives every page an address of its own in each language, with the same parameters', () => {
    const parameters = (pattern: string) => pattern.match(/:\w+/g) ?? []
    for (const [name, [german, english]] of pages)
      expect(parameters(english), name).toEqual(parameters(german))
    for (const index of [0, 1] as const) {
      const addresses = pages.map(([, page]) => page[index])
      expect(new Set(addresses).size).toBe(addresses.length)
    }
  })

  it('has no German address under /en', () => {
    for (const [name, [german]] of pages) expect(localeOf(german), name).toBe('de')
  })
})

describe('guards', () => {
  it.each(routeFiles)('%s: every loader and action starts with a guard', (file) => {
    const source = readFileSync(path.join(ROUTES, file), 'utf8')
    expect(unguarded(source)).toEqual([])
    expect(
      /export async function (loader|action)\b/.test(source),
      'a page without a loader has no guard',
    ).toBe(true)
    expect(
      /export (const|let) (loader|action)\b/.test(source),
      'wrapped handlers stay in the browser bundle',
    ).toBe(false)
  })

  it.each(routeFiles)('%s: an action is paired with the client action that keeps typed text', (file) => {
    const source = readFileSync(path.join(ROUTES, file), 'utf8')
    if (/export async function action\b/.test(source)) expect(source).toMatch(/clientAction/)
  })

  it('finds a handler without a guard', () => {
    expect(unguarded('export async function loader(args) { return null }')).toEqual(['loader'])
    expect(
      unguarded('export async function action(args) { await save(); await requireViewer(args) }'),
    ).toEqual(['action'])
    expect(unguarded('export async function loader(args) { const { t } = await publicPage(args) }')).toEqual(
      [],
    )
  })
})

describe('path', () => {
  it('fills in and encodes parameters', () => {
    expect(buildPath('de', 'challenge', { challengeId: 'a/b' })).toBe('/herausforderungen/a%2Fb')
    expect(buildPath('en', 'challenge', { challengeId: '1' })).toBe('/en/challenges/1')
  })

  it('builds every page in both languages without a gap', () => {
    const parameters = new Proxy({}, { get: () => 'x' })
    for (const [name] of pages) {
      for (const locale of LOCALES) {
        const built = buildPath(locale, name as 'challenge', parameters as { challengeId: string })
        expect(built).not.toMatch(/:|\/\/|\/$(?<=.{2})/)
        expect(localeOf(built)).toBe(locale)
      }
    }
  })

  it('knows the page of a route id', () => {
    expect(pageOf('challenge.en')).toBe<PageName>('challenge')
    expect(pageOf('root')).toBeUndefined()
  })
})
