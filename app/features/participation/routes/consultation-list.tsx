// Everybody finds here what authorities ask, what runs now and what became of what is over.
import { useLoaderData } from '@remix-run/react'
import { writableAuthorities } from '~/features/challenges/operations/writable-authorities.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { Pagination } from '~/ui/pagination'
import { ConsultationSection } from '../components/consultation-section'
import { listCurrent, listFinished } from '../operations/list-consultations.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer } = await publicPage(args)
  const at = new Date()
  const url = new URL(args.request.url)
  const current = await listCurrent(at)
  const { finished, hasNext, hasPrevious } = await listFinished(readCursor(url.searchParams), at)
  const [first, last] = [finished[0], finished.at(-1)]
  const place = (direction: 'after' | 'before', { id, endsAt }: { id: string; endsAt: Date }) =>
    withCursor(url, { direction, key: endsAt.toISOString(), id })
  return {
    title: t('consultation.list.title'),
    description: t('consultation.list.description'),
    running: current.filter(({ phase }) => phase === 'running'),
    planned: current.filter(({ phase }) => phase === 'planned'),
    ended: current.filter(({ phase }) => phase === 'ended'),
    finished,
    previous: hasPrevious && first ? place('before', first) : null,
    next: hasNext && last ? place('after', last) : null,
    mayCreate: viewer !== null && writableAuthorities(viewer).length > 0,
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { running, planned, ended, finished, previous, next, mayCreate } = useLoaderData<typeof loader>()
  return (
    <Container>
      <HeadlineGroup title={t('consultation.list.title')} lead={t('consultation.list.lead')} />
      {mayCreate && (
        <Cluster isWide>
          <ButtonLink href={path(locale, 'consultationNew')}>{t('consultation.list.new')}</ButtonLink>
        </Cluster>
      )}
      {running.length === 0 && (
        <EmptyState title={t('consultation.list.none')}>
          <p>{t('consultation.list.noneText')}</p>
        </EmptyState>
      )}
      <ConsultationSection part="running" consultations={running} />
      <ConsultationSection part="planned" consultations={planned} />
      <ConsultationSection part="ended" consultations={ended} />
      <ConsultationSection part="finished" consultations={finished} />
      <Pagination
        label={t('consultation.list.pages')}
        {...(previous && { previous: { href: previous, label: t('consultation.list.previous') } })}
        {...(next && { next: { href: next, label: t('consultation.list.next') } })}
      />
    </Container>
  )
}
