import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { rankProfiles } from '../../../app/domain/matching/rank'
import { countCorpus } from '../../../app/domain/matching/rarity'
import type { ChallengeFacts, ProfileFacts } from '../../../app/domain/matching/types'
import { challengeLexemes, profileLexemes } from '../../../search/analysis/matching-texts'
import { relatedTo } from '../../../search/query/related-words'
import { rankByTfIdf } from './plain-tf-idf'

type Row = Readonly<Record<string, unknown>>

/** Of each problem statement: what really was built, and both rankings of all products. */
export interface OpportunityCase {
  readonly id: string
  readonly relevant: ReadonlySet<string>
  readonly ours: readonly string[]
  readonly plain: readonly string[]
  /** How many products were ranked. */
  readonly corpusSize: number
}

const FOLDER = resolve(process.cwd(), '../shared/data/opportunity-project')
const QUERY_FIELDS = ['Name', 'Challenge', 'Why this problem matters', 'Vision for sprint outcomes']
const PRODUCT_FIELDS = ['title', 'description', 'details']

/** Reads the data of The Opportunity Project and ranks; null where the data is absent. */
export function rankOpportunityProject(): OpportunityCase[] | null {
  if (!existsSync(`${FOLDER}/products.json`)) return null
  const products = readRows('products.json')
  const statements = readRows('problem_statements.json')
  const profiles = products.map(toProfile)
  const corpus = countCorpus(profiles)
  const texts = new Map(products.map((row) => [idOf(row), joinFields(row, PRODUCT_FIELDS)]))
  return statements.flatMap((row) => {
    const relevant = new Set(listOf(row['Products']).filter((id) => texts.has(id)))
    if (relevant.size === 0) return []
    const ours = rankProfiles(toChallenge(row), profiles, corpus, relatedTo).map(({ id }) => id)
    const plain = rankByTfIdf(joinFields(row, QUERY_FIELDS), texts)
    return [{ id: idOf(row), relevant, ours, plain, corpusSize: texts.size }]
  })
}

function readRows(file: string): Row[] {
  return JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))
}

function toProfile(row: Row): ProfileFacts {
  return {
    id: idOf(row),
    lexemes: profileLexemes(
      {
        name: textOf(row['title']),
        summary: textOf(row['description']),
        description: textOf(row['details']),
      },
      'en',
    ),
    capabilities: [],
    techniques: [],
    domains: [],
    districts: [],
    hostingLocations: [],
    licenceModels: [],
    readinessMin: 1,
    readinessMax: 9,
    availableFrom: null,
    finishedPilots: 0,
    verified: true,
  }
}

function toChallenge(row: Row): ChallengeFacts {
  return {
    id: idOf(row),
    lexemes: challengeLexemes(
      {
        title: textOf(row['Name']),
        summary: textOf(row['Challenge']),
        problem: textOf(row['Why this problem matters']),
        desiredOutcome: textOf(row['Vision for sprint outcomes']),
      },
      'en',
    ),
    capabilities: [],
    techniques: [],
    domains: [],
    districts: [],
    hostingDemand: 'any',
    licenceDemand: 'any',
    readinessMin: null,
    startsOn: null,
  }
}

function joinFields(row: Row, fields: readonly string[]): string {
  return fields.map((field) => textOf(row[field])).join(' ')
}

function idOf(row: Row): string {
  return textOf(row['airtable_id'])
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
