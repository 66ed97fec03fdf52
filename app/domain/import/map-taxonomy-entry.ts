import { type Mapped, readValues, Values } from './read-values'
import type { Row } from './row'
import type { Shape } from './shape'

/** An entry of a closed list. Without a position it keeps its own, or goes to the end. */
export type TaxonomyRow = {
  code: string
  labelDe: string
  labelEn: string
  descriptionDe: string
  descriptionEn: string
  position: number | null
  isRetired: boolean
  replacedBy: string | null
}

const LABEL_LENGTH = 120
const DESCRIPTION_LENGTH = 2000

/** Makes an entry of a row: it needs its code and a label in both languages; what replaces it has another code. */
export function mapTaxonomyEntry(shape: Shape, row: Row): Mapped<TaxonomyRow> {
  const values = readValues(shape, row)
  if (!(values instanceof Values)) return values
  const code = values.text('code')
  if (!code) return { ok: false, reason: 'codeInvalid', column: 'code' }
  for (const label of ['labelDe', 'labelEn']) {
    const { length } = values.text(label)
    if (length === 0) return { ok: false, reason: 'labelMissing', column: label }
    if (length > LABEL_LENGTH) return { ok: false, reason: 'textTooLong', column: label }
  }
  for (const description of ['descriptionDe', 'descriptionEn']) {
    if (values.text(description).length > DESCRIPTION_LENGTH)
      return { ok: false, reason: 'textTooLong', column: description }
  }
  const replacedBy = values.text('replacedBy') || null
  const isRetired = values.text('retired') === 'yes' || replacedBy !== null
  if (replacedBy === code) return { ok: false, reason: 'codeInvalid', column: 'replacedBy' }
  const position = values.text('position')
  const item: TaxonomyRow = {
    code,
    labelDe: values.text('labelDe'),
    labelEn: values.text('labelEn'),
    descriptionDe: values.text('descriptionDe'),
    descriptionEn: values.text('descriptionEn'),
    position: position === '' ? null : Number(position),
    isRetired,
    replacedBy,
  }
  return { ok: true, item, remarks: values.remarks }
}
