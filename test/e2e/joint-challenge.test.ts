import { describe, expect, it } from 'vitest'
import type { OrganisationRole } from '~/domain/permission/matrix'
import { followPilot } from '~/features/pilots/operations/follow-pilot.server'
import { followEntry } from '~/features/register/operations/follow-entry.server'
import { db } from '~/platform/database/client.server'
import { createChallenge } from '../factories/challenge'
import { addMember, createOrganisation } from '../factories/organisation'
import { createPilot } from '../factories/pilot'
import { createEntry } from '../factories/register'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { mailTo } from './journey/mails'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

async function clerkOf(organisationId: string, javaScript: boolean, role: OrganisationRole = 'editor') {
  const user = await createUser({ secondFactor: true })
  await addMember(user.id, organisationId, role)
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(user.id, { secondFactor: true })).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return { person, user }
}

const authority = (name: string) => createOrganisation({ kind: 'authority', name })

async function ask(lead: Person, page: string, name: string) {
  await lead.open(`${page}/gemeinsam`)
  await lead.field(t('partnerForm.organisationId')).selectOption({ label: name })
  await lead.press(t('partners.invite'), t('partners.toast.invite'))
}

/** What others have tried already and what is in use: a pilot that is over and an entry of the register. @returns their names */
async function createTried(
  { title, summary, problem, desiredOutcome }: Awaited<ReturnType<typeof createChallenge>>,
  authorityId: string,
) {
  const names = [`Pilot: ${title}`, `Im Einsatz: ${title}`] as const
  const pilot = await createPilot({
    ...{ authorityId, state: 'finished', title: names[0] },
    ...{ summary, goal: desiredOutcome, description: problem },
  })
  const says = { name: names[1], summary, goal: desiredOutcome, sourceData: problem }
  const entry = await createEntry({ authorityId, state: 'published', says })
  await Promise.all([followPilot(pilot.id), followEntry(entry.id)])
  return names
}

describe.each([false, true])('a joint challenge (JavaScript: %s)', (javaScript) => {
  const mark = javaScript ? 'A' : 'B'

  it('goes from the invitation to the publication, and one partner withdraws', async () => {
    const [lead, first, second, third] = [
      await authority(`Amt ${mark} Federführung`),
      await authority(`Amt ${mark} Eins`),
      await authority(`Amt ${mark} Zwei`),
      await authority(`Amt ${mark} Drei`),
    ]
    const author = await clerkOf(lead.id, javaScript, 'owner')
    const approver = await clerkOf(lead.id, javaScript)
    const one = await clerkOf(first.id, javaScript)
    const two = await clerkOf(second.id, javaScript)
    const three = await clerkOf(third.id, javaScript)
    const title = `Zählerstände ablesen ${mark}`
    const draft = await createChallenge({
      ...{ authorityId: lead.id, title, whyNew: '', createdById: author.user.id },
      editorIds: [author.user.id],
    })
    const { id } = draft
    const tried = await createTried(draft, first.id)
    const page = `/herausforderungen/${id}`

    // Nobody approves what nobody has asked about.
    await author.person.visit(`${page}/verwalten`, 'manage: whether it exists already is not answered')
    await author.person.follow(t('challengeForm.whyNew'), t('similar.lead'))
    for (const name of tried) await author.person.sees(name)
    await author.person.check('similar: a pilot and an entry of the register, the answer is missing')
    await author.person.press(t('similar.save'), t('shell.errorSummary'))
    await author.person.check('similar: no answer (422)')
    await author.person.fill({ [t('similarForm.whyNew')]: 'Unsere Zähler stehen in Kellern ohne Netz.' })
    await author.person.press(t('similar.save'), t('similar.toast.saved'))

    await author.person.visit(`${page}/gemeinsam`, 'partners: nobody asked yet')
    await ask(author.person, page, first.name)
    await ask(author.person, page, second.name)
    await ask(author.person, page, third.name)
    await author.person.check('partners: three are asked')
    await author.person.visit(`${page}/verwalten`, 'manage: partners have not answered')
    await author.person.sees(t('reason.partnerUnconfirmed'))

    await mailTo(application(), one.user.email, 'Gemeinsame Herausforderung?')
    await one.person.visit('/meine-aufgaben', 'tasks: a request waits')
    await one.person.follow(t('joint.task.answer', { title }), t('partners.lead'))
    await one.person.check('partners: to be answered')
    await one.person.visit(page, 'challenge: draft, read by a partner')
    await one.person.follow(t('joint.toPartners'), t('partners.lead'))
    expect(await one.person.open(`${page}/verwalten`)).toBe(404)
    await one.person.open(`${page}/gemeinsam`)
    await one.person.press(t('partners.step.confirm'), t('partners.toast.confirm'))
    await two.person.open(`${page}/gemeinsam`)
    await two.person.press(t('partners.step.confirm'), t('partners.toast.confirm'))
    await two.person.check('partners: has confirmed')
    await three.person.open(`${page}/gemeinsam`)
    await three.person.press(t('partners.step.decline'), t('partners.toast.decline'))
    expect(await three.person.open(page)).toBe(404)

    await author.person.open(`${page}/verwalten`)
    await author.person.press(t('challengeManage.submit'), t('challenge.toast.submit'))
    // One withdraws while the approver has the page open: the approver looks again.
    await approver.person.open(`${page}/verwalten`)
    await two.person.open(`${page}/gemeinsam`)
    await two.person.press(t('partners.step.leave'), t('shell.errorSummary'))
    await two.person.check('partners: no reason (422)')
    await two.person.fill({ [t('partnerForm.reason')]: 'Der Kreistag hat anders entschieden.' })
    await two.person.press(t('partners.step.leave'), t('partners.toast.leave'))
    expect(await two.person.open(page)).toBe(404)
    await approver.person.press(t('challengeManage.approve'), t('reason.wrongState'))
    await approver.person.open(`${page}/verwalten`)
    await approver.person.press(t('challengeManage.approve'), t('challenge.toast.approve'))

    const visitor = await sitDown({ javaScript })
    await visitor.visit(page, 'challenge: joint, public')
    await visitor.sees(first.name)
    await visitor.sees('Unsere Zähler stehen in Kellern ohne Netz.')
    expect(await visitor.page.getByText(second.name).count()).toBe(0)
    await visitor.open('/herausforderungen')
    await visitor.sees(t('joint.card', { count: 1 }))
    await mailTo(application(), one.user.email, 'Veröffentlicht')

    // Leaving afterwards is public.
    await one.person.open(`${page}/gemeinsam`)
    await one.person.press(t('partners.step.leave'), t('shell.errorSummary'))
    await one.person.fill({ [t('partnerForm.reason')]: 'Wir beschaffen selbst.' })
    await one.person.press(t('partners.step.leave'), t('partners.toast.leave'))
    await visitor.visit(page, 'challenge: a partner has left')
    await visitor.sees('Wir beschaffen selbst.')
    for (const { person } of [author, approver, one, two, three]) person.expectNoFaults()
  }, 300_000)

  it('is joined by others: we have this problem too', async () => {
    const [lead, other] = [await authority(`Amt ${mark} Vorreiter`), await authority(`Amt ${mark} Nachbar`)]
    const author = await createUser()
    await addMember(author.id, lead.id, 'owner')
    const challenge = await createChallenge({
      ...{ authorityId: lead.id, state: 'published', title: `Laub erkennen ${mark}` },
      ...{ editorIds: [author.id], submittedById: author.id },
    })
    const page = `/herausforderungen/${challenge.id}`
    const { person } = await clerkOf(other.id, javaScript)
    await person.visit(page, 'challenge: may be shared')
    await person.press(t('joint.share'), t('shared.toast.share'))
    await person.check('challenge: shared')
    await person.sees(t('joint.sharedCount', { count: 1 }))
    await mailTo(application(), author.email, 'hat dieses Problem')
    await person.follow(t('joint.shareManage'), t('shared.lead'))
    await person.check('shared: can be taken back')
    await person.press(t('shared.end'), t('shared.toast.end'))
    await person.follow(t('joint.shareWithNote'), t('shared.lead'))
    await person.check('shared: with a note')
    await person.fill({ [t('sharedForm.note')]: 'Bei uns 40 Straßen.' })
    await person.press(t('joint.share'), t('shared.toast.share'))
    await person.sees('Bei uns 40 Straßen.')
    expect(await db.sharedProblem.count({ where: { challengeId: challenge.id, endedAt: null } })).toBe(1)
    person.expectNoFaults()
  }, 120_000)
})
