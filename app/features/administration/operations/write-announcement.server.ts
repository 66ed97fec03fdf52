import type { Announcement } from '#prisma/generated/client'
import {
  ANNOUNCEMENT_TRANSITIONS,
  type AnnouncementObjection,
  type AnnouncementState,
  announcementObjection,
  announcementState,
} from '~/domain/announcement/announcement'
import { type Decision, decide } from '~/domain/lifecycle/transition'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { publicDataChanged, refreshPublicData } from '~/platform/public-data/public-data.server'
import type { AnnouncementInput } from '../schema-content'
import { changedTexts } from './changed-texts.server'

type Author = Authorized<'announcements.manage', null>
const FIELDS = ['textDe', 'textEn', 'tone', 'startsAt', 'endsAt'] as const
export type AnnouncementField = (typeof FIELDS)[number]

type Refusal = Extract<Decision<'planned', AnnouncementObjection>, { ok: false }>
export type WrittenAnnouncement =
  | { ok: true }
  | Refusal
  | { ok: false; reason: 'changedMeanwhile' }
  /** somebody saved in between: what stands there now */
  | { ok: false; reason: 'stale'; saved: Announcement; changed: AnnouncementField[] }

/** Announces something for a while. Sent twice under one id it is announced once. */
export async function announce(
  { actor }: Author,
  { id, ...input }: AnnouncementInput & { id: string },
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: AnnouncementObjection }> {
  const objection = announcementObjection(input, now)
  if (objection) return { ok: false, reason: objection }
  await transact(async (tx) => {
    const { count } = await tx.announcement.createMany({
      data: [{ id, ...input, authorId: actor.id }],
      skipDuplicates: true,
    })
    if (count === 0) return
    await appendEvent(tx, {
      stream: { type: 'announcement', id },
      actorId: actor.id,
      action: 'announcement.made',
      values: valuesOf(input, FIELDS),
    })
    await publicDataChanged(tx)
  })
  await refreshPublicData()
  return { ok: true }
}

/** Changes an announcement that is not over. A save that knows nothing of another one is shown both texts. */
export async function editAnnouncement(
  { actor }: Author,
  id: string,
  { version, ...input }: AnnouncementInput & { version: number },
  now: Date,
): Promise<WrittenAnnouncement> {
  const { edit } = ANNOUNCEMENT_TRANSITIONS
  const result = await transact(async (tx): Promise<WrittenAnnouncement> => {
    const saved = await tx.announcement.findUniqueOrThrow({ where: { id } })
    const changed = changedTexts(FIELDS, saved, input)
    const decision = decide<AnnouncementState, 'timesFit', AnnouncementObjection>(
      edit,
      announcementState(saved, now),
      {
        timesFit: () => announcementObjection(input, now),
      },
    )
    if (!decision.ok) return decision
    if (changed.length === 0) return { ok: true }
    if (saved.version !== version) return { ok: false, reason: 'stale', saved, changed }
    const { count } = await tx.announcement.updateMany({
      where: { id, version, revokedAt: null },
      data: { ...input, version: { increment: 1 } },
    })
    if (count === 0) {
      const other = await tx.announcement.findUniqueOrThrow({ where: { id } })
      return { ok: false, reason: 'stale', saved: other, changed: changedTexts(FIELDS, other, input) }
    }
    await appendEvent(tx, {
      stream: { type: 'announcement', id },
      actorId: actor.id,
      action: edit.event,
      values: valuesOf(input, changed),
    })
    await publicDataChanged(tx)
    return { ok: true }
  })
  await refreshPublicData()
  return result
}

/** Takes an announcement down before its time. */
export async function revokeAnnouncement(
  { actor }: Author,
  id: string,
  version: number,
  now: Date,
): Promise<WrittenAnnouncement> {
  const { revoke } = ANNOUNCEMENT_TRANSITIONS
  const result = await transact(async (tx): Promise<WrittenAnnouncement> => {
    const saved = await tx.announcement.findUniqueOrThrow({ where: { id } })
    const decision = decide<AnnouncementState, never, never>(revoke, announcementState(saved, now), {})
    if (!decision.ok) return decision
    const { count } = await tx.announcement.updateMany({
      where: { id, version, revokedAt: null },
      data: { revokedAt: now, version: { increment: 1 } },
    })
    if (count === 0) return { ok: false, reason: 'changedMeanwhile' }
    await appendEvent(tx, {
      stream: { type: 'announcement', id },
      actorId: actor.id,
      action: revoke.event,
    })
    await publicDataChanged(tx)
    return { ok: true }
  })
  await refreshPublicData()
  return result
}

function valuesOf(input: AnnouncementInput, fields: readonly AnnouncementField[]) {
  return Object.fromEntries(
    fields.map((name) => {
      const value = input[name]
      return [name, value instanceof Date ? value.toISOString() : value]
    }),
  )
}
