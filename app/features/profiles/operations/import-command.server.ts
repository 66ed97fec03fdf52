import { ORGANISATION_KINDS } from '~/domain/taxonomy/vocabulary'
import { type Command, readOptions } from '~/platform/command/command'
import { type ImportReport, importOrganisations } from './import-organisations.server'
import { UnreadableFileError } from './read-rows.server'

const USAGE = 'npm run import -- organisations FILE --as SOURCE [--dry-run] [--licence TEXT] [--kind KIND]'
const SHOWN_REFUSALS = 200

/** The command `import`: reads a list of organisations and reports what became of every row. */
export const importCommand: Command = async (args, print) => {
  const { options, positional } = readOptions(args, ['dry-run'])
  const [what, file] = positional
  const source = options['as']?.trim()
  const kind = ORGANISATION_KINDS.find((code) => code === options['kind'])
  if (what !== 'organisations' || !file || !source || ('kind' in options && !kind)) {
    print(USAGE)
    print(`KIND is one of ${ORGANISATION_KINDS.join(', ')}`)
    return 2
  }
  const isDryRun = 'dry-run' in options
  const licence = options['licence']?.trim() || null
  const onProgress = (rows: number) => print(`${rows} rows read`)
  try {
    const report = await importOrganisations({
      file,
      source,
      licence,
      isDryRun,
      onProgress,
      ...(kind && { kind }),
    })
    for (const line of reportLines(report, isDryRun)) print(line)
    return 0
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error
    print(error.message)
    return 1
  }
}

function reportLines({ shape, rows, counts, refused }: ImportReport, isDryRun: boolean): string[] {
  const shown = refused
    .slice(0, SHOWN_REFUSALS)
    .map(({ line, reason, column }) => `line ${line}: ${reason}${column ? ` (${column})` : ''}`)
  const more = refused.length - shown.length
  return [
    ...shown,
    ...(more > 0 ? [`and ${more} more refused rows`] : []),
    `${isDryRun ? 'Dry run, nothing written. ' : ''}Read as ${shape}: ${rows} rows, ` +
      `${counts.created} created, ${counts.updated} updated, ${counts.unchanged} unchanged, ` +
      `${counts.claimed} left alone because somebody runs them, ${refused.length} refused`,
  ]
}
