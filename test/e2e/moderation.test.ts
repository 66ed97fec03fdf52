import { expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { cookieOf } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import { createModerationScene } from '../support/moderation-scene'
import type { Person } from '../support/person'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

const EXPLANATION = 'Hier wird eine Person als Trottel beschimpft.'
const APPEAL = 'Das war Kritik in der Sache.'

it.each([true, false])(
  'from a report without an account to an appeal that a second person upholds (JavaScript: %s)',
  async (javaScript) => {
    const { author, first, second, comment } = await createModerationScene()
    const enter = async (user: { id: string }): Promise<Person> => {
      const person = await sitDown({ javaScript })
      const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
      await person.page.context().addCookies([{ name, value, url: application().origin }])
      return person
    }
    const mailsTo = (address: string) => application().mailBox.mails.filter(({ to }) => to.includes(address))
    const before = mailsTo('mia@example.org').length
    const stateOf = async () => (await db.comment.findUniqueOrThrow({ where: { id: comment.id } })).state

    // Somebody without an account reads the rules and reports.
    const citizen = await sitDown({ javaScript })
    await citizen.visit('/spielregeln', 'rules of conduct')
    await citizen.follow(t('conduct.plainLink'), t('conduct.plainTitle'))
    await citizen.check('rules of conduct: plain')
    await citizen.visit(`/melden/comment/${comment.id}`, 'report: form')
    await citizen.sees(comment.body)
    await citizen.press(t('reporting.send'), t('shell.errorSummary'))
    await citizen.check('report: errors')
    await citizen.tick(t('conduct.rule.respect'), t('reporting.field.isGoodFaith'))
    await citizen.fill({
      [t('reporting.field.explanation')]: EXPLANATION,
      [t('reporting.field.reporterName')]: 'Mia Melder',
      [t('reporting.field.reporterEmail')]: 'mia@example.org',
    })
    await citizen.press(t('reporting.send'), t('reporting.status.received'))
    await citizen.check('report: received')
    const status = citizen.path
    await application().drain()
    expect(mailsTo('mia@example.org').at(-1)?.text).toContain(status)

    // The first moderator takes the case, notes something, and hides the contribution.
    const moderator = await enter(first)
    await moderator.visit('/verwaltung/moderation', 'queue of the moderation')
    await moderator.follow('M-2026-00001', t('moderationCase.then'))
    await moderator.press(t('moderationCase.claim'), t('moderationCase.toast.claim'))
    await moderator.fill({ [t('moderationCase.field.text')]: 'Zweiter Fall dieser Art.' })
    await moderator.press(t('moderationCase.sendNote'), t('moderationCase.toast.note'))
    await moderator.page.locator('summary', { hasText: t('moderationCase.templates') }).click()
    await moderator.fill({ [t('moderationCase.field.facts')]: 'Er nennt Herrn M. einen Trottel.' })
    await moderator.press(t('conduct.rule.respect'), t('moderation.template.respect'))
    // The template is filled in beside what was typed, and picks the rule.
    expect(await moderator.field(t('moderationCase.field.facts')).inputValue()).toContain('Trottel')
    expect(await moderator.field(t('moderationCase.field.ruleId')).inputValue()).toBe('respect')
    await moderator.press(t('moderationCase.sendDecision'), t('shell.errorSummary'))
    await moderator.check('case: errors')
    await moderator.tick(t('moderationCase.measure.hide'))
    await moderator.press(t('moderationCase.sendDecision'), t('moderationCase.toast.decide'))
    await moderator.check('case: decided')
    expect(await stateOf()).toBe('hidden')

    // Whoever reported reads the result; the author reads the reasons and appeals with one click.
    await citizen.visit(status, 'report: decided')
    await citizen.sees(t('reporting.status.decided.hide'))
    await application().drain()
    const writer = await enter(author)
    await writer.open('/mitteilungen')
    await writer.page.locator('a[href*="/moderation/entscheidungen/"]').first().click()
    await writer.sees(t('decision.standing'))
    await writer.settle()
    await writer.check('decision: standing')
    await writer.fill({ [t('appealing.field.text')]: APPEAL })
    await writer.press(t('appealing.send'), t('decision.appealWaits'))
    await writer.check('decision: appealed')

    // The first moderator may not hear the appeal; the second one does.
    await moderator.open('/verwaltung/moderation?zeige=appeal')
    await moderator.follow('M-2026-00002', t('moderationCase.objection.firstDecider'))
    await moderator.check('appeal: not for the first moderator')
    const other = await enter(second)
    await other.open('/verwaltung/moderation?zeige=appeal')
    await other.follow('M-2026-00002', APPEAL)
    await other.check('appeal: to be decided')
    await other.tick(t('moderationCase.outcome.upheld'))
    await other.fill({ [t('moderationCase.field.reasons')]: 'Der Satz ist scharf, aber erlaubt.' })
    await other.press(t('moderationCase.sendAppeal'), t('moderationCase.toast.decideAppeal'))
    expect(await stateOf()).toBe('visible')

    // Everybody reads that it was reversed; the public log says so without a name.
    await writer.open(writer.path)
    await writer.sees(t('decision.appeal.upheld'))
    await writer.check('decision: lifted')
    await citizen.open(status)
    await citizen.sees(t('reporting.status.lifted'))
    await citizen.visit('/moderation/protokoll', 'moderation log')
    await citizen.sees(t('moderationLog.appeal.upheld'))
    await citizen.visit('/moderation/berichte/2026-2', 'half-yearly report')
    await application().drain()
    expect(mailsTo('mia@example.org').length - before).toBe(3)
  },
)
