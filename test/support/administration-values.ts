import { newId } from '~/platform/new-id.server'

/** Values of parameters that are no ids of things with owners, for crawls. */
export function administrationValues() {
  return {
    userId: [newId()],
    kind: ['capability', 'aiAct', 'procurement'],
    year: ['2027'],
    legalKey: ['directAwardSupplies'],
    code: ['analysis'],
    regionCode: ['13003'],
    contentPage: ['imprint'],
    contentLocale: ['de'],
    announcementId: [newId()],
  }
}
