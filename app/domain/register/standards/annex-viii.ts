import type { Standard } from './standard'

/**
 * Annex VIII section C of the AI Act, what deployers enter: the five fields by number. Whether an entry has to be made
 * there is not said here. Who submits is not asked here: the contact of the entry stands in, to be checked.
 */
// biome-ignore format: one line a field
export const ANNEX_VIII_C: Standard = {
  file: 'anhang-viii-c.json',
  format: 'brueckenschlag.register.annex-viii-c',
  version: '',
  labels: 'de',
  fields: [
    { name: '1 deployer', from: ['authority', 'roleDeployer'], reading: 'text', isRequired: true },
    { name: '2 submitter', from: ['contact'], reading: 'text', isRequired: true },
    { name: '3 URL of the provider’s entry', gap: 'notCollected', isRequired: true },
    { name: '4 fundamental rights impact assessment', from: ['fundamentalRights'], reading: 'text', isRequired: true },
    { name: '5 data protection impact assessment', from: ['impactAssessments'], reading: 'datedLinks', kinds: ['dataProtection'] },
  ],
}
