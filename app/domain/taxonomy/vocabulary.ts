/**
 * The closed lists that challenges and profiles are described with. Codes are stored and sent;
 * labels live in the message files under `taxonomy.*`. Administrators keep the first three lists: what
 * stands here is what they start from (catalogue.ts), so their codes are texts and no rule names one.
 *
 * Capabilities: value list of the UK Algorithmic Transparency Recording Standard.
 * Techniques: the platform's own list of what providers say they can do.
 * Domains: divisions of the UN classification of government functions (COFOG), with four of its
 * groups (transport, agriculture, energy, tourism) set apart because challenges cluster there.
 */
export const CAPABILITIES = [
  'computerVision',
  'computerAudition',
  'computerLinguistics',
  'robotics',
  'forecasting',
  'discovery',
  'planning',
  'creation',
  'analysis',
  'management',
] as const

export const TECHNIQUES = [
  'generativeModels',
  'retrievalAugmentedGeneration',
  'agents',
  'documentExtraction',
  'anomalyDetection',
  'timeSeriesForecasting',
  'imageAnalysis',
  'remoteSensing',
  'speechRecognition',
  'chatbot',
  'translationPlainLanguage',
  'textClassification',
  'knowledgeGraphs',
  'optimisation',
  'simulation',
  'federatedLearning',
  'syntheticData',
  'anonymisation',
  'sensorDataAnalysis',
  'explainability',
] as const

export const DOMAINS = [
  'generalServices',
  'defence',
  'publicOrder',
  'economy',
  'transport',
  'agriculture',
  'energy',
  'tourism',
  'environment',
  'housing',
  'health',
  'culture',
  'education',
  'socialProtection',
] as const

export const ORGANISATION_KINDS = [
  'authority',
  'company',
  'freelancer',
  'researchCentre',
  'innovationCentre',
  'network',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** Kinds that answer challenges; authorities post them. */
export const PROVIDER_KINDS = [
  'company',
  'freelancer',
  'researchCentre',
  'innovationCentre',
  'network',
] as const

export const LEGAL_FORMS = [
  'stateAuthority',
  'district',
  'independentCity',
  'municipality',
  'specialPurposeAssociation',
  'publicCorporation',
  'municipalCompany',
  'university',
  'soleTrader',
  'gbr',
  'ohg',
  'kg',
  'gmbhCoKg',
  'partG',
  'ug',
  'gmbh',
  'ggmbh',
  'ag',
  'se',
  'eg',
  'ev',
  'foundation',
  'foreign',
] as const
export type LegalForm = (typeof LEGAL_FORMS)[number]

export const SIZE_CLASSES = ['micro', 'small', 'medium', 'large'] as const

/** What a provider can offer as the licence of its result. */
export const LICENCE_MODELS = ['openSource', 'openWeights', 'proprietary', 'mixed'] as const
export type LicenceModel = (typeof LICENCE_MODELS)[number]

/** What a challenge demands. `openWeights` is met by open weights or open source. */
export const LICENCE_DEMANDS = ['any', 'openSource', 'openWeights'] as const
export type LicenceDemand = (typeof LICENCE_DEMANDS)[number]

/** Where a provider can host. */
export const HOSTING_LOCATIONS = ['customer', 'germany', 'europeanUnion', 'world'] as const
export type HostingLocation = (typeof HOSTING_LOCATIONS)[number]

/** Where the system must run: each demand is met by itself and by everything stricter. */
export const HOSTING_DEMANDS = ['any', 'europeanUnion', 'germany', 'customer'] as const
export type HostingDemand = (typeof HOSTING_DEMANDS)[number]

export const PERSONAL_DATA_CLASSES = [
  'none',
  'anonymised',
  'pseudonymised',
  'personal',
  'specialCategories',
] as const

/** Technology readiness levels 1 to 9. */
export const READINESS_LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
