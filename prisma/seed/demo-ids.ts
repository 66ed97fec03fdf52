import { createHash } from 'node:crypto'

/** The id of a thing of the demonstration: always the same for a name, shaped like every other id. */
export function demoId(kind: string, key: string): string {
  const hex = createHash('sha256').update(`${kind}/${key}`).digest('hex')
  return `01930000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8${hex.slice(7, 10)}-${hex.slice(10, 22)}`
}
