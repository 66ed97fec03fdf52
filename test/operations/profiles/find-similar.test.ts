import { describe, expect, it } from 'vitest'
import { createOrganisation } from '#test/factories/organisation'
import { useDatabase } from '#test/support/database'
import { findSimilar } from '~/features/profiles/operations/find-similar.server'

useDatabase()

const namesLike = async (name: string) => (await findSimilar(name)).map((one) => one.name)

describe('organisations with a similar name', () => {
  it('are found whatever the case, umlauts and legal form', async () => {
    await createOrganisation({ name: 'Küstenblick GmbH', city: 'Wismar' })
    await createOrganisation({ name: 'Waldrand GmbH' })
    expect(await namesLike('küstenblick')).toEqual(['Küstenblick GmbH'])
    expect(await namesLike('KÜSTENBLICK GMBH')).toEqual(['Küstenblick GmbH'])
  })

  it('are told with town and state, so that the way on can be chosen', async () => {
    const { id } = await createOrganisation({ name: 'Küstenblick', city: 'Wismar', state: 'listed' })
    expect(await findSimilar('Küstenblick')).toEqual([
      { id, name: 'Küstenblick', city: 'Wismar', state: 'listed' },
    ])
  })

  it('are not told where nobody may see them', async () => {
    await createOrganisation({ name: 'Küstenblick', state: 'unverified' })
    await createOrganisation({ name: 'Küstenblick', state: 'rejected' })
    expect(await namesLike('Küstenblick')).toEqual([])
  })

  it('are five at most, in the order of the alphabet', async () => {
    for (const town of ['Fa', 'Ed', 'Da', 'Ce', 'Be', 'An'])
      await createOrganisation({ name: `Küstenblick ${town}` })
    const found = await namesLike('Küstenblick')
    expect(found).toHaveLength(5)
    expect(found).toEqual([...found].sort())
  })

  it.each(['%', '_', "' OR 1=1 --", '', '\\'])('are no pattern to search by: %j', async (name) => {
    await createOrganisation({ name: 'Küstenblick' })
    expect(await namesLike(name)).toEqual([])
  })
})
