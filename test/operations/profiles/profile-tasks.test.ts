import { expect, it } from 'vitest'
import { EDITING_ROLES } from '~/features/profiles/operations/editing-roles'
import { profileTasks } from '~/features/profiles/operations/profile-tasks.server'
import { translate } from '~/i18n/messages.server'
import { createOfferOfEach } from '../../factories/offer'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser, viewerOf } from '../../factories/user'
import { useDatabase } from '../../support/database'

useDatabase()

const t = translate('de')
const tasksOf = async (userId: string) => profileTasks({ viewer: await viewerOf(userId), t, locale: 'de' })

it('asks for what is missing most, with its reason, until the profile is good', async () => {
  const { id: userId } = await createUser()
  const { id } = await createOrganisation({ name: 'Küstenblick' })
  await addMember(userId, id, 'editor')
  expect(await tasksOf(userId)).toEqual([
    {
      id,
      turn: 'yours',
      title: t('completeness.task', { name: 'Küstenblick', percent: 8 }),
      why: t('completeness.why.description', { points: 45 }),
      href: `/organisationen/${id}`,
      organisation: { id, name: 'Küstenblick' },
    },
  ])
  const good = {
    description: 'Text',
    techniques: ['chatbot'],
    capabilities: ['analysis'],
    domains: ['health'],
  }
  const other = await createOrganisation(good)
  await createOfferOfEach(other.id)
  await addMember(userId, other.id, 'owner')
  expect((await tasksOf(userId)).map((task) => task.id)).toEqual([id])
})

it('asks nobody who may not write, has left, or whose organisation is no more', async () => {
  expect(EDITING_ROLES).toEqual(['owner', 'admin', 'editor'])
  const { id: userId } = await createUser()
  for (const role of ['viewer', 'finance'] as const)
    await addMember(userId, (await createOrganisation()).id, role)
  await addMember(userId, (await createOrganisation()).id, 'owner', { ended: true })
  await addMember(userId, (await createOrganisation({ state: 'closed' })).id, 'owner')
  expect(await tasksOf(userId)).toEqual([])
})
