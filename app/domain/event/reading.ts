import type { JsonValue } from '../canonical/canonical-json'

/** Streams of sealed things: none of their values is ever shown, sealed or not. */
const SEALED_STREAMS: readonly string[] = ['proposal']
const LONGEST = 300

/** A field of an event as an administrator may read it. */
export type ShownField = { name: string; state: 'shown' | 'sealed' | 'erased'; text: string }

type Detail = { field: string; isSealed: boolean; value: JsonValue | undefined }

/** The fields of an event: values that are readable, and for the others why they are not. */
export function shownFields(
  streamType: string,
  fields: readonly string[],
  details: readonly Detail[],
): ShownField[] {
  return fields.map((name): ShownField => {
    const detail = details.find((one) => one.field === name)
    if (!detail) return { name, state: 'erased', text: '' }
    if (detail.isSealed || SEALED_STREAMS.includes(streamType)) return { name, state: 'sealed', text: '' }
    return { name, state: 'shown', text: textOf(detail.value ?? null) }
  })
}

function textOf(value: JsonValue): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
