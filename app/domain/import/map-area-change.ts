import { type AreaChange, CHANGE_KINDS, isChangeSound } from './area-changes'
import { levelOfKey } from './map-region'
import { type Mapped, readValues, Values } from './read-values'
import type { Row } from './row'
import type { Shape } from './shape'

/** Files of changes of municipalities: the key before, the key after, what happened, and from when on. */
export const AREA_CHANGE_SHAPES: readonly Shape[] = [
  {
    name: 'area-changes',
    headers: ['ags alt', 'ags neu'],
    columns: {
      oldKey: { from: ['ags alt'], read: 'ags' },
      newKey: { from: ['ags neu'], read: 'ags' },
      kind: { from: ['art'], read: 'changeKind' },
      on: { from: ['datum', 'ab'], read: 'date' },
    },
  },
  {
    name: 'area-changes',
    headers: ['old ags', 'new ags'],
    columns: {
      oldKey: { from: ['old ags'], read: 'ags' },
      newKey: { from: ['new ags'], read: 'ags' },
      kind: { from: ['kind'], read: 'changeKind' },
      on: { from: ['date'], read: 'date' },
    },
  },
]

/** Makes a change of a row; one whose kind and keys do not belong together is refused. */
export function mapAreaChange(shape: Shape, row: Row): Mapped<AreaChange> {
  const values = readValues(shape, row)
  if (!(values instanceof Values)) return values
  const kind = CHANGE_KINDS.find((one) => one === values.text('kind'))
  if (!kind) return { ok: false, reason: 'changeInvalid', column: 'kind' }
  const on = values.text('on')
  if (!on) return { ok: false, reason: 'dateInvalid', column: 'on' }
  const oldKey = values.text('oldKey')
  if (levelOfKey(oldKey) !== 'municipality') return { ok: false, reason: 'agsInvalid', column: 'oldKey' }
  const item: AreaChange = { oldKey, newKey: values.text('newKey') || null, kind, on }
  if (!isChangeSound(item)) return { ok: false, reason: 'changeInvalid', column: 'newKey' }
  return { ok: true, item, remarks: values.remarks }
}
