import { expect } from 'vitest'
import { createAdministrator } from '~/features/administration/operations/create-administrator.server'
import { db } from '~/platform/database/client.server'
import { movePhase } from '../../factories/competition'
import type { Application } from '../../support/app-server'
import type { Sitting } from '../../support/browser'
import type { Person } from '../../support/person'
import { logIn, setUpSecondFactor, signUp } from './accounts'
import { approveChallenge, fillSteps } from './challenge'
import { found, join, verify } from './organisations'
import { fillSections, SECRET, submitProposal } from './proposal'
import { t } from './words'

const TITLE = 'Wettbewerb um barrierefreie Formulare'
const COMPANY = 'Preiswerk GmbH'
const HOUR = 3_600_000
const DAY = 24 * HOUR

type SitDown = (sitting: Sitting) => Promise<Person>

/** From sign-up to the opening of what came in phase one of a competition with two phases. */
export async function compete(
  application: Application,
  sitDown: SitDown,
  javaScript: boolean,
): Promise<void> {
  const people = await settle(application, sitDown, javaScript)
  const { ada, bert, cem, visitor } = people
  const challenge = await writeCompetition(ada)
  const challengeId = challenge.split('/').at(-1) ?? ''
  await bert.visit(`${challenge}/pruefen`, 'competition: reviewed field by field')
  await bert.sees('1. Skizze (10.01.2030 12:00 – 01.03.2030 12:00)')
  await approveChallenge(bert, challenge)

  await visitor.visit('/herausforderungen?kind=competition', 'challenges: competitions only')
  await visitor.follow(TITLE, t('competition.phases'))
  await visitor.sees(t('competition.ahead'))
  await visitor.check('competition: announced')
  expect(await visitor.open('/herausforderungen?kind=open')).toBe(200)
  expect(await visitor.page.getByText(TITLE).count()).toBe(0)
  await cem.visit(`${challenge}/vorschlag`, 'proposal: phase one has not begun')
  await cem.sees(t('reason.phaseNotOpen'))

  await letPass(challengeId, 1, { opensAt: new Date(Date.now() - HOUR) })
  await visitor.visit(challenge, 'competition: phase one is open')
  await visitor.sees(t('competition.turn.everybody'))
  const proposal = await propose(cem, challenge)

  const second = { opensAt: new Date(Date.now() + DAY), deadlineAt: new Date(Date.now() + 2 * DAY) }
  await letPass(challengeId, 1, { deadlineAt: new Date(Date.now() - 1000) })
  await letPass(challengeId, 2, second)
  await cem.visit(proposal, 'proposal: phase one is over')
  await visitor.visit(challenge, 'competition: phase one is over, phase two is ahead')
  await visitor.sees(t('competition.turn.twoPersons'))
  await open(people, challenge)

  await letPass(challengeId, 2, { opensAt: new Date(Date.now() - HOUR) })
  await visitor.visit(challenge, 'competition: phase two is open')
  await visitor.sees(t('competition.turn.admitted'))
  await cem.open(`${challenge}/vorschlag`)
  await cem.sees(t('reason.admissionMissing'))
  for (const person of Object.values(people)) person.expectNoFaults()
}

/** Staff, two people of an authority, somebody of a company, and a visitor. */
async function settle(application: Application, sitDown: SitDown, javaScript: boolean) {
  const [staff, ada, bert, cem, visitor] = [
    await sitDown({ javaScript }),
    await sitDown({ javaScript }),
    await sitDown({ javaScript }),
    await sitDown({ javaScript }),
    await sitDown({ javaScript }),
  ]
  const { password } = await createAdministrator({ email: 'team@land.example', displayName: 'Stella Team' })
  await logIn(staff, 'team@land.example', password ?? '')
  await staff.open('/verwaltung')
  await setUpSecondFactor(staff)
  await signUp(application, ada, { email: 'ada@amt.example', name: 'Ada Amtfrau' })
  const authority = await found(ada, { kind: 'authority', name: 'Amt Preisverleih', city: 'Barth' })
  await verify(staff, 'Amt Preisverleih', 'Die Behörde steht im Verzeichnis des Landes.')
  await signUp(application, bert, { email: 'bert@amt.example', name: 'Bert Beamter' })
  await join(bert, ada, authority)
  await signUp(application, cem, { email: 'cem@firma.example', name: 'Cem Coder' })
  await found(cem, { kind: 'company', name: COMPANY, city: 'Greifswald' })
  for (const person of [ada, bert]) {
    await person.open('/konto/zweiter-faktor')
    await setUpSecondFactor(person)
  }
  return { staff, ada, bert, cem, visitor }
}

async function writeCompetition(clerk: Person): Promise<string> {
  await clerk.open('/herausforderungen/neu')
  await clerk.tick(t('challengeKind.competition'))
  await clerk.fill({ [t('challengeForm.title')]: TITLE, [t('challengeForm.summary')]: 'Formulare für alle.' })
  await clerk.check('challenge: new, a competition')
  await clerk.press(t('challengeForm.new.submit'), t('challenge.toast.created'))
  const challenge = clerk.path.replace('/bearbeiten/need', '')
  await fillSteps(clerk, { competition: fillCompetition })
  await clerk.visit(`${challenge}/vorschau`, 'competition: preview')
  await clerk.sees('Skizze')
  await clerk.open(`${challenge}/bearbeiten`)
  await clerk.press(t('challengeManage.submit'), t('challenge.toast.submit'))
  return challenge
}

const VALUES = {
  'phases[0].title': 'Skizze',
  'phases[0].opensAt': '2030-01-10T12:00',
  'phases[0].deadlineAt': '2030-03-01T12:00',
  'phases[0].criteria[0].criterion': 'Nutzen',
  'phases[0].criteria[0].weight': '100',
  'phases[1].title': 'Prototyp',
  'phases[1].opensAt': '2030-04-01T12:00',
  'phases[1].deadlineAt': '2030-05-01T12:00',
  'phases[1].criteria[0].criterion': 'Bedienbarkeit',
  'phases[1].criteria[0].weight': '100',
  'prizes[0].title': 'Hauptpreis',
  'prizes[0].amount': '30.000',
  'jury[0].name': 'Prof. Ida Muster',
  'jury[1].name': 'Jo Beispiel',
  'jury[2].name': 'Kai Probe',
} as const

/** Fills the step of a competition: first with phases that overlap and weights that make no hundred. */
async function fillCompetition(clerk: Person): Promise<void> {
  const fill = async (values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values))
      await clerk.page.locator(`[name="${name}"]`).fill(value)
  }
  await fill({ ...VALUES, 'phases[1].opensAt': '2030-02-01T12:00', 'phases[0].criteria[0].weight': '90' })
  await clerk.page.locator('[name="jury[0].role"]').selectOption('chair')
  await clerk.press(t('posting.save'), t('shell.errorSummary'))
  for (const text of [t('challengeForm.error.overlap'), t('challengeForm.error.weights', { count: 90 })])
    await clerk.sees(text)
  await clerk.check('challenge: phases that do not fit (422)')
  expect(await clerk.page.locator('[name="jury[2].name"]').inputValue()).toBe('Kai Probe')
  await fill({ 'phases[1].opensAt': '2030-04-01T12:00', 'phases[0].criteria[0].weight': '100' })
  await clerk.press(t('challengeForm.jury.add'), t('challengeForm.jury.row', { number: 4 }))
  expect(await clerk.page.locator('[name="phases[0].title"]').inputValue()).toBe('Skizze')
}

async function propose(developer: Person, challenge: string): Promise<string> {
  await developer.open(challenge)
  await developer.follow(t('challenge.show.propose'), t('proposalNew.action'))
  await developer.tick(COMPANY)
  await developer.press(t('proposalNew.action'), t('proposal.started'))
  const proposal = developer.path.replace('/bearbeiten/about', '')
  await fillSections(developer, proposal)
  await submitProposal(developer)
  return proposal
}

/** Two persons open what came in phase one, although phase two is still ahead. */
async function open({ ada, bert }: Record<'ada' | 'bert', Person>, challenge: string): Promise<void> {
  await ada.open(`${challenge}/vorschlaege`)
  await ada.press(t('opening.consent.action'), t('opening.consented'))
  expect(await ada.page.content()).not.toContain(SECRET)
  await bert.open(`${challenge}/vorschlaege`)
  await bert.press(t('opening.open.action'), t('opening.done'))
  await bert.check('competition: phase one is opened')
  await bert.follow(COMPANY, SECRET)
  expect(await db.proposal.findFirst({ where: { state: 'submitted' } })).toMatchObject({ phase: 1 })
}

/** The one thing that no page offers is that time passes. Visitors may be shown a page that is a second old. */
async function letPass(...moved: Parameters<typeof movePhase>): Promise<void> {
  await movePhase(...moved)
  await new Promise((done) => setTimeout(done, 1100))
}
