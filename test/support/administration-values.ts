import { newId } from '~/platform/new-id.server'

/** Values of the parameters that only pages of the administration have, for crawls. */
export function administrationValues() {
  return {
    userId: [newId()],
    kind: ['capability'],
    code: ['analysis'],
    regionCode: ['13003'],
    contentPage: ['imprint'],
    contentLocale: ['de'],
    announcementId: [newId()],
  }
}
