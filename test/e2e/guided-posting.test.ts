import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { createChallenge } from '../factories/challenge'
import { cookieOf } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { createScene } from '../support/proposal-scene'
import { pdf } from '../support/sample-files'
import { fillSteps, TITLE } from './journey/challenge'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

async function sitDownAs(user: { id: string }, javaScript: boolean): Promise<Person> {
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}

const inStep = (number: number) => t('posting.position', { number, count: 9 })
const COMMENT = 'Bitte sagen Sie, wie viele Formulare es im Jahr sind.'
const REASON = 'Der Anfang ist noch zu ungenau.'

/** Somebody types, keeps it for themselves, and goes on at another device. */
async function draftOnTwoDevices(clerk: Person, elsewhere: Person, step: string): Promise<void> {
  await clerk.fill({ [t('challengeForm.currentProcess')]: 'Zwei Kolleginnen tippen.' })
  if (clerk.hasJavaScript) {
    await clerk.page
      .getByText(/Entwurf gesichert um \d\d:\d\d Uhr/)
      .first()
      .waitFor()
    await clerk.check('step: draft kept while typing')
  } else {
    await clerk.press(t('draft.keep'), t('draft.toast.kept'))
    await clerk.check('step: draft kept by the button')
  }
  await elsewhere.open(step)
  await elsewhere.sees('weitergeschrieben')
  expect(await elsewhere.field(t('challengeForm.currentProcess')).inputValue()).toBe('')
  await elsewhere.check('step: a draft waits')
  await elsewhere.follow(t('draft.take'), t('draft.taken'))
  expect(await elsewhere.field(t('challengeForm.currentProcess')).inputValue()).toBe(
    'Zwei Kolleginnen tippen.',
  )
  await elsewhere.check('step: draft taken')
}

/** Two files are chosen at once: one is kept, the other is named with its reason. */
async function attachFiles(clerk: Person): Promise<void> {
  const files = [
    { name: 'Muster.pdf', mimeType: 'application/pdf', buffer: pdf() },
    { name: 'Brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Guten Tag') },
  ]
  await clerk.field(t('attachmentForm.files')).setInputFiles(files)
  await clerk.press(t('attachment.upload'), t('attachment.someRefused'))
  await clerk.sees(`Brief.pdf: ${t('file.refused.wrongType')}`)
  await clerk.sees('Muster.pdf (PDF, 1 kB)')
  await clerk.check('attachments: one kept, one refused (422)')
}

/** Everybody finds the attachment on the page of the challenge, and gets it as it was. */
async function takeAttachment(person: Person, challenge: string): Promise<void> {
  await person.visit(challenge, 'challenge: public, with an attachment')
  const arriving = person.page.waitForEvent('download')
  await person.page.getByRole('link', { name: 'Muster.pdf (PDF, 1 kB)' }).click()
  const download = await arriving
  expect(download.suggestedFilename()).toBe('Muster.pdf')
  expect(readFileSync(await download.path()).equals(pdf())).toBe(true)
}

async function post(javaScript: boolean): Promise<void> {
  const { official, colleague } = await createScene()
  const clerk = await sitDownAs(official, javaScript)
  await clerk.visit('/herausforderungen/neu', 'challenge: new')
  await clerk.fill({ [t('challengeForm.title')]: TITLE, [t('challengeForm.summary')]: 'Papier.' })
  await clerk.press(t('challengeForm.new.submit'), t('challenge.toast.created'))
  const step = clerk.path
  const challenge = step.replace('/bearbeiten/need', '')
  await clerk.visit(`${challenge}/bearbeiten`, 'overview: much is missing')
  await clerk.sees(t('posting.notDone'))
  await clerk.open(step)
  await clerk.fill({ [t('challengeForm.title')]: '' })
  await clerk.press(t('posting.save'), t('shell.errorSummary'))
  await clerk.check('step: an error (422)')
  await clerk.open(step)
  await draftOnTwoDevices(clerk, await sitDownAs(official, javaScript), step)
  await clerk.open(step)
  await clerk.press(t('draft.discard'), t('draft.toast.discarded'))
  await fillSteps(clerk, { attachments: attachFiles })
  await clerk.sees(t('posting.done'))
  await clerk.follow(t('posting.preview'), t('posting.previewBar'))
  await clerk.check('preview')
  await clerk.open(`${challenge}/bearbeiten`)
  await clerk.press(t('challengeManage.submit'), t('challenge.toast.submit'))

  const second = await sitDownAs(colleague, javaScript)
  await second.open(`${challenge}/verwalten`)
  await second.follow(t('challengeManage.review'), t('review.challenge.lead'))
  await second.check('review: the whole text with boxes for comments')
  const comment = t('review.challenge.toComment', { field: t('challengeForm.problem') })
  await second.page.locator('summary', { hasText: comment }).click()
  await second.fill({ [t('review.challenge.comment', { field: t('challengeForm.problem') })]: COMMENT })
  await second.press(t('review.challenge.return'), t('shell.errorSummary'))
  await second.check('review: the reason is missing (422)')
  await second.fill({ [t('review.challenge.reason')]: REASON })
  await second.press(t('review.challenge.return'), t('challenge.toast.return'))

  await clerk.visit(`${challenge}/bearbeiten`, 'overview: sent back with comments')
  for (const text of [COMMENT, REASON]) await clerk.sees(text)
  await clerk.follow(t('posting.comment.toField', { field: t('challengeForm.problem') }), inStep(1))
  await clerk.sees(COMMENT)
  await clerk.check('step: a comment beside its field')
  await clerk.fill({ [t('challengeForm.problem')]: 'Im Jahr sind es 12.000 Formulare.' })
  await clerk.press(t('posting.save'), inStep(2))
  await clerk.open(`${challenge}/bearbeiten`)
  await clerk.press(t('challengeManage.submit'), t('challenge.toast.submit'))
  await second.visit(`${challenge}/pruefen`, 'review: second round, the first one folded')
  expect(await second.page.locator('details:not([open])', { hasText: COMMENT }).count()).toBe(1)
  await second.follow(t('review.challenge.toDecision'), t('challengeManage.approve'))
  await second.press(t('challengeManage.approve'), t('challenge.toast.approve'))
  expect(await db.challenge.findFirst({ where: { title: TITLE, state: 'published' } })).not.toBeNull()
  expect(await db.challengeDraft.count()).toBe(0)
  await takeAttachment(await sitDown({ javaScript }), challenge)
}

describe('a challenge is written in steps, comes back with comments and is published', () => {
  it('with JavaScript', () => post(true), 300_000)
  it('without JavaScript', () => post(false), 300_000)
})

describe('two people in one step', () => {
  it.each([true, false])(
    'choose for each field that both changed (JavaScript: %s)',
    async (javaScript) => {
      const { authority, official, colleague } = await createScene()
      const { id } = await createChallenge({ authorityId: authority.id })
      const people = [await sitDownAs(official, javaScript), await sitDownAs(colleague, javaScript)] as const
      for (const person of people) await person.open(`/herausforderungen/${id}/bearbeiten/need`)
      await people[0].fill({ [t('challengeForm.problem')]: 'Von Ada.' })
      await people[0].press(t('posting.save'), t('challenge.toast.saved'))
      await people[1].fill({
        [t('challengeForm.problem')]: 'Von Zoe.',
        [t('challengeForm.currentProcess')]: 'Auch von Zoe.',
      })
      await people[1].press(t('posting.save'), t('conflict.title'))
      await people[1].check('step: both changed the same field (409)')
      await people[1].tick(t('conflict.takeSaved'))
      await people[1].press(t('posting.save'), t('challenge.toast.saved'))
      const { problem, currentProcess } = await db.challenge.findUniqueOrThrow({ where: { id } })
      expect([problem, currentProcess]).toEqual(['Von Ada.', 'Auch von Zoe.'])
    },
    120_000,
  )
})
