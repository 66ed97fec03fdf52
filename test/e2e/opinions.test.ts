import { describe, expect, it } from 'vitest'
import { computeOpinionMaps } from '~/features/participation/operations/compute-opinion-maps.server'
import { db } from '~/platform/database/client.server'
import {
  castBallots,
  castVotes,
  createConsultation,
  createPoll,
  createStatements,
  createVoter,
} from '../factories/opinion'
import { addMember, createOrganisation } from '../factories/organisation'
import { plantVotes } from '../factories/planted-votes'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

async function sit(userId: string | null, javaScript: boolean) {
  const person = await sitDown({ javaScript })
  if (userId) {
    const [name = '', value = ''] = (await cookieOf(userId)).split('=')
    await person.page.context().addCookies([{ name, value, url: application().origin }])
  }
  return person
}

const endNow = (id: string) =>
  db.consultation.update({ where: { id }, data: { endsAt: new Date(Date.now() - 1000) } })

describe.each([false, true])('opinions and polls (JavaScript: %s)', (javaScript) => {
  it('lets an authority ask, people rank and change, and everybody read how it was counted', async () => {
    const authority = await createOrganisation({ kind: 'authority' })
    const [clerk, citizen] = [await createUser(), await createUser()]
    await addMember(clerk.id, authority.id, 'editor')
    const { id } = await createConsultation({ organisationId: authority.id, state: 'draft' })
    const office = await sit(clerk.id, javaScript)
    await office.visit(`/beteiligung/${id}/verwalten/umfragen/neu`, 'poll: new form')
    await office.press(t('poll.edit.save'), t('shell.errorSummary'))
    await office.check('poll: form with errors (422)')
    await office.fill({
      [t('poll.field.question')]: 'Welche Strecke bauen wir zuerst?',
      [t('poll.edit.option', { number: 1 })]: 'Nordring',
      [t('poll.edit.option', { number: 2 })]: 'Hafenweg',
      [t('poll.edit.option', { number: 3 })]: 'Bahnhof',
    })
    await office.tick(t('poll.kind.ranked'))
    await office.press(t('poll.edit.save'), t('poll.toast.saved'))
    await office.check('poll: saved, with the list of all')
    const poll = await db.poll.findFirstOrThrow({ include: { options: true } })
    expect(poll.options.map(({ text }) => text)).toEqual(['Nordring', 'Hafenweg', 'Bahnhof'])
    await db.consultation.update({ where: { id }, data: { state: 'published' } })

    const here = `/beteiligung/${id}/umfragen/${poll.id}`
    const guest = await sit(null, javaScript)
    await guest.visit(here, 'poll: signed out')
    await guest.sees(t('poll.logIn.title'))
    const person = await sit(citizen.id, javaScript)
    await person.visit(here, 'poll: ballot of a ranked poll')
    const rank = (number: number, label: string) =>
      person.field(t('poll.rank', { number })).selectOption({ label })
    await rank(1, 'Hafenweg')
    await rank(2, 'Hafenweg')
    await person.press(t('poll.vote'), t('poll.error.chosenTwice'))
    await person.check('poll: one answer ranked twice (422)')
    await rank(2, 'Bahnhof')
    await person.press(t('poll.vote'), t('poll.toast.voted'))
    await person.check('poll: voted')
    await rank(1, 'Nordring')
    await person.press(t('poll.voteAgain'), t('poll.toast.voted'))
    expect(await db.pollBallot.count()).toBe(1)

    await castBallots(poll.id, [[2, 3], [2], [3, 2], [1], [1]])
    await endNow(id)
    await guest.visit(here, 'poll: result with its rounds')
    await guest.sees(t('poll.result.ballots', { count: 6 }))
    await guest.visit(
      `/en${here.replace('beteiligung', 'participation').replace('umfragen', 'polls')}`,
      'poll: result, English',
    )
  })

  it('shows the map in every state, and people their own place', async () => {
    const { id } = await createConsultation()
    await createStatements(id, 9)
    const rows = plantVotes({ people: 40, statements: 9, noise: 0.08, seed: 9 })
    const always = Array.from({ length: 9 }, (_, column) => ({ column, value: 1 }))
    const here = `/beteiligung/${id}/meinungsbild`
    const guest = await sit(null, javaScript)
    await guest.visit(here, 'map: nothing yet')
    const voter = await createVoter(id, rows[0] ?? [])
    await computeOpinionMaps()
    // Under addresses of their own: what visitors saw is kept for a moment.
    await guest.visit(`${here}?ansicht=1`, 'map: too few people')
    await guest.sees(t('opinion.tooFew.title', { count: 14 }))
    await castVotes(id, [...rows.slice(1), always, always, always, always, always])
    await computeOpinionMaps()
    await guest.visit(`${here}?ansicht=2`, 'map: drawn')
    await guest.sees(t('opinion.contended'))
    await guest.follow(t('opinion.uniform.hide'), t('opinion.uniform.show'))
    await guest.check('map: without those who always answer the same')
    expect(await guest.page.getByText(t('opinion.own.title')).count()).toBe(0)
    const csv = await guest.page.request.get(`${application().origin}${here}.csv`)
    expect([csv.status(), (await csv.text()).includes('These 9 zum Radnetz')]).toEqual([200, true])

    const person = await sit(voter.id, javaScript)
    await person.visit(here, 'map: with the own place')
    await person.sees(t('opinion.own.title'))
    await person.page.getByText(t('opinion.how')).click()
    await person.check('map: how it comes about')
    await endNow(id)
    await person.visit(`/en/participation/${id}/opinion-map`, 'map: English, over')
  })
})

it('polls: every other state that people can meet', async () => {
  const { id } = await createConsultation()
  const person = await sit((await createUser()).id, true)
  const at = (consultationId: string, pollId: string) => `/beteiligung/${consultationId}/umfragen/${pollId}`
  for (const kind of ['single', 'multiple'] as const) {
    const { id: pollId } = await createPoll(id, { kind, mostChoices: kind === 'multiple' ? 2 : null })
    await person.visit(at(id, pollId), `poll: ballot, ${kind}`)
    await person.press(t('poll.vote'), t('poll.error.nothingChosen'))
    await person.check(`poll: nothing chosen (422), ${kind}`)
    await person.tick('Mitte')
    await person.press(t('poll.vote'), t('poll.toast.voted'))
  }
  const planned = await createConsultation({ startsIn: 3_600_000 })
  await person.visit(at(planned.id, (await createPoll(planned.id)).id), 'poll: not begun')
  const withdrawn = await createConsultation({ state: 'withdrawn', withdrawnReason: 'Anders entschieden.' })
  await person.visit(at(withdrawn.id, (await createPoll(withdrawn.id)).id), 'poll: withdrawn')
  const late = await createPoll(id)
  await person.open(at(id, late.id))
  await person.tick('Nord')
  await endNow(id)
  await person.press(t('poll.vote'), t('poll.error.consultationOver'))
  await person.check('poll: too late (409), with the result of too few')
  const level = await createPoll(id, { kind: 'multiple' })
  await castBallots(level.id, [[1, 2], [1, 2], [1], [2], [3]])
  await person.visit(at(id, level.id), 'poll: several are level')
  await person.sees(t('poll.result.tie', { texts: 'Nord · Mitte' }))
})
