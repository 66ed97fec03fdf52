import type { LegalForm, OrganisationKind } from '../taxonomy/vocabulary'

/** Types of the Research Organization Registry, the one that decides first. */
const ROR_TYPES: readonly [type: string, kind: OrganisationKind][] = [
  ['government', 'authority'],
  ['company', 'company'],
  ['education', 'researchCentre'],
  ['facility', 'researchCentre'],
  ['healthcare', 'researchCentre'],
  ['archive', 'researchCentre'],
  ['nonprofit', 'researchCentre'],
  ['other', 'researchCentre'],
  ['funder', 'network'],
]

/** Words for kinds in lists of others, folded like sort keys. */
const KIND_LABELS: Record<string, OrganisationKind> = {
  amt: 'authority',
  behorde: 'authority',
  gemeinde: 'authority',
  kommune: 'authority',
  firma: 'company',
  startup: 'company',
  unternehmen: 'company',
  freiberuflich: 'freelancer',
  selbststandig: 'freelancer',
  forschungseinrichtung: 'researchCentre',
  hochschule: 'researchCentre',
  'research centre': 'researchCentre',
  innovationszentrum: 'innovationCentre',
  netzwerk: 'network',
  verband: 'network',
}

const LEGAL_FORM_LABELS: Record<string, LegalForm> = {
  'e v': 'ev',
  verein: 'ev',
  'gmbh co kg': 'gmbhCoKg',
  'ug haftungsbeschrankt': 'ug',
  einzelunternehmen: 'soleTrader',
  stiftung: 'foundation',
  genossenschaft: 'eg',
  hochschule: 'university',
  landkreis: 'district',
  gemeinde: 'municipality',
}

/** Kind of a registry entry by its types, joined with `|`; null where none is known. */
export function kindOfRorTypes(types: string): OrganisationKind | null {
  const given = types.split('|').map((type) => type.trim())
  return ROR_TYPES.find(([type]) => given.includes(type))?.[1] ?? null
}

/** Kind by a folded word, or null. */
export function kindOfLabel(folded: string): OrganisationKind | null {
  return Object.hasOwn(KIND_LABELS, folded) ? (KIND_LABELS[folded] ?? null) : null
}

/** Legal form by a folded word, or null. */
export function legalFormOfLabel(folded: string): LegalForm | null {
  return Object.hasOwn(LEGAL_FORM_LABELS, folded) ? (LEGAL_FORM_LABELS[folded] ?? null) : null
}
