import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'

type Props = {
  entryId: string
  versions: readonly { number: number; publishedAt: Date; note: string }[]
}

/** Every version that was ever public, newest first, with what it changed. */
export function VersionList({ entryId, versions }: Props) {
  const { t, locale } = useLanguage()
  return (
    <section aria-labelledby="versions">
      <Heading level={2} look="small" id="versions">
        {t('register.versions')}
      </Heading>
      <ul>
        {versions.map(({ number, publishedAt, note }) => (
          <li key={number}>
            <TextLink href={path(locale, 'registerVersion', { entryId, number: String(number) })}>
              {t('register.versionOf', { number, date: formatDate(locale, publishedAt) })}
            </TextLink>
            {note !== '' && (
              <p className="ui-note wrap-anywhere" lang="de">
                {note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
