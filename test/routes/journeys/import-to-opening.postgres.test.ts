import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { administrationValues } from '#test/support/administration-values'
import { crawl, textOf } from '#test/support/crawl'
import { useDatabase } from '#test/support/database'
import { deliver, JourneyPerson, mailTo } from '#test/support/journey-person'
import { leaksInDatabase, tokensIn } from '#test/support/leaks'
import { type MailBox, openMailBox } from '#test/support/mail-box'
import { moveDeadline } from '#test/support/proposal-scene'
import { adminCommand } from '~/features/administration/operations/admin-command.server'
import { importCommand } from '~/features/administration/operations/import-command.server'
import * as user from '~/features/administration/routes/user'
import { announceClosedChallenges } from '~/features/challenges/operations/announce-closed-challenges.server'
import * as challengeShow from '~/features/challenges/routes/show'
import * as opening from '~/features/proposals/routes/challenge-proposals'
import * as proposalShow from '~/features/proposals/routes/show'
import { type Configuration, configuration, setConfiguration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'
import { verifyEvents } from '~/platform/events/verify-events.server'
import { newId } from '~/platform/new-id.server'
import { bridgeProposal, TITLE } from './bridge-texts'
import { claimInstitution, describeInstitution } from './institutions'
import { seeMatches } from './matches'
import { submitAgain, submitProposal } from './proposing'
import { letIn, publish } from './publication'

const DATA = path.resolve('../shared/data')
const ROR = path.join(DATA, 'ror-de/ror_de_active.csv')
const MUNICIPALITIES = path.join(DATA, 'mv-gemeinden/mv_gemeinden.csv')
const absent = [ROR, MUNICIPALITIES].filter((file) => !existsSync(file))
if (absent.length > 0) console.info(`skipped: ${absent.join(', ')} absent`)

useDatabase()

let box: MailBox
let before: Configuration
beforeAll(async () => {
  box = await openMailBox()
  before = configuration()
  setConfiguration({ ...before, smtpUrl: box.url })
})
afterAll(async () => {
  setConfiguration(before)
  await box.close()
})

const PASSWORD = 'Sieben Brücken im Nebel'
const signUp = (displayName: string, email: string) =>
  JourneyPerson.signUp(box, { email, displayName, password: PASSWORD })

/** Reads a register through the command of the command line; every row must be taken. */
async function importRegister(file: string, source: string, rows: number) {
  const lines: string[] = []
  expect(await importCommand(['organisations', file, '--as', source], (line) => lines.push(line))).toBe(0)
  expect(lines.at(-1)).toContain(`${rows} rows, ${rows} created, 0 updated`)
  expect(lines.at(-1)).toMatch(/, 0 refused$/)
}

/** The first administrator comes from the command line and makes somebody who signed up staff. */
async function createStaff(): Promise<JourneyPerson> {
  const printed: string[] = []
  const email = 'leitung@plattform.example'
  expect(await adminCommand(['create', '--email', email], (line) => printed.push(line))).toBe(0)
  const password = printed.join('\n').split(': ').at(-1) ?? ''
  const administrator = new JourneyPerson({ email, password })
  const staff = await signUp('Edda Prüfer', 'edda@plattform.example')
  const userId = (await staff.viewer()).id
  const form = { intent: 'role', role: 'staff', reason: 'Gehört zum Team.' }
  const give = () => administrator.send(user, ['user', { userId }], form)
  expect((await give()).status, 'no second factor yet').toBe(403)
  await administrator.setUpSecondFactor()
  expect((await give()).status).toBe(303)
  await staff.setUpSecondFactor()
  return staff
}

it.skipIf(absent.length > 0)(
  'goes from two registers over three claimed institutions to two opened proposals',
  async () => {
    await importRegister(ROR, 'ror', 1915)
    await importRegister(MUNICIPALITIES, 'mv-gemeinden', 726)
    const staff = await createStaff()
    const author = await signUp('Änne Größler', 'aenne@example.org')
    const colleague = await signUp('Bernd Klüver', 'bernd@example.org')
    const researcher = await signUp('Clara Weiß', 'clara@example.org')
    const maker = await signUp('Jörg Süß', 'joerg@example.org')

    const town = 'Universitäts- und Hansestadt Greifswald'
    const authorityId = await claimInstitution(box, staff, author, {
      search: 'Greifswald',
      name: town,
      address: 'rathaus@stadt.example',
      isOwnDomain: false,
    })
    const centre = 'Fraunhofer-Institut für Großstrukturen in der Produktionstechnik IGP'
    const centreId = await claimInstitution(box, staff, researcher, {
      search: 'Großstrukturen',
      name: centre,
      address: 'verwaltung@igp.fraunhofer.de',
      isOwnDomain: true,
    })
    const company = '52°North Spatial Information Research'
    const companyId = await claimInstitution(box, staff, maker, {
      search: '52°North',
      name: company,
      address: 'buero@52north.org',
      isOwnDomain: true,
    })
    await describeInstitution(researcher, centreId)
    await describeInstitution(maker, companyId)

    await letIn(box, { author, colleague }, authorityId)
    await author.setUpSecondFactor()
    await colleague.setUpSecondFactor()
    const challengeId = await publish(box, { author, colleague }, authorityId)
    const read = await maker.open(challengeShow, ['challenge', { challengeId }])
    expect(read.data).toMatchObject({ title: TITLE, phase: 'open', mayPropose: true })

    await seeMatches(box, author, challengeId, [
      { person: researcher, organisationId: centreId, name: centre },
      { person: maker, organisationId: companyId, name: company },
    ])

    const [first, second] = [bridgeProposal('quvaxhoro'), bridgeProposal('zimpelwuk')]
    const centreProposal = await submitProposal(box, researcher, challengeId, first)
    const companyProposal = await submitProposal(box, maker, challengeId, second)
    await submitAgain(maker, companyProposal)

    const secrets = ['quvaxhoro', 'zimpelwuk']
    const outsiders = { author, colleague, staff }
    const visitors = await Promise.all(
      Object.entries(outsiders).map(async ([name, person]) => ({ name, viewer: await person.viewer() })),
    )
    const visits = await crawl({
      visitors: [...visitors, { name: 'signedOut', viewer: null }],
      values: {
        challengeId: [challengeId],
        proposalId: [centreProposal, companyProposal],
        organisationId: [authorityId, centreId],
        number: ['1'],
        position: ['1'],
        claimId: [newId()],
        foreignChallengeId: [newId()],
        invitationId: [newId()],
        introductionId: [newId()],
        offerId: [newId()],
        token: ['x'],
        ...administrationValues(),
        '*': ['x'],
      },
    })
    expect(visits.filter((visit) => tokensIn(visit.text, secrets).length > 0)).toEqual([])
    expect(await leaksInDatabase(secrets)).toEqual([])
    const ours = await researcher.open(proposalShow, ['proposal', { proposalId: centreProposal }])
    expect(await textOf(ours.data), 'the team reads its own').toContain('quvaxhoro')
    const open = (person: JourneyPerson) => person.send(opening, ['challengeProposals', { challengeId }], {})
    expect((await open(author)).data).toMatchObject({ refusal: { reason: 'deadlineNotOver' } })

    // The one step that no person takes: the deadline passes.
    await moveDeadline(challengeId, -1000)
    expect(await announceClosedChallenges()).toBe(1)
    await mailTo(box, author.email, `Frist abgelaufen: „${TITLE}“`)
    expect((await open(author)).status).toBe(303)
    expect((await open(author)).status, 'nobody opens alone').toBe(409)
    const waiting = await author.open(proposalShow, ['proposal', { proposalId: centreProposal }])
    expect(waiting.status).toBe(404)
    await mailTo(box, colleague.email, `Zweite Person gesucht: Öffnung zu „${TITLE}“`)
    expect((await open(colleague)).status).toBe(303)
    for (const person of [researcher, maker]) {
      await mailTo(box, person.email, `Vorschläge geöffnet: „${TITLE}“`)
    }

    const list = await colleague.open(opening, ['challengeProposals', { challengeId }])
    expect(list.data.proposals?.map(({ organisation, number }) => [organisation, number])).toEqual([
      [centre, 1],
      [company, 2],
    ])
    const opened = await colleague.open(proposalShow, ['proposal', { proposalId: companyProposal }])
    expect(opened.data).toMatchObject({ side: 'authority', reading: { copy: { content: second } } })
    const readings = { streamId: companyProposal, action: 'proposal.read' }
    expect(await db.event.count({ where: readings })).toBe(1)
    const seen = await maker.open(proposalShow, ['proposal', { proposalId: companyProposal }])
    expect(seen.data).toMatchObject({ side: 'team', readings: { count: 1 } })
    for (const person of [staff, maker]) {
      const other = await person.open(proposalShow, ['proposal', { proposalId: centreProposal }])
      expect(other.status, 'opened for the authority only').toBe(404)
    }

    await deliver()
    expect(await db.outboxMessage.count({ where: { state: { not: 'sent' } } })).toBe(0)
    expect(await verifyEvents()).toMatchObject({ ok: true, problems: [] })
  },
  300_000,
)
