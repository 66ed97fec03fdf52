import { readFile } from 'node:fs/promises'
import { readMapping } from '~/domain/import/mapping'
import type { Shape } from '~/domain/import/shape'
import { parseJson } from './open-rows.server'
import { UnreadableFileError } from './unreadable-file.server'

/**
 * The shape that a mapping file describes.
 * @param shapes those of the same kind of import: they say what a row can tell
 * @throws UnreadableFileError naming the key that is wrong
 */
export async function readMappingFile(file: string, shapes: readonly Shape[]): Promise<Shape> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) throw new UnreadableFileError(`There is no file ${file}`)
  const targets = [...new Set(shapes.flatMap((shape) => Object.keys(shape.columns)))]
  const mapping = readMapping(parseJson(file, text), targets)
  if (!mapping.ok) throw new UnreadableFileError(`${file}: ${mapping.problem}`)
  return mapping.shape
}
