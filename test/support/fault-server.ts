import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { MeilisearchSettings } from '~/platform/configuration.server'
import { RECORDED } from './recorded-meilisearch'

/** What happens to a request instead of an answer. */
export type Fault =
  | 'refuse'
  | 'hang'
  | 'cut'
  | 'brokenJson'
  | { status: number; body: object | string; headers?: Record<string, string> }

type Ending = 'succeeded' | 'canceled' | 'open' | { failed: string }
export type Asked = { method: string; path: string; ids: string[]; bytes: number; key: string }
type Document = { id: string } & Record<string, unknown>
type Task = {
  uid: number
  indexUid: string | null
  type: string
  batch: string
  run: () => void
  ending: Ending | null
}

/**
 * A server that speaks like Meilisearch 1.50 as far as the mirror needs it, and breaks wherever a test says so. It
 * searches nothing: what is asked of its searches gets an empty answer.
 */
export class FaultServer {
  /** what happens to a request; nothing: it is answered */
  fault: (asked: Asked) => Fault | null = () => null
  /** how the tasks end that are begun from now on */
  ending: (asked: Asked) => Ending = () => 'succeeded'
  readonly indexes = new Map<string, Map<string, Document>>()
  readonly settings = new Map<string, object>()
  readonly asked: Asked[] = []
  tasks: Task[] = []
  nextTask = 0
  #server: Server | undefined
  #port = 0

  async start(): Promise<this> {
    this.#server = createServer((request, response) => void this.#answer(request, response))
    this.#server.listen(this.#port, '127.0.0.1')
    await once(this.#server, 'listening')
    const address = this.#server.address()
    if (typeof address !== 'object' || !address) throw new Error('No port was given')
    this.#port = address.port
    return this
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    this.#server?.close()
    this.#server = undefined
  }

  get configured(): MeilisearchSettings {
    const host = `http://127.0.0.1:${this.#port}`
    return {
      host,
      searchKey: 'a-key-for-searching',
      writeKey: 'a-key-for-writing',
      adminKey: 'a-key-for-indexes',
    }
  }

  /** Ids of what an index has. */
  idsOf(index: string): string[] {
    return [...(this.indexes.get(index)?.keys() ?? [])].sort()
  }

  /** Everything is as it was; what has come since is gone, and numbers of tasks are given out again. */
  snapshot(): () => void {
    const indexes = [...this.indexes].map(([uid, documents]) => [uid, new Map(documents)] as const)
    const { nextTask } = this
    return () => {
      this.indexes.clear()
      for (const [uid, documents] of indexes) this.indexes.set(uid, new Map(documents))
      this.tasks = this.tasks.filter(({ uid }) => uid < nextTask)
      this.nextTask = nextTask
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = ''
    for await (const piece of request) body += piece
    const url = new URL(request.url ?? '', 'http://127.0.0.1')
    const given: unknown = body === '' ? null : JSON.parse(body)
    const asked = {
      method: request.method ?? '',
      path: url.pathname,
      ids: Array.isArray(given)
        ? given.map((one: string | Document) => (typeof one === 'string' ? one : one.id))
        : [],
      bytes: body.length,
      key: (request.headers.authorization ?? '').replace('Bearer ', ''),
    }
    this.asked.push(asked)
    const fault = this.fault(asked)
    if (fault) return this.#break(fault, response)
    const { status, answer } = this.#serve(asked, url, given)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  }

  #break(fault: Fault, response: ServerResponse): void {
    if (fault === 'hang') return
    if (fault === 'refuse') response.destroy()
    else if (fault === 'cut') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('{"taskUid": 1', () => response.destroy())
    } else if (fault === 'brokenJson') response.writeHead(200).end('{"taskUid": 1')
    else {
      const text = typeof fault.body === 'string' ? fault.body : JSON.stringify(fault.body)
      response.writeHead(fault.status, fault.headers).end(text)
    }
  }

  #serve(asked: Asked, url: URL, given: unknown): { status: number; answer: object } {
    const [area = '', uid = '', part = '', last = ''] = asked.path.split('/').slice(1)
    const batch = url.searchParams.get('customMetadata') ?? ''
    const begin = (indexUid: string | null, type: string, run: () => void) => ({
      status: 202,
      answer: this.#begin(asked, { indexUid, type, batch, run }),
    })
    if (area === 'tasks' && asked.method === 'DELETE') return this.#forget(url.searchParams)
    if (area === 'tasks') return this.#task(Number(uid))
    if (area === 'multi-search') return this.#search(given)
    if (area === 'swap-indexes') return begin(null, 'indexSwap', () => this.#swap(given))
    if (area !== 'indexes') return { status: 200, answer: { status: 'available' } }
    if (uid === '') return this.#indexes(asked, given, begin)
    const documents = this.indexes.get(uid)
    if (part === 'documents' && asked.method !== 'GET')
      return begin(uid, last === '' ? 'documentAdditionOrUpdate' : 'documentDeletion', () => {
        const index = this.indexes.get(uid)
        if (!index) throw new Error('index_not_found')
        for (const one of given as (string | Document)[])
          if (typeof one === 'string') index.delete(one)
          else index.set(one.id, one)
      })
    if (!documents) return { status: 404, answer: RECORDED.noIndex }
    if (part === 'documents') return this.#fetch(documents, url.searchParams)
    if (part === 'stats')
      return { status: 200, answer: { numberOfDocuments: documents.size, isIndexing: false } }
    if (part === 'settings' && asked.method === 'PATCH')
      return begin(uid, 'settingsUpdate', () => this.settings.set(uid, given as object))
    if (part === 'settings') return { status: 200, answer: this.settings.get(uid) ?? {} }
    if (asked.method === 'DELETE') return begin(uid, 'indexDeletion', () => this.indexes.delete(uid))
    return { status: 200, answer: { uid, primaryKey: 'id', createdAt: this.#bornAt(documents) } }
  }

  #begin(asked: Asked, task: Omit<Task, 'uid' | 'ending'>) {
    const uid = this.nextTask
    this.nextTask += 1
    const ending = this.ending(asked)
    const begun: Task = { ...task, uid, ending }
    this.tasks.push(begun)
    if (ending === 'succeeded')
      try {
        task.run()
      } catch (error) {
        begun.ending = { failed: error instanceof Error ? error.message : 'internal' }
      }
    return RECORDED.enqueued(uid, task.indexUid, task.type)
  }

  /** Tasks of the given statuses are forgotten; here all of them have ended long ago. */
  #forget(query: URLSearchParams): { status: number; answer: object } {
    const statuses = (query.get('statuses') ?? '').split(',')
    if (!query.has('beforeFinishedAt')) return { status: 400, answer: RECORDED.badFilter }
    this.tasks = this.tasks.filter(({ ending }) => {
      const status = typeof ending === 'object' && ending ? 'failed' : ending
      return status === null || !statuses.includes(status)
    })
    return { status: 200, answer: RECORDED.enqueued(this.nextTask, null, 'taskDeletion') }
  }

  #task(uid: number): { status: number; answer: object } {
    const task = this.tasks.find((one) => one.uid === uid)
    // A key for some indexes does not get to see what belongs to none.
    if (!task || task.indexUid === null) return { status: 404, answer: RECORDED.noTask(uid) }
    const { indexUid, type, batch, ending } = task
    const failed = typeof ending === 'object' && ending ? ending.failed : null
    const status = failed !== null ? 'failed' : ending === 'open' ? 'processing' : ending
    const error = failed === null ? null : { ...RECORDED.badDocument, code: failed }
    return { status: 200, answer: { uid, indexUid, status, type, error, customMetadata: batch } }
  }

  #search(given: unknown): { status: number; answer: object } {
    if (!this.indexes.has('mv_pub_search')) return { status: 400, answer: RECORDED.noIndexInMultiSearch }
    const { queries, federation } = given as { queries: object[]; federation?: object }
    if (federation) return { status: 200, answer: { hits: [], processingTimeMs: 1 } }
    return { status: 200, answer: { results: queries.map(() => ({ hits: [], totalHits: 0 })) } }
  }

  #indexes(
    asked: Asked,
    given: unknown,
    begin: (uid: string, type: string, run: () => void) => { status: number; answer: object },
  ) {
    if (asked.method === 'GET')
      return { status: 200, answer: { results: [...this.indexes.keys()].map((uid) => ({ uid })) } }
    const { uid } = given as { uid: string }
    return begin(uid, 'indexCreation', () => this.indexes.set(uid, new Map()))
  }

  #swap(given: unknown): void {
    for (const { indexes, rename } of given as { indexes: [string, string]; rename: boolean }[]) {
      const [a, b] = indexes
      const [first, second] = [this.indexes.get(a), this.indexes.get(b)]
      if (!first || (!rename && !second)) throw new Error('index_not_found')
      this.indexes.set(b, first)
      this.settings.set(b, this.settings.get(a) ?? {})
      if (second) this.indexes.set(a, second)
      else this.indexes.delete(a)
    }
  }

  #fetch(documents: Map<string, Document>, query: URLSearchParams): { status: number; answer: object } {
    const [offset, limit] = [Number(query.get('offset')), Number(query.get('limit'))]
    const all = [...documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    return {
      status: 200,
      answer: { results: all.slice(offset, offset + limit), offset, limit, total: all.length },
    }
  }

  readonly #births = new WeakMap<object, string>()
  #bornAt(documents: object): string {
    const known =
      this.#births.get(documents) ??
      `2026-11-26T13:57:14.${String(this.nextTask).padStart(9, '0')}Z ${Math.random()}`
    this.#births.set(documents, known)
    return known
  }
}
