import { describe, expect, it } from 'vitest'
import { unsealContent } from '~/features/proposals/operations/proposal-content.server'
import { db } from '~/platform/database/client.server'
import { createProposal } from '../factories/proposal'
import { cookieOf } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { createScene, moveDeadline, passTheDeadline } from '../support/proposal-scene'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)
/** A day and some hours: the hours would show in a time that the browser made up. */
const DAY = 97_200_000

async function sitDownAs(user: { id: string }, javaScript: boolean): Promise<Person> {
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}

async function begin(javaScript: boolean) {
  const scene = await createScene()
  const { challenge, provider, author, teammate } = scene
  const ids = { challengeId: challenge.id, organisationId: provider.id }
  const { id } = await createProposal({ ...ids, content: { risks: '' } })
  const page = `/vorschlaege/${id}`
  const people = [await sitDownAs(author, javaScript), await sitDownAs(teammate, javaScript)] as const
  const content = async () => {
    const { challengeId, sealed } = await db.proposal.findUniqueOrThrow({ where: { id } })
    return unsealContent(challengeId, sealed)
  }
  return { ...scene, id, page, people, content }
}

/** Somebody types, keeps it for themselves, and goes on at another device. */
async function keepDraft(writer: Person, elsewhere: Person, page: string): Promise<void> {
  await writer.open(`${page}/bearbeiten/risks`)
  await writer.fill({ [t('proposalForm.risks')]: 'Schlechte Scans.' })
  if (writer.hasJavaScript)
    await writer.page
      .getByText(/Entwurf gesichert um \d\d:\d\d Uhr/)
      .first()
      .waitFor()
  else await writer.press(t('draft.keep'), t('draft.toast.kept'))
  await writer.check('section: draft kept')
  await elsewhere.open(`${page}/bearbeiten/risks`)
  await elsewhere.sees('weitergeschrieben')
  await elsewhere.check('section: a draft waits')
  await elsewhere.follow(t('draft.take'), t('draft.taken'))
  expect(await elsewhere.field(t('proposalForm.risks')).inputValue()).toBe('Schlechte Scans.')
  await elsewhere.press(t('proposalEdit.saveAndGoOn'), t('proposal.saved'))
  // A word of success from before may still stand there.
  await elsewhere.page.waitForURL(({ pathname }) => pathname === `${page}/bearbeiten/team`)
}

async function write(javaScript: boolean) {
  const { author, page, people, content } = await begin(javaScript)
  const [ada, zoe] = people
  await ada.visit(page, 'proposal: what is asked for and what is missing')
  await keepDraft(ada, await sitDownAs(author, javaScript), page)

  // Both write the same section; one of them has taken it on.
  for (const person of people) await person.open(`${page}/bearbeiten/approach`)
  await ada.press(t('proposalOwner.take'), t('proposalOwner.mine'))
  await zoe.fill({ [t('proposalForm.approach')]: 'Von Zoe.' })
  await zoe.press(t('proposalEdit.save'), t('proposal.saved'))
  await ada.fill({
    [t('proposalForm.approach')]: 'Von Ada.',
    [t('proposalForm.dataNeeded')]: 'Auch von Ada.',
  })
  await ada.press(t('proposalEdit.save'), t('conflict.title'))
  await ada.check('section: both changed the same field (409)')
  expect(await ada.field(t('proposalForm.approach')).inputValue()).toBe('Von Ada.')
  await ada.tick(t('conflict.takeSaved'))
  await ada.press(t('proposalEdit.save'), t('proposal.savedBesideOthers'))
  expect(await content()).toMatchObject({ approach: 'Von Zoe.', dataNeeded: 'Auch von Ada.' })

  // They speak about it.
  await ada.follow(t('proposalComments.toSection'), t('proposalComments.none'))
  await ada.check('comments: none yet')
  await ada.fill({ [t('proposalComments.text')]: 'Das sind zu viele Daten.' })
  await ada.press(t('proposalComments.send'), 'Das sind zu viele Daten.')
  await zoe.visit(`${page}/bearbeiten/approach`, 'section: one open comment')
  await zoe.sees(t('proposalComments.open', { count: 1 }))
  await zoe.follow(t('proposalComments.toSection'), 'Das sind zu viele Daten.')
  await zoe.press(t('proposalComments.resolve'), t('proposalComments.toast.resolve'))
  await zoe.check('comments: done')

  await zoe.visit(`${page}/verlauf`, 'proposal: history')
  await zoe.sees(t('proposalEvent.commentResolved'))
  expect(await zoe.page.content()).not.toContain('zu viele Daten')
  await zoe.visit(`${page}/vorschau`, 'proposal: what would be frozen')
  await zoe.sees('Von Zoe.')
  await zoe.follow(t('proposalPreview.submit'), t('proposal.complete'))
  await zoe.press(t('proposal.submit.action'), t('proposal.submitted'))
}

describe('two people write a proposal in two browsers', () => {
  it('with JavaScript', () => write(true), 300_000)
  it('without JavaScript', () => write(false), 300_000)
})

describe('a browser whose clock is wrong', () => {
  const opened = async (wrongBy: number) => {
    const team = await begin(true)
    const [ada] = team.people
    await ada.page.clock.install({ time: Date.now() + wrongBy })
    await ada.open(`${team.page}/bearbeiten/about`)
    await ada.fill({ [t('proposalForm.title')]: 'Mit falscher Uhr' })
    return { ...team, ada }
  }

  it('by a day ahead still saves in time, and is shown the time of the server', async () => {
    const { ada, challenge, content, id } = await opened(DAY)
    await moveDeadline(challenge.id, 3_600_000)
    await ada.page.clock.runFor(6000)
    await ada.page
      .getByText(/Entwurf gesichert um/)
      .first()
      .waitFor()
    const { savedAt } = await db.proposalDraft.findFirstOrThrow({ where: { proposalId: id } })
    expect(Math.abs(savedAt.getTime() - Date.now())).toBeLessThan(120_000)
    const clock = new Intl.DateTimeFormat('de', {
      ...{ timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' },
    }).format(savedAt)
    await ada.sees(`Entwurf gesichert um ${clock} Uhr`)
    await ada.press(t('proposalEdit.save'), t('proposal.saved'))
    expect((await content()).title).toBe('Mit falscher Uhr')
  }, 120_000)

  it('by a day behind is too late all the same, and keeps what was typed', async () => {
    const { ada, challenge, content } = await opened(-DAY)
    await passTheDeadline(challenge.id)
    await ada.page.clock.runFor(6000)
    await ada.sees(t('draft.refused'))
    await ada.press(t('proposalEdit.save'), t('proposal.late.title'))
    expect(await ada.field(t('proposalForm.title')).inputValue()).toBe('Mit falscher Uhr')
    expect((await content()).title).not.toBe('Mit falscher Uhr')
    await ada.check('section: too late (409)')
  }, 120_000)
})
