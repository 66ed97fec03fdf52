import { type Mapped, readValues, Values } from './read-values'
import type { Row } from './row'
import type { Shape } from './shape'

export type RegionLevel = 'state' | 'district' | 'municipality'

/** A region by its official key, with the one that it lies in. */
export type RegionRow = {
  code: string
  level: RegionLevel
  nameDe: string
  nameEn: string | null
  parentCode: string | null
  /** as the same row names it, where it does */
  parentName: string | null
}

const NAME_LENGTH = 200
const DIGITS: Readonly<Record<number, RegionLevel>> = { 2: 'state', 5: 'district', 8: 'municipality' }
const PARENT_DIGITS: Readonly<Record<RegionLevel, number>> = { state: 0, district: 2, municipality: 5 }

/** What a key stands for, by its length; null where it is none. */
export function levelOfKey(code: string): RegionLevel | null {
  return /^\d+$/.test(code) ? (DIGITS[code.length] ?? null) : null
}

/** Key of the region that a key lies in; null for a state. */
export function parentKey(code: string): string | null {
  const level = levelOfKey(code)
  return level && level !== 'state' ? code.slice(0, PARENT_DIGITS[level]) : null
}

/** Makes a region of a row. Its key says what it lies in; a row that says otherwise is refused. */
export function mapRegion(shape: Shape, row: Row): Mapped<RegionRow> {
  const values = readValues(shape, row)
  if (!(values instanceof Values)) return values
  const code = values.text('code')
  const level = levelOfKey(code)
  if (!level) return { ok: false, reason: 'agsInvalid', column: 'code' }
  const nameDe = values.text('nameDe')
  if (!nameDe) return { ok: false, reason: 'nameMissing', column: 'name' }
  if (nameDe.length > NAME_LENGTH) return { ok: false, reason: 'nameTooLong', column: 'name' }
  const parentCode = parentKey(code)
  const given = values.text('parentCode')
  if (given && given !== parentCode) return { ok: false, reason: 'parentMismatch', column: 'parentCode' }
  const parentName = parentCode ? values.text('parentName') || null : null
  const nameEn = values.text('nameEn') || null
  return {
    ok: true,
    item: { code, level, nameDe, nameEn, parentCode, parentName },
    remarks: values.remarks,
  }
}
