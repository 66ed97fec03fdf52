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
