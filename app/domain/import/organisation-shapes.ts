import type { Shape } from './shape'

/**
 * The files that the import knows, the most specific first. Columns are compared folded: small letters,
 * without accents, signs as blanks.
 *
 * ror: the Research Organization Registry. Its types become kinds: government is an authority, company a
 * company, a mere funder a network, and everything that does or keeps research (education, facility,
 * healthcare, archive, nonprofit, other) a research centre. German names go first.
 * municipalities: the official list of a state's municipalities with their keys (AGS).
 */
export const ORGANISATION_SHAPES: readonly Shape[] = [
  {
    name: 'ror',
    headers: ['ror', 'name', 'types', 'status'],
    columns: {
      externalId: { from: ['ror'], read: 'ror' },
      kind: { from: ['types'], read: 'rorTypes' },
      name: { from: ['name de', 'name'], read: 'rorName' },
      website: { from: ['website'], read: 'website' },
      city: { from: ['city'], read: 'line' },
      districts: { from: ['city'], read: 'districtOfCity' },
      identifiers: { from: ['ror'], read: 'rorIdentifier' },
      status: { from: ['status'], read: 'active' },
    },
  },
  {
    name: 'municipalities',
    headers: ['ags', 'name', 'kreis ags'],
    columns: {
      externalId: { from: ['ags'], read: 'ags' },
      kind: { from: ['ags'], read: 'authority' },
      name: { from: ['name'], read: 'municipalityName' },
      legalForm: { from: ['ags'], read: 'municipalityForm' },
      city: { from: ['name'], read: 'municipalityPlace' },
      districts: { from: ['kreis ags'], read: 'district' },
      identifiers: { from: ['ags'], read: 'agsIdentifier' },
    },
  },
  {
    name: 'generic',
    headers: ['name'],
    columns: {
      externalId: { from: ['external id', 'externalid', 'id', 'kennung'], read: 'line' },
      kind: { from: ['kind', 'art', 'typ', 'type'], read: 'kind' },
      name: { from: ['name'], read: 'line' },
      legalForm: { from: ['legal form', 'legalform', 'rechtsform'], read: 'legalForm' },
      summary: { from: ['summary', 'kurzbeschreibung'], read: 'line' },
      description: { from: ['description', 'beschreibung'], read: 'text' },
      website: { from: ['website', 'webseite', 'url', 'homepage'], read: 'website' },
      contactEmail: { from: ['email', 'e mail', 'contact email'], read: 'email' },
      street: { from: ['street', 'strasse'], read: 'line' },
      postalCode: { from: ['postal code', 'plz'], read: 'line' },
      city: { from: ['city', 'ort', 'stadt'], read: 'line' },
      districts: { from: ['district', 'kreis ags', 'kreisschluessel'], read: 'district' },
    },
  },
]
