import { gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { createPageCache } from '~/platform/server/page-cache'

let time = 0
let rendered = 0
let pages = createPageCache(() => time)

beforeEach(() => {
  time = 0
  rendered = 0
  pages = createPageCache(() => time)
})

async function page(init?: ResponseInit): Promise<Response> {
  rendered += 1
  return new Response(`page ${rendered}`, {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    ...init,
  })
}

async function ask(key = '/', render = () => page()) {
  return (await pages.serve(key, false, render)).text()
}

describe('the pages of everybody', () => {
  it('are rendered once for a moment, for each address', async () => {
    expect([await ask(), await ask(), await ask('/?after=x')]).toEqual(['page 1', 'page 1', 'page 2'])
  })

  it('are rendered anew when the moment is over', async () => {
    await ask()
    time = 999
    expect(await ask()).toBe('page 1')
    time = 1000
    expect(await ask()).toBe('page 2')
  })

  it('are rendered anew after a change', async () => {
    await ask()
    pages.clear()
    expect(await ask()).toBe('page 2')
  })

  it('are not kept when something changed while they were rendered', async () => {
    let finish: (response: Response) => void = () => undefined
    const slow = ask(
      '/',
      () =>
        new Promise((resolve) => {
          finish = resolve
        }),
    )
    pages.clear()
    finish(await page())
    expect(await slow).toBe('page 1')
    expect(await ask()).toBe('page 2')
  })

  it('are rendered once for all who ask at the same time', async () => {
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(['page 1', 'page 1', 'page 1'])
  })

  it.each([
    ['an error', { status: 404 }],
    ['a redirect', { status: 302 }],
    ['something else than a page', { headers: { 'Content-Type': 'application/xml' } }],
    ['an answer with a cookie', { headers: { 'Content-Type': 'text/html', 'Set-Cookie': 'session=1' } }],
  ])('never keep %s', async (_name, init) => {
    await Promise.all([ask('/', () => page(init)), ask('/', () => page(init))])
    expect(rendered).toBe(2)
    await ask('/', () => page(init))
    expect(rendered).toBe(3)
  })

  it('come zipped where that is understood, with the headers of the page', async () => {
    await ask()
    const zipped = await pages.serve('/', true, () => page())
    expect(zipped.headers.get('Content-Encoding')).toBe('gzip')
    expect(zipped.headers.get('Content-Type')).toContain('text/html')
    expect(zipped.headers.get('Vary')).toContain('Cookie')
    expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe('page 1')
  })

  it('do not pile up without end', async () => {
    for (let index = 0; index < 600; index++) await ask(`/${index}`)
    expect(await ask('/599')).toBe('page 600')
    expect(await ask('/0')).toBe('page 601')
  })
})
