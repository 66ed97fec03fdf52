import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Every file below some folders whose name ends with one of the endings.
 * @param {string[]} folders
 * @param {RegExp} ending
 * @returns {{ file: string, text: string }[]}
 */
export function sourceFiles(folders, ending = /\.tsx?$/) {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !file.includes(`prisma${path.sep}generated`) && !file.endsWith('.d.ts'))
      .map((file) => ({ file, text: readFileSync(file, 'utf8') })),
  )
}
