import { expect, it } from 'vitest'
import { oweAnswer } from '~/features/participation/operations/owe-answer.server'
import { databaseTime, db, transact } from '~/platform/database/client.server'
import { createAnswerScene } from '../factories/official-answer'
import { cookieOf } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)
const DAY = 86_400_000

it.each([true, false])(
  'from a supported contribution to the answer, its change and what became of it (JavaScript: %s)',
  async (javaScript) => {
    const scene = await createAnswerScene()
    const { challenge, comment, about } = scene
    const enter = async (user: { id: string }) => {
      const person = await sitDown({ javaScript })
      const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
      await person.page.context().addCookies([{ name, value, url: application().origin }])
      return person
    }
    const list = '/antworten-der-behoerden'
    const visitor = await sitDown({ javaScript })
    await visitor.visit(list, 'official answers: none')
    await visitor.sees(t('officialAnswer.none'))

    // The tenth person agrees: the office owes an answer, and lets its day pass.
    await db.comment.update({ where: { id: comment.id }, data: { agreeCount: 10, rank: 0.7 } })
    await transact(async (tx) => oweAnswer(tx, { ...about, at: await databaseTime(tx) }))
    const answer = await db.officialAnswer.findFirstOrThrow()
    await db.officialAnswer.update({ where: { id: answer.id }, data: { dueAt: new Date(Date.now() - DAY) } })
    await application().drain()
    await visitor.visit(list, 'official answers: overdue')
    await visitor.sees(t('officialAnswer.overdueCount', { count: 1 }))
    await visitor.visit(`${list}/${answer.id}`, 'official answer: owed')
    await visitor.sees(t('officialAnswer.waiting'))

    // It is the clerk's task. She says a word first, then answers and names the contribution.
    const clerk = await enter(scene.clerk)
    await clerk.open('/meine-aufgaben')
    await clerk.follow(t('officialAnswer.task', { title: challenge.title }), t('officialAnswer.editTitle'))
    await clerk.check('official answer: form')
    await clerk.press(t('officialAnswer.send'), t('field.chooseOne'))
    await clerk.check('official answer: nothing typed')
    await clerk.tick(t('officialAnswer.status.underReview'))
    await clerk.fill({ [t('officialAnswer.field.reason')]: 'Wir fragen die Bürgerbüros.' })
    await clerk.press(t('officialAnswer.send'), t('officialAnswer.toast.underReview'))
    await clerk.check('official answer: under review')
    await clerk.follow(t('officialAnswer.write'), t('officialAnswer.editTitle'))
    await clerk.tick(
      t('officialAnswer.status.partly'),
      t('officialAnswer.sourceBy', { author: 'Möwe vom Kai' }),
    )
    await clerk.fill({
      [t('officialAnswer.field.reason')]: 'Papier bleibt in allen Bürgerbüros.',
      [t('officialAnswer.field.moreSources')]: 'keine Adresse',
    })
    await clerk.press(t('officialAnswer.send'), t('field.officialAnswer.noAddress'))
    await clerk.check('official answer: crooked address')
    await clerk.fill({ [t('officialAnswer.field.moreSources')]: '' })

    // A colleague was faster: both texts stand there, and nothing typed is lost.
    await db.officialAnswer.update({
      where: { id: answer.id },
      data: { version: { increment: 1 }, reason: 'Wir rechnen noch.' },
    })
    await clerk.press(t('officialAnswer.send'), t('officialAnswer.stale'))
    await clerk.check('official answer: changed by a colleague (409)')
    expect(await clerk.field(t('officialAnswer.field.reason')).inputValue()).toBe(
      'Papier bleibt in allen Bürgerbüros.',
    )
    await clerk.press(t('officialAnswer.send'), t('officialAnswer.toast'))
    await clerk.check('official answer: given')

    // The author is told and reads it; so does everybody, with what was said before.
    await application().drain()
    const author = await enter(scene.author)
    await author.visit('/mitteilungen', 'notices: an official answer')
    await author.sees('Antwort von Amt für Antworten')
    await author.visit(`${list}/${answer.id}`, 'official answer: the author reads it')
    await author.sees('Papier bleibt in allen Bürgerbüros.')
    await author.sees(t('officialAnswer.sources'))
    await visitor.visit(`/herausforderungen/${challenge.id}`, 'challenge: with an official answer')
    await visitor.sees(t('officialAnswer.sectionTitle'))
    await visitor.visit(`${list}?stand=ueberfaellig`, 'official answers: nothing overdue')
    await visitor.sees(t('officialAnswer.noHits'))

    // The office highlights the contribution.
    const highlight = `/beitraege/${comment.id}/hervorheben`
    await clerk.visit(highlight, 'highlight: form')
    await clerk.press(t('highlight.send'), t('field.required'))
    await clerk.check('highlight: nothing typed')
    await clerk.fill({ [t('highlight.field.reason')]: 'Daran hatten wir nicht gedacht.' })
    await clerk.press(t('highlight.send'), t('highlight.toast.highlight'))
    await clerk.check('highlight: done')
    await visitor.visit(highlight, 'highlight: signed out')
    await visitor.sees('Daran hatten wir nicht gedacht.')

    // The challenge is put aside: not without a word of what became of it.
    const past = new Date(Date.now() - DAY)
    await db.challenge.update({
      where: { id: challenge.id },
      data: { state: 'opened', deadlineAt: past, openedAt: new Date() },
    })
    const head = await enter(scene.colleague)
    await head.open(`/herausforderungen/${challenge.id}/verwalten`)
    await head.press(t('challengeManage.archive'), t('reason.outcomeMissing'))
    await head.check('archiving: nothing typed')
    await head.fill({
      [t('challengeForm.reason')]: 'Das Verfahren ist zu Ende.',
      [t('challengeForm.outcome')]: 'Zwei Bürgerbüros nutzen das Verfahren.',
    })
    await head.press(t('challengeManage.archive'), t('challenge.toast.archive'))
    await application().drain()
    await visitor.visit(`/herausforderungen/${challenge.id}`, 'challenge: what became of it')
    await visitor.sees('Zwei Bürgerbüros nutzen das Verfahren.')
    await author.open('/mitteilungen')
    await author.sees('Was wurde daraus?')
    for (const person of [visitor, clerk, author, head]) person.expectNoFaults()
    expect(application().faults).toEqual([])
  },
)
