import { describe, expect, it } from 'vitest'
import { tellNewMatches } from '~/features/matching/operations/tell-new-matches.server'
import { db } from '~/platform/database/client.server'
import { createChallenge } from '../factories/challenge'
import { addMember, createOrganisation } from '../factories/organisation'
import { cookieOf, createUser } from '../factories/user'
import { addProvider, BRIDGE_PROFILE, followAll } from '../operations/matching/stage'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import { mailTo } from './journey/mails'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

async function sitDownAs(userId: string, javaScript: boolean) {
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(userId, { secondFactor: true })).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}

describe.each([false, true])('matching alive (JavaScript: %s)', (javaScript) => {
  const mark = javaScript ? 'A' : 'B'

  it('goes from the list to a public invitation, its answer, and the digest', async () => {
    const authority = await createOrganisation({ kind: 'authority', name: `Straßenamt ${mark}` })
    const [author, approver] = [await createUser(), await createUser({ secondFactor: true })]
    await addMember(author.id, authority.id, 'owner')
    await addMember(approver.id, authority.id, 'editor')
    const profile = { ...BRIDGE_PROFILE, name: `Küstenblick ${mark}` }
    const { organisation, user } = await addProvider(profile)
    const title = `Risse an Brücken erkennen ${mark}`
    const { id } = await createChallenge({
      ...{ authorityId: authority.id, state: 'inApproval', title },
      ...{ editorIds: [author.id], submittedById: author.id, createdById: author.id },
      summary: 'Drohnen liefern Bilder von Brücken. Gesucht ist ein Verfahren, das Risse findet.',
      ...{
        domains: ['transport'],
        capabilities: ['computerVision'],
        techniques: ['imageAnalysis'],
        districts: [],
      },
    })
    const page = `/herausforderungen/${id}`
    const list = `/organisationen/${organisation.id}/passende-herausforderungen`

    const clerk = await sitDownAs(approver.id, javaScript)
    await clerk.open(`${page}/verwalten`)
    await clerk.press(t('challengeManage.approve'), t('challenge.toast.approve'))
    await followAll(id)
    await clerk.visit(`${page}/passende-anbieter`, 'matches of a challenge: nobody invited')
    await clerk.field(t('matching.filter.kind')).selectOption('freelancer')
    await clerk.press(t('shell.filter'), t('matching.challenge.filtered.title'))
    await clerk.check('matches of a challenge: nothing left')
    await clerk.open(`${page}/passende-anbieter`)
    await clerk.page
      .getByRole('link', { name: `${t('invite.open')}: ${profile.name}` })
      .first()
      .click()
    await clerk.sees(t('invite.lead'))
    await clerk.settle()
    await clerk.check('invite: to be written')
    await clerk.press(t('invite.send'), t('shell.errorSummary'))
    await clerk.check('invite: no reason (422)')
    await clerk.fill({ [t('invite.field.reason')]: 'Sie haben Brücken in Wismar vermessen.' })
    await clerk.press(t('invite.send'), t('invite.toast.invited'))
    await clerk.check('matches of a challenge: one invited')

    const visitor = await sitDown({ javaScript })
    await visitor.visit(page, 'challenge: with an invited provider')
    await visitor.sees('Sie haben Brücken in Wismar vermessen.')
    await visitor.visit('/abgleich/so-funktioniert-es', 'how matching works')
    await mailTo(application(), user.email, 'Einladung zu')

    const maker = await sitDownAs(user.id, javaScript)
    await maker.visit('/meine-aufgaben', 'tasks: an invitation waits')
    await maker.follow(t('invite.task', { title }), t('invite.received.title'))
    await maker.check('matches of an organisation: invited')
    await maker.page
      .getByRole('link', { name: `${t('decline.open')}: ${title}` })
      .first()
      .click()
    await maker.sees(t('decline.lead'))
    await maker.settle()
    await maker.press(t('decline.save'), t('shell.errorSummary'))
    await maker.check('decline: no reason (422)')
    await maker.tick(t('decline.reason.deadlineTooShort'))
    await maker.press(t('decline.save'), t('decline.toast.decline'))
    await maker.visit(`${list}?ausgeblendet=ja`, 'matches of an organisation: hidden')
    await maker.press(`${t('decline.undo')}: ${title}`, t('decline.toast.undo'))
    await maker.open(`${list}/${id}`)
    await maker.tick(t('decline.reason.hosting'), t('decline.field.tell'))
    await maker.press(t('decline.save'), t('decline.toast.decline'))
    await maker.visit(`${list}/${id}`, 'decline: said')
    await mailTo(application(), approver.email, 'Einladung abgesagt')
    await clerk.visit(`${page}/passende-anbieter`, 'matches of a challenge: the invited one declines')
    await clerk.sees(t('invite.answered', { reason: t('decline.reason.hosting') }))
    await visitor.open(page)
    expect(await visitor.page.getByText(t('decline.reason.hosting')).count()).toBe(0)

    const later = await addProvider({ ...BRIDGE_PROFILE, name: `Neuling ${mark}` })
    await followAll(id)
    await tellNewMatches()
    await mailTo(application(), later.user.email, 'Eine Herausforderung passt neu')
    await mailTo(application(), approver.email, 'Ein Anbieter passt neu')
    await maker.open(list)
    await maker.press(t('invite.setting.switchOff'), t('invite.toast.invitationsOff'))
    expect(await db.organisation.count({ where: { id: organisation.id, takesInvitations: false } })).toBe(1)
    const staff = await createUser({ platformRole: 'staff', secondFactor: true })
    const team = await sitDownAs(staff.id, javaScript)
    await team.visit('/verwaltung/sichtbarkeit', 'exposure')
    for (const person of [clerk, visitor, maker, team]) person.expectNoFaults()
  }, 300_000)
})
