import { describe, expect, it } from 'vitest'
import { createHidden, createNotice } from '#test/factories/moderation'
import { createUser } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { renderMail } from '~/outbox/render-mail.server'
import { messageTemplates } from '~/outbox/templates/registry'
import { TOKEN_PLACE } from '~/outbox/templates/template'
import { bothPaths } from '~/paths'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { noticeToken } from '~/platform/notice-token.server'
import { tokenId } from '~/platform/token-id.server'

useDatabase()

const path = { path: '/x', pathEn: '/en/x' }
const reasons = {
  ...path,
  ...{ title: 'Radweg', measure: 'hide', ruleId: 'respect', facts: 'Tatsachen-T', explanation: 'Warum-W' },
  ...{ scope: 'Umfang-U', remedies: 'Rechte-R', isFromNotice: true },
}

describe('the statement of reasons by mail', () => {
  it('is whole in both languages (Art. 17(3) DSA)', () => {
    const { de, en } = messageTemplates.decisionMade.write(reasons)
    for (const { paragraphs } of [de, en])
      for (const part of ['Tatsachen-T', 'Warum-W', 'Umfang-U', 'Rechte-R'])
        expect(paragraphs.join('\n')).toContain(part)
    expect(de.paragraphs).toContain('Regel: Niemanden beleidigen oder bloßstellen')
    expect(de.paragraphs.join()).toContain('Der Anlass war eine Meldung.')
    expect(en.paragraphs.join()).toContain('A report led to it.')
    expect(de.paragraphs.join()).toContain('Ein Mensch hat entschieden.')
  })

  it('names the end of a pause, and what led to it where nobody reported', () => {
    const pause = {
      ...reasons,
      measure: 'pausePosting',
      until: '2026-12-01T11:00:00.000Z',
      isFromNotice: false,
    }
    const { de, en } = messageTemplates.decisionMade.write(pause)
    expect(de.paragraphs[0]).toContain('Das gilt bis 1. Dezember 2026 um 12:00 Uhr.')
    expect(en.paragraphs[0]).toContain('1 December 2026')
    expect(de.paragraphs.join()).toContain('eine eigene Prüfung')
    expect(messageTemplates.decisionMade.write(reasons).de.paragraphs[0]).toBe('Umfang-U')
  })
})

describe('both outcomes of an appeal', () => {
  it.each(['upheld', 'rejected'] as const)('are explained: %s', (outcome) => {
    const written = messageTemplates.appealDecided.write({
      ...path,
      title: 'Radweg',
      outcome,
      reason: 'Grund-G',
    })
    const text = written.de.paragraphs.join('\n')
    expect(text).toContain('Grund-G')
    expect(text).toContain('eine andere Person')
    expect(text.includes('Gericht')).toBe(outcome === 'rejected')
    expect(written.de.subject).toContain(outcome === 'upheld' ? 'hatte Erfolg' : 'hatte keinen Erfolg')
  })
})

describe('what reporters are told', () => {
  const results = ['noAction', 'warn', 'hide', 'reversed', 'appealUpheld', 'appealRejected'] as const
  const told = (result: (typeof results)[number], ruleId = 'threat') =>
    messageTemplates.noticeDecided.write({
      ...{ ...path, noticeId: 'n', caseNumber: 'M-2026-00007', result, ruleId, words: 'Warum-W' },
    })

  it('differs by what came of it, and always has number, rule and reasons', () => {
    const firsts = results.map((result) => told(result).de.paragraphs[0])
    expect(new Set(firsts).size).toBe(results.length)
    for (const result of results) {
      const { de, en } = told(result)
      expect(de.subject).toContain('M-2026-00007')
      expect(de.paragraphs.join()).toContain('Niemanden bedrohen')
      expect(en.paragraphs.join()).toContain('Warum-W')
    }
    expect(firsts[0]).toContain('widersprechen')
  })

  it('is readable where a rule is no longer known', () => {
    expect(told('hide', 'oldRule').de.paragraphs.join()).toContain('Geprüfte Regel: oldRule')
  })

  it('leads to their own status page; the address is made when the mail is written and stored nowhere', async () => {
    const [author, moderator] = [await createUser(), await createUser({ platformRole: 'moderator' })]
    const { case: closed } = await createHidden({ authorId: author.id, deciderId: moderator.id })
    const noticeId = newId()
    const token = noticeToken(noticeId)
    await createNotice({ id: noticeId, caseId: closed.id, tokenHash: tokenId(token) })
    const message = await db.outboxMessage.create({
      data: {
        ...{
          eventId: 'e',
          address: 'mia@example.org',
          locale: 'en',
          template: 'noticeDecided',
          inApp: false,
        },
        params: {
          ...bothPaths('reportStatus', { token: TOKEN_PLACE }),
          ...{ noticeId, caseNumber: 'M-2026-00007', result: 'hide', ruleId: 'respect', words: 'Warum-W' },
        },
      },
    })
    const mail = await renderMail({ ...message, user: null })
    expect(mail.to).toBe('mia@example.org')
    expect(mail.text).toContain(`/en/reports/${token}`)
    expect(JSON.stringify(message)).not.toContain(token)
    expect(await db.notice.findUnique({ where: { tokenHash: tokenId(token) } })).toMatchObject({
      id: noticeId,
    })
    // A link that somebody asked for cannot be ended.
    expect(mail.unsubscribeUrl).toBeUndefined()
  })
})

describe('the author of a folded contribution', () => {
  it('learns that nobody has decided anything, and until when', () => {
    const { de, en } = messageTemplates.contributionCollapsed.write({
      ...{ ...path, title: 'Radweg', until: '2026-12-01T11:00:00.000Z' },
    })
    expect(de.paragraphs.join()).toContain('automatisch')
    expect(de.paragraphs.join()).toContain('1. Dezember 2026 um 12:00 Uhr')
    expect(en.paragraphs.join()).toContain('stays readable')
  })
})

it('moderators are told how many cases wait', () => {
  const subject = (count: number) => messageTemplates.casesWait.write({ ...path, count }).de.subject
  expect(subject(1)).toBe('Ein Fall wartet seit gestern')
  expect(subject(4)).toBe('4 Fälle warten länger als einen Tag')
})
