import { expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { addFiles, createFilesScene, pdfNamed } from '#test/support/propose-files'
import { proposalData } from '~/features/proposals/operations/proposal-data.server'
import { db } from '~/platform/database/client.server'

useDatabase()

it('the copy of a person’s data lists the files that they added, by checksum and never by name', async () => {
  const { proposal, author, teammate } = await createFilesScene()
  await addFiles(proposal.id, author, [pdfNamed('Lebenslauf Kim.pdf')])
  await addFiles(proposal.id, teammate, [pdfNamed('anderes.pdf')])
  const section = proposalData.sections.find(({ name }) => name === 'proposalFiles')
  const person = await db.user.findUniqueOrThrow({ where: { id: author.id } })
  const rows = (await section?.rows(person as never)) ?? []
  expect(rows).toMatchObject([
    { organisation: 'Werft für Daten', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), removedAt: null },
  ])
  expect(JSON.stringify(rows)).not.toContain('Kim')
})
