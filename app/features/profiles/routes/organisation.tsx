import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ChallengeCard } from '~/features/challenges/components/challenge-card'
import { findChallenges } from '~/features/challenges/operations/list-challenges.server'
import { challengeCards } from '~/features/challenges/operations/present-challenge.server'
import { useLanguage } from '~/i18n/context'
import { type Locale, path } from '~/paths'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Alert } from '~/ui/alert'
import { Badge } from '~/ui/badge'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { CardList } from '~/ui/card-list'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Prose } from '~/ui/prose'
import { Split } from '~/ui/split'
import { DissolvedNotice } from '../components/dissolved-notice'
import { OrganisationActions } from '../components/organisation-actions'
import { OrganisationFacts } from '../components/organisation-facts'
import { OrganisationNotice } from '../components/organisation-notice'
import { listOf, listPageOf } from '../components/profile-values'
import { requireOrganisation, requireVisibleOrganisation } from '../operations/require-organisation.server'
import { resubmitOrganisation } from '../operations/resubmit-organisation.server'
import { showOrganisation } from '../operations/show-organisation.server'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** Everybody reads here who an organisation is and what it can do; its members start from here. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, standing, viewer, locale } = await requireVisibleOrganisation(args)
  const shown = await showOrganisation(organisation, standing, viewer)
  const challenges = organisation.kind === 'authority' ? await postedBy(organisation.id, locale) : []
  return { title: organisation.name, description: organisation.summary, shown, challenges }
}

const MOST_CHALLENGES = 10

async function postedBy(authorityId: string, locale: Locale) {
  const now = new Date()
  const { rows } = await findChallenges({ authorityId }, null, now, MOST_CHALLENGES)
  return challengeCards(rows, locale, now)
}

/** Members ask for another look after a rejection. */
export async function action(args: LoaderFunctionArgs) {
  const { authorized, viewer, locale, organisation } = await requireOrganisation(args, 'organisation.edit')
  const result = await resubmitOrganisation(authorized)
  if (!result.ok) return data({ reason: result.reason }, { status: 409 })
  const target = path(locale, 'organisation', { organisationId: organisation.id })
  return redirectWithToast(viewer, target, 'profiles.toast.resubmitted')
}

export default function Page() {
  const { shown, challenges } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, label, locale } = useLanguage()
  const { profile } = shown
  const inEnglish = locale === 'en' && profile.summaryEn !== ''
  const list = listPageOf(shown.state, String(profile.kind))
  const skills = [
    ...listOf(profile.capabilities).map((code) => label('capability', code)),
    ...listOf(profile.techniques).map((code) => label('technique', code)),
  ]
  return (
    <Container>
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, list), label: t(`profiles.${list}.title`) }]}
        current={String(profile.name)}
      />
      <HeadlineGroup
        title={String(profile.name)}
        preline={[label('kind', String(profile.kind)), profile.city].filter(Boolean).join(' · ')}
        lead={
          profile.summary && (
            <span lang={inEnglish || locale === 'de' ? undefined : 'de'}>
              {String(inEnglish ? profile.summaryEn : profile.summary)}
            </span>
          )
        }
      />
      {answer && 'reason' in answer && (
        <Alert tone="danger" role="alert" title={t(`reason.${answer.reason}`)} />
      )}
      <OrganisationNotice
        state={shown.state}
        reason={shown.reason}
        source={shown.source}
        licence={shown.sourceLicence}
      />
      {shown.dissolvedOn && <DissolvedNotice on={shown.dissolvedOn} />}
      <OrganisationActions {...shown} />
      <Split
        aside={
          <section>
            <Heading level={2} look="medium">
              {t('profiles.section.facts')}
            </Heading>
            <OrganisationFacts profile={profile} />
          </section>
        }
      >
        {skills.length > 0 && (
          <section>
            <Heading level={2} look="medium">
              {t('profiles.section.skills')}
            </Heading>
            <Cluster>
              {skills.map((skill) => (
                <Badge key={skill}>{skill}</Badge>
              ))}
            </Cluster>
          </section>
        )}
        <Text title={t('profiles.section.about')} html={shown.descriptionHtml} />
        <Text title={t('profiles.fact.references')} html={shown.referencesHtml} />
      </Split>
      {challenges.length > 0 && (
        <section>
          <Heading level={2}>{t('profiles.challenges')}</Heading>
          <CardList label={t('profiles.challenges')}>
            {challenges.map((challenge) => (
              <ChallengeCard key={challenge.id} challenge={challenge} level={3} />
            ))}
          </CardList>
        </section>
      )}
    </Container>
  )
}

function Text({ title, html }: { title: string; html: string }) {
  const { t, locale } = useLanguage()
  if (html === '') return null
  return (
    <section>
      <Heading level={2} look="medium">
        {title}
      </Heading>
      {locale === 'en' && <p>{t('shell.germanOnly')}</p>}
      <Prose lang="de" safeHtml={html} />
    </section>
  )
}
