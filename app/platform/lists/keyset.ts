/** Where a page of a list begins: after or before one row, named by its sort key and id. */
export type Cursor = { direction: 'after' | 'before'; key: string; id: string }

const PARAMETERS = { after: 'nach', before: 'vor' } as const
const LONGEST = 600

/** Reads the position from an address; null at the start of the list and where it is malformed. */
export function readCursor(parameters: URLSearchParams): Cursor | null {
  for (const direction of ['after', 'before'] as const) {
    const [id = '', ...key] = (parameters.get(PARAMETERS[direction]) ?? '').slice(0, LONGEST).split('~')
    if (/^[0-9a-f-]{36}$/.test(id) && !key.join('').includes('\0'))
      return { direction, id, key: key.join('~') }
  }
  return null
}

/** The same address at another position of the list. */
export function withCursor(url: URL, { direction, key, id }: Cursor): string {
  const parameters = new URLSearchParams(url.search)
  for (const name of [...Object.values(PARAMETERS), '_routes']) parameters.delete(name)
  parameters.set(PARAMETERS[direction], `${id}~${key}`)
  return `${url.pathname.replace(/\.data$/, '')}?${parameters}`
}

/** One page out of rows that were read beyond it by one, in reading direction. */
export function pageOfRows<Row>(rows: readonly Row[], size: number, cursor: Cursor | null) {
  const hasMore = rows.length > size
  const shown = rows.slice(0, size)
  const isBackwards = cursor?.direction === 'before'
  return {
    rows: isBackwards ? shown.reverse() : shown,
    hasNext: isBackwards || hasMore,
    hasPrevious: isBackwards ? hasMore : cursor !== null,
  }
}
