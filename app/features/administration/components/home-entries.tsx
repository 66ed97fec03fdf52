import { useLanguage } from '~/i18n/context'
import { type Locale, path } from '~/paths'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'

const ENTRIES = [
  ['authority', (locale: Locale) => path(locale, 'signUp')],
  ['developer', (locale: Locale) => path(locale, 'challengeList')],
  ['citizen', (locale: Locale) => path(locale, 'consultationList')],
] as const

/** The ways in: for authorities, for developers, for everybody who lives here. */
export function HomeEntries() {
  const { t, locale } = useLanguage()
  return (
    <Container>
      <Heading level={2}>{t('home.entries')}</Heading>
      <CardList columns={3}>
        {ENTRIES.map(([key, href]) => (
          <Card
            key={key}
            href={href(locale)}
            title={t(`home.entry.${key}.title`)}
            footer={t(`home.entry.${key}.next`)}
          >
            {t(`home.entry.${key}.text`)}
          </Card>
        ))}
      </CardList>
    </Container>
  )
}
