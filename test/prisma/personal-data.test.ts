import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EXPORT_FORMAT } from '~/features/account/operations/export-json.server'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { de } from '~/i18n/de'

const schema = readFileSync('prisma/schema.prisma', 'utf8')
const document = readFileSync('docs/personal-data.md', 'utf8')

/** Columns of a schema that can hold something about a person: who, how to reach them, what was written, any JSON. */
function personalColumns(text: string): string[] {
  const models = [...text.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)]
  return models.flatMap(([, model, body = '']) =>
    [...body.matchAll(/^ {2}(\w+) +(\w+)/gm)].flatMap(([, name = '', type = '']) =>
      isPersonal(name, type) ? [`${model}.${name}`] : [],
    ),
  )
}

function isPersonal(name: string, type: string): boolean {
  if (type === 'Json' || type === 'Bytes') return true
  if (type !== 'String') return false
  return (
    /^(userId|actorId|authorId|reporterId|deciderId|reviewerId)$|UserId$|ById$|[eE]ditorIds$/.test(name) ||
    /^(pseudonym(Key)?|reporterName|snapshot|facts|explanation)$/.test(name) ||
    /email|address|street|phone|contact|replyTo|^reply$|note$|reasons?$|^displayName$|^device$/i.test(name)
  )
}

const rows = document
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const reviewed = rows.flatMap(([, columns = '']) => columns.match(/(?<=`)\w+\.\w+(?=`)/g) ?? [])
const sections = PERSONAL_DATA.flatMap((area) => area.sections.map(({ name }) => name))

describe('the reviewed table of personal data', () => {
  it('has a row for every column of the schema that looks personal, and none for others', () => {
    const columns = personalColumns(schema)
    expect(columns.length).toBeGreaterThan(60)
    expect(columns.filter((column) => !reviewed.includes(column))).toEqual([])
    expect(reviewed.filter((column) => !columns.includes(column))).toEqual([])
    expect(reviewed.length).toBe(new Set(reviewed).size)
  })

  it('notices a new column', () => {
    const changed = schema.replace(
      'model Product {',
      'model Product {\n  inventorById String?\n  mobilePhone String',
    )
    expect(personalColumns(changed).filter((column) => !reviewed.includes(column))).toEqual([
      'Product.inventorById',
      'Product.mobilePhone',
    ])
  })

  it('says of every row in which section of the copy it stands, or why in none', () => {
    const named = rows.map(([, , , copy = '']) => ({
      copy,
      names: copy.match(/(?<=`)\w+(?=`)/g) ?? [],
    }))
    for (const { copy, names } of named) {
      if (names.length === 0) expect(copy).toMatch(/^– \w+/)
      for (const name of names) expect(sections).toContain(name)
    }
    const all = named.flatMap(({ names }) => names)
    expect(sections.filter((name) => !all.includes(name))).toEqual([])
    for (const [, , , , erasure = ''] of rows) expect(erasure).toMatch(/^[\w-].+/)
  })

  it('names the format as it is written', () => {
    expect(document).toContain(`\`${EXPORT_FORMAT.format}\`, \`version\` is \`${EXPORT_FORMAT.version}\``)
  })
})

it('every section has a heading for people', () => {
  expect(new Set(sections).size).toBe(sections.length)
  for (const name of sections) expect(Object.hasOwn(de, `myData.section.${name}`), name).toBe(true)
})
