import type { Locale } from '~/paths'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Viewer } from '~/platform/session/viewer.server'

/** Changes a person's own name and language. Nothing happens where both are what they were. */
export async function changeProfile(
  viewer: Viewer,
  { displayName, locale }: { displayName: string; locale: Locale },
): Promise<void> {
  if (displayName === viewer.displayName && locale === viewer.locale) return
  await transact(async (tx) => {
    await tx.user.update({ where: { id: viewer.id }, data: { displayName, locale } })
    await appendEvent(tx, {
      stream: { type: 'account', id: viewer.id },
      actorId: viewer.id,
      action: 'account.profileChanged',
      values: { displayName, locale },
    })
  })
}
