/** Everybody comes here to see what the moderation does. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { halfYearsUntil } from '~/domain/moderation/half-year'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { publicPage } from '~/platform/guard/page.server'
import { idFromQuery } from '~/platform/guard/query.server'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Pagination } from '~/ui/pagination'
import { TextLink } from '~/ui/text-link'
import { LogTable } from '../components/log-table'
import { listLog } from '../operations/list-log.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await publicPage(args)
  const after = idFromQuery(args.request, 'nach')
  const { rows, next } = await listLog(after)
  return {
    ...{ title: t('moderationLog.title'), description: t('moderationLog.lead'), rows, next },
    ...{ isFirst: after === null, halves: halfYearsUntil(new Date()) },
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, rows, next, isFirst, halves } = useLoaderData<typeof loader>()
  const here = path(locale, 'moderationLog')
  return (
    <Container>
      <HeadlineGroup title={title} lead={t('moderationLog.lead')} />
      <Cluster>
        <ButtonLink look="secondary" href={path(locale, 'conduct')}>
          {t('conduct.title')}
        </ButtonLink>
        <ButtonLink look="secondary" href={path(locale, 'moderationLogCsv')}>
          {t('moderationLog.csv')}
        </ButtonLink>
      </Cluster>
      {rows.length > 0 ? (
        <LogTable rows={rows} />
      ) : (
        <EmptyState title={t('moderationLog.none')}>
          <p>{t('moderationLog.noneText')}</p>
        </EmptyState>
      )}
      <Pagination
        label={t('moderationLog.pages')}
        {...(!isFirst && { previous: { href: here, label: t('moderationLog.first') } })}
        {...(next && { next: { href: `${here}?nach=${next}`, label: t('moderationLog.further') } })}
      />
      <Heading level={2}>{t('moderationLog.halfYears')}</Heading>
      <ul>
        {halves.map((half) => (
          <li key={half}>
            <TextLink href={path(locale, 'moderationReport', { half })}>
              {t('halfYear.link', { half: half.slice(5), year: half.slice(0, 4) })}
            </TextLink>
          </li>
        ))}
      </ul>
    </Container>
  )
}
