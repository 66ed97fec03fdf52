import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'

/** Leads from a thing to what happened to it. For pages whose readers may see the events. */
export function EventsLink({ type, id }: { type: string; id: string }) {
  const { t, locale } = useLanguage()
  const query = new URLSearchParams({ art: type, kennung: id })
  return (
    <p>
      <TextLink href={`${path(locale, 'eventList')}?${query}`}>{t('events.ofThing')}</TextLink>
    </p>
  )
}
