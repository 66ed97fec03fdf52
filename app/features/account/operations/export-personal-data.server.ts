import { translate } from '~/i18n/messages.server'
import { configuration } from '~/platform/configuration.server'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { countAttempt, type LimitAnswer } from '~/platform/rate-limit.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { zipStream } from '~/platform/zip-stream.server'
import { exportHtml } from './export-html.server'
import { exportJson } from './export-json.server'
import type { PersonalDataArea, Subject } from './personal-data.server'

export type Export =
  | { ok: true; name: string; archive: ReadableStream<Uint8Array> }
  | Exclude<LimitAnswer, { ok: true }>

/** Who a viewer is to the areas that hold data about persons. */
export async function subjectOf(viewer: Viewer): Promise<Subject> {
  const { email } = await db.user.findUniqueOrThrow({ where: { id: viewer.id }, select: { email: true } })
  const { id, displayName, locale } = viewer
  return { id, email, displayName, locale }
}

/**
 * Everything that the platform holds about a person as a ZIP archive: once for machines, once for reading.
 * Written while it is sent. Each export leaves an event, so that the owner sees one that was somebody else's.
 */
export async function exportPersonalData(
  viewer: Viewer,
  areas: readonly PersonalDataArea[],
  exportedAt = new Date(),
): Promise<Export> {
  const limit = await countAttempt('exportData', viewer.id)
  if (!limit.ok) return limit
  const stream = { type: 'account', id: viewer.id }
  await transact((tx) => appendEvent(tx, { stream, actorId: viewer.id, action: 'account.exported' }))
  const subject = await subjectOf(viewer)
  const t = translate(subject.locale)
  const notes = [t('myData.file.secrets'), t('myData.file.organisations'), t('myData.file.copies')]
  const head = { platform: configuration().publicUrl, exportedAt, notes }
  const sections = areas.flatMap((area) => area.sections)
  const base = t('myData.file.name')
  const archive = zipStream([
    { name: `${base}.html`, chunks: exportHtml(sections, subject, head) },
    { name: `${base}.json`, chunks: exportJson(sections, subject, head) },
  ])
  return { ok: true, name: `${base}-${exportedAt.toISOString().slice(0, 10)}.zip`, archive }
}
