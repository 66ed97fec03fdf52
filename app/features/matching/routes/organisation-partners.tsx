// Members of an organisation come here to see with whom they could work together, and what became of introductions.
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PARTNER_KINDS } from '~/domain/matching/partner-kinds'
import { isAllowed } from '~/domain/permission/matrix'
import { requireOrganisation } from '~/features/profiles/operations/require-organisation.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import type { FormAnswer } from '~/shell/page-form'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { IntroductionList } from '../components/introduction-list'
import { NoPartners, type NoPartnersBecause } from '../components/no-partners'
import { PartnerCard } from '../components/partner-card'
import { PartnerSettingForm } from '../components/partner-setting-form'
import { PartnersExplained } from '../components/partners-explained'
import { SameProblemList, SharerList } from '../components/same-problem-list'
import { listIntroductions } from '../operations/list-introductions.server'
import { listPartners } from '../operations/list-partners.server'
import { listProblemSharers, listSameProblem } from '../operations/list-same-problem.server'
import { savePartnerSetting } from '../operations/save-partner-setting.server'
import { partnerSettingSchema } from '../schema-partners'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale, organisation, authorized } = await requireOrganisation(args, 'match.viewForOrganisation')
  const { id, name, kind, state, isProposedAsPartner, contactIsPublic } = organisation
  const isAuthority = kind === 'authority'
  const isFound = state === 'verified' && isProposedAsPartner
  const because: NoPartnersBecause =
    PARTNER_KINDS[kind].length === 0
      ? 'kind'
      : state !== 'verified'
        ? 'unverified'
        : isProposedAsPartner
          ? isAuthority
            ? 'authority'
            : 'text'
          : 'off'
  return {
    title: `${t('finding.title')}: ${name}`,
    organisation: { id, name },
    lead: isAuthority || kind === 'researchCentre' || kind === 'innovationCentre' ? kind : 'provider',
    because,
    mayAsk: state === 'verified' && isAllowed('introduction.ask', authorized.standing),
    setting:
      state !== 'closed' && isAllowed('organisation.edit', authorized.standing)
        ? { isProposedAsPartner, contactIsPublic }
        : null,
    at: new Date(),
    partners: isFound && !isAuthority ? await listPartners(authorized, locale) : [],
    sameProblem: isFound && isAuthority ? await listSameProblem(authorized, locale) : [],
    sharers: isFound && isAuthority ? await listProblemSharers(authorized, locale) : [],
    introductions: await listIntroductions(authorized),
  } as const
}

/** Saves whether the organisation is proposed, and whether its contact is public. */
export async function action(args: LoaderFunctionArgs) {
  const { authorized, viewer, locale, organisation } = await requireOrganisation(args, 'organisation.edit')
  const submission = parseForm(await readForm(args.request), partnerSettingSchema)
  if (submission.status !== 'success') return invalid(submission)
  await savePartnerSetting(authorized, submission.value)
  const here = path(locale, 'organisationPartners', { organisationId: organisation.id })
  return redirectWithToast(viewer, here, 'finding.setting.saved')
}

export default function OrganisationPartners() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer>()
  const { t, locale } = useLanguage()
  const { organisation, lead, partners, sameProblem, sharers, mayAsk, setting } = shown
  const { id: organisationId, name } = organisation
  const label = t('finding.title')
  const isEmpty = partners.length + sameProblem.length + sharers.length === 0
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'organisation', { organisationId }), label: name }]}
        current={label}
      />
      <HeadlineGroup title={label} {...(!isEmpty && { lead: t(`finding.lead.${lead}`, { name }) })} />
      {isEmpty && (
        <NoPartners because={shown.because} organisationId={organisationId} mayEdit={setting !== null} />
      )}
      {partners.length > 0 && (
        <CardList label={label} columns={1}>
          {partners.map((partner) => (
            <PartnerCard key={partner.id} partner={partner} ownId={organisationId} mayAsk={mayAsk} />
          ))}
        </CardList>
      )}
      <SameProblemList rows={sameProblem} ownId={organisationId} mayAsk={mayAsk} at={shown.at} />
      <SharerList rows={sharers} ownId={organisationId} mayAsk={mayAsk} />
      <IntroductionList rows={shown.introductions} />
      <PartnersExplained />
      {setting && <PartnerSettingForm setting={setting} answer={answer} />}
    </Container>
  )
}
