import { expect, it } from 'vitest'
import { peopleTasks } from '~/features/profiles/operations/people-tasks.server'
import { translate } from '~/i18n/messages.server'
import { db } from '~/platform/database/client.server'
import { createOrganisation } from '../../factories/organisation'
import { createUser, viewerOf } from '../../factories/user'
import { useDatabase } from '../../support/database'

useDatabase()

const t = translate('de')
const tasksOf = async (userId: string) => peopleTasks({ viewer: await viewerOf(userId), t, locale: 'de' })
const shortOf = async (userId: string) =>
  (await tasksOf(userId)).map(({ turn, title, href }) => [turn, title, href])

it('says whose turn it is with a claim, until it is decided', async () => {
  const { id: userId } = await createUser()
  const { id: organisationId } = await createOrganisation({ name: 'Uni', state: 'listed' })
  const claim = await db.claim.create({ data: { userId, organisationId, email: 'kim@uni.example' } })
  const to = (state: 'awaitingStaff' | 'refused') =>
    db.claim.update({ where: { id: claim.id }, data: { state } })
  expect(await shortOf(userId)).toEqual([
    ['yours', t('people.task.claimMail', { name: 'Uni' }), `/organisationen/${organisationId}/uebernehmen`],
  ])
  await to('awaitingStaff')
  expect(await shortOf(userId)).toEqual([
    ['others', t('people.task.claimStaff', { name: 'Uni' }), `/organisationen/${organisationId}`],
  ])
  await to('refused')
  expect(await tasksOf(userId)).toEqual([])
})

it('keeps a request to join in mind, and no claim on what somebody runs by now', async () => {
  const { id: userId } = await createUser()
  const { id: stranger } = await createUser()
  const { id: organisationId } = await createOrganisation({ name: 'Küstenblick' })
  const { id } = await db.joinRequest.create({ data: { userId, organisationId } })
  await db.claim.create({ data: { userId, organisationId, email: 'kim@kueste.example' } })
  expect(await tasksOf(userId)).toEqual([
    {
      id,
      turn: 'others',
      title: t('people.task.join', { name: 'Küstenblick' }),
      why: t('people.task.joinWhy'),
      href: `/organisationen/${organisationId}`,
      organisation: { id: organisationId, name: 'Küstenblick' },
    },
  ])
  expect(await tasksOf(stranger)).toEqual([])
  await db.joinRequest.update({ where: { id }, data: { state: 'accepted' } })
  expect(await tasksOf(userId)).toEqual([])
})
