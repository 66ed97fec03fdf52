import type { RegisterPhase } from '../fields'
import type { Standard } from './standard'

const PHASE: Record<RegisterPhase, string> = {
  inDevelopment: 'pre-deployment',
  pilot: 'beta-pilot',
  inUse: 'production',
  retired: 'retired',
}

/** Our list comes from theirs; what administrators add has no counterpart. */
const CAPABILITY = {
  computerVision: 'computer-vision',
  computerAudition: 'computer-audition',
  computerLinguistics: 'computer-linguistics',
  robotics: 'robotics',
  forecasting: 'forecasting',
  discovery: 'discovery',
  planning: 'planning',
  creation: 'creation',
  analysis: 'analysis',
  management: 'management',
}

/** Algorithmic Transparency Recording Standard of the United Kingdom, by the numbers that could be checked. */
// biome-ignore format: one line a field
export const ATRS: Standard = {
  file: 'atrs.json',
  format: 'brueckenschlag.register.atrs',
  version: 'v4.0',
  labels: 'en',
  fields: [
    { name: '0.2 organisation name', from: ['authority'], reading: 'text', isRequired: true },
    { name: '0.3 phase', from: ['phase'], reading: 'code', codes: PHASE, isRequired: true },
    { name: '0.4 region', gap: 'ownList' },
    { name: 'organisation type', gap: 'ownList', isRequired: true },
    { name: 'function', gap: 'ownList' },
    { name: 'capability', from: ['capabilities'], reading: 'codes', codes: CAPABILITY },
    { name: 'task', gap: 'notCollected' },
    { name: 'date published', from: ['publishedAt'], reading: 'day', isRequired: true },
    { name: 'ATRS version', fixed: 'v4.0', isRequired: true },
    { name: '1.1 name', from: ['name'], reading: 'text' },
    { name: '1.2 description', from: ['summary'], reading: 'text' },
    { name: '1.3 website URL', from: ['website'], reading: 'text' },
    { name: '1.4 contact email', from: ['contact'], reading: 'mail' },
    { name: '2.1.1 organisation', from: ['authority'], reading: 'text' },
    { name: '2.1.2 team', from: ['roleLead'], reading: 'text' },
    { name: '2.1.3 senior responsible owner', from: ['roleApproval'], reading: 'text' },
    { name: '2.1.4.1 supplier', from: ['providerName'], reading: 'text' },
    { name: '2.1.4.2 company number', gap: 'notCollected' },
    { name: '2.1.4.3 role', gap: 'notCollected' },
    { name: '2.1.4.4 procurement procedure type', from: ['procurementKind'], reading: 'labels' },
    { name: '2.1.4.5 data access terms', gap: 'notCollected' },
    { name: '2.2 description and rationale', gap: 'unverified' },
    { name: '2.3.1, 2.3.3 – 2.3.5 deployment context', gap: 'unverified' },
    { name: '2.3.2 human review', from: ['humanOversight'], reading: 'text' },
    { name: '2.4.1.1, 2.4.1.4 system', gap: 'unverified' },
    { name: '2.4.1.2 input', from: ['sourceData'], reading: 'text' },
    { name: '2.4.1.3 output', gap: 'notCollected' },
    { name: '2.4.1.5 models', from: ['methods'], reading: 'text' },
    { name: '2.4.2 model', gap: 'unverified' },
    { name: '2.4.3.1 description (development data)', gap: 'notCollected' },
    { name: '2.4.3.4 sensitive attributes (development data)', gap: 'notCollected' },
    { name: '2.4.4.2 sensitive attributes (operational data)', from: ['sensitiveAttributes'], reading: 'text' },
    { name: '2.4.3, 2.4.4 all other fields', gap: 'unverified' },
    { name: '2.5.1 impact assessments', from: ['impactAssessments'], reading: 'datedLinks' },
    { name: '2.5.2 risks and mitigations', from: ['risks'], reading: 'text' },
  ],
}
