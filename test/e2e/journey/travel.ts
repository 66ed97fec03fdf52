import { expect } from 'vitest'
import { createAdministrator } from '~/features/administration/operations/create-administrator.server'
import { db } from '~/platform/database/client.server'
import { verifyEvents } from '~/platform/events/verify-events.server'
import type { Application } from '../../support/app-server'
import type { Sitting } from '../../support/browser'
import type { Person } from '../../support/person'
import { logIn, setUpSecondFactor, signUp } from './accounts'
import { approveChallenge, TITLE, writeChallenge } from './challenge'
import { mailTo } from './mails'
import { fillProfile, found, join, verify } from './organisations'
import { expectHidden, SECRET, submitProposal, writeProposal } from './proposal'
import { t, word } from './words'

const AUTHORITY = 'Amt Boddenblick'
const COMPANY = 'Formularwerk GmbH'

/** From the first look of a visitor to the reading of the opened proposal; nobody uses a back door. */
export async function travel(
  application: Application,
  sitDown: (sitting: Sitting) => Promise<Person>,
  javaScript: boolean,
): Promise<void> {
  const visitor = await sitDown({ javaScript })
  for (const address of ['/', '/so-funktioniert-es', '/herausforderungen', '/anbieter', '/forschung'])
    expect(await visitor.visit(address, `visitor: ${address}`)).toBe(200)

  const staff = await sitDown({ javaScript })
  // The first administrator is made on the machine itself, as `npm run admin -- create` does.
  const { password } = await createAdministrator({ email: 'team@land.example', displayName: 'Stella Team' })
  await logIn(staff, 'team@land.example', password ?? '')
  // Whoever administers is led to the set-up first, and back.
  await staff.open('/verwaltung')
  await staff.check('second factor: needed for a role')
  await setUpSecondFactor(staff)
  await staff.follow(t('account.recovery.back'), t('review.title'))

  const ada = await sitDown({ javaScript })
  await signUp(application, ada, { email: 'ada@amt.example', name: 'Ada Amtfrau' })
  await ada.check('workspace: first steps')
  const authority = await found(ada, { kind: 'authority', name: AUTHORITY, city: 'Barth' })
  await ada.check('organisation: waits for staff')
  await verify(staff, AUTHORITY, 'Die Behörde steht im Verzeichnis des Landes.')
  await mailTo(application, 'ada@amt.example', 'ist bestätigt')

  const bert = await sitDown({ javaScript })
  await signUp(application, bert, { email: 'bert@amt.example', name: 'Bert Beamter' })
  await join(bert, ada, authority)

  const cem = await sitDown({ javaScript })
  await signUp(application, cem, { email: 'cem@firma.example', name: 'Cem Coder' })
  const company = await found(cem, { kind: 'company', name: COMPANY, city: 'Greifswald' })
  await fillProfile(cem, company)
  await verify(staff, COMPANY, 'Der Registereintrag stimmt.')

  const challenge = await writeChallenge(ada)
  await mailTo(application, 'bert@amt.example', 'Bitte freigeben')
  // Her session did not end, but the author cannot approve what she wrote.
  await ada.open(`${challenge}/verwalten`)
  expect(
    await ada.page.getByRole('button', { name: t('challengeManage.approve') }).getAttribute('aria-disabled'),
  ).toBe('true')
  await bert.open(`${challenge}/verwalten`)
  await bert.check('challenge: approval waits for the second factor')
  await bert.follow(t('error.secondFactor.setUp'), t('account.secondFactor.needed'))
  await setUpSecondFactor(bert)
  await bert.follow(t('account.recovery.back'), t('challengeManage.approve'))
  await approveChallenge(bert, challenge)
  await visitor.visit('/herausforderungen', 'challenges: one is open')
  await visitor.follow(TITLE, t('challenge.show.noAward'))
  await visitor.check('challenge: open, seen by a visitor')

  await application.drain()
  await ada.visit(`${challenge}/passende-anbieter`, 'matches of a challenge')
  await ada.sees(COMPANY)
  await ada.sees(word('technique.documentExtraction'))
  await cem.visit(`${company}/passende-herausforderungen`, 'matches of a provider')
  await cem.sees(TITLE)
  await cem.sees(word('technique.documentExtraction'))
  await mailTo(application, 'cem@firma.example', TITLE)
  await cem.visit('/mitteilungen', 'notices')
  await cem.sees(TITLE)

  const proposal = await writeProposal(cem, challenge)
  const first = await submitProposal(cem)
  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect((await mailTo(application, 'cem@firma.example', 'Eingangsbestätigung')).text).toContain(first)

  const dora = await sitDown({ javaScript })
  await signUp(application, dora, { email: 'dora@andere.example', name: 'Dora Dritte' })
  await found(dora, { kind: 'company', name: 'Andere Firma AG', city: 'Wismar' })
  for (const [who, person] of Object.entries({ dora, ada, bert, staff }))
    await expectHidden(person, proposal, who)
  await dora.check('not found')
  await ada.visit(`${challenge}/vorschlaege`, 'opening: sealed until the deadline')
  expect(await ada.page.content()).not.toContain(COMPANY)

  // The one step no page offers: the deadline of a published challenge cannot be moved, so time passes here.
  const challengeId = challenge.split('/').at(-1) ?? ''
  await db.$executeRaw`UPDATE "Challenge" SET "deadlineAt" = clock_timestamp() - interval '1 second' WHERE id = ${challengeId}`

  await cem.visit(proposal, 'proposal: deadline has passed')
  await ada.visit(`${challenge}/vorschlaege`, 'opening: waits for the second factor')
  await ada.follow(t('error.secondFactor.setUp'), t('account.secondFactor.needed'))
  await setUpSecondFactor(ada)
  await ada.follow(t('account.recovery.back'), t('opening.consent.action'))
  await ada.check('opening: waits for the first person')
  await ada.press(t('opening.consent.action'), t('opening.consented'))
  await ada.check('opening: waits for the second person')
  await ada.sees(t('opening.waits'))
  await expectHidden(ada, proposal, 'ada after one consent')
  await bert.open(`${challenge}/vorschlaege`)
  await bert.press(t('opening.open.action'), t('opening.done'))
  await bert.check('opening: opened')

  await ada.open(`${challenge}/vorschlaege`)
  await ada.follow(COMPANY, SECRET)
  await ada.check('proposal: read by the authority')
  const proposalId = proposal.split('/').at(-1) ?? ''
  const readings = await db.event.findMany({ where: { streamId: proposalId, action: 'proposal.read' } })
  expect(readings.length).toBeGreaterThan(0)
  await mailTo(application, 'cem@firma.example', 'Vorschläge geöffnet')
  await cem.visit(proposal, 'proposal: opened, seen by its team')
  await expectHidden(dora, proposal, 'dora after the opening')

  expect(await verifyEvents()).toMatchObject({ ok: true, problems: [] })
}
