import { beforeEach, describe, expect, it } from 'vitest'
import { linksOf } from '#test/components/show'
import { renderPage } from '#test/support/render-page'
import * as overview from '~/features/challenges/routes/edit'
import * as preview from '~/features/challenges/routes/preview'
import { db } from '~/platform/database/client.server'
import { createChallenge } from '../../factories/challenge'
import { type Cast, createCast } from '../../factories/challenge-cast'
import { callLoader } from '../../support/call-route'
import { useDatabase } from '../../support/database'

useDatabase()
let cast: Cast
beforeEach(async () => {
  cast = await createCast()
})

const make = (options: Partial<Parameters<typeof createChallenge>[0]> = {}) =>
  createChallenge({ authorityId: cast.authority.id, editorIds: [cast.author.id], ...options })
const at = (id: string, viewer: Cast['author']) => ({
  path: '/herausforderungen/x',
  params: { challengeId: id },
  viewer,
})

describe('the overview of a draft', () => {
  const links = async (id: string) => {
    const { data } = await callLoader(overview, at(id, cast.author))
    return Object.values(linksOf(renderPage({ component: overview.default, data })))
  }

  it('leads to the checks, the dates of questions and the partners, which the text knows nothing of', async () => {
    const { id } = await make()
    const extras = [
      'pruefung/aiAct',
      'pruefung/dataProtection',
      'pruefung/procurement',
      'termine',
      'gemeinsam',
    ]
    const addresses = extras.map((page) => `/herausforderungen/${id}/${page}`)
    expect(await links(id)).toEqual(expect.arrayContaining(addresses))
    await db.challenge.update({
      where: { id },
      data: { state: 'inApproval', submittedById: cast.author.id, submittedAt: new Date() },
    })
    const frozen = await links(id)
    expect(addresses.filter((address) => frozen.includes(address))).toEqual([])
  })
})

describe('the overview while others decide', () => {
  it('names the second person, and platform staff where everybody of the authority has written', async () => {
    const waiting = { state: 'inApproval', submittedById: cast.author.id } as const
    const keyOf = async ({ id }: { id: string }) =>
      (await callLoader(overview, at(id, cast.author))).data.progress
    expect(await keyOf(await make(waiting))).toMatchObject({
      ...{ key: 'challenge.inApproval', turn: 'secondPerson' },
    })
    expect(await keyOf(await make({ ...waiting, authorityId: cast.small.id }))).toMatchObject({
      ...{ key: 'challenge.inApprovalByStaff', turn: 'staff' },
    })
  })
})

describe('the preview', () => {
  it('takes a deadline that nobody has written yet for one ahead, and a past one for over', async () => {
    const shown = async (deadlineAt: Date | null) => {
      const { id } = await make({ deadlineAt })
      const { phase, progress } = (await callLoader(preview, at(id, cast.author))).data
      return [phase, progress.key, progress.dueAt]
    }
    expect(await shown(null)).toEqual(['open', 'challenge.open', null])
    expect(await shown(new Date('2020-01-01'))).toEqual(['closed', 'challenge.closed', null])
  })
})
