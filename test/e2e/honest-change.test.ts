import { expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { createProposal } from '../factories/proposal'
import { cookieOf } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { createScene, moveDeadline } from '../support/proposal-scene'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

/** Goes on with a session that was started elsewhere. */
async function sitDownAs(user: { id: string }, javaScript: boolean): Promise<Person> {
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}

const OLD = 'Jeden Monat tippen Beschäftigte tausend Formulare ab.'
const NEW = 'Jeden Monat tippen Beschäftigte zehntausend Formulare ab.'
const WHY = 'Die Zahl der Formulare war falsch.'

/** An authority changes what it asks for; the team that has answered already confirms. */
async function travel(javaScript: boolean): Promise<void> {
  const { challenge, provider, official, colleague, author } = await createScene()
  const proposal = await createProposal({
    challengeId: challenge.id,
    organisationId: provider.id,
    state: 'submitted',
  })
  const before = await moveDeadline(challenge.id, 24 * 3_600_000)
  const page = `/herausforderungen/${challenge.id}`

  const clerk = await sitDownAs(official, javaScript)
  await clerk.open(`${page}/verwalten`)
  await clerk.follow(t('change.short'), t('change.rules.title'))
  await clerk.check('change: the text as it is now')
  await clerk.press(t('change.save'), t('reason.nothingChanged'))
  await clerk.check('change: nothing changed (409)')
  await clerk.fill({ [t('challengeForm.problem')]: NEW })
  await clerk.press(t('change.save'), t('change.toast.saved'))
  await clerk.sees(t('change.effect.material'))
  await clerk.sees(t('reason.noteMissing'))
  await clerk.check('change: preview, without a reason')
  await clerk.fill({ [t('challengeForm.note')]: WHY })
  await clerk.press(t('change.save'), t('change.toast.saved'))
  // The word of the first save still stands: what is missing no longer is what to wait for.
  await clerk.page.getByText(t('reason.noteMissing')).first().waitFor({ state: 'hidden' })
  await clerk.press(t('change.step.submit'), t('change.toast.submit'))
  await clerk.sees(t('reason.samePerson'))
  await clerk.check('change: waits for a second person')

  const second = await sitDownAs(colleague, javaScript)
  await second.visit(`${page}/aendern`, 'change: to be decided')
  await second.press(t('change.step.return'), t('reason.reasonMissing'))
  await second.check('change: returned without a reason (422)')
  await second.fill({ [t('challengeForm.reason')]: 'Bitte nennen Sie die Quelle.' })
  await second.press(t('change.step.return'), t('change.toast.return'))
  await clerk.visit(`${page}/aendern`, 'change: returned')
  await clerk.fill({ [t('challengeForm.note')]: `${WHY} Quelle: Posteingang 2025.` })
  await clerk.press(t('change.save'), t('change.toast.saved'))
  await clerk.press(t('change.step.submit'), t('change.toast.submit'))
  await second.open(`${page}/aendern`)
  await second.press(t('change.step.apply'), t('change.toast.apply'))

  const { deadlineAt } = await db.challenge.findUniqueOrThrow({ where: { id: challenge.id } })
  expect((deadlineAt?.getTime() ?? 0) - before.getTime()).toBeGreaterThan(5 * 24 * 3_600_000)

  const citizen = await sitDown({ javaScript })
  await citizen.visit(page, 'challenge: changed')
  await citizen.follow(t('change.toDiff'), t('change.list.lead'))
  const marks = await citizen.page.locator('del, ins').allTextContents()
  expect(marks.join(' ')).toContain('zehntausend')
  await citizen.check('changes of a challenge')
  await citizen.open(`${page}/drucken`)
  await citizen.sees(t('change.printed'))
  expect(await citizen.page.textContent('main')).not.toContain(OLD)
  await citizen.visit(`/en/challenges/${challenge.id}/changes`, 'changes of a challenge, English')

  const developer = await sitDownAs(author, javaScript)
  await developer.open('/mein-bereich')
  await developer.sees(t('reconfirmation.taskWhy'))
  await developer.visit(`/vorschlaege/${proposal.id}`, 'proposal: asked after a change')
  await developer.press(t('reconfirmation.action'), t('reconfirmation.done'))
  await developer.check('proposal: confirmed after a change')

  await moveDeadline(challenge.id, -1000)
  await clerk.visit(`${page}/aendern`, 'change: too late')
  await clerk.sees(t('reason.textFixed'))
  for (const person of [clerk, second, citizen, developer]) person.expectNoFaults()
}

it.each([true, false])(
  'a material change extends the deadline and asks the teams (JavaScript: %s)',
  (javaScript) => travel(javaScript),
  300_000,
)
