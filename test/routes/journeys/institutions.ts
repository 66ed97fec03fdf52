import { expect } from 'vitest'
import { deliver, type JourneyPerson, mailTo, tokenIn } from '#test/support/journey-person'
import type { MailBox } from '#test/support/mail-box'
import * as claimReview from '~/features/administration/routes/claim-review'
import * as overview from '~/features/administration/routes/overview'
import * as claimConfirm from '~/features/profiles/routes/claim-confirm'
import * as listedList from '~/features/profiles/routes/listed-list'
import * as organisationClaim from '~/features/profiles/routes/organisation-claim'
import * as organisationEdit from '~/features/profiles/routes/organisation-edit'
import { BRIDGE_PROFILE } from './bridge-texts'

type Claim = {
  /** what the person types into the search of the directory */
  search: string
  name: string
  /** address at the institution to which the confirmation goes */
  address: string
  isOwnDomain: boolean
}

/** Somebody finds their institution in the directory, claims it, confirms by mail; staff grants with a reason. */
export async function claimInstitution(
  box: MailBox,
  staff: JourneyPerson,
  person: JourneyPerson,
  { search, name, address, isOwnDomain }: Claim,
): Promise<string> {
  const found = await person.open(listedList, ['listedList'], `?${new URLSearchParams({ q: search })}`)
  const organisationId = found.data.list.rows.find((row) => row.name === name)?.id ?? ''
  expect(organisationId, `${name} is listed`).not.toBe('')
  const page = await person.open(organisationClaim, ['organisationClaim', { organisationId }])
  const claimed = await person.send(organisationClaim, ['organisationClaim', { organisationId }], {
    id: page.data.claimId,
    email: address,
    note: 'Ich arbeite dort und bin über die Zentrale erreichbar.',
  })
  expect(claimed.status).toBe(303)
  const token = tokenIn(
    await mailTo(box, address, `Bitte bestätigen Sie die Übernahme von „${name}“`),
    '/uebernahme',
  )
  expect((await person.send(claimConfirm, ['claimConfirm', { token }], {})).status).toBe(303)
  await decide(staff, name, isOwnDomain)
  const { text } = await mailTo(box, person.email, `Ihr Antrag zu „${name}“ wurde angenommen`)
  expect(text).toContain(REASON)
  return organisationId
}

const REASON = 'Die Zentrale hat die Person am Telefon bestätigt.'

async function decide(staff: JourneyPerson, name: string, isOwnDomain: boolean) {
  const { data } = await staff.open(overview, ['administration'])
  const claimId = data.decisions?.claims.find((claim) => claim.organisation.name === name)?.id ?? ''
  const shown = await staff.open(claimReview, ['claimReview', { claimId }])
  expect(shown.data.isOwnDomain).toBe(isOwnDomain)
  const refused = await staff.send(claimReview, ['claimReview', { claimId }], {
    action: 'grant',
    reason: ' ',
  })
  expect(refused.status, 'no decision without a reason').toBe(422)
  const form = { action: 'grant', reason: REASON }
  expect((await staff.send(claimReview, ['claimReview', { claimId }], form)).status).toBe(303)
}

/** The new owner fills in what the register did not know; the institution stays verified. */
export async function describeInstitution(person: JourneyPerson, organisationId: string): Promise<void> {
  const place = ['organisationEdit', { organisationId }] as const
  const { data } = await person.open(organisationEdit, [...place])
  const form = { ...data.profile, ...BRIDGE_PROFILE, version: String(data.version) }
  expect((await person.send(organisationEdit, [...place], form)).status).toBe(303)
  expect((await person.open(organisationEdit, [...place])).data).toMatchObject({
    state: 'verified',
    profile: BRIDGE_PROFILE,
  })
  await deliver()
}
