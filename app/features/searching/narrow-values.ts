import { sortKey } from '~/domain/text/sort-key'

/** From so many values on a group has a field that narrows it. */
export const MANY_VALUES = 9

/** "ae" is how "ä" is typed where there is no such key; both are compared as "a". */
const compared = (text: string) => sortKey(text).replace(/([aou])e/g, '$1')

/** Of some options those whose label holds what was typed. */
export function narrowValues<One extends { label: string }>(options: readonly One[], typed: string): One[] {
  const wanted = compared(typed)
  return options.filter(({ label }) => compared(label).includes(wanted))
}
