import { domainOfAddress } from '../organisation/claim-address'
import { websiteFrom } from '../organisation/website'
import { isDistrict } from '../taxonomy/regions'
import type { OrganisationKind } from '../taxonomy/vocabulary'
import { LEGAL_FORMS, ORGANISATION_KINDS } from '../taxonomy/vocabulary'
import { cleanLine, cleanText } from '../text/clean-text'
import { sortKey } from '../text/sort-key'
import { districtOfCity } from './city-districts'
import { municipalityName, municipalityPlace } from './municipality-name'
import { kindOfLabel, kindOfRorTypes, legalFormOfLabel } from './value-lists'

/** A value that cannot be used, with the reason for the report. */
export class Unreadable {
  constructor(readonly reason: RowReason) {}
}

export type RowReason =
  | 'wrongColumnCount'
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
  | 'duplicate'
  | 'notStored'

type Value = string | readonly string[] | Record<string, string>

const ROR = /^https:\/\/ror\.org\/0[a-z0-9]{6}[0-9]{2}$/
const AGS = /^\d{8}$/
const MAILBOX = /^[^\s@<>(),;:"\\[\]\p{Cc}]{1,64}@/u

/** How one cell becomes a value. Cells arrive trimmed and are never empty. */
export const READERS = {
  line: cleanLine,
  text: cleanText,
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
  district: (cell) => (isDistrict(cell) ? [cell] : new Unreadable('districtUnknown')),
  authority: () => 'authority' satisfies OrganisationKind,
  ags: (cell) => (AGS.test(cell) ? cell : new Unreadable('agsInvalid')),
  agsIdentifier: (cell) => ({ ags: cell }),
  municipalityName: (cell) => municipalityName(cleanLine(cell)),
  municipalityPlace: (cell) => municipalityPlace(cleanLine(cell)),
  municipalityForm: (cell) => (cell.endsWith('000') ? 'independentCity' : 'municipality'),
} as const satisfies Record<string, (cell: string) => Value | Unreadable>

export type Reader = keyof typeof READERS

function oneOf<Code extends string>(codes: readonly Code[], cell: string): Code | null {
  return codes.find((code) => code.toLowerCase() === cell.toLowerCase()) ?? null
}
