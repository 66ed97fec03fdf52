import type { Command } from '~/platform/command/command'
import type { ImportReport, Noted } from '~/platform/imports/import-report.server'
import { ImportStoppedError } from '~/platform/imports/run-import.server'
import { UnreadableFileError } from '~/platform/imports/unreadable-file.server'
import { findActor } from './find-actor.server'
import { type ImportArguments, readImportArguments } from './import-arguments.server'
import { importKinds } from './import-kinds.server'

const USAGE = [
  'npm run import -- organisations FILE --as SOURCE [--licence TEXT] [--kind KIND]',
  'npm run import -- challenges FILE --as SOURCE --licence TEXT [--url ADDRESS] [--language de|en]',
  'npm run import -- taxonomy capability|technique|domain FILE --as SOURCE [--licence TEXT]',
  'npm run import -- regions FILE --as SOURCE [--licence TEXT] [--changes FILE] [--complete] [--on DATE]',
  'With each: [--dry-run] [--mapping FILE.json] [--report FILE.csv] [--by ADDRESS]   (docs/imports.md)',
]

/** The command `import`: reads a file into the platform and reports what became of every row. */
export const importCommand: Command = async (args, print, signal) => {
  const parsed = readImportArguments(args)
  if (!parsed.ok) {
    print(parsed.problem)
    for (const line of USAGE) print(line)
    return 2
  }
  const { given } = parsed
  const actorId = given.by === null ? null : await findActor(given.by)
  if (actorId === undefined) {
    print(`Nobody of the team of the platform has the address ${given.by}`)
    return 1
  }
  const onProgress = (rows: number) => print(`${rows} rows read`)
  try {
    const { lines, report } = await importKinds[given.what]({ ...given, actorId, onProgress, signal })
    for (const line of [...lines, ...reportLines(report, given)]) print(line)
    return 0
  } catch (error) {
    if (!(error instanceof UnreadableFileError || error instanceof ImportStoppedError)) throw error
    print(error.message)
    return 1
  }
}

function reportLines(report: ImportReport, { isDryRun, report: file }: ImportArguments): string[] {
  const { shape, rows, counts, refused, refusedCount, remarks, remarkCount } = report
  const row = ({ line, reason, column }: Noted) =>
    `${line === null ? '' : `line ${line}: `}${reason}${column ? ` (${column})` : ''}`
  const more = refusedCount - refused.length
  const moreRemarks = remarkCount - remarks.length
  const where = file ? ` The whole report stands in ${file}.` : ' --report FILE.csv tells all.'
  const optional = [
    counts.retired > 0 ? `${counts.retired} retired, ` : '',
    counts.forStaff > 0 ? `${counts.forStaff} for staff to decide, ` : '',
    remarkCount > 0 ? `${remarkCount} remarks, ` : '',
  ].join('')
  return [
    ...refused.map(row),
    ...(more > 0 ? [`and ${more} more refused rows.${where}`] : []),
    ...remarks.map((remark) => `taken: ${row(remark)}`),
    ...(moreRemarks > 0 ? [`and ${moreRemarks} more remarks.${where}`] : []),
    `${isDryRun ? 'Dry run, nothing written. ' : ''}Read as ${shape}: ${rows} rows, ` +
      `${counts.created} created, ${counts.updated} updated, ${counts.unchanged} unchanged, ` +
      `${counts.claimed} left alone because somebody runs them, ${optional}${refusedCount} refused`,
  ]
}
