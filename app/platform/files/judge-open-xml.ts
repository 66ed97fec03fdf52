import { FileFault } from './inspected'
import type { OpenZip } from './open-zip.server'
import { attribute, walkXml, type XmlTag, type XmlVisitor } from './walk-xml.server'

export const OPEN_XML_CONTENTS = '[Content_Types].xml'

const MAIN = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
} as const
/** Programs, by what a part is said to be and by where programs are kept. */
const PROGRAM_TYPE = /macroenabled|vbaproject|activex|macrosheet|dialogsheet|vbadata|\.ms-office\.vba/i
const PROGRAM_NAME = /(?:^|\/)(?:vba[^/]*\.(?:bin|xml)|activex\/.*|macrosheets\/.*|dialogsheets\/.*)$/i
const FILE_TYPE = /oleobject|\.package$|msword|ms-excel\.(?!sheet\.main)|ms-powerpoint/i
const FILE_NAME = /(?:^|\/)embeddings\//i
/** Parts of a sheet that fetch their content from elsewhere. */
const REMOTE_NAME = /^\/?xl\/(?:externallinks|querytables|connections\.xml|webextensions)/i
const REMOTE_FORMULA = /\b(?:WEBSERVICE|IMAGE|RTD|CALL|REGISTER\.ID)\s*\(/i
const FIELD = {
  launch: /(?:^|\s)DDE(?:AUTO)?\b/i,
  remote: /\bINCLUDE(?:PICTURE|TEXT)\b|\b(?:DATABASE|IMPORT|LINK)\s+["\\\w]/i,
}
const INSIDE_TAGS = new Set(['object', 'OLEObject', 'oleObject', 'altChunk'])
const MOST_COMMANDS = 1_000_000
/** More than a document may have parts. */
const MOST_TYPES = 10_000

/** Which kind of document this is, by its content types, and whether one of them has no place in it. */
export async function judgeOpenXml(zip: OpenZip): Promise<'docx' | 'xlsx' | null> {
  const types: string[] = []
  await walkXml(zip.read(OPEN_XML_CONTENTS), {
    open: (tag) => {
      if (tag.local === 'Override' || tag.local === 'Default') types.push(attribute(tag, 'ContentType'))
      if (types.length > MOST_TYPES) throw new FileFault('unreadable')
    },
  })
  const mains = Object.entries(MAIN).filter(([type]) => types.includes(type))
  if (types.some((type) => PROGRAM_TYPE.test(type))) throw new FileFault('macros')
  const [main, other] = mains
  if (!main) return null
  if (other) throw new FileFault('twoInOne')
  for (const { name } of zip.parts) {
    if (PROGRAM_NAME.test(name)) throw new FileFault('macros')
    if (FILE_NAME.test(name)) throw new FileFault('filesInside')
    if (REMOTE_NAME.test(name)) throw new FileFault('remoteParts')
  }
  if (types.some((type) => FILE_TYPE.test(type))) throw new FileFault('filesInside')
  return main[1]
}

/** Reads one part of a document. */
export function openXmlVisitor(name: string): XmlVisitor {
  if (/\.rels$/i.test(name)) return { open: judgeRelation }
  return fieldVisitor()
}

/** Plain links are followed by a person; everything else from elsewhere comes by itself when the file is opened. */
function judgeRelation(tag: XmlTag): void {
  if (tag.local !== 'Relationship') return
  const type = attribute(tag, 'Type')
  const target = attribute(tag, 'Target').trim()
  if (/\/(?:vbaProject|activeX[^/]*|control)$/i.test(type)) throw new FileFault('macros')
  if (/\/(?:oleObject|package|aFChunk)$/.test(type)) {
    throw new FileFault(isElsewhere(tag, target) ? 'remoteParts' : 'filesInside')
  }
  if (/\/hyperlink$/.test(type)) {
    if (/^\s*(?:javascript|vbscript|data):/i.test(target)) throw new FileFault('script')
    return
  }
  if (isElsewhere(tag, target)) throw new FileFault('remoteParts')
}

function isElsewhere(tag: XmlTag, target: string): boolean {
  return attribute(tag, 'TargetMode') === 'External' || /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(target)
}

/** The commands of fields may stand in several runs of a text, and formulas in cells. */
function fieldVisitor(): XmlVisitor {
  let fields = ''
  let formula = ''
  let reads: 'field' | 'formula' | null = null
  return {
    open: (tag) => {
      if (INSIDE_TAGS.has(tag.local)) throw new FileFault('filesInside')
      if (tag.local === 'instrText') reads = 'field'
      if (tag.local === 'f' || /^formula\d?$/.test(tag.local)) reads = 'formula'
      if (tag.local === 'fldSimple') fields += ` ${attribute(tag, 'instr')} `
      if (tag.local === 'fldChar') fields += ' '
    },
    text: (text) => {
      if (reads === 'field') fields += text
      if (reads === 'formula') formula += text
      if (fields.length + formula.length > MOST_COMMANDS) throw new FileFault('unreadable')
    },
    close: (tag) => {
      if (reads === 'formula') judgeFormula(formula)
      formula = ''
      reads = null
      if (tag.local !== 'p') return
      if (FIELD.launch.test(fields)) throw new FileFault('launch')
      if (FIELD.remote.test(fields)) throw new FileFault('remoteParts')
      fields = ''
    },
  }
}

function judgeFormula(formula: string): void {
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, '')
  if (/\w\|/.test(bare)) throw new FileFault('launch')
  if (REMOTE_FORMULA.test(bare)) throw new FileFault('remoteParts')
}
