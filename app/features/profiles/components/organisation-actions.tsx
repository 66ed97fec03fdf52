import { Form } from '@remix-run/react'
import type { OrganisationState } from '~/domain/organisation/lifecycle'
import { hasOffer } from '~/domain/organisation/offer'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { DisabledAction } from '~/ui/disabled-action'

type Props = {
  id: string
  kind: OrganisationKind
  state: OrganisationState
  /** members look at what others see: what is for others does nothing here */
  isPreview?: boolean | undefined
  waiting: 'join' | 'claimMail' | 'claimStaff' | null
  may: Record<
    | 'edit'
    | 'seeMembers'
    | 'seeFinance'
    | 'review'
    | 'seeMatches'
    | 'seePartners'
    | 'askForIntroduction'
    | 'createChallenge'
    | 'join'
    | 'claim',
    boolean
  >
}

/** What this person can do with the organisation; what has to wait says why. */
export function OrganisationActions({ id, kind, state, waiting, may, isPreview = false }: Props) {
  const { t, locale } = useLanguage()
  const to = { organisationId: id }
  const links = [
    [may.edit, path(locale, 'organisationEdit', to), t('profiles.action.edit')],
    [may.edit && hasOffer(kind), path(locale, 'organisationOffer', to), t('offer.manage')],
    [may.seeMembers, path(locale, 'organisationMembers', to), t('profiles.action.members')],
    [may.seeFinance, path(locale, 'organisationFinance', to), t('finance.short')],
    [may.seeMembers, path(locale, 'organisationPreview', to), t('preview.action')],
    [may.review, path(locale, 'organisationReview', to), t('profiles.action.review')],
    [may.askForIntroduction, path(locale, 'introductionNew', to), t('finding.ask')],
  ] as const
  const forOthers = [
    [may.claim && !waiting, path(locale, 'organisationClaim', to), t('profiles.action.claim')],
    [may.join && !waiting, path(locale, 'organisationJoin', to), t('profiles.action.join')],
  ] as const
  const needsVerified = [
    [may.seeMatches, path(locale, 'organisationMatches', to), t('profiles.action.matches')],
    [may.seePartners, path(locale, 'organisationPartners', to), t('finding.link')],
    [may.createChallenge, path(locale, 'challengeNew'), t('profiles.action.challenge')],
  ] as const
  return (
    <div className="flex flex-wrap gap-kern-space-default">
      {links.map(
        ([isShown, href, text]) =>
          isShown && (
            <ButtonLink key={href} look="secondary" href={href}>
              {text}
            </ButtonLink>
          ),
      )}
      {forOthers.map(
        ([isShown, href, text]) =>
          isShown &&
          (isPreview ? (
            <DisabledAction key={href} id={`action-${href}`} label={text} reason={t('preview.forOthers')} />
          ) : (
            <ButtonLink key={href} look="secondary" href={href}>
              {text}
            </ButtonLink>
          )),
      )}
      {needsVerified.map(
        ([isShown, href, text]) =>
          isShown &&
          (state === 'verified' ? (
            <ButtonLink key={href} href={href}>
              {text}
            </ButtonLink>
          ) : (
            <DisabledAction key={href} id={`action-${href}`} label={text} reason={t('reason.notVerified')} />
          )),
      )}
      {waiting && (
        <DisabledAction
          id="action-waiting"
          label={t(waiting === 'join' ? 'profiles.action.join' : 'profiles.action.claim')}
          reason={t(`profiles.waiting.${waiting}`)}
        />
      )}
      {may.edit && state === 'rejected' && (
        <Form method="post">
          <Button name="intent" value="resubmit">
            {t('profiles.action.resubmit')}
          </Button>
        </Form>
      )}
    </div>
  )
}
