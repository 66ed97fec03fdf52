import { describe, expect, it } from 'vitest'
import { fillLegalData } from '~/features/administration/operations/fill-legal-data.server'
import { db } from '~/platform/database/client.server'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { createScene } from '../support/proposal-scene'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

async function sitDownAs(user: { id: string }, javaScript: boolean): Promise<Person> {
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}

/** A radio button of the question on the page, then on to the next. */
async function answer(person: Person, label: string, then: string) {
  await person.page.getByRole('radio', { name: label, exact: true }).check()
  await person.press(t('assessment.next'), then)
}

/** Answers every question of the AI Act check for a chatbot. */
async function goThroughAiAct(person: Person) {
  const [yes, no, none] = [t('assessment.answer.yes'), t('assessment.answer.no'), t('assessment.answer.none')]
  await answer(person, yes, t('assessment.aiAct.exempt'))
  // Whoever uses keys or listens goes on at the new question.
  if (person.hasJavaScript)
    expect(await person.page.locator(':focus').textContent()).toBe(t('assessment.number', { number: 2 }))
  await answer(person, no, t('assessment.aiAct.role'))
  await answer(person, t('assessment.aiAct.role.deployer'), t('assessment.aiAct.model'))
  await answer(person, no, t('assessment.aiAct.prohibited'))
  await person.check('check: a question with many answers')
  await answer(person, none, t('assessment.aiAct.annexI'))
  await person.follow(t('assessment.back'), t('assessment.aiAct.prohibited'))
  expect(await person.page.getByRole('radio', { name: none }).isChecked()).toBe(true)
  await person.press(t('assessment.next'), t('assessment.aiAct.annexI'))
  await answer(person, no, t('assessment.aiAct.annexIII'))
  await answer(person, none, t('assessment.aiAct.talks'))
  await answer(person, yes, t('assessment.aiAct.generates'))
  await answer(person, no, t('assessment.aiAct.recognises'))
  const outcome = t('assessment.outcome.aiAct.transparency')
  await answer(person, no, t('assessment.leadsTo', { outcome }))
}

describe.each([true, false])('an authority checks its challenge (JavaScript: %s)', (javaScript) => {
  it('by the AI Act, step by step, and an expert changes the result', async () => {
    const { official, challenge } = await createScene()
    const person = await sitDownAs(official, javaScript)
    await person.visit(`/herausforderungen/${challenge.id}/verwalten`, 'manage: nothing checked yet')
    const toCheck = t('assessment.toCheck', { name: t('assessment.kind.aiAct') })
    await person.follow(toCheck, t('assessment.start'))
    await person.check('check: not made yet')
    await person.follow(t('assessment.start'), t('assessment.aiAct.system'))
    await person.check('check: the first question')
    await person.press(t('assessment.next'), t('assessment.unanswered'))
    await person.check('check: no answer chosen')
    await goThroughAiAct(person)
    await person.check('check: the end before it is saved')
    await person.press(t('assessment.save'), t('assessment.toast'))
    await person.check('check: the result')

    await person.page.locator('summary', { hasText: t('assessment.change') }).click()
    await person.field(t('assessment.field.outcome')).selectOption('minimal')
    await person.press(t('assessment.changeSave'), t('shell.errorSummary'))
    await person.check('check: a change without a reason (422)')
    await person.fill({ [t('assessment.field.reason')]: 'Es spricht nur mit Fachleuten.' })
    await person.press(t('assessment.changeSave'), t('assessment.byExpert'))
    expect(await person.page.getByText(t('shell.errorSummary')).count()).toBe(0)
    await person.check('check: changed by an expert')

    const visitor = await sitDown({ javaScript })
    await visitor.visit(`/herausforderungen/${challenge.id}`, 'challenge: with its classification')
    await visitor.sees(t('assessment.outcome.aiAct.minimal'))
    await visitor.sees(t('challenge.show.noAward'))
    await visitor.visit(`/en/challenges/${challenge.id}`, 'challenge: with its classification, English')
  })

  it('for the route of a procurement, which nobody else sees', async () => {
    const { official, challenge } = await createScene()
    const person = await sitDownAs(official, javaScript)
    await person.open(`/herausforderungen/${challenge.id}/pruefung/procurement`)
    await person.fill({ [t('assessment.field.value')]: '90.000' })
    await person.page.getByRole('radio', { name: t('assessment.contract.supplies') }).check()
    await person.page.getByRole('radio', { name: t('assessment.market.offTheShelf') }).check()
    await person.press(t('assessment.save'), t('shell.errorSummary'))
    await person.check('procurement: an answer is missing (422)')
    await person.page.getByRole('radio', { name: t('assessment.answer.no'), exact: true }).check()
    await person.press(t('assessment.save'), t('assessment.toast'))
    await person.sees(t('assessment.outcome.procurement.directAward'))
    await person.check('procurement: the routes')
  })

  it('and keeps a record of its contacts', async () => {
    const { official, challenge, provider } = await createScene()
    const person = await sitDownAs(official, javaScript)
    await person.visit(`/herausforderungen/${challenge.id}/kontakte`, 'contacts: none yet')
    await person.fill({
      [t('contact.field.counterpart')]: 'Frau Muster',
      [t('contact.field.organisation')]: 'Werft',
      [t('contact.field.told')]: 'Die Frist endet im Januar.',
    })
    await person.press(t('contact.save'), t('contact.error.organisation'))
    await person.check('contacts: unknown organisation (422)')
    await person.fill({ [t('contact.field.organisation')]: provider.name })
    await person.press(t('contact.save'), t('contact.toast'))
    await person.sees(`Frau Muster, ${provider.name}`)
    await person.check('contacts: one')
    await person.page.getByLabel(t('contact.filter.text')).fill('nichts davon')
    await person.press(t('shell.filter'), t('contact.noHits'))
    await person.check('contacts: no hit')
    await person.visit(`/herausforderungen/${challenge.id}/kontakte/drucken`, 'contacts: on paper')
  })
})

it.each([true, false])('staff keeps holidays and legal values (JavaScript: %s)', async (javaScript) => {
  await fillLegalData()
  const person = await sitDownAs(await createUser({ platformRole: 'staff', secondFactor: true }), javaScript)
  await person.visit('/verwaltung/kalender-und-werte', 'calendar and values')
  await person.follow(t('legalData.addYear', { year: 2029 }), t('legalData.proposed'))
  await person.press(t('shell.save'), t('shell.errorSummary'))
  await person.check('calendar: no source (422)')
  await person.fill({ [t('legalData.field.source')]: 'Gesetzblatt' })
  await person.press(t('shell.save'), t('legalData.toast.year'))
  expect(await db.holiday.count({ where: { year: 2029 } })).toBe(11)
  const name = t('legalData.key.directAwardWorks')
  await person.follow(t('legalData.addValue', { name }), t('legalData.newValue'))
  await person.check('legal value: a new one')
  await person.fill({
    [t('legalData.field.value')]: '200.000',
    [t('legalData.field.validFrom')]: '2027-01-01',
  })
  await person.press(t('shell.save'), t('legalData.toast.value'))
  await person.sees('200.000')
})
