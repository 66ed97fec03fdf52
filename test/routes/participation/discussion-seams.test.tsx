import { beforeEach, describe, expect, it } from 'vitest'
import { textOf, wordsIn } from '#test/components/show'
import { createComment, hide } from '#test/factories/comment'
import { createOfficialAnswer } from '#test/factories/official-answer'
import { addMember } from '#test/factories/organisation'
import { createUser } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { renderPage } from '#test/support/render-page'
import { createThreadScene, type ThreadScene, threadOf } from '#test/support/thread-scene'
import { COLLAPSED_HOURS } from '~/domain/participation/collapse'
import * as comment from '~/features/participation/routes/comment'
import * as discussion from '~/features/participation/routes/discussion'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'

useDatabase()
const { t } = wordsIn('de')
type User = { id: string } | null
let scene: ThreadScene
let thread: ReturnType<typeof threadOf>
beforeEach(async () => {
  scene = await createThreadScene()
  thread = threadOf(scene.subjectId)
})

const see = async (user: User, locale: Locale = 'de') =>
  renderPage({ component: discussion.default, data: (await thread.open(user)).data, locale })
const seeOne = async (user: User, id: string, locale: Locale = 'de') =>
  renderPage({ component: comment.default, data: (await thread.openComment(user, id)).data, locale })
const say = (body: string, author = scene.anna) =>
  createComment({ subjectId: scene.subjectId, authorId: author.id, body })

describe('the official answers of a discussion', () => {
  it('stand on its page for everybody, those of other things do not', async () => {
    expect(await see(null)).not.toContain(t('officialAnswer.sectionTitle'))
    const about = { subjectId: scene.subjectId, organisationId: scene.authority.id }
    const given = await createOfficialAnswer({
      ...about,
      status: 'declined',
      reason: 'Das darf das Amt nicht.',
    })
    await createOfficialAnswer({
      ...about,
      subjectId: crypto.randomUUID(),
      status: 'partly',
      reason: 'Fremd.',
    })
    for (const user of [null, scene.bert]) {
      const html = await see(user)
      expect(textOf(html)).toContain(t('officialAnswer.sectionTitle'))
      expect(html).toContain(`/antworten-der-behoerden/${given.id}`)
      expect(html).toContain('Das darf das Amt nicht.')
      expect(html).not.toContain('Fremd.')
    }
  })

  it('are offered for writing to those who write for the office: a new one, or the one that is owed', async () => {
    const [writer, reader] = [await createUser(), await createUser()]
    await addMember(writer.id, scene.authority.id, 'editor')
    await addMember(reader.id, scene.authority.id, 'viewer')
    const fresh = `/diskussion/challenge/${scene.subjectId}/antwort`
    expect(await see(writer)).toContain(fresh)
    for (const user of [null, reader, scene.bert]) expect(await see(user)).not.toContain(fresh)
    const about = { subjectId: scene.subjectId, organisationId: scene.authority.id }
    const { id } = await createOfficialAnswer(about)
    const html = await see(writer)
    expect(html).toContain(`/antworten-der-behoerden/${id}/bearbeiten`)
    expect(html).not.toContain(fresh)
    expect(await see(scene.bert)).not.toContain(`/antworten-der-behoerden/${id}/bearbeiten`)
  })
})

describe('a folded contribution', () => {
  const folded = async (hours: number) => {
    const row = await say('Klappt mich auf.')
    const collapsedAt = new Date(Date.now() - hours * 3_600_000)
    await db.comment.update({ where: { id: row.id }, data: { collapsedAt } })
    return row
  }

  it('can be read on its page and in the discussion, behind a line that says why', async () => {
    const { id } = await folded(1)
    for (const html of [await seeOne(null, id), await see(null), await seeOne(scene.anna, id)]) {
      expect(html).toContain(t('comment.collapsed'))
      expect(html).toMatch(/<details(?![^>]*\sopen)[^>]*>.*Klappt mich auf\..*<\/details>/s)
    }
  })

  it('opens by itself after its time', async () => {
    const { id } = await folded(COLLAPSED_HOURS + 1)
    const html = await seeOne(null, id)
    expect(html).toContain('Klappt mich auf.')
    expect(html).not.toContain(t('comment.collapsed'))
  })

  it('is folded above an answer as well, while the answer stands open', async () => {
    const above = await folded(1)
    const below = await createComment(
      { subjectId: scene.subjectId, authorId: scene.bert.id, body: 'Ich stehe offen.' },
      above,
    )
    const html = await seeOne(null, below.id)
    expect(html.match(new RegExp(t('comment.collapsed'), 'g'))).toHaveLength(1)
    expect(html).toMatch(/<details[^>]*>(?:(?!<\/details>).)*Klappt mich auf\./s)
    expect(html).not.toMatch(/<details[^>]*>(?:(?!<\/details>).)*Ich stehe offen\./s)
  })
})

describe('a hidden contribution', () => {
  it.each(['respect', 'privacy', 'advertising'])(
    'says by rule %s in words why, in both languages',
    async (rule) => {
      const row = await say('Das stand hier.')
      await hide(row, rule)
      for (const locale of ['de', 'en'] as const) {
        const html = textOf(await seeOne(null, row.id, locale))
        expect(html).toContain(wordsIn(locale).label('conduct.rule', rule))
        expect(html).not.toContain(`conduct.rule.${rule}`)
      }
    },
  )

  it('shows neither its text, nor its author, nor ways to vote, answer or report; its author sees no more', async () => {
    const row = await say('Das stand hier.')
    const answer = await createComment(
      { subjectId: scene.subjectId, authorId: scene.bert.id, body: 'Die Antwort bleibt.' },
      row,
    )
    const before = await seeOne(null, row.id)
    for (const words of ['Das stand hier.', 'Anna.Ahoi', `/melden/comment/${row.id}`, '<textarea'])
      expect(before, words).toContain(words)
    await hide(row, 'respect')
    for (const user of [null, scene.bert, scene.anna]) {
      const { data } = await thread.openComment(user, row.id)
      expect(data).toMatchObject({ isPublic: false, comment: { state: 'hidden', text: '', author: null } })
      const html = await seeOne(user, row.id)
      for (const words of ['Das stand hier.', 'Anna.Ahoi', `/melden/comment/${row.id}`, '<textarea'])
        expect(html, words).not.toContain(words)
      expect(html).toContain('Die Antwort bleibt.')
    }
    const below = await seeOne(null, answer.id)
    expect(below).toContain(wordsIn('de').label('conduct.rule', 'respect'))
    expect(below).not.toContain('Das stand hier.')
  })

  it('is told apart from one that its author took back', async () => {
    const row = await say('Das stand hier.')
    expect((await thread.edit(scene.anna, row.id, { intent: 'remove', version: '1' })).status).toBe(303)
    const html = await seeOne(null, row.id)
    expect(html).toContain(t('comment.removed'))
    expect(html).not.toContain(wordsIn('de').label('conduct.rule', 'respect'))
  })
})
