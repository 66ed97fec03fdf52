/** A word, because an empty field would be taken for one that was not sent. */
export const NOTHING_WAITS = 'nothing'

const TAKE = { name: 'entwurf', value: 'uebernehmen' }

/** The address of a form that shows what somebody has typed, not what is saved. */
export function takenAddress(page: string): string {
  return `${page}?${TAKE.name}=${TAKE.value}`
}

/** Whether an address asks for what was typed. */
export function isTakenAddress(url: string): boolean {
  return new URL(url).searchParams.get(TAKE.name) === TAKE.value
}
