import type { Marks } from './merge-fields'

const MARK = /([A-Za-z]+)=([\w-]{1,43})/g

/** Longer than the marks of any form: whoever sends more sends no marks. */
export const LONGEST_MARKS = 2000

/** Marks of fields as one text for a hidden field. */
export function marksText(marks: Marks): string {
  return Object.entries(marks)
    .map(([field, mark]) => `${field}=${mark}`)
    .join(' ')
}

/** Reads marks back; what is no mark is left out. */
export function marksFrom(text: string): Marks {
  return Object.fromEntries([...text.matchAll(MARK)].map(([, field = '', mark]) => [field, mark]))
}
