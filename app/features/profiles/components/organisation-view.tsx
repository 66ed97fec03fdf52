import type { ReactNode } from 'react'
import { hasOffer } from '~/domain/organisation/offer'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Prose } from '~/ui/prose'
import { Split } from '~/ui/split'
import type { showOrganisation } from '../operations/show-organisation.server'
import { DissolvedNotice } from './dissolved-notice'
import { OfferInvite } from './offer-invite'
import { OfferSections } from './offer-sections'
import { OrganisationActions } from './organisation-actions'
import { OrganisationFacts } from './organisation-facts'
import { OrganisationNotice } from './organisation-notice'
import { ProfileMeter } from './profile-meter'
import { listOf, listPageOf } from './profile-values'

type Props = {
  shown: Awaited<ReturnType<typeof showOrganisation>>
  /** what stands before the organisation: an error, or that this is a preview */
  before?: ReactNode
  /** members look at it as others: what is for others is shown, and does nothing */
  isPreview?: boolean
  /** what other areas let this person do with it */
  actions?: ReactNode
  /** what other areas show of it */
  children?: ReactNode
}

/** The page of an organisation, as this person may see it. */
export function OrganisationView({ shown, before, isPreview = false, actions, children }: Props) {
  const { t, label, locale } = useLanguage()
  const { profile } = shown
  const inEnglish = locale === 'en' && profile.summaryEn !== ''
  const list = listPageOf(shown.state, shown.kind)
  const skills = [
    ...listOf(profile.capabilities).map((code) => label('capability', code)),
    ...listOf(profile.techniques).map((code) => label('technique', code)),
  ]
  return (
    <Container>
      {before}
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, list), label: t(`profiles.${list}.title`) }]}
        current={String(profile.name)}
      />
      <HeadlineGroup
        title={String(profile.name)}
        preline={[label('kind', shown.kind), profile.city].filter(Boolean).join(' · ')}
        lead={
          profile.summary && (
            <span lang={inEnglish || locale === 'de' ? undefined : 'de'}>
              {String(inEnglish ? profile.summaryEn : profile.summary)}
            </span>
          )
        }
      />
      <OrganisationNotice
        state={shown.state}
        reason={shown.reason}
        source={shown.source}
        licence={shown.sourceLicence}
        isMember={shown.may.edit}
      />
      {shown.dissolvedOn && <DissolvedNotice on={shown.dissolvedOn} />}
      <OrganisationActions {...shown} isPreview={isPreview} />
      {actions}
      {shown.meter && <ProfileMeter organisationId={shown.id} meter={shown.meter} mayEdit={shown.may.edit} />}
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
        <OfferSections offer={shown.offer}>
          <Text title={t('profiles.fact.references')} html={shown.referencesHtml} />
        </OfferSections>
        {shown.may.edit && hasOffer(shown.kind) && (
          <OfferInvite organisationId={shown.id} offer={shown.offer} />
        )}
      </Split>
      {children}
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
