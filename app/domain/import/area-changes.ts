import type { OrganisationState } from '../organisation/lifecycle'

/**
 * What can happen to a municipality. merged: it went up in another one. renumbered: the same one has another
 * key. moved: the same one lies in another district and therefore has another key. renamed: key and place stay.
 * dissolved: it is no more, and no single one took its place.
 */
export const CHANGE_KINDS = ['merged', 'renumbered', 'moved', 'renamed', 'dissolved'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

export type AreaChange = {
  oldKey: string
  /** null where nothing takes its place */
  newKey: string | null
  kind: ChangeKind
  /** YYYY-MM-DD, the first day on which it holds */
  on: string
}

const LABELS: Record<string, ChangeKind> = {
  eingemeindung: 'merged',
  eingemeindet: 'merged',
  zusammenschluss: 'merged',
  umnummerierung: 'renumbered',
  schlusselanderung: 'renumbered',
  umgliederung: 'moved',
  kreiswechsel: 'moved',
  umbenennung: 'renamed',
  namensanderung: 'renamed',
  auflosung: 'dissolved',
}

/** The kind of a change by its code or a folded German word, or null. */
export function changeKindOfLabel(folded: string): ChangeKind | null {
  const code = CHANGE_KINDS.find((kind) => kind === folded)
  return code ?? (Object.hasOwn(LABELS, folded) ? (LABELS[folded] ?? null) : null)
}

/** Whether kind and keys of a change belong together. */
export function isChangeSound({ kind, oldKey, newKey }: AreaChange): boolean {
  switch (kind) {
    case 'merged':
    case 'renumbered':
      return newKey !== null && newKey !== oldKey
    case 'moved':
      return newKey !== null && newKey.slice(0, 5) !== oldKey.slice(0, 5)
    case 'renamed':
      return newKey === null || newKey === oldKey
    case 'dissolved':
      return newKey === null
  }
}

/** Whether the old key ends with the change. */
export function endsKey(kind: ChangeKind): boolean {
  return kind !== 'renamed'
}

export type Authority = { state: OrganisationState; districts: readonly string[] }
export type AuthorityStep =
  /** the same municipality under another key */
  | { step: 'rekey'; newKey: string; districts: string[] }
  /** marked as dissolved; record, members and proceedings stay */
  | { step: 'dissolve' }
  /** somebody runs it: staff talks to them. With a key its place in the list moves along, its profile does not. */
  | { step: 'tellStaff'; newKey: string | null }
  | { step: 'none' }

/** What a change means for the authority of the municipality. */
export function authorityStep(change: AreaChange, authority: Authority): AuthorityStep {
  if (!endsKey(change.kind)) return { step: 'none' }
  const staysItself = change.kind === 'renumbered' || change.kind === 'moved'
  const newKey = staysItself ? change.newKey : null
  if (authority.state !== 'listed') return { step: 'tellStaff', newKey }
  if (newKey === null) return { step: 'dissolve' }
  const before = change.oldKey.slice(0, 5)
  const districts = authority.districts.map((code) => (code === before ? newKey.slice(0, 5) : code))
  return { step: 'rekey', newKey, districts: [...new Set(districts)] }
}

/** In which order changes are applied: by day, as they stand within one. */
export function inOrder<Change extends AreaChange>(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

type Named = { code: string; name: string }

/**
 * Keys that are valid so far and that a complete list no longer has. One whose name stands in the list under a
 * key that is new there may have been renumbered: that is not decided without a file of changes.
 * @param fresh what the list names for the first time
 * @param fold makes names comparable
 */
export function goneKeys(
  known: readonly Named[],
  listed: ReadonlySet<string>,
  fresh: readonly Named[],
  fold: (name: string) => string,
): (Named & { perhaps: string | null })[] {
  const byName = new Map(fresh.map(({ code, name }) => [fold(name), code]))
  return known
    .filter(({ code }) => !listed.has(code))
    .map((one) => ({ ...one, perhaps: byName.get(fold(one.name)) ?? null }))
}

const MOST_GONE_SHARE = 0.1
const ALWAYS_ALLOWED = 5

/** Whether so many gone keys look like a list that was cut off. */
export function looksCutOff(gone: number, known: number): boolean {
  return gone > ALWAYS_ALLOWED && gone > known * MOST_GONE_SHARE
}
