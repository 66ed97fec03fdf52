import { expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { createChallenge } from '../factories/challenge'
import { createComment, createParticipant, hide } from '../factories/comment'
import { createOrganisation } from '../factories/organisation'
import { cookieOf, createUser, DEFAULT_PASSWORD } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

async function createDiscussion() {
  const authority = await createOrganisation({ kind: 'authority', name: 'Amt für Gespräche' })
  const { id } = await createChallenge({ authorityId: authority.id, state: 'published' })
  const bert = await createParticipant('Bert')
  const newcomer = await createUser({ displayName: 'Nora Neumann' })
  return { id, bert, newcomer, discussion: `/diskussion/challenge/${id}` }
}

/** What has the focus: the beginning of its text. */
const focused = 'document.activeElement?.textContent?.trim().slice(0, 40)'

it.each([true, false])(
  'a citizen reads, writes after a log-in, votes, answers and edits (JavaScript: %s)',
  async (javaScript) => {
    const { id, bert, newcomer, discussion } = await createDiscussion()
    const enter = async (user: { id: string }) => {
      const person = await sitDown({ javaScript })
      const [name = '', value = ''] = (await cookieOf(user.id)).split('=')
      await person.page.context().addCookies([{ name, value, url: application().origin }])
      return person
    }

    // Nobody has written; somebody without a session writes, logs in, and finds the text again.
    const citizen = await sitDown({ javaScript })
    await citizen.open(`/herausforderungen/${id}`)
    await citizen.follow(t('thread.call.first'), t('thread.none'))
    await citizen.check('discussion: empty, signed out')
    await citizen.fill({ [t('post.field.text')]: 'Was kostet der Betrieb im Jahr?' })
    await citizen.press(t('post.sendSignedOut'), t('error.logInNeeded.title'))
    await citizen.fill({ [t('account.field.email')]: newcomer.email })
    await citizen.fill({ [t('account.field.password')]: DEFAULT_PASSWORD })
    await citizen.press(t('shell.account.logIn'), t('account.resume.title'))
    await citizen.press(t('account.resume.send'), t('post.field.pseudonym'))
    await citizen.check('discussion: the pseudonym is missing')
    expect(await citizen.field(t('post.field.text')).inputValue()).toBe('Was kostet der Betrieb im Jahr?')
    await citizen.fill({ [t('post.field.pseudonym')]: 'Ab' })
    await citizen.press(t('post.send'), t('field.pseudonym.tooShort'))
    await citizen.fill({ [t('post.field.pseudonym')]: 'Nora.N' })
    await citizen.field(t('post.field.category')).selectOption('question')
    await citizen.ponder()
    await citizen.press(t('post.send'), t('comment.posted'))
    await citizen.check('contribution: posted')
    expect(citizen.page.url()).toContain('#beitrag-')
    if (javaScript) {
      await citizen.page.waitForFunction(`${focused} === 'Frage von Nora.N'`)
      const spoken = t('comment.announced', { text: 'Was kostet der Betrieb im Jahr?' })
      await citizen.page.getByText(spoken).waitFor({ state: 'attached' })
    }
    expect(await citizen.page.locator('main').textContent()).not.toContain('Nora Neumann')

    // Within five minutes it is changed without a mark.
    await citizen.page.getByRole('link', { name: new RegExp(t('comment.edit')) }).click()
    await citizen.sees(t('commentEdit.save'))
    await citizen.settle()
    await citizen.check('contribution: being edited')
    await citizen.fill({ [t('commentEdit.field.text')]: 'Was kostet der Betrieb im Monat?' })
    await citizen.ponder()
    await citizen.press(t('commentEdit.save'), t('commentEdit.toast.edit'))
    await citizen.sees('Was kostet der Betrieb im Monat?')

    // Another one votes, changes the vote, takes it back and gives it again; then answers and follows.
    const other = await enter(bert)
    await other.open(discussion)
    const button = (name: string) => other.page.getByRole('button', { name: new RegExp(`^${name}`) }).first()
    // A press shows before it is saved; one that comes sooner breaks off the one before.
    const saved = async () => {
      await other.settle()
      await other.page.waitForLoadState('networkidle')
    }
    const pressed = async (name: string) => {
      await button(name).click()
      await other.page.locator('button[aria-pressed=true]', { hasText: name }).waitFor()
      await saved()
    }
    await pressed(t('vote.disagree'))
    if (javaScript) await other.fill({ [t('post.field.text')]: 'Halb geschrieben' })
    await pressed(t('vote.agree'))
    if (javaScript) expect(await other.field(t('post.field.text')).inputValue()).toBe('Halb geschrieben')
    if (javaScript) expect(await other.page.evaluate(focused)).toContain(t('vote.agree'))
    await other.check('discussion: voted')
    await button(t('vote.none')).click()
    await other.page.locator('button[aria-pressed=true]').waitFor({ state: 'detached' })
    await saved()
    await pressed(t('vote.agree'))
    await other.press(t('thread.follow'), t('thread.toast.follow'))
    await other.page
      .getByRole('link', { name: new RegExp(`^${t('comment.toAnswer')}`) })
      .first()
      .click()
    await other.sees(t('post.sendAnswer'))
    await other.settle()
    await other.fill({ [t('post.field.text')]: '@Nora.N siehe Seite vier der Vorlage' })
    await other.ponder()
    await other.press(t('post.sendAnswer'), t('comment.posted'))
    await other.check('contribution: an answer')

    // The first one is told once and can only add something now.
    await application().drain()
    await citizen.visit('/mitteilungen', 'notices: mentioned')
    await citizen.sees('Jemand erwähnt Sie')
    expect(await citizen.page.getByText('Antwort auf Ihren Beitrag').count()).toBe(0)
    const [root] = await db.comment.findMany({ where: { parentId: null } })
    await citizen.open(`/beitraege/${root?.id}/bearbeiten`)
    await citizen.check('contribution: only additions are possible')
    await citizen.fill({ [t('commentEdit.addendum')]: 'Gemeint ist ohne Strom.' })
    await citizen.ponder()
    await citizen.press(t('commentEdit.append'), t('commentEdit.toast.append'))
    await citizen.sees('Gemeint ist ohne Strom.')

    // Collapsed and hidden ones, another order, a search, and what does not exist.
    const { id: hiddenId, ...author } = await createComment({
      subjectId: id,
      authorId: bert.id,
      body: 'Böse.',
    })
    await createComment(
      { subjectId: id, authorId: newcomer.id },
      { id: hiddenId, rootId: hiddenId, depth: 0 },
    )
    await hide({ id: hiddenId, authorId: author.authorId })
    await createComment({ subjectId: id, authorId: bert.id, body: 'Gemeldet.', collapsedAt: new Date() })
    await citizen.visit(`${discussion}?ordnung=newest`, 'discussion: sorted, collapsed, hidden')
    await citizen.sees(t('comment.collapsed'))
    expect(await citizen.page.getByText('Böse.').count()).toBe(0)
    await citizen.visit(`${discussion}?suche=Zwqx`, 'discussion: nothing found')
    await citizen.visit(`/beitraege/${hiddenId}`, 'contribution: hidden')
    await citizen.visit(`/en/contributions/${root?.id}`, 'contribution: in English')
    await citizen.visit(`/beitraege/${root?.id}/verlauf`, 'contribution: not changed')
    await citizen.visit('/konto/pseudonym', 'pseudonym: fixed')

    // Removed: the answer stays.
    await citizen.open(`/beitraege/${root?.id}/bearbeiten`)
    await citizen.press(t('commentEdit.remove'), t('commentEdit.toast.remove'))
    await citizen.sees(t('comment.removed'))
    await citizen.sees('siehe Seite vier der Vorlage')
    await db.challenge.update({
      where: { id },
      data: { state: 'archived', outcome: 'Es steht im Haushalt.' },
    })
    await other.visit(discussion, 'discussion: closed')
    for (const person of [citizen, other]) person.expectNoFaults()
    expect(application().faults).toEqual([])
  },
)
