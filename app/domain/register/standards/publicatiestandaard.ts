import type { RegisterClass, RegisterPhase } from '../fields'
import type { Standard } from './standard'

/** What is in use on trial counts as in use there. */
const STATUS: Record<RegisterPhase, string> = {
  inDevelopment: 'In ontwikkeling',
  pilot: 'In gebruik',
  inUse: 'In gebruik',
  retired: 'Buiten gebruik',
}

/** "Impactvolle algoritmes" is a question that nobody is asked here: never concluded from a class. */
const CATEGORY: Partial<Record<RegisterClass, string>> = {
  highRiskAnnexI: 'Hoog-risico AI-systeem',
  highRiskAnnexIII: 'Hoog-risico AI-systeem',
  minimal: 'Overige algoritmes',
  outside: 'Overige algoritmes',
}

/** Areas that have a counterpart among the sixteen; defence, agriculture and energy have none. */
const THEME = {
  generalServices: 'Organisatie en bedrijfsvoering',
  publicOrder: 'Openbare orde en veiligheid',
  economy: 'Economie',
  transport: 'Verkeer',
  tourism: 'Cultuur en recreatie',
  environment: 'Natuur en milieu',
  housing: 'Wonen',
  health: 'Zorg en gezondheid',
  culture: 'Cultuur en recreatie',
  education: 'Onderwijs en wetenschap',
  socialProtection: 'Sociale zekerheid',
}

/**
 * Publicatiestandaard of the Dutch Algoritmeregister, 1.0. Its language list knows Dutch alone: ours says German, so
 * a reader there has to translate. The limit of the short description is that of 1.0.10.
 */
// biome-ignore format: one line a field
export const PUBLICATIESTANDAARD: Standard = {
  file: 'publicatiestandaard.json',
  format: 'brueckenschlag.register.publicatiestandaard',
  version: '1.0',
  labels: 'de',
  fields: [
    { name: 'name', from: ['name'], reading: 'text', most: 100, isRequired: true },
    { name: 'description_short', from: ['summary'], reading: 'text', most: 350, isRequired: true },
    { name: 'organization', from: ['authority'], reading: 'text', most: 100, isRequired: true },
    { name: 'category', from: ['domain'], reading: 'codes', codes: THEME },
    { name: 'status', from: ['phase'], reading: 'code', codes: STATUS, isRequired: true },
    { name: 'begin_date', from: ['beginMonth'], reading: 'text', most: 7 },
    { name: 'end_date', from: ['endMonth'], reading: 'text', most: 7 },
    { name: 'contact_email', from: ['contact'], reading: 'text', most: 500, isRequired: true },
    { name: 'website', from: ['website'], reading: 'text', most: 500 },
    { name: 'publication_category', from: ['aiActClass'], reading: 'code', codes: CATEGORY, isRequired: true },
    { name: 'url', from: ['url'], reading: 'text', most: 500 },
    { name: 'goal', from: ['goal', 'affected'], reading: 'text', most: 2500 },
    { name: 'proportionality', from: ['weighing'], reading: 'text', most: 2500 },
    { name: 'human_intervention', from: ['humanOversight'], reading: 'text', most: 2500 },
    { name: 'risks', from: ['risks'], reading: 'text', most: 2500 },
    { name: 'lawful_basis', from: ['legalBasis'], reading: 'text', most: 2500 },
    { name: 'lawful_basis_grouping', gap: 'notCollected' },
    { name: 'process_index_url', gap: 'notCollected' },
    { name: 'impacttoetsen_grouping', from: ['impactAssessments'], reading: 'links', most: 500 },
    { name: 'impacttoetsen', gap: 'notCollected' },
    { name: 'source_data', from: ['sourceData', 'personalData', 'sensitiveAttributes'], reading: 'text', most: 2500 },
    { name: 'source_data_grouping', gap: 'notCollected' },
    { name: 'methods_and_models', from: ['methods'], reading: 'text', most: 5000 },
    { name: 'provider', from: ['providerName'], reading: 'text', most: 200 },
    { name: 'publiccode', from: ['sourceCode'], reading: 'text', most: 500 },
    { name: 'lang', fixed: 'deu', isRequired: true },
    { name: 'standard_version', fixed: '1.0' },
    { name: 'source_id', from: ['id'], reading: 'text', most: 100 },
    { name: 'tags', from: ['capabilities', 'techniques'], reading: 'labels', most: 2500 },
    { name: 'lars', gap: 'assigned' },
    { name: 'publication_dt', gap: 'assigned' },
  ],
}
