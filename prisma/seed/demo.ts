import { measureDurations } from '~/features/challenges/operations/measure-durations.server'
import { configuration } from '~/platform/configuration.server'
import { databaseEngine, db } from '~/platform/database/client.server'
import { markAsDemo } from '~/platform/demo-marker.server'
import { deriveKey } from '~/platform/keys.server'
import { CHALLENGES } from './content/challenges'
import { CHANGES } from './content/changes'
import { CHECKS } from './content/checks'
import { COMPETITION } from './content/competition'
import { CONSULTATIONS } from './content/consultations'
import { DISCUSSIONS } from './content/discussions'
import { PARTNERS, SHARED } from './content/joint'
import { MORE_CHALLENGES } from './content/more-challenges'
import { OPENED_PROPOSALS, READER_QUESTIONS } from './content/opened-proposals'
import { AUTHORITIES, NAMED_BODIES } from './content/organisations'
import { PEOPLE } from './content/people'
import { PILOTS } from './content/pilots'
import { PROPOSALS } from './content/proposals'
import { PROVIDERS } from './content/providers'
import { QUESTIONS } from './content/questions'
import { REGISTER_ENTRIES } from './content/register'
import { demoSecret } from './demo-second-factor'
import { writeChallenge } from './write-challenge'
import { writeChange } from './write-change'
import { writeCheck } from './write-check'
import { writeConsultation } from './write-consultation'
import { writeDiscussion, writePseudonyms } from './write-discussion'
import { writePartner, writeShared } from './write-joint'
import { writeOrganisation } from './write-organisation'
import { writePeople } from './write-people'
import { writePilot } from './write-pilot'
import { writeProposal } from './write-proposal'
import { writeQuestions } from './write-question'
import { writeReaderQuestion } from './write-reader-question'
import { writeRegisterEntry } from './write-register'
import { writeTeam } from './write-team'

/** `secret`: for the app that makes one-time codes, where the account needs them. */
export type DemoAccount = { role: string; email: string; password: string; secret: string | null }

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

/**
 * Fills an empty installation with the demo: an embedded database bound to loopback, or DEMO=1. A database
 * with people in it is never touched.
 * @returns one account a role, or nothing where this is no demo
 */
export async function seedDemoWhereWanted(): Promise<DemoAccount[]> {
  const isDemo = (await db.setting.count({ where: { key: 'demo' } })) > 0
  if (!isDemo && (!isWanted() || !(await isEmpty()))) return []
  if (!isDemo) await seedDemo(new Date())
  const password = demoPassword()
  return PEOPLE.flatMap((person) => {
    const { key, title } = person
    const email = `${key.toLowerCase()}@demo.example`
    return title ? [{ role: title, email, password, secret: demoSecret(person) }] : []
  })
}

function isWanted(): boolean {
  const { demo, host } = configuration()
  return demo ?? (databaseEngine() === 'pglite' && LOOPBACK.has(host))
}

async function isEmpty(): Promise<boolean> {
  const counts = await Promise.all([db.user.count(), db.organisation.count(), db.challenge.count()])
  return counts.every((count) => count === 0)
}

/** Another password for every installation, so that a demo on the net cannot be entered by everybody. */
function demoPassword(): string {
  const words = deriveKey('demo password').toString('hex')
  return `demo-${words.slice(0, 4)}-${words.slice(4, 8)}-${words.slice(8, 12)}`
}

/** Writes people, organisations, challenges with all that belongs to them, and proposals; dates stand relative to `start`. */
export async function seedDemo(start: Date): Promise<void> {
  await writePeople(PEOPLE, demoPassword(), start)
  for (const organisation of [...NAMED_BODIES, ...AUTHORITIES, ...PROVIDERS])
    await writeOrganisation(organisation, start)
  for (const challenge of [...CHALLENGES, ...MORE_CHALLENGES, COMPETITION])
    await writeChallenge(challenge, start)
  for (const check of CHECKS) await writeCheck(check, start)
  for (const partner of PARTNERS) await writePartner(partner, start)
  for (const shared of SHARED) await writeShared(shared, start)
  await writeQuestions(QUESTIONS, start)
  for (const proposal of [...PROPOSALS, ...OPENED_PROPOSALS]) await writeProposal(proposal, start)
  for (const proposal of PROPOSALS) if (proposal.team) await writeTeam(proposal, proposal.team, start)
  for (const question of READER_QUESTIONS) await writeReaderQuestion(question, start)
  for (const change of CHANGES) await writeChange(change)
  for (const consultation of CONSULTATIONS) await writeConsultation(consultation, start)
  for (const pilot of PILOTS) await writePilot(pilot, start)
  for (const entry of REGISTER_ENTRIES) await writeRegisterEntry(entry, start)
  await writePseudonyms()
  for (const discussion of DISCUSSIONS) await writeDiscussion(discussion, start)
  await measureDurations()
  await markAsDemo(start)
}
