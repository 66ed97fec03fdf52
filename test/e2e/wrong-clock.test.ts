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

async function sitDownAs(user: { id: string }): Promise<Person> {
  const person = await sitDown({ javaScript: true })
  const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}

async function begin() {
  const scene = await createScene()
  const { challenge, provider, author } = scene
  const ids = { challengeId: challenge.id, organisationId: provider.id }
  const { id } = await createProposal({ ...ids, content: { risks: '' } })
  const page = `/vorschlaege/${id}`
  const content = async () => {
    const { challengeId, sealed } = await db.proposal.findUniqueOrThrow({ where: { id } })
    return unsealContent(challengeId, sealed)
  }
  return { ...scene, id, page, ada: await sitDownAs(author), content }
}

describe('a browser whose clock is wrong', () => {
  const opened = async (wrongBy: number) => {
    const team = await begin()
    const { ada } = team
    await ada.page.clock.install({ time: Date.now() + wrongBy })
    await ada.open(`${team.page}/bearbeiten/about`)
    await ada.fill({ [t('proposalForm.title')]: 'Mit falscher Uhr' })
    return team
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
