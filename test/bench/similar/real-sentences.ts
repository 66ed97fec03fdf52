import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const FOLDER = resolve(process.cwd(), '../shared/data')
const SHORTEST = 40

/** What citizens of Cologne and Krefeld wrote, statements of the Austrian Klimarat, and XQuAD's paragraphs. */
const SOURCES: readonly [file: string, read: (bytes: Buffer) => string[]][] = [
  ['cimt/koeln_location.cp1252.csv', (bytes) => column(decode(bytes, 'windows-1252'), ';', 2)],
  ['cimt/argument_krefeld.tsv', (bytes) => column(decode(bytes, 'utf-8'), '\t', 3)],
  ['klimarat/b/comments.csv', (bytes) => statements(decode(bytes, 'utf-8'))],
  ['klimarat/energie-a/comments.csv', (bytes) => statements(decode(bytes, 'utf-8'))],
  ['xquad-de/xquad.de.json', (bytes) => paragraphs(decode(bytes, 'utf-8'))],
]

/** German sentences that people really wrote, each once; or why there are none. */
export function readRealSentences(): string[] | { absent: string } {
  const absent = SOURCES.find(([file]) => !existsSync(`${FOLDER}/${file}`))
  if (absent) return { absent: `data set ${absent[0]} is absent` }
  const texts = SOURCES.flatMap(([file, read]) => read(readFileSync(`${FOLDER}/${file}`)))
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+(?=[A-ZÄÖÜ])/))
  return [...new Set(sentences.map((one) => one.trim()).filter((one) => one.length >= SHORTEST))]
}

const decode = (bytes: Buffer, encoding: string) => new TextDecoder(encoding).decode(bytes)

function column(text: string, separator: string, index: number): string[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line) => line.split(separator)[index] ?? [])
}

/** The statement is the last column, in quotes where it holds commas. */
function statements(text: string): string[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',').slice(7).join(',').replace(/^"|"$/g, '').replaceAll('""', '"'))
}

function paragraphs(text: string): string[] {
  const { data }: { data: { paragraphs: { context: string }[] }[] } = JSON.parse(text)
  return data.flatMap((article) => article.paragraphs.map(({ context }) => context))
}
