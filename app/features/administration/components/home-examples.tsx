import { useLanguage } from '~/i18n/context'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'

/** What the state's answer (printed paper 8/2578) names, and nothing beyond it. */
const EXAMPLES = [
  { key: 'bridges' },
  { key: 'forms' },
  { key: 'centre', href: 'https://www.ki-mv.de/' },
  { key: 'health', href: 'https://interreg-baltic.eu/project/caidx/' },
  { key: 'hubs' },
] as const

/** Co-operations that exist already, with their source. */
export function HomeExamples() {
  const { t } = useLanguage()
  return (
    <Container tinted>
      <HeadlineGroup level={2} look="large" title={t('home.examples.title')} lead={t('home.examples.lead')} />
      <CardList columns={3}>
        {EXAMPLES.map((example) => (
          <Card
            key={example.key}
            preline={t(`home.example.${example.key}.place`)}
            title={t(`home.example.${example.key}.title`)}
            {...('href' in example && {
              footer: (
                <TextLink href={example.href} icon="newWindow">
                  {t(`home.example.${example.key}.link`)}
                </TextLink>
              ),
            })}
          >
            {t(`home.example.${example.key}.text`)}
          </Card>
        ))}
      </CardList>
      <p className="text-muted text-small">{t('home.examples.source')}</p>
    </Container>
  )
}
