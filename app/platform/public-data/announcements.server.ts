import { announcementState } from '~/domain/announcement/announcement'
import type { Locale } from '~/paths'
import { publicData } from './public-data.server'

/**
 * The announcements of this moment. They are kept with their times, so that start and end take effect without
 * anybody writing or asking; a page that is kept for visitors lives for a second at most.
 */
export function shownAnnouncements(locale: Locale, now: Date) {
  return publicData()
    .announcements.filter((one) => announcementState(one, now) === 'shown')
    .map(({ id, tone, textDe, textEn }) => ({ id, tone, text: locale === 'de' ? textDe : textEn }))
}
