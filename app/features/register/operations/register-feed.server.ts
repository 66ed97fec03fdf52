import { atomFeed } from '~/domain/feed/atom'
import type { Translate } from '~/i18n/translate'
import { type Locale, path } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'
import { PUBLIC_VERSION } from '~/platform/public-data/public-entries.server'

const MOST_ENTRIES = 50
const PLATFORM = 'Brückenschlag'

/** New and changed entries by their current version, the newest first. */
export async function feedOfRegister({ t, locale }: { t: Translate; locale: Locale }): Promise<string> {
  const { publicUrl } = configuration()
  const self = publicUrl + path(locale, 'registerFeed')
  const rows = await db.registerVersion.findMany({
    where: PUBLIC_VERSION,
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: MOST_ENTRIES,
    select: {
      ...{ entryId: true, number: true, name: true, summary: true, note: true, publishedAt: true },
      entry: {
        select: {
          authority: { select: { name: true } },
          versions: { where: { number: 1 }, select: { publishedAt: true } },
        },
      },
    },
  })
  return atomFeed({
    ...{ id: self, self, alternate: publicUrl + path(locale, 'registerList'), author: PLATFORM },
    title: `${t('registerData.feed.title')} – ${PLATFORM}`,
    language: locale,
    entries: rows.map(({ entryId, number, name, summary, note, publishedAt, entry }) => ({
      id: `urn:uuid:${entryId}`,
      title: number === 1 ? name : t('registerData.feed.changed', { name, number }),
      url: publicUrl + path(locale, 'registerEntry', { entryId }),
      publishedAt: entry.versions[0]?.publishedAt ?? publishedAt,
      updatedAt: publishedAt,
      author: entry.authority.name,
      text: note === '' ? summary : `${summary}\n\n${t('register.note')}: ${note}`,
    })),
  })
}
