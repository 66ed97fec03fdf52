import type { Organisation } from '#prisma/generated/client'
import { askersFor } from '~/domain/matching/askers'
import { PARTNER_KINDS } from '~/domain/matching/partner-kinds'
import { completeness } from '~/domain/organisation/completeness'
import type { Profile } from '~/domain/organisation/profile'
import { isAllowed, type Standing } from '~/domain/permission/matrix'
import { standingToOrganisation } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { renderMarkdown } from '~/platform/markdown.server'
import type { Viewer, ViewerMembership } from '~/platform/session/viewer.server'
import { listOffer, type ShownOffer } from './list-offer.server'
import { profileOf } from './profile-columns.server'

/** What a person in this standing may see and do on the page of an organisation. */
export async function showOrganisation(
  organisation: Organisation,
  standing: Standing,
  viewer: Viewer | null,
) {
  const { id, state, version, source, sourceLicence, verificationReason } = organisation
  const isMember = isAllowed('organisation.viewMembers', standing)
  const isStaff = isAllowed('organisation.review', standing)
  const profile = visibleProfile(organisation, isMember || isStaff)
  const offer = await listOffer(organisation, new Date())
  return {
    id,
    kind: organisation.kind,
    state,
    version,
    source,
    sourceLicence,
    dissolvedOn: organisation.dissolvedOn,
    finishedPilots: organisation.finishedPilots,
    profile,
    descriptionHtml: renderMarkdown(organisation.description),
    referencesHtml: renderMarkdown(organisation.references),
    offer,
    meter: isMember ? completeness(organisation.kind, profile, whatIsThere(offer)) : null,
    // Why it was verified is a note of the staff; why it was not is told to those who can mend it.
    reason: state === 'rejected' && (isMember || isStaff) ? verificationReason : null,
    may: {
      edit: state !== 'closed' && isAllowed('organisation.edit', standing),
      seeMembers: isMember,
      review: isStaff,
      seeMatches: isAllowed('match.viewForOrganisation', standing) && organisation.kind !== 'authority',
      seePartners:
        isAllowed('match.viewForOrganisation', standing) && PARTNER_KINDS[organisation.kind].length > 0,
      askForIntroduction: viewer !== null && mayBeAsked(organisation, viewer),
      seeFinance: isAllowed('organisation.viewFinance', standing),
      createChallenge: isAllowed('challenge.create', standing) && organisation.kind === 'authority',
      join: state === 'verified' && !isMember,
      claim: state === 'listed' && organisation.dissolvedOn === null,
    },
    waiting: viewer && !isMember ? await waitingFor(viewer, id) : null,
  }
}

/** What a page says of an organisation. Whoever keeps its contact to itself shows it to members and staff alone. */
function visibleProfile(organisation: Organisation, isInside: boolean): Profile {
  const profile = profileOf(organisation)
  if (organisation.contactIsPublic || isInside) return profile
  return { ...profile, contactName: '', contactEmail: '', contactPhone: '' }
}

/** Whether this person may ask it for an introduction on behalf of one of their organisations. */
function mayBeAsked(organisation: Organisation, viewer: Viewer): boolean {
  const { state, dissolvedOn, isProposedAsPartner } = organisation
  if (state !== 'verified' || dissolvedOn !== null || !isProposedAsPartner) return false
  const memberships: readonly ViewerMembership[] = viewer.memberships
  return askersFor(memberships, organisation).length > 0
}

/** The page as everybody will see it who is signed out, once staff has verified the organisation. */
export function showToVisitors(organisation: Organisation) {
  const visitor = standingToOrganisation(null, organisation.id)
  return showOrganisation({ ...organisation, state: 'verified' }, visitor, null)
}

function whatIsThere({ products, references, certificates }: ShownOffer) {
  return {
    products: products.map(({ values }) => ({
      licenceModel: String(values.licenceModel),
      hostingLocations: [values.hostingLocations].flat(),
      readiness: Number(values.readiness),
    })),
    proofs: products.length + references.length + certificates.length,
  }
}

/** What this person has asked for and nobody has decided yet. */
async function waitingFor(
  viewer: Viewer,
  organisationId: string,
): Promise<'join' | 'claimMail' | 'claimStaff' | null> {
  const mine = { userId: viewer.id, organisationId }
  const claim = await db.claim.findFirst({
    where: { ...mine, state: { in: ['awaitingMail', 'awaitingStaff'] } },
  })
  if (claim) return claim.state === 'awaitingMail' ? 'claimMail' : 'claimStaff'
  return (await db.joinRequest.count({ where: { ...mine, state: 'pending' } })) > 0 ? 'join' : null
}
