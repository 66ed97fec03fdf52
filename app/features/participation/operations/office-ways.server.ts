import { standingToOrganisation } from '~/domain/permission/standing'
import { Authorized } from '~/platform/guard/authorized.server'
import type { Viewer } from '~/platform/session/viewer.server'
import type { Subject } from '../subjects/subject'

/** What somebody may do, in the name of the office, with contributions about one thing of it. */
export type OfficeWays = { subject: { type: string; id: string }; mayAnswer: boolean; mayHighlight: boolean }

/** What a person may do for the office that a thing belongs to; null for everybody who does not write for it. */
export function officeWays(viewer: Viewer | null, subject: Subject): OfficeWays | null {
  const standing = standingToOrganisation(viewer, subject.organisationId)
  const mayAnswer = Authorized.judge('officialAnswer.give', viewer, standing, subject) !== null
  const mayHighlight = Authorized.judge('comment.highlight', viewer, standing, subject) !== null
  if (!mayAnswer && !mayHighlight) return null
  return { subject: { type: subject.type, id: subject.id }, mayAnswer, mayHighlight }
}
