import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Cluster } from '~/ui/cluster'
import { Disclosure } from '~/ui/disclosure'
import { Heading } from '~/ui/heading'
import { Prose } from '~/ui/prose'
import { TextLink } from '~/ui/text-link'

const COLUMNS = ['number', 'text', 'total', 'group', 'consensus'] as const

/** The results as files, and what their columns hold. */
export function OpinionFiles({ consultationId }: { consultationId: string }) {
  const { t, locale } = useLanguage()
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('opinion.files')}</Heading>
      <p>{t('opinion.files.text')}</p>
      <Cluster>
        <TextLink href={path(locale, 'opinionExport', { consultationId })} icon="download" reloadDocument>
          {t('opinion.files.csv')}
        </TextLink>
        <TextLink href={path(locale, 'opinionExportJson', { consultationId })} icon="download" reloadDocument>
          {t('opinion.files.json')}
        </TextLink>
      </Cluster>
      <Disclosure summary={t('opinion.files.columns')}>
        <Prose>
          <ul>
            {COLUMNS.map((column) => (
              <li key={column}>{t(`opinion.files.column.${column}`)}</li>
            ))}
          </ul>
        </Prose>
      </Disclosure>
    </section>
  )
}
