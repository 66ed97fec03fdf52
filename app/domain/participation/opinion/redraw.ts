import { LEAST_GROUP } from './limits'

/** What has happened since the map was drawn last. */
export type SinceDrawn = {
  /** null: it was never drawn, or shows no votes because too few people had voted */
  lastDrawnAt: Date | null
  /** people who have voted since, or changed a vote */
  changedPeople: number
  /** votes that are gone since, or statements that came or went */
  isOtherwiseChanged: boolean
  hasEnded: boolean
}

/**
 * Whether a new map is due. While people vote, it waits until five of them have said something new: otherwise whoever
 * keeps two maps could take one from the other and read what a single person voted. After the end every vote counts.
 */
export function isRedrawDue({
  lastDrawnAt,
  changedPeople,
  isOtherwiseChanged,
  hasEnded,
}: SinceDrawn): boolean {
  const isChanged = changedPeople > 0 || isOtherwiseChanged
  if (!isChanged) return false
  return lastDrawnAt === null || hasEnded || changedPeople >= LEAST_GROUP
}
