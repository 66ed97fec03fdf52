import type { ConductVersion } from '~/domain/moderation/rules'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Prose } from '~/ui/prose'
import { TextLink } from '~/ui/text-link'

type Version = Pick<ConductVersion, 'number' | 'validFrom'>
type Props = { version: Version; current: number; versions: readonly Version[]; html: string }

/** The rules of conduct in one version, with the way to plain words, to the log and to every other version. */
export function ConductPage({ version, current, versions, html }: Props) {
  const { t, locale } = useLanguage()
  const named = ({ number, validFrom }: Version) => ({
    number,
    date: formatDate(locale, new Date(`${validFrom}T12:00:00Z`)),
  })
  return (
    <Container width="reading">
      <HeadlineGroup
        preline={t('conduct.version', named(version))}
        title={t('conduct.title')}
        lead={t('conduct.lead')}
      />
      {version.number !== current && (
        <Alert tone="warning" title={t('conduct.oldNote')}>
          <TextLink href={path(locale, 'conduct')}>{t('conduct.currentLink')}</TextLink>
        </Alert>
      )}
      <Cluster>
        <ButtonLink look="secondary" href={path(locale, 'conductPlain')}>
          {t('conduct.plainLink')}
        </ButtonLink>
        <ButtonLink look="secondary" href={path(locale, 'moderationLog')}>
          {t('conduct.logLink')}
        </ButtonLink>
      </Cluster>
      <Prose safeHtml={html} />
      <Heading level={2}>{t('conduct.versions')}</Heading>
      <ul>
        {versions.map((one) => (
          <li key={one.number}>
            <TextLink href={path(locale, 'conductVersion', { number: String(one.number) })}>
              {t('conduct.versionLink', named(one))}
            </TextLink>
          </li>
        ))}
      </ul>
    </Container>
  )
}
