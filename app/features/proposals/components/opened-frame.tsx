import { READING_SORTS, type ReadingSort } from '~/domain/proposal/reading'
import { useLanguage } from '~/i18n/context'
import { formatBytes } from '~/i18n/format'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { Pagination } from '~/ui/pagination'
import { TextLink } from '~/ui/text-link'
import type { OpenedSummary } from '../operations/present-opened.server'

type Props = { challengeId: string; list: OpenedSummary }

/** What the person has read, and where to go on. */
export function OpenedStart({ challengeId, list }: Props) {
  const { t, locale } = useLanguage()
  const { firstUnread, readCount, count } = list
  const position = String(firstUnread ?? 1)
  return (
    <>
      <p>{t('reading.list.summary', { read: readCount, count })}</p>
      <Cluster isWide>
        <ButtonLink href={path(locale, 'challengeReading', { challengeId, position })}>
          {t(firstUnread === null ? 'reading.list.again' : 'reading.list.start')}
        </ButtonLink>
        <ButtonLink look="secondary" href={path(locale, 'challengeSections', { challengeId })}>
          {t('reading.list.sections')}
        </ButtonLink>
      </Cluster>
    </>
  )
}

function useListHref(challengeId: string) {
  const { locale } = useLanguage()
  return (sort: ReadingSort, page: number) => {
    const query = new URLSearchParams({
      ...(sort !== 'received' && { sortierung: sort }),
      ...(page > 1 && { seite: String(page) }),
    }).toString()
    const address = path(locale, 'challengeProposals', { challengeId })
    return query ? `${address}?${query}` : address
  }
}

/** The ways to sort, as links, with the one that holds said in words. */
export function OpenedSorting({ challengeId, list }: Props) {
  const { t } = useLanguage()
  const href = useListHref(challengeId)
  return (
    <>
      <Cluster>
        <span>{t('reading.list.sort')}:</span>
        {READING_SORTS.map((sort) =>
          sort === list.sort ? (
            <strong key={sort} aria-current="true">
              {t(`reading.list.sort.${sort}`)}
            </strong>
          ) : (
            <TextLink key={sort} href={href(sort, 1)} preventScrollReset>
              {t(`reading.list.sort.${sort}`)}
            </TextLink>
          ),
        )}
      </Cluster>
      <Note>{t('reading.list.sortNote')}</Note>
    </>
  )
}

/** Forwards and backwards where there are more proposals than one page holds. */
export function OpenedPages({ challengeId, list: { sort, page, pages } }: Props) {
  const { t } = useLanguage()
  const href = useListHref(challengeId)
  return (
    <Pagination
      label={t('reading.list.pages')}
      {...(page > 1 && { previous: { href: href(sort, page - 1), label: t('reading.list.pagePrevious') } })}
      {...(page < pages && { next: { href: href(sort, page + 1), label: t('reading.list.pageNext') } })}
      status={t('reading.list.page', { page, pages })}
    />
  )
}

/** What the authority takes to its file: a table for readers, the archive for those who may write. */
export function OpenedExports({ challengeId, list, mayExport }: Props & { mayExport: boolean }) {
  const { t, locale } = useLanguage()
  const { count, fileCount: files, bytes } = list
  return (
    <section>
      <Heading level={2}>{t('dossier.title')}</Heading>
      {mayExport && (
        <>
          <p>{t('dossier.text')}</p>
          <p>{t('dossier.size', { count, files, size: formatBytes(locale, bytes) })}</p>
          <p>
            <ButtonLink
              look="secondary"
              reloadDocument
              icon="download"
              href={path(locale, 'challengeDossier', { challengeId })}
            >
              {t('dossier.action')}
            </ButtonLink>
          </p>
        </>
      )}
      <TextLink reloadDocument icon="download" href={path(locale, 'challengeProposalsCsv', { challengeId })}>
        {t('reading.list.csv')}
      </TextLink>
      <TextLink
        reloadDocument
        icon="download"
        href={`${path(locale, 'challengeProposalsCsv', { challengeId })}?inhalt=kosten`}
      >
        {t('costPlan.csv')}
      </TextLink>
    </section>
  )
}
