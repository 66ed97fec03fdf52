// Everybody sees here who thinks alike in a consultation, what all agree on and where opinions part.
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import type { PageArguments } from '~/platform/guard/page.server'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { ConsultationTrail } from '../components/consultation-trail'
import { OpinionFiles } from '../components/opinion-files'
import { OpinionMapSection } from '../components/opinion-map-section'
import { readOpinionMap } from '../operations/read-opinion-map.server'
import { requireBegun } from '../operations/require-poll.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer, consultation, isOver } = await requireBegun(args, new Date())
  const { id, title } = consultation
  const isWithoutUniform = new URL(args.request.url).searchParams.get('ansicht') === 'ohne'
  return {
    title: `${t('opinion.title')}: ${title}`,
    description: t('opinion.lead'),
    isPublic: true,
    consultation: { id, title },
    isOver,
    isSignedIn: viewer !== null,
    view: await readOpinionMap({ consultationId: id, viewer, isWithoutUniform }),
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { consultation, view, isOver, isSignedIn } = useLoaderData<typeof loader>()
  const { id: consultationId, title } = consultation
  return (
    <Container>
      <ConsultationTrail consultation={{ id: consultationId, title }} current={t('opinion.title')} />
      <HeadlineGroup
        preline={<span {...(locale !== 'de' && { lang: 'de' })}>{title}</span>}
        title={t('opinion.title')}
        lead={t('opinion.lead')}
      />
      <OpinionMapSection
        {...{ view, isOver, isSignedIn }}
        here={path(locale, 'opinionMap', { consultationId })}
      />
      {view.state === 'drawn' && <OpinionFiles consultationId={consultationId} />}
    </Container>
  )
}
