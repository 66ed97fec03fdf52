import { describe, expect, it } from 'vitest'
import { unsealContent } from '~/features/proposals/operations/proposal-content.server'
import { db } from '~/platform/database/client.server'
import { createOrganisation } from '../factories/organisation'
import { createProposal } from '../factories/proposal'
import { cookieOf } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { createMember, createScene, passTheDeadline } from '../support/proposal-scene'
import {
  addPlan,
  ask,
  collide,
  confirmCopyFor,
  discuss,
  joinTeam,
  keepDraft,
  leaveTeam,
} from './journey/consortium'
import { mailTo } from './journey/mails'
import { checkReceipt, submitProposal, withdrawProposal } from './journey/proposal'
import { t } from './journey/words'

/** What readers are told of the institute that went after the submission. */
const LEFT = 'Institut Zwei hat die Partnerschaft am'
const application = useApplication()
const sitDown = useBrowser(application)

async function enter(user: { id: string }, javaScript: boolean): Promise<Person> {
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}

/** A lead with an unfinished proposal, two institutes that know nothing of it yet, and an authority. */
async function begin(javaScript: boolean) {
  const scene = await createScene()
  const { challenge, provider, author, official, colleague } = scene
  const ids = { challengeId: challenge.id, organisationId: provider.id }
  const proposal = await createProposal({ ...ids, content: { risks: '' } })
  const institute = async (name: string) => {
    const { id } = await createOrganisation({ name, kind: 'researchCentre' })
    const user = await createMember(id, 'owner')
    return { name, user, person: await enter(user, javaScript) }
  }
  const content = async () => {
    const { sealed } = await db.proposal.findUniqueOrThrow({ where: { id: proposal.id } })
    return unsealContent(challenge.id, sealed)
  }
  return {
    ...{ challenge, author, content, page: `/vorschlaege/${proposal.id}` },
    ada: await enter(author, javaScript),
    pia: await institute('Institut Eins'),
    paul: await institute('Institut Zwei'),
    readers: [await enter(official, javaScript), await enter(colleague, javaScript)] as const,
  }
}
type Scene = Awaited<ReturnType<typeof begin>>

async function comeTogether({ ada, pia, paul, page, challenge }: Scene): Promise<void> {
  await ada.visit(`${page}/partner`, 'consortium: nobody asked yet')
  for (const { name } of [pia, paul]) await ask(ada, page, name)
  await ada.check('consortium: two are asked')
  await mailTo(application(), pia.user.email, 'Gemeinsamer Vorschlag?')
  await pia.person.visit('/meine-aufgaben', 'tasks: a request for a joint proposal')
  const task = t('consortium.task.answer', { title: challenge.title })
  await pia.person.follow(task, t('consortium.invited.hidden'))
  await pia.person.check('consortium: to be answered')
  expect(await pia.person.open(page)).toBe(404)
  for (const { person, name } of [pia, paul]) await joinTeam(person, page, name)
}

async function writeTogether({ ada, pia, paul, page, content }: Scene, javaScript: boolean): Promise<void> {
  await ada.visit(page, 'proposal: what is asked for and what is missing')
  await ada.sees(t('proposal.missing.title'))
  await keepDraft(pia.person, await enter(pia.user, javaScript), page)
  await collide(ada, pia.person, page)
  expect(await content()).toMatchObject({
    approach: 'Weg von Pia.',
    dataNeeded: 'Daten von Ada.',
    risks: 'Schlechte Scans.',
  })
  await discuss(ada, pia.person, page)
  await addPlan(paul.person, page)
  await ada.visit(`${page}/vorschau`, 'proposal: what would be frozen')
  await ada.sees('Weg von Pia.')
}

async function confirmTogether({ ada, pia, paul, page }: Scene): Promise<void> {
  await ada.open(page)
  await ada.sees(t('proposal.complete'))
  await ada.sees(t('reason.confirmationMissing'))
  await ada.check('proposal: confirmations are missing')
  await confirmCopyFor(pia.person, page, { name: pia.name, person: '' })
  await pia.person.check('proposal: confirmation without a name (422)')
  const confirm = async () => {
    await confirmCopyFor(pia.person, page, { name: pia.name, person: 'Pia Partner' })
    await confirmCopyFor(paul.person, page, { name: paul.name, person: 'Paul Partner' })
  }
  await confirm()
  await paul.person.check('proposal: confirmed by all')
  // One of them changes the text: everybody is asked again.
  await paul.person.open(`${page}/bearbeiten/about`)
  await paul.person.fill({ [t('proposalForm.title')]: 'Ein besserer Titel' })
  await paul.person.press(t('proposalEdit.saveAndGoOn'), t('proposal.saved'))
  await mailTo(application(), pia.user.email, 'Bitte neu bestätigen')
  await ada.open(page)
  await ada.sees(t('reason.confirmationMissing'))
  await confirm()
}

/** Two persons of the authority open what came, and read it. */
async function openAndRead({ challenge, readers: [olga, kim] }: Scene): Promise<void> {
  await passTheDeadline(challenge.id)
  const list = `/herausforderungen/${challenge.id}/vorschlaege`
  await olga.open(list)
  await olga.press(t('opening.consent.action'), t('opening.consented'))
  await kim.open(list)
  await kim.press(t('opening.open.action'), t('opening.done'))
  await kim.sees(LEFT)
  await kim.check('opened list: a joint proposal')
  await olga.open(list)
  await olga.follow(t('reading.list.start'), t('reading.preline', { position: 1, count: 1 }))
  for (const text of [
    'Ein besserer Titel',
    'Weg von Pia.',
    'Zeitplan.pdf',
    'Pia Partner, Projektleitung',
    LEFT,
  ])
    await olga.sees(text)
  await olga.check('reading: a joint proposal')
}

describe.each([false, true])('three organisations with one proposal (JavaScript: %s)', (javaScript) => {
  it('write in two browsers, confirm, submit, withdraw and resubmit; two persons open and read', async () => {
    const scene = await begin(javaScript)
    const { ada, paul, page, author } = scene
    await comeTogether(scene)
    await writeTogether(scene, javaScript)
    await confirmTogether(scene)

    await ada.open(page)
    await submitProposal(ada)
    await ada.sees('Pia Partner, Projektleitung')
    await withdrawProposal(ada, page)
    // Nothing has changed: what the partners confirmed can be handed in again as it is.
    await submitProposal(ada, true)
    await checkReceipt(ada, await sitDown({ javaScript }), 'Weg von Pia.')

    await leaveTeam(paul.person, page, paul.name)
    await mailTo(application(), author.email, 'ist ausgestiegen')
    await ada.visit(`${page}/partner`, 'consortium: one has left')
    await openAndRead(scene)
  }, 300_000)
})
