import { createRequire } from 'node:module'
import parseExpression from 'spdx-expression-parse'
import type { LicenceExpression } from '~/domain/organisation/licence'

// The package is a list in JSON, which Node 20 does not import.
const require = createRequire(import.meta.url)
const openSourceLicences: readonly string[] = require('spdx-osi/index.json')

const LONGEST = 200
const WORD = /[A-Za-z0-9.+-]+/g
const OPERATORS = new Set(['AND', 'OR', 'WITH'])
const spellings = new Map(openSourceLicences.map((id) => [id.toLowerCase(), id]))
const recognised = new Set(openSourceLicences)

/** Licences that come up most, for the list of suggestions; every other one may be typed. */
export const COMMON_LICENCES = [
  'EUPL-1.2',
  'Apache-2.0',
  'MIT',
  'BSD-3-Clause',
  'MPL-2.0',
  'AGPL-3.0-or-later',
  'GPL-3.0-or-later',
  'LGPL-3.0-or-later',
] as const

/** Whether the Open Source Initiative has approved a licence. */
export const isRecognised = (licence: string): boolean => recognised.has(licence)

/**
 * Reads an SPDX expression. Upper and lower case of the usual licences and of AND, OR, WITH are put right.
 * @returns null where it is none
 */
export function readLicence(text: string): { spdx: string; expression: LicenceExpression } | null {
  if (text.length > LONGEST) return null
  const spdx = text.replace(WORD, spell).replace(/\s+/g, ' ')
  try {
    return { spdx, expression: parseExpression(spdx) }
  } catch (error) {
    // The parser tells by an error that this is no expression.
    if (error instanceof Error) return null
    throw error
  }
}

function spell(word: string): string {
  const upper = word.toUpperCase()
  return OPERATORS.has(upper) ? upper : (spellings.get(word.toLowerCase()) ?? word)
}
