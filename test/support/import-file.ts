import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { importCommand } from '~/features/administration/operations/import-command.server'

const folder = mkdtempSync(path.join(tmpdir(), 'import-'))

/** Writes a file for an import and gives its path. */
export function importFile(name: string, content: string | Buffer): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

/** Where a report may go. */
export function reportFile(name: string): string {
  return path.join(folder, name)
}

/** The rows of a written report without its header, cells by semicolon. */
export function readReport(file: string): string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\r\n').slice(1)
}

/** Runs the command as somebody would type it. */
export async function runImportCommand(...args: string[]) {
  const lines: string[] = []
  const code = await importCommand(args, (line) => lines.push(line))
  return { code, lines, last: lines.at(-1) ?? '' }
}
