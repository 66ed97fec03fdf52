import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Sent, UploadCancelled, watchedFetch } from '~/shell/watched-fetch'

/** What a browser has and Node has not: answers as the test tells it. */
class Line {
  static last: Line
  upload: { onprogress?: (step: { loaded: number; total: number }) => void } = {}
  onload?: () => void
  onerror?: () => void
  onabort?: () => void
  status = 0
  statusText = ''
  response: ArrayBuffer = new ArrayBuffer(0)
  responseType = ''
  asked: [string, string] = ['', '']
  constructor() {
    Line.last = this
  }
  open(method: string, address: string) {
    this.asked = [method, address]
  }
  send() {
    // Nothing is sent: the test answers.
  }
  abort() {
    this.onabort?.()
  }
  getAllResponseHeaders() {
    return 'content-type: application/json\r\nx-remix-redirect: /vorschlaege/a:b\r\n'
  }
  answer(status: number, text = '') {
    this.status = status
    this.response = new TextEncoder().encode(text).buffer as ArrayBuffer
    this.onload?.()
  }
}

const form = (withFile: boolean) => {
  const body = new FormData()
  body.append('section', 'plan')
  if (withFile) body.append('files', new File(['%PDF'], 'Plan.pdf'))
  return body
}

let told: (Sent | null)[]
let cancel: () => void
const plain = vi.fn(async () => new Response('plain'))
const watched = watchedFetch(plain, {
  tell: (progress) => {
    told.push(progress)
  },
  begin: (stop) => {
    cancel = stop
  },
})
const send = (init: RequestInit = {}) => watched('/x', { method: 'POST', body: form(true), ...init })

beforeEach(() => {
  told = []
  plain.mockClear()
  vi.stubGlobal('XMLHttpRequest', Line)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a fetch that tells how far files have come', () => {
  it('lets everything without files go its way', async () => {
    for (const init of [undefined, { body: 'text' }, { method: 'POST', body: form(false) }])
      expect(await (await watched('/x', init)).text()).toBe('plain')
    expect(plain).toHaveBeenCalledTimes(3)
    expect(told).toEqual([])
  })

  it('tells each step of a form with files, and that it is over', async () => {
    const answer = send()
    expect(Line.last.asked).toEqual(['POST', '/x'])
    for (const loaded of [10, 40]) Line.last.upload.onprogress?.({ loaded, total: 40 })
    Line.last.answer(422, '{"upload":{}}')
    const { status, headers } = await answer
    expect([status, headers.get('Content-Type')]).toEqual([422, 'application/json'])
    expect(await (await answer).json()).toEqual({ upload: {} })
    expect(told).toEqual([{ sent: 10, total: 40 }, { sent: 40, total: 40 }, null])
    expect(plain).not.toHaveBeenCalled()
  })

  it('hands on an answer without a body, with all that its head says', async () => {
    const answer = send()
    Line.last.answer(204)
    expect((await answer).headers.get('X-Remix-Redirect')).toBe('/vorschlaege/a:b')
    expect((await answer).body).toBeNull()
  })

  it('says that the line was lost as fetch says it', async () => {
    const answer = send()
    Line.last.onerror?.()
    await expect(answer).rejects.toThrow(TypeError)
    expect(told).toEqual([null])
  })

  it('tells who stopped it: the person, or a page that was left', async () => {
    const stopped = send()
    cancel()
    await expect(stopped).rejects.toThrow(UploadCancelled)
    const leaving = new AbortController()
    const left = send({ signal: leaving.signal })
    leaving.abort()
    await expect(left).rejects.toMatchObject({ name: 'AbortError' })
  })
})
