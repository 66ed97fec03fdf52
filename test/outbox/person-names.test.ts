import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createUser, viewerOf } from '#test/factories/user'
import { statementsOf } from '#test/support/count-statements'
import { useDatabase } from '#test/support/database'
import { ERASED_NAME } from '~/domain/account/erased'
import { listNotifications } from '~/features/account/operations/list-notifications.server'
import { listOwnDeliveries } from '~/features/account/operations/list-own-deliveries.server'
import { nameAll, withNames } from '~/outbox/person-names.server'
import { messageTemplates } from '~/outbox/templates/registry'
import { drainOutbox } from '~/outbox/worker.server'
import { configuration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'

useDatabase()

describe('names in messages', () => {
  it('are looked up when the message is shown: a new name counts at once', async () => {
    const user = await createUser({ displayName: 'Alt' })
    const params = { title: 'T', personId: user.id }
    expect(await withNames(params, 'de')).toEqual({ ...params, person: 'Alt' })
    await db.user.update({ where: { id: user.id }, data: { displayName: 'Neu' } })
    expect(await withNames(params, 'de')).toEqual({ ...params, person: 'Neu' })
    await db.user.update({ where: { id: user.id }, data: { displayName: ERASED_NAME } })
    expect(await withNames(params, 'en')).toEqual({ ...params, person: 'Deleted account' })
  })

  it('stay readable where the person is unknown, and leave other params alone', async () => {
    expect(await withNames({ personId: 'nobody' }, 'de')).toEqual({ personId: 'nobody', person: '–' })
    for (const params of [null, 'x', {}, { personId: 7 }])
      expect(await withNames(params, 'de')).toEqual(params)
  })

  it('are one statement for a whole page, none where nobody is named', async () => {
    const people = [await createUser(), await createUser()]
    const rows = people.map(({ id }) => ({ params: { personId: id } }))
    expect(await statementsOf(() => nameAll(rows, 'de'))).toHaveLength(1)
    expect(await statementsOf(() => nameAll([{ params: { title: 'x' } }], 'de'))).toHaveLength(0)
  })

  it('stand in notices', async () => {
    const [reader, other] = [await createUser(), await createUser({ displayName: 'Kim' })]
    const params = { path: '/x', organisation: 'Firma', personId: other.id }
    const userId = reader.id
    await db.notification.create({ data: { userId, eventId: 'e', template: 'joinRequested', params } })
    const window = { before: null, isUnreadOnly: false }
    const { notices } = await listNotifications(await viewerOf(reader.id), 'de', window)
    expect(notices[0]?.title).toBe('Kim möchte „Firma“ beitreten')
  })

  it('stand in digests and in the log of what was sent', async () => {
    const [reader, other] = [await createUser(), await createUser({ displayName: 'Kim' })]
    const params = { path: '/x', organisation: 'Firma', personId: other.id }
    const written = { userId: reader.id, eventId: 'e', template: 'joinRequested', params }
    await db.outboxMessage.create({
      data: { ...written, state: 'held', nextAt: new Date(0), createdAt: new Date('2026-11-01') },
    })
    const frequency = { kind: 'tasks', channel: 'mail', frequency: 'daily' } as const
    await db.notificationPreference.create({ data: { userId: reader.id, ...frequency } })
    await drainOutbox({})
    const folder = path.join(configuration().dataDir, 'mail')
    const [file = ''] = readdirSync(folder)
    expect(readFileSync(path.join(folder, file), 'utf8')).toContain('Kim möchte „Firma“ beitreten')
    const message = await db.outboxMessage.create({ data: { ...written, eventId: 'f', state: 'sent' } })
    const delivery = { messageId: message.id, userId: reader.id, template: 'joinRequested' }
    await db.mailDelivery.create({ data: { ...delivery, outcome: 'sent' } })
    const { deliveries } = await listOwnDeliveries(await viewerOf(reader.id), 'de', null)
    expect(deliveries.map(({ subject }) => subject)).toContain('Kim möchte „Firma“ beitreten')
  })
})

/**
 * Everything that templates are given, reviewed: none of it may be the name or the address of a person. Who a
 * message names is given as `personId`; the renderer makes `person` of it.
 */
const REVIEWED_PARAMS = new Set([
  ...['path', 'pathEn', 'title', 'organisation', 'authority', 'person', 'news', 'endsAt'],
  ...['reason', 'reasons', 'isGranted', 'isAccepted', 'isForInactivity', 'days', 'number'],
  ...[
    'left',
    'device',
    'at',
    'changeId',
    'closesAt',
    'invitationId',
    'expiresAt',
    'isDemo',
    'step',
    'asking',
    'asked',
    'how',
  ],
  ...['duplicate', 'certificate', 'validUntil', 'isOver'],
  // matches: challenges, organisations and reasons that everybody can read
  ...['items', 'more'],
  // public words of a question and its answer, and what authorities say about joint challenges
  ...['text', 'words', 'action', 'change', 'questionsUntil', 'answersUntil', 'dueAt'],
  ...['partner', 'note', 'move', 'answer', 'datesKept'],
  // what an office says to contributions and why somebody is told of it; what became of a challenge
  ...['status', 'toldFor', 'outcome'],
  // what a second person says about the fields of a text, to its authors
  'comments',
  ...['deadlineAt', 'receivedAt', 'withdrawnAt', 'contentHash', 'claimId'],
  // a signed receipt: organisations, hashes and times, and where it can be checked
  ...['code', 'checkAt', 'checkAtEn'],
  // the lead of a team and how a partnership stands; a section by its code
  ...['lead', 'hasJoined', 'hasLapsed', 'wasJoined', 'section'],
  // the recipient's own: the message goes with the person
  'email',
  // their own search by the name that they gave it, and public things that it found
  ...['name', 'total', 'found'],
  // a case by its number, and a statement of reasons: the facts go to nobody but whom they are about
  ...['noticeId', 'caseNumber', 'year', 'count', 'measure', 'ruleId', 'facts', 'explanation', 'scope'],
  ...['remedies', 'until', 'isFromNotice', 'outcome', 'result'],
])

it.each(Object.entries(messageTemplates))('%s is given nothing that names a person', (_name, { params }) => {
  const { shape } = params as unknown as { shape: Record<string, unknown> }
  expect(Object.keys(shape).filter((key) => !REVIEWED_PARAMS.has(key))).toEqual([])
})
