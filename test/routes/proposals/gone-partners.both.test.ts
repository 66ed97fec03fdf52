import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { contextFor, viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { createConsortium } from '#test/support/consortium-scene'
import { useDatabase } from '#test/support/database'
import { actsOn } from '#test/support/opened-scene'
import { pdfText } from '#test/support/pdf-text'
import { openChallenge } from '#test/support/propose-files'
import type { PartnerAction } from '~/domain/proposal/consortium'
import * as dossier from '~/features/proposals/routes/dossier'
import * as csv from '~/features/proposals/routes/opened-csv'
import * as print from '~/features/proposals/routes/print'
import * as show from '~/features/proposals/routes/show'
import { formatDate } from '~/i18n/format'
import { db } from '~/platform/database/client.server'

useDatabase()

/** A joint proposal stands submitted; then its partner goes, and by the rule of the challenge it stays valid. */
async function createGone(action: Extract<PartnerAction, 'leave' | 'remove'>) {
  const scene = await createConsortium()
  await scene.confirm()
  expect((await scene.submitNow()).status).toBe(303)
  expect((await scene.step(action === 'leave' ? scene.scientist : scene.author, action)).status).toBe(303)
  const challengeId = scene.challenge.id
  const { endedAt } = await db.proposalPartner.findFirstOrThrow()
  const date = formatDate('de', endedAt ?? new Date(0))
  const raw = async (module: { loader: (args: never) => Promise<unknown> }, user = scene.official) => {
    const args = {
      ...{ request: new Request('http://localhost/x'), params: { challengeId } },
      context: contextFor(await viewerOf(user.id)),
    }
    return (await module.loader(args as never)) as Response
  }
  return { ...scene, challengeId, date, raw }
}

describe('a partner that went after the submission', () => {
  it.each(['leave', 'remove'] as const)('is marked for readers after the opening (%s)', async (action) => {
    const { challengeId, partner, official, as, raw, date } = await createGone(action)
    await openChallenge(challengeId)
    const { list, read } = actsOn(challengeId)
    const gone = [
      { organisationId: partner.id, name: partner.name, state: action === 'leave' ? 'left' : 'removed' },
    ]
    const opened = { partners: [partner.name], gone }
    expect((await list(official)).data).toMatchObject({ proposals: [opened] })
    for (const reading of [await read(official), await callLoader(show, await as(official))])
      expect(reading.data).toMatchObject({ reading: { gone } })
    expect((await callLoader(print, await as(official))).data).toMatchObject({ view: { gone } })

    const said =
      action === 'leave'
        ? `${partner.name} hat die Partnerschaft am ${date} verlassen.`
        : `${partner.name} ist seit dem ${date} nicht mehr beteiligt.`
    expect(await (await raw(csv)).text()).toContain(`${partner.name}. ${said}`)
    const files = unzipSync(new Uint8Array(await (await raw(dossier)).arrayBuffer()))
    expect(Buffer.from(files['verzeichnis.csv'] ?? []).toString('utf8')).toContain(said)
    const [, pdf = new Uint8Array()] = Object.entries(files).find(([name]) => name.endsWith('.pdf')) ?? []
    expect((await pdfText(Buffer.from(pdf))).replace(/\s+/g, ' ')).toContain(said)
  })

  it('is known to nobody outside the team before the opening', async () => {
    const { challengeId, partner, official, colleague, scientist, as } = await createGone('leave')
    for (const user of [official, colleague, scientist])
      for (const { status } of [
        await callLoader(show, await as(user)),
        await callLoader(print, await as(user)),
      ])
        expect(status).toBe(404)
    const before = await actsOn(challengeId).list(official)
    expect(JSON.stringify(before.data)).not.toContain(partner.name)
    expect((await actsOn(challengeId).read(official)).status).toBe(404)
  })

  it('is no mark any more once it is back and handed in again, nor in the print of the team', async () => {
    const { challengeId, official, author, step, scientist, confirm, submitNow, as } =
      await createGone('leave')
    expect((await callLoader(print, await as(author))).data).toMatchObject({ view: { gone: [] } })
    await step(author, 'invite')
    await step(scientist, 'join')
    await confirm()
    expect((await submitNow()).status).toBe(303)
    await openChallenge(challengeId)
    expect((await actsOn(challengeId).list(official)).data).toMatchObject({ proposals: [{ gone: [] }] })
  })
})
