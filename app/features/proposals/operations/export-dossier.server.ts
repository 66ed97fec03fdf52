import { createHash } from 'node:crypto'
import { checksumLines, dossierFileName, dossierFolder, type Hashed } from '~/domain/proposal/dossier'
import { messagesOf, translate } from '~/i18n/messages.server'
import { isMessageKey } from '~/i18n/translate'
import { databaseTime } from '~/platform/database/client.server'
import { sha256 } from '~/platform/events/event-keys.server'
import { type Authorized, authorize } from '~/platform/guard/authorized.server'
import { type ZipFile, zipStream } from '~/platform/zip-stream.server'
import { dossierReadme } from './dossier-readme.server'
import { fileStreams } from './file-streams.server'
import { listOpened, type OpenedProposal } from './list-opened.server'
import { listReaderQuestions } from './list-reader-questions.server'
import { noteExport } from './note-readings.server'
import { costsCsv, openedCsv, type ReadCosts } from './opened-csv.server'
import { proposalPdf } from './proposal-pdf.server'
import { readExported } from './read-proposal.server'
import { loadProposal } from './require-proposal.server'

type Exporter = Authorized<'proposal.export', { id: string; title: string }>

/** The archive is German, whoever asks for it: it is made for a German authority's file. */
const words = {
  t: translate('de'),
  label: (list: string, code: string) => {
    const messages = messagesOf('de')
    const key = `${list}.${code}`
    return isMessageKey(messages, key) ? messages[key] : code
  },
}

/**
 * Everything that was opened as one archive for the authority's file. The events come first: each proposal in it
 * counts as read, with the hash of the index, so that one archive can be told from another one later. It is made
 * while it is sent; a proposal is opened when its turn comes.
 */
export async function exportDossier(exporter: Exporter): Promise<ReadableStream<Uint8Array>> {
  const { actor, thing } = exporter
  const rows = await listOpened(exporter)
  const index = openedCsv(rows, words.t, true)
  await noteExport(actor.id, thing.id, rows, sha256(index))
  return zipStream(entries(exporter, rows, index, await databaseTime()))
}

async function* entries(
  exporter: Exporter,
  rows: readonly OpenedProposal[],
  index: string,
  at: Date,
): AsyncGenerator<ZipFile> {
  const hashed: Hashed[] = []
  const keep = (file: ZipFile, expected?: string) => withHash(file, hashed, expected)
  const readme = dossierReadme({ title: exporter.thing.title, count: rows.length, at })
  yield keep({ name: 'README.txt', chunks: once(() => readme) })
  yield keep({ name: words.t('dossier.index'), chunks: once(() => index) })
  const costs: ReadCosts[] = []
  for (const row of rows) {
    const folder = dossierFolder(row.position, row.organisation)
    const proposal = await loadProposal(row.id)
    const reader = authorize('proposal.read', exporter.actor, exporter.standing, proposal)
    const reading = await readExported(reader)
    const questions = await listReaderQuestions(reader, at)
    const pdf = await proposalPdf({ proposal, reading, questions, at }, words)
    yield keep({ name: `${folder}/vorschlag.pdf`, chunks: once(() => pdf), isPacked: true })
    const { receiptCode, copy } = reading
    costs.push({ position: row.position, organisation: row.organisation, copy })
    if (receiptCode) yield keep({ name: `${folder}/beleg.txt`, chunks: once(() => `${receiptCode}\n`) })
    const places = copy.files.map((file) => file.id)
    const submission = { challengeId: proposal.challengeId, proposalId: row.id, files: copy.files }
    for await (const file of fileStreams(submission)) {
      const name = `${folder}/dateien/${dossierFileName(places.indexOf(file.id), file.name)}`
      yield keep({ name, chunks: file.chunks, isPacked: true }, file.sha256)
    }
  }
  yield keep({ name: `${words.t('costPlan.fileName')}.csv`, chunks: once(() => costsCsv(costs, words.t)) })
  yield { name: 'SHA256SUMS', chunks: once(() => checksumLines(hashed)) }
}

async function* once(make: () => string | Uint8Array): AsyncGenerator<string | Uint8Array> {
  yield make()
}

/**
 * Adds the hash of a file to the list when its last byte has passed.
 * @throws Error where the bytes are not those that were frozen: an archive that is cut off is better than a wrong one
 */
function withHash({ name, chunks, ...file }: ZipFile, hashed: Hashed[], expected?: string): ZipFile {
  async function* passing(): AsyncGenerator<string | Uint8Array> {
    const hash = createHash('sha256')
    for await (const chunk of chunks) {
      hash.update(chunk)
      yield chunk
    }
    const sum = hash.digest('hex')
    if (expected !== undefined && sum !== expected) throw new Error(`The bytes of ${name} were altered`)
    hashed.push({ name, sha256: sum })
  }
  return { ...file, name, chunks: passing() }
}
