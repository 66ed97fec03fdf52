/** Why a whole row is refused. */
export type RowReason =
  | 'wrongColumnCount'
  | 'quoteUnclosed'
  | 'rowTooLong'
  | 'nameMissing'
  | 'nameTooLong'
  | 'externalIdMissing'
  | 'kindMissing'
  | 'kindUnknown'
  | 'legalFormUnknown'
  | 'notActive'
  | 'websiteInvalid'
  | 'emailInvalid'
  | 'rorInvalid'
  | 'agsInvalid'
  | 'districtUnknown'
  | 'textTooLong'
  | 'textMissing'
  | 'languageMissing'
  | 'codeInvalid'
  | 'labelMissing'
  | 'positionInvalid'
  | 'valueUnknown'
  | 'parentMismatch'
  | 'changeInvalid'
  | 'dateInvalid'
  | 'lastEntry'
  | 'duplicate'
  | 'notStored'

/** What was decided about a value of a row that was taken all the same. */
export type RemarkReason =
  | 'dateAmbiguous'
  | 'dateUnreadable'
  | 'datesContradict'
  | 'encodingRepaired'
  | 'charactersLost'
  | 'codeUnknown'
  | 'linkUnusable'

/** Something worth knowing about one column of a row that was taken. */
export type Remark = { reason: RemarkReason; column: string }

/** A value that cannot be used, with the reason for the report. */
export class Unreadable {
  constructor(readonly reason: RowReason) {}
}

/** A value that was taken, or left out as empty, with a remark for the report. */
export class Doubtful {
  constructor(
    readonly value: string | readonly string[],
    readonly reason: RemarkReason,
  ) {}
}
