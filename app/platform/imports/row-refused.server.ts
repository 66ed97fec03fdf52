import type { RowReason } from '~/domain/import/reasons'

/** A row that fits by itself but not with what is stored: plan and store throw it, and the report names the row. */
export class RowRefusedError extends Error {
  constructor(readonly reason: RowReason) {
    super(reason)
  }
}
