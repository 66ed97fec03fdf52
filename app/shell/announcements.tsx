import { ANNOUNCEMENT_TONES } from '~/domain/announcement/announcement'
import { useLanguage } from '~/i18n/context'
import { NoticeBar } from '~/ui/notice-bar'

export type ShownAnnouncement = { id: string; tone: string; text: string }

/** What the platform's team has to say on every page, for a while. */
export function Announcements({ announcements }: { announcements: readonly ShownAnnouncement[] }) {
  const { t } = useLanguage()
  if (announcements.length === 0) return null
  return (
    <section aria-label={t('shell.announcements')}>
      {announcements.map(({ id, tone, text }) => (
        <NoticeBar key={id} tone={ANNOUNCEMENT_TONES.find((one) => one === tone) ?? 'info'}>
          {text}
        </NoticeBar>
      ))}
    </section>
  )
}
