import { isOwnPlace, type Persons } from './clean-names'
import type { Fate, XmlRules } from './rewrite-xml.server'
import { attribute, type XmlTag } from './walk-xml.server'

const MANIFEST = 'META-INF/manifest.xml'
const DROPPED =
  /^(?:Thumbnails\/|Configurations2\/|manifest\.rdf$|layout-cache$|META-INF\/(?!manifest\.xml$))/i
/** Settings that name a printer, a source of data, and the rounds of editing. */
const DROPPED_SETTING = /^(?:Printer|CurrentDatabase|Rsid|Signature|LastSaved|EmbeddedDatabase)/i
/** Tracked changes and comments say who and when; the standard wants a time there. */
const SIGNED = new Set(['annotation', 'change-info'])
const NO_TIME = '1970-01-01T00:00:00'
const DROPPED_TAGS = new Set(['creator-initials', 'sender-initials', 'date-string'])

/** Whether a part of a text document has no place in the copy. */
export function isDroppedOpenDocument(name: string): boolean {
  return DROPPED.test(name)
}

/** What becomes of the content of one part. */
export function openDocumentRules(part: string, persons: Persons): XmlRules {
  return {
    fate: (tag, parent) => {
      if (part === MANIFEST) return fateOfEntry(tag)
      if (/(?:^|\/)meta\.xml$/.test(part)) return tag.local === 'meta' ? 'empty' : 'keep'
      if (tag.local === 'config-item') return DROPPED_SETTING.test(attribute(tag, 'name')) ? 'drop' : 'keep'
      return parent && SIGNED.has(parent.local) ? fateOfSignature(tag, persons) : 'keep'
    },
    value: ({ local, value }) => {
      if (/rsid$/i.test(local)) return null
      if (local === 'href' && isOwnPlace(value)) return 'about:blank'
      return (local === 'name' || local === 'title') && isOwnPlace(value) ? '' : value
    },
  }
}

function fateOfEntry(tag: XmlTag): Fate {
  return tag.local === 'file-entry' && isDroppedOpenDocument(attribute(tag, 'full-path')) ? 'drop' : 'keep'
}

function fateOfSignature(tag: XmlTag, persons: Persons): Fate {
  if (DROPPED_TAGS.has(tag.local)) return 'drop'
  if (tag.local === 'creator') return persons.nameOf
  return tag.local === 'date' ? () => NO_TIME : 'keep'
}
