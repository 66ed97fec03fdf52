import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { rankProfiles } from '../../../app/domain/matching/rank'
import { countCorpus } from '../../../app/domain/matching/rarity'
import type { ChallengeFacts, ProfileFacts } from '../../../app/domain/matching/types'
import { weighFields } from '../../../app/domain/matching/weigh-fields'
import { analyse } from '../../../search/analysis/analyse'
import { rankByTfIdf } from './plain-tf-idf'

type Row = Readonly<Record<string, unknown>>

/** Of each problem statement: what really was built, and both rankings of all products. */
export interface OpportunityCase {
  readonly id: string
  readonly relevant: ReadonlySet<string>
  readonly ours: readonly string[]
  readonly plain: readonly string[]
}

const FOLDER = resolve(process.cwd(), '../shared/data/opportunity-project')
const QUERY_FIELDS: Readonly<Record<string, number>> = {
  Name: 2,
  Challenge: 1,
  'Why this problem matters': 1,
  'Vision for sprint outcomes': 1,
}
const PRODUCT_FIELDS: Readonly<Record<string, number>> = { title: 3, description: 1, details: 1 }

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
    const ours = rankProfiles(toChallenge(row), profiles, corpus).map(({ id }) => id)
    return [{ id: idOf(row), relevant, ours, plain: rankByTfIdf(joinFields(row, QUERY_FIELDS), texts) }]
  })
}

function readRows(file: string): Row[] {
  return JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))
}

function toProfile(row: Row): ProfileFacts {
  return {
    id: idOf(row),
    lexemes: readFields(row, PRODUCT_FIELDS),
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
    lexemes: readFields(row, QUERY_FIELDS),
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

function readFields(row: Row, fields: Readonly<Record<string, number>>): string[] {
  return weighFields(
    Object.entries(fields).map(([field, weight]) => ({ lexemes: analyse(textOf(row[field]), 'en'), weight })),
  )
}

function joinFields(row: Row, fields: Readonly<Record<string, number>>): string {
  return Object.keys(fields)
    .map((field) => textOf(row[field]))
    .join(' ')
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
