import { useLanguage } from '~/i18n/context'
import { Heading } from '~/ui/heading'
import { ResponsiveTable } from '~/ui/responsive-table'
import type { scoreExample } from '../operations/score-example.server'

/** One invented pair with the points of each reason, as matching reckons them. */
export function ScoreExample({ example }: { example: ReturnType<typeof scoreExample> }) {
  const { t, locale } = useLanguage()
  const figure = new Intl.NumberFormat(locale === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 1 })
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('matchingHow.example.heading')}</Heading>
      <p>{t('matchingHow.example.invented')}</p>
      <p>{t('matchingHow.example.challenge', { title: example.title, summary: example.summary })}</p>
      <p>{t('matchingHow.example.profile', { name: example.provider, offer: example.offer })}</p>
      <ResponsiveTable
        caption={t('matchingHow.example.caption')}
        rows={example.reasons}
        rowKey={(row) => row.kind}
        columns={[
          {
            key: 'kind',
            label: t('matchingHow.part'),
            isRowHeader: true,
            cell: (row) => t(`matchingHow.part.${row.kind}`),
          },
          { key: 'reason', label: t('matching.reasons'), cell: (row) => row.sentence },
          {
            key: 'points',
            label: t('matchingHow.points'),
            isNumeric: true,
            cell: (row) => figure.format(row.points),
          },
        ]}
      />
      <p>{t('matchingHow.example.total', { points: figure.format(example.total) })}</p>
      <p>
        {t('matchingHow.example.failed', {
          constraints: example.failed.map((one) => t(`matchingHow.constraint.${one}`)).join(', '),
        })}
      </p>
    </section>
  )
}
