import type { AreaChange } from '~/domain/import/area-changes'
import { AREA_CHANGE_SHAPES, mapAreaChange } from '~/domain/import/map-area-change'
import { detectShape } from '~/domain/import/shape'
import type { Outcome } from '~/platform/imports/import-report.server'
import { openRows } from '~/platform/imports/open-rows.server'
import { UnreadableFileError } from '~/platform/imports/unreadable-file.server'

/** They are carried over all together or not at all, so they have to fit into one transaction. */
const MOST = 400

export type NumberedChange = AreaChange & { line: number }

/**
 * Reads a file of changes of municipalities.
 * @throws UnreadableFileError
 */
export async function readAreaChanges(
  file: string,
): Promise<{ changes: NumberedChange[]; refused: Outcome[] }> {
  const { headers, rows } = await openRows(file)
  const shape = detectShape(AREA_CHANGE_SHAPES, headers)
  if (!shape) throw new UnreadableFileError(`${file}: the columns are ags_alt, ags_neu, art, datum`)
  const changes: NumberedChange[] = []
  const refused: Outcome[] = []
  for await (const stretch of rows) {
    for (const one of stretch) {
      const mapped = 'row' in one ? mapAreaChange(shape, one.row) : null
      const refusal = mapped && !mapped.ok ? mapped : null
      if (mapped?.ok) changes.push({ ...mapped.item, line: one.line })
      else
        refused.push({
          ...{ line: one.line, externalId: '', name: '', fate: 'refused' },
          reason: 'fault' in one ? one.fault : (refusal?.reason ?? 'changeInvalid'),
          column: refusal?.column ?? '',
        })
    }
    if (changes.length > MOST) throw new UnreadableFileError(`${file}: more than ${MOST} changes; split it`)
  }
  return { changes, refused }
}
