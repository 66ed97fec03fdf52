import { expect, it } from 'vitest'
import { createOrganisation } from '#test/factories/organisation'
import { statementsOf } from '#test/support/count-statements'
import { useDatabase } from '#test/support/database'
import { followOrganisation } from '~/features/matching/operations/follow-changes.server'
import { addProvider, setStage } from './stage'

useDatabase()

it('an organisation that is only listed costs three statements after an import, an authority four', async () => {
  await setStage()
  const listed = await createOrganisation({ state: 'listed' })
  const authority = await createOrganisation({ kind: 'authority' })
  expect(await statementsOf(() => followOrganisation(listed.id))).toHaveLength(3)
  expect(await statementsOf(() => followOrganisation(authority.id))).toHaveLength(4)
  const { organisation } = await addProvider()
  expect((await statementsOf(() => followOrganisation(organisation.id))).length).toBeGreaterThan(3)
})
