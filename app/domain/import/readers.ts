import { domainOfAddress } from '../organisation/claim-address'
import { websiteFrom } from '../organisation/website'
import type { OrganisationKind } from '../taxonomy/vocabulary'
import { LEGAL_FORMS, ORGANISATION_KINDS } from '../taxonomy/vocabulary'
import { cleanLine, cleanText } from '../text/clean-text'
import { repairMojibake } from '../text/mojibake'
import { sortKey } from '../text/sort-key'
import { changeKindOfLabel } from './area-changes'
import { districtOfCity } from './city-districts'
import { codesIn, type KnownCodes } from './code-lists'
import { municipalityName, municipalityPlace } from './municipality-name'
import { readDate } from './read-date'
import { Doubtful, Unreadable } from './reasons'
import { kindOfLabel, kindOfRorTypes, legalFormOfLabel } from './value-lists'

type Value = string | readonly string[] | Record<string, string>

const ROR = /^https:\/\/ror\.org\/0[a-z0-9]{6}[0-9]{2}$/
const AGS = /^\d{8}$/
const REGION_KEY = /^\d{2}(?:\d{3}(?:\d{3})?)?$/
const CODE = /^[a-z][a-zA-Z0-9]{1,49}$/
const LANGUAGES: Record<string, string> = { deutsch: 'de', german: 'de', englisch: 'en', english: 'en' }
const YES = ['ja', 'yes', 'true', '1', 'x']
const NO = ['nein', 'no', 'false', '0']
const MAILBOX = /^[^\s@<>(),;:"\\[\]\p{Cc}]{1,64}@/u

/** How one cell becomes a value. Cells arrive trimmed and are never empty. */
export const READERS = {
  line: (cell) => legible(cell, cleanLine),
  text: (cell) => legible(cell, cleanText),
  // Some exports write tags as entities: what the first pass brings to light the second takes out.
  html: (cell) => legible(cell, (text) => cleanText(cleanText(text))),
  code: (cell) => (CODE.test(cell) ? cell : new Unreadable('codeInvalid')),
  position: (cell) => (/^\d{1,4}$/.test(cell) ? cell : new Unreadable('positionInvalid')),
  yesNo: (cell) => yesOrNo(cell.toLowerCase()) ?? new Unreadable('valueUnknown'),
  date: (cell) => readDate(cell),
  dateDayFirst: (cell) => readDate(cell, 'dayFirst'),
  dateMonthFirst: (cell) => readDate(cell, 'monthFirst'),
  link: (cell) => websiteFrom(cell) ?? new Doubtful('', 'linkUnusable'),
  language: (cell) => languageOf(cell.toLowerCase()) ?? new Unreadable('languageMissing'),
  capabilities: (cell, codes) => codesIn(codes.capability, cell),
  techniques: (cell, codes) => codesIn(codes.technique, cell),
  domains: (cell, codes) => codesIn(codes.domain, cell),
  changeKind: (cell) => changeKindOfLabel(sortKey(cell)) ?? new Unreadable('changeInvalid'),
  regionKey: (cell) => (REGION_KEY.test(cell) ? cell : new Unreadable('agsInvalid')),
  website: (cell) => websiteFrom(cell) ?? new Unreadable('websiteInvalid'),
  email: (cell) =>
    MAILBOX.test(cell) && domainOfAddress(cell) ? cell.toLowerCase() : new Unreadable('emailInvalid'),
  kind: (cell) =>
    oneOf(ORGANISATION_KINDS, cell) ?? kindOfLabel(sortKey(cell)) ?? new Unreadable('kindUnknown'),
  legalForm: (cell) =>
    oneOf(LEGAL_FORMS, cell) ?? legalFormOfLabel(sortKey(cell)) ?? new Unreadable('legalFormUnknown'),
  active: (cell) => (cell.toLowerCase() === 'active' ? 'active' : new Unreadable('notActive')),
  ror: (cell) => (ROR.test(cell) ? cell : new Unreadable('rorInvalid')),
  rorIdentifier: (cell) => ({ ror: cell }),
  rorTypes: (cell) => kindOfRorTypes(cell) ?? new Unreadable('kindUnknown'),
  rorName: (cell) => cleanLine(cell).replace(/ \(Germany\)$/, ''),
  districtOfCity: (cell) => districtOfCity(cleanLine(cell)),
  district: (cell, codes) => (codes.district.includes(cell) ? [cell] : new Unreadable('districtUnknown')),
  authority: () => 'authority' satisfies OrganisationKind,
  ags: (cell) => (AGS.test(cell) ? cell : new Unreadable('agsInvalid')),
  agsIdentifier: (cell) => ({ ags: cell }),
  municipalityName: (cell) => municipalityName(cleanLine(cell)),
  municipalityPlace: (cell) => municipalityPlace(cleanLine(cell)),
  municipalityForm: (cell) => (cell.endsWith('000') ? 'independentCity' : 'municipality'),
} as const satisfies Record<string, (cell: string, codes: KnownCodes) => Value | Doubtful | Unreadable>

export type Reader = keyof typeof READERS

/** Whether a text names a reader: for mappings, which people write. */
export function isReader(name: string): name is Reader {
  return Object.hasOwn(READERS, name)
}

/** Clean text, with a remark where characters had to be mended or were lost on the way. */
function legible(cell: string, clean: (text: string) => string): string | Doubtful {
  const repaired = repairMojibake(cell)
  if (repaired.includes('\ufffd')) return new Doubtful(clean(repaired), 'charactersLost')
  return repaired === cell ? clean(cell) : new Doubtful(clean(repaired), 'encodingRepaired')
}

function yesOrNo(word: string): string | null {
  if (YES.includes(word)) return 'yes'
  return NO.includes(word) ? 'no' : null
}

/** A language by its code of two letters, or by its name where texts here are written in it. */
function languageOf(word: string): string | null {
  if (/^[a-z]{2}$/.test(word)) return word
  return Object.hasOwn(LANGUAGES, word) ? (LANGUAGES[word] ?? null) : null
}

function oneOf<Code extends string>(codes: readonly Code[], cell: string): Code | null {
  return codes.find((code) => code.toLowerCase() === cell.toLowerCase()) ?? null
}
