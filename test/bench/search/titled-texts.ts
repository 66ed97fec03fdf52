import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const FOLDER = resolve(process.cwd(), '../shared/data')

/** A title that somebody gave, and the text under it; '' where there is none. */
export type TitledText = { title: string; text: string }

/** Ideas of citizens of Cologne and Krefeld, data sets of Rostock, and names of research organisations. */
const SOURCES: readonly [file: string, read: (bytes: Buffer) => TitledText[]][] = [
  ['cimt/koeln_location.cp1252.csv', (bytes) => ideas(new TextDecoder('windows-1252').decode(bytes))],
  ['cimt/argument_krefeld.tsv', (bytes) => sentences(bytes.toString('utf8'))],
  ['catalogs/rostock.rdf', (bytes) => dataSets(bytes.toString('utf8'))],
  ['ror-de/ror_de_active.csv', (bytes) => organisations(bytes.toString('utf8'))],
]

/** German titles that people really gave, each once; or why there are none. */
export function readTitledTexts(): TitledText[] | { absent: string } {
  const absent = SOURCES.find(([file]) => !existsSync(`${FOLDER}/${file}`))
  if (absent) return { absent: `data set ${absent[0]} is absent` }
  const all = SOURCES.flatMap(([file, read]) => read(readFileSync(`${FOLDER}/${file}`)))
  return [...new Map(all.reverse().map((one) => [one.title.toLowerCase(), one])).values()].reverse()
}

function ideas(text: string): TitledText[] {
  return rowsOf(text).flatMap((row) => {
    const [, title = '', body = ''] = row.split(';')
    return title === '' ? [] : [{ title, text: body }]
  })
}

/** A sentence a line, the title first. */
function sentences(text: string): TitledText[] {
  const found = new Map<string, { title: string; text: string }>()
  for (const row of rowsOf(text)) {
    const [, id = '', , content = '', , part] = row.split('\t')
    const one = found.get(id) ?? { title: '', text: '' }
    found.set(id, one)
    if (part === 'title') one.title = content
    else one.text += `${content} `
  }
  return [...found.values()].filter(({ title }) => title !== '')
}

/** What is a data set and not a file of one, with its description and keywords. */
function dataSets(rdf: string): TitledText[] {
  const values = (block: string, name: string) =>
    [...block.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, value]) =>
      withoutEntities(value ?? ''),
    )
  return rdf
    .split('<rdf:Description ')
    .filter((block) => block.includes('"http://www.w3.org/ns/dcat#Dataset"'))
    .flatMap((block) => {
      const [title] = values(block, 'dct:title')
      const text = [...values(block, 'dct:description'), ...values(block, 'dcat:keyword')].join(' ')
      return title ? [{ title, text }] : []
    })
}

function organisations(text: string): TitledText[] {
  return rowsOf(text).flatMap((row) => {
    const cells = [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
      cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
    )
    const title = cells[2] ?? ''
    return title === '' ? [] : [{ title, text: cells[6] ?? '' }]
  })
}

const rowsOf = (text: string) =>
  text
    .split(/\r?\n/)
    .slice(1)
    .filter((row) => row !== '')

const withoutEntities = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
