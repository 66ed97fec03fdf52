import { websiteFrom } from '~/domain/organisation/website'
import { ORGANISATION_KINDS, type OrganisationKind } from '~/domain/taxonomy/vocabulary'
import { readOptions } from '~/platform/command/command'

const FLAGS = ['dry-run', 'complete']
const OPTIONS = ['as', 'licence', 'url', 'kind', 'language', 'mapping', 'report', 'by', 'changes', 'on']
const TAXONOMIES = ['capability', 'technique', 'domain'] as const
const KINDS = ['organisations', 'challenges', 'taxonomy', 'regions'] as const
const DAY = /^\d{4}-\d{2}-\d{2}$/

export type ImportArguments = {
  what: (typeof KINDS)[number]
  file: string
  taxonomy: (typeof TAXONOMIES)[number] | null
  source: string
  licence: string | null
  url: string | null
  kind: OrganisationKind | null
  language: 'de' | 'en' | null
  mapping: string | null
  report: string | null
  /** address of the person who answers for the run */
  by: string | null
  changes: string | null
  isComplete: boolean
  /** YYYY-MM-DD, the day that a list of regions stands for */
  on: string | null
  isDryRun: boolean
}
export type ParsedArguments = { ok: true; given: ImportArguments } | { ok: false; problem: string }

/** Reads what was typed behind `npm run import --`; a problem says what is wrong with which word. */
export function readImportArguments(args: string[]): ParsedArguments {
  const { options, positional } = readOptions(args, FLAGS)
  const text = (name: string) => options[name]?.trim() || null
  const wrong = (problem: string) => ({ ok: false, problem }) as const
  for (const name of Object.keys(options)) {
    if (![...FLAGS, ...OPTIONS].includes(name)) return wrong(`Unknown option --${name}`)
    if (text(name) === null) return wrong(`--${name} needs a value`)
  }
  const what = KINDS.find((kind) => kind === positional[0])
  if (!what) return wrong(`What to import is one of ${KINDS.join(', ')}`)
  const words = positional.slice(1)
  const taxonomy = what === 'taxonomy' ? (TAXONOMIES.find((kind) => kind === words[0]) ?? null) : null
  if (what === 'taxonomy' && !taxonomy) return wrong(`The taxonomy is one of ${TAXONOMIES.join(', ')}`)
  const [file, ...others] = taxonomy ? words.slice(1) : words
  if (!file || others.length > 0) return wrong('One FILE is needed')
  const source = text('as')
  if (!source) return wrong('--as SOURCE is needed: the name of the list, the same every time')
  const kind = ORGANISATION_KINDS.find((code) => code === options['kind']) ?? null
  if (text('kind') && !kind) return wrong(`KIND is one of ${ORGANISATION_KINDS.join(', ')}`)
  const language = (['de', 'en'] as const).find((code) => code === options['language']) ?? null
  if (text('language') && !language) return wrong('The language is de or en')
  const licence = text('licence')
  if (what === 'challenges' && !licence) return wrong('--licence is needed: foreign texts name theirs')
  const url = text('url') ? websiteFrom(text('url') ?? '') : null
  if (text('url') && !url) return wrong('--url is no address of a website')
  const on = text('on')
  if (on && !(DAY.test(on) && !Number.isNaN(Date.parse(on)))) return wrong('--on is a day such as 2026-01-01')
  const changes = text('changes')
  const isComplete = 'complete' in options
  if (what !== 'regions' && (changes || isComplete || on))
    return wrong('--changes, --complete and --on belong to regions')
  const files = { file, mapping: text('mapping'), report: text('report'), changes }
  return {
    ok: true,
    given: {
      ...{ what, taxonomy, source, licence, url, kind, language, on, isComplete },
      ...files,
      by: text('by')?.toLowerCase() ?? null,
      isDryRun: 'dry-run' in options,
    },
  }
}
