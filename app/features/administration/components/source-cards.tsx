import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatDate, formatNumber } from '~/i18n/format'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'
import { Badge } from '~/ui/badge'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { DefinitionList } from '~/ui/definition-list'

export type ShownSource = {
  name: string
  licence: string
  licenceUrl: string | null
  url: string | null
  isMatched: boolean
  version: number
  importedAt: Date
  challenges: number
  matched: number
}

/** Sources of foreign challenges, each with the switch that lets them into matching or takes them out. */
export function SourceCards({ sources }: { sources: readonly ShownSource[] }) {
  const { t } = useLanguage()
  return (
    <CardList label={t('imports.sources.list')} columns={1}>
      {sources.map((source) => (
        <SourceCard key={source.name} source={source} />
      ))}
    </CardList>
  )
}

function SourceCard({ source }: { source: ShownSource }) {
  const { t, locale } = useLanguage()
  const { name, licence, licenceUrl, url, isMatched, version, importedAt, challenges, matched } = source
  const of = new URLSearchParams({ quelle: name })
  const to = isMatched ? 'off' : 'on'
  return (
    <Card
      level={2}
      title={name}
      marks={
        <Badge tone={isMatched ? 'success' : 'neutral'}>
          {t(isMatched ? 'imports.sources.on' : 'imports.sources.off')}
        </Badge>
      }
    >
      <DefinitionList
        isStacked
        items={[
          {
            term: t('imports.licence'),
            value: licenceUrl ? (
              <Anchor href={licenceUrl} rel="nofollow noopener">
                {licence}
              </Anchor>
            ) : (
              licence
            ),
          },
          ...(url
            ? [
                {
                  term: t('imports.source'),
                  value: (
                    <Anchor href={url} rel="nofollow noopener" className="break-all">
                      {url}
                    </Anchor>
                  ),
                },
              ]
            : []),
          {
            term: t('imports.sources.challenges'),
            value: (
              <Anchor href={`${path(locale, 'foreignList')}?${of}`}>
                {formatNumber(locale, challenges)}
              </Anchor>
            ),
          },
          ...(isMatched
            ? [
                {
                  term: t('imports.sources.computed'),
                  value: t('imports.sources.computedOf', { done: matched, all: challenges }),
                },
              ]
            : []),
          { term: t('imports.sources.importedAt'), value: formatDate(locale, new Date(importedAt)) },
        ]}
      />
      <Form method="post">
        <input type="hidden" name="name" value={name} />
        <input type="hidden" name="version" value={version} />
        <ConfirmPanel
          // Folded again once it is done.
          key={to}
          summary={t(`imports.sources.switch.${to}`, { name })}
          confirmLabel={t(`imports.sources.confirm.${to}`)}
          name="to"
          value={to}
          tone={isMatched ? 'grave' : 'good'}
        >
          <p>{t(`imports.sources.meaning.${to}`)}</p>
        </ConfirmPanel>
      </Form>
    </Card>
  )
}
