import { newId } from '~/platform/new-id.server'

/** Values of the parameters that name no thing of a scene: of the administration, and of the steps of a form. */
export function administrationValues() {
  return {
    userId: [newId()],
    attachmentId: [newId()],
    fileId: [newId()],
    pageNumber: ['1'],
    section: ['need'],
    kind: ['capability', 'aiAct', 'procurement'],
    year: ['2027'],
    legalKey: ['directAwardSupplies'],
    code: ['analysis'],
    regionCode: ['13003'],
    contentPage: ['imprint'],
    contentLocale: ['de'],
    announcementId: [newId()],
    savedSearchId: [newId()],
    ...{ itemType: ['comment'], itemId: [newId()], decisionId: [newId()], caseId: [newId()] },
    half: ['2026-1'],
    consultationId: [newId()],
    pollId: [newId()],
    pilotId: [newId()],
    entryId: [newId()],
    standard: ['register.json'],
  }
}
