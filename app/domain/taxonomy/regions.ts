/** The state whose districts are offered. */
export const HOME_STATE = { code: '13', name: 'Mecklenburg-Vorpommern' } as const

/**
 * Districts as official municipality keys (AGS, five digits, text with leading zeros).
 * Another state runs the platform by replacing this file.
 */
export const DISTRICTS = {
  '13003': 'Rostock',
  '13004': 'Schwerin',
  '13071': 'Mecklenburgische Seenplatte',
  '13072': 'Landkreis Rostock',
  '13073': 'Vorpommern-Rügen',
  '13074': 'Nordwestmecklenburg',
  '13075': 'Vorpommern-Greifswald',
  '13076': 'Ludwigslust-Parchim',
} as const
export type District = keyof typeof DISTRICTS

/** Codes in the order in which they are listed. */
export const DISTRICT_CODES = Object.keys(DISTRICTS) as District[]

/** Whether a text is one of the state's district keys. */
export function isDistrict(code: string): code is District {
  return Object.hasOwn(DISTRICTS, code)
}

/** About where each district lies on a map of tiles: column and row, counted from the north-west. */
export const DISTRICT_PLACES: Record<District, readonly [column: number, row: number]> = {
  '13074': [1, 2],
  '13003': [2, 1],
  '13073': [3, 1],
  '13004': [1, 3],
  '13072': [2, 2],
  '13075': [3, 2],
  '13076': [2, 3],
  '13071': [3, 3],
}

/** Codes as people read a map: from north to south, within a row from west to east. */
export const DISTRICTS_ON_MAP: readonly District[] = DISTRICT_CODES.toSorted((one, other) => {
  const [column, row] = DISTRICT_PLACES[one]
  const [otherColumn, otherRow] = DISTRICT_PLACES[other]
  return row - otherRow || column - otherColumn
})
