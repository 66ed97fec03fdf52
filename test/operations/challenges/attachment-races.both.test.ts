import { describe, expect, it } from 'vitest'
import { db } from '~/platform/database/client.server'
import { type AttachScene, attach, createAttachScene, filesOnDisk } from '../../support/attach'
import { useDatabase } from '../../support/database'
import { pdf, png } from '../../support/sample-files'

useDatabase()

const bothSend = ({ draft, official, colleague }: AttachScene, files: Parameters<typeof attach>[2][]) =>
  Promise.all(
    [official, colleague].map((viewer, index) => attach(draft.id, viewer, files[index] ?? files[0] ?? [])),
  )

describe('two forms with files at the same time', () => {
  it('keep the same file once', async () => {
    const scene = await createAttachScene()
    const answers = await bothSend(scene, [[{ name: 'Muster.pdf', content: pdf() }]])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
    expect(await db.attachment.count()).toBe(1)
    expect(filesOnDisk()).toHaveLength(1)
  })

  it('fill the places that there are, each with a position of its own', async () => {
    const scene = await createAttachScene()
    const six = (from: number) =>
      Array.from({ length: 6 }, (_, index) => ({ name: `${index}.png`, content: png(2, from + index) }))
    await bothSend(scene, [six(1), six(11)])
    const rows = await db.attachment.findMany({ orderBy: { position: 'asc' } })
    expect(rows.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(filesOnDisk()).toHaveLength(10)
    const { editorIds, version } = await db.challenge.findUniqueOrThrow({ where: { id: scene.draft.id } })
    expect(new Set(editorIds)).toEqual(new Set([scene.official.id, scene.colleague.id]))
    expect(version).toBe(scene.draft.version + 2)
  })
})
