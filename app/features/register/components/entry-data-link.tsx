import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'

/** The way from an entry to its files. */
export function EntryDataLink({ entryId }: { entryId: string }) {
  const { t, locale } = useLanguage()
  return (
    <p>
      <TextLink href={`${path(locale, 'registerData')}?eintrag=${entryId}`}>
        {t('registerData.entryLink')}
      </TextLink>
    </p>
  )
}
