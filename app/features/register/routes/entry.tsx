// Everybody reads here which AI an authority uses, who stands behind it, and how others get on with it.
import { useLoaderData } from '@remix-run/react'
import { CONFIRMED_WITHIN, isConfirmationOverdue, lastConfirmed } from '~/domain/register/entry-view'
import { contentFrom } from '~/domain/register/fields'
import { writableAuthorities } from '~/features/challenges/operations/writable-authorities.server'
import { TalkSection } from '~/features/participation/components/talk-section'
import { viewTalk } from '~/features/participation/operations/view-talk.server'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import type { PageArguments } from '~/platform/guard/page.server'
import { numberedPage, readPageNumber } from '~/platform/lists/numbered'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { Callout } from '~/ui/callout'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { DefinitionList } from '~/ui/definition-list'
import { HeadlineGroup } from '~/ui/headline-group'
import { Note } from '~/ui/note'
import { Split } from '~/ui/split'
import { EntryContact } from '../components/entry-contact'
import { EntryDataLink } from '../components/entry-data-link'
import { ExperienceList } from '../components/experience-list'
import { RegisterPhaseBadge } from '../components/register-badges'
import { RegisterFacts } from '../components/register-facts'
import { RegisterTrail } from '../components/register-trail'
import { Tombstone } from '../components/tombstone'
import { VersionList } from '../components/version-list'
import { listExperiences, listVersions, readCurrentVersion } from '../operations/read-public-entry.server'
import { requireVisibleEntry } from '../operations/require-entry.server'
import { valueNames } from '../operations/value-names.server'
import { viewEntry } from '../operations/view-entry.server'

export { pageMeta as meta } from '~/shell/page-meta'

const EXPERIENCES = { name: 'erfahrungen', anchor: 'experiences' }

export async function loader(args: PageArguments) {
  const { t, locale, viewer, standing, entry, isPublic, isGone, manager } = await requireVisibleEntry(args)
  const { id, authority, withdrawnAt, withdrawnReason, confirmedAt } = entry
  const canManage = manager !== null
  const common = { id, isPublic, canManage, authority: { id: authority.id, name: authority.name } }
  if (isGone) {
    const name = entry.currentVersion?.name ?? ''
    const tombstone = { name, withdrawnAt: withdrawnAt ?? entry.updatedAt, reason: withdrawnReason }
    return { ...common, title: name, description: t('register.gone'), tombstone, shown: null }
  }
  // Nothing of the working copy is public: only those who may see unpublished ones get here without a version.
  const version = isPublic ? await readCurrentVersion(entry) : null
  const content = version?.content ?? contentFrom(entry.content)
  const url = new URL(args.request.url)
  const told = isPublic
    ? await listExperiences(entry, readPageNumber(url, EXPERIENCES.name))
    : { experiences: [], hasMore: false }
  const confirmed = version && lastConfirmed(version.publishedAt, confirmedAt)
  const shown = {
    ...{ content, confirmed, number: version?.number ?? null, publishedAt: version?.publishedAt ?? null },
    approvedByStaff: version?.approvedByStaff ?? false,
    turn: manager && (await viewEntry(manager)).turn,
    isOverdue: confirmed !== null && isConfirmationOverdue(confirmed, new Date()),
    names: await valueNames(locale, [content]),
    versions: isPublic ? await listVersions(id) : [],
    experiences: told.experiences,
    experiencePages: numberedPage(url, EXPERIENCES, told.hasMore),
    talk: isPublic
      ? await viewTalk({ type: 'registerEntry', thing: entry, viewer, standing, at: new Date() })
      : null,
    mayTell: isPublic && viewer !== null && writableAuthorities(viewer).length > 0,
  }
  const name = content.name || t('registerManage.unnamed')
  return { ...common, title: name, description: content.summary, tombstone: null, shown }
}

export default function Page() {
  const { locale, t } = useLanguage()
  const { id, title, authority, tombstone, shown, isPublic, canManage } = useLoaderData<typeof loader>()
  const manage = canManage && (
    <ButtonLink look="secondary" href={path(locale, 'registerManage', { entryId: id })}>
      {t('register.manage')}
    </ButtonLink>
  )
  if (!shown)
    return (
      <Container>
        <RegisterTrail current={title} isGerman />
        <HeadlineGroup preline={authority.name} title={title} />
        {tombstone && <Tombstone {...tombstone} authorityName={authority.name} />}
        {canManage && <Cluster isWide>{manage}</Cluster>}
      </Container>
    )
  const { content, names, isOverdue, mayTell, turn } = shown
  return (
    <Container>
      <RegisterTrail current={title} isGerman />
      <Cluster>
        <RegisterPhaseBadge phase={content.phase} />
      </Cluster>
      <div {...(locale !== 'de' && { lang: 'de' })}>
        <HeadlineGroup preline={authority.name} title={title} lead={content.summary} />
      </div>
      {!isPublic && (
        <Alert tone="info" title={t('register.notPublic')}>
          <p>{t('register.notPublicText')}</p>
        </Alert>
      )}
      {locale !== 'de' && <Alert tone="info" title={t('register.germanOnly')} />}
      {isOverdue && (
        <Alert tone="warning" title={t('register.overdue')}>
          <p>{t('register.overdueText', { months: CONFIRMED_WITHIN.months })}</p>
        </Alert>
      )}
      {turn !== null && (
        <Callout title={t('registerManage.turn')} isActive={turn !== 'nobody' && turn !== 'staff'}>
          <p>{t(`registerManage.turn.${turn}`)}</p>
        </Callout>
      )}
      {(canManage || mayTell) && (
        <Cluster isWide>
          {manage}
          {mayTell && (
            <ButtonLink look="secondary" href={path(locale, 'registerExperience', { entryId: id })}>
              {t('experience.write')}
            </ButtonLink>
          )}
        </Cluster>
      )}
      <Split aside={<About />}>
        {isPublic && <EntryContact {...{ authority, content, names }} />}
        <RegisterFacts {...{ content, names }} />
        {isPublic && <ExperienceList experiences={shown.experiences} pages={shown.experiencePages} />}
        {shown.talk && <TalkSection subject={{ type: 'registerEntry', id }} talk={shown.talk} />}
      </Split>
    </Container>
  )
}

/** When somebody last stood by it, and what was said before. */
function About() {
  const { locale, t } = useLanguage()
  const { id, authority, shown } = useLoaderData<typeof loader>()
  if (!shown || shown.publishedAt === null || shown.confirmed === null) return null
  return (
    <>
      <DefinitionList
        isStacked
        items={[
          {
            term: t('register.authority'),
            value: (
              <a href={path(locale, 'organisation', { organisationId: authority.id })}>{authority.name}</a>
            ),
          },
          { term: t('register.published'), value: formatDate(locale, shown.publishedAt) },
          { term: t('register.confirmed'), value: formatDate(locale, shown.confirmed) },
        ]}
      />
      {shown.approvedByStaff && <Note>{t('register.byStaff')}</Note>}
      <VersionList entryId={id} versions={shown.versions} />
      <EntryDataLink entryId={id} />
    </>
  )
}
