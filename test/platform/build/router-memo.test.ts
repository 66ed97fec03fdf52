import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { memoiseRouter } from '~/platform/build/router-memo'

const router = readFileSync('node_modules/@remix-run/router/dist/router.js', 'utf8')

type Match = { route: { id: string }; params: Record<string, string> }
type Router = { matchRoutes: (routes: unknown[], location: string) => Match[] | null }

async function load(source: string): Promise<Router> {
  return import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`)
}

const routes = [
  { id: 'home', index: true },
  { id: 'new', path: 'challenges/new' },
  { id: 'one', path: 'challenges/:id' },
  { id: 'file', path: 'files/*' },
  { id: 'optional', path: 'maybe?/kept' },
  { id: 'any', path: ':any/list' },
  { id: 'umlaut', path: 'ämter/:id' },
  {
    id: 'parent',
    path: 'nested',
    children: [
      { id: 'child', path: 'in/:it' },
      { id: 'nestedIndex', index: true },
    ],
  },
  { id: 'rest', path: '*' },
]
const LOCATIONS = [
  '/',
  '/challenges/new',
  '/challenges/7',
  '/challenges/8',
  '/files/a/b',
  '/nowhere',
  '/challenges/%C3%A4',
  '/CHALLENGES/New',
  '//challenges/7',
  '/challenges//7',
  '/challenges/7/',
  '/chall%65nges/7',
  '/challenges%2F7',
  '/challenges/list',
  '/kept',
  '/maybe/kept',
  '/%C3%84MTER/3',
  '/%E0%A4%A/7',
  '/nested',
  '/nested/in/4',
  '/nested/out',
]

it('matches as the router does, the second time too', async () => {
  const [stock, memoised] = await Promise.all([load(router), load(memoiseRouter(router))])
  const seen = ({ route, params }: Match) => ({ id: route.id, params })
  for (const location of [...LOCATIONS, ...LOCATIONS]) {
    expect(memoised.matchRoutes(routes, location)?.map(seen)).toEqual(
      stock.matchRoutes(routes, location)?.map(seen),
    )
  }
})

it('hands out parameters that may be changed', async () => {
  const { matchRoutes } = await load(memoiseRouter(router))
  const first = matchRoutes(routes, '/challenges/7')
  if (first?.[0]) first[0].params['id'] = 'changed'
  expect(matchRoutes(routes, '/challenges/7')?.[0]?.params['id']).toBe('7')
})

it('fails when the router is another one', () => {
  expect(() => memoiseRouter(router.replace('function matchRoutesImpl(', 'function other('))).toThrow(
    'has changed',
  )
})
