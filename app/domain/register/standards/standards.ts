import { ANNEX_VIII_C } from './annex-viii'
import { ATRS } from './atrs'
import { MAKI } from './maki'
import { PUBLICATIESTANDAARD } from './publicatiestandaard'
import type { Standard } from './standard'

/** The standards of others that an entry can be written in. Their names stand in the messages. */
export const STANDARDS = {
  maki: MAKI,
  publicatiestandaard: PUBLICATIESTANDAARD,
  atrs: ATRS,
  annexVIII: ANNEX_VIII_C,
} as const satisfies Record<string, Standard>
export type StandardName = keyof typeof STANDARDS
export const STANDARD_NAMES = Object.keys(STANDARDS) as StandardName[]

/** Our own shape of one entry, by its file name. */
export const OWN_FILE = 'register.json'

/** Finds the standard that a file name of an address means: `own` is ours; null where there is none. */
export function standardOfFile(file: string | undefined): Standard | 'own' | null {
  if (file === OWN_FILE) return 'own'
  return STANDARD_NAMES.map((name) => STANDARDS[name]).find((one) => one.file === file) ?? null
}
