import path from 'node:path'
import { isOwnPlace, type Persons } from './clean-names'
import type { Fate, XmlRules } from './rewrite-xml.server'
import { attribute, type XmlTag } from './walk-xml.server'

/** Parts that tell about people, computers and programs, and none of which a reader of the document sees. */
const DROPPED = new RegExp(
  [
    '^docProps/|^docMetadata/|^customXml/|^_xmlsignatures/|^customUI/|^userCustomization/|^\\[trash\\]/',
    '^word/people\\.xml$|^xl/revisions/|printerSettings|thumbnail|/customProperty[^/]*$|\\.bin$',
    '/_rels/people\\.xml\\.rels$|^_rels/custom',
  ].join('|'),
  'i',
)
const DROPPED_TAGS = new Set([
  ...['rsids', 'docVars', 'attachedTemplate', 'saveThroughXslt', 'mailMerge', 'docId', 'printerSettings'],
  ...['absPath', 'revisionPtr', 'customWorkbookViews', 'customSheetViews', 'customProperties', 'dataBinding'],
])
const PERSON_ATTRIBUTES = new Set(['author', 'userName', 'refreshedBy'])
const DROPPED_ATTRIBUTES = new Set(['dateUtc', 'dT', 'refreshedDate', 'refreshedDateIso'])
/** Texts that stand for another: descriptions and names of pictures, and targets of links. */
const PLACE_ATTRIBUTES = new Set(['descr', 'title', 'name', 'alt', 'src', 'href', 'tooltip', 'location'])

/** Whether a part of a Word or Excel document has no place in the copy. */
export function isDroppedOpenXml(name: string): boolean {
  return DROPPED.test(name)
}

/** What becomes of the content of one part. */
export function openXmlRules(part: string, persons: Persons): XmlRules {
  if (part === '[Content_Types].xml') return { fate: fateOfType, value: ({ value }) => value }
  if (/\.rels$/i.test(part)) return { fate: (tag) => fateOfRelation(part, tag), value: relationValue }
  const isComments = /^xl\/comments/i.test(part)
  const authors = new Set<string>()
  return {
    fate: (tag, parent) => {
      if (DROPPED_TAGS.has(tag.local)) return 'drop'
      if (tag.local === 'author' && parent?.local === 'authors') {
        return (text) => {
          authors.add(text)
          return persons.nameOf(text)
        }
      }
      return isComments && tag.local === 't' ? (text) => withoutSalutation(text, authors, persons) : 'keep'
    },
    value: (attr, tag) => cleanValue(attr.local, attr.value, attr.uri, tag, persons),
  }
}

/** Excel writes the name of whoever comments into the text, before it. */
function withoutSalutation(text: string, authors: ReadonlySet<string>, persons: Persons): string {
  const author = [...authors].find((one) => one !== '' && text.startsWith(`${one}:`))
  return author === undefined ? text : `${persons.nameOf(author)}${text.slice(author.length)}`
}

function cleanValue(local: string, value: string, uri: string, tag: XmlTag, persons: Persons): string | null {
  if (/^rsid/i.test(local) || DROPPED_ATTRIBUTES.has(local)) return null
  const author = attribute(tag, 'author')
  if (local === 'date' && author !== '') return null
  if (local === 'initials') return persons.initialsOf(author)
  if (PERSON_ATTRIBUTES.has(local)) return persons.nameOf(value)
  // Tables have such a name too, by which formulas know them.
  if (tag.local === 'person' && local === 'displayName') return persons.nameOf(value)
  if (tag.local === 'person' && local === 'userId') return ''
  if (tag.local === 'person' && local === 'providerId') return 'None'
  // The settings of a printer are gone, and so is what leads to them.
  if (tag.local === 'pageSetup' && local === 'id' && /relationships$/.test(uri)) return null
  return PLACE_ATTRIBUTES.has(local) && isOwnPlace(value) ? '' : value
}

function fateOfType(tag: XmlTag): Fate {
  const part = attribute(tag, 'PartName').replace(/^\//, '')
  return tag.local === 'Override' && isDroppedOpenXml(part) ? 'drop' : 'keep'
}

function fateOfRelation(relations: string, tag: XmlTag): Fate {
  if (tag.local !== 'Relationship' || attribute(tag, 'TargetMode') === 'External') return 'keep'
  const target = attribute(tag, 'Target')
  // Beside the folder of the relations lies the part that they belong to.
  const folder = path.posix.dirname(path.posix.dirname(relations))
  const part = target.startsWith('/') ? target.slice(1) : path.posix.join(folder, target)
  return isDroppedOpenXml(part) ? 'drop' : 'keep'
}

function relationValue({ local, value }: { local: string; value: string }): string {
  return local === 'Target' && isOwnPlace(value) ? 'about:blank' : value
}
