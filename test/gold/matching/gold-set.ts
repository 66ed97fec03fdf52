import { readFileSync } from 'node:fs'
import { DISTRICT_CODES } from '../../../app/domain/taxonomy/regions'
import {
  CAPABILITIES,
  DOMAINS,
  HOSTING_DEMANDS,
  HOSTING_LOCATIONS,
  LICENCE_DEMANDS,
  LICENCE_MODELS,
  PROVIDER_KINDS,
  TECHNIQUES,
} from '../../../app/domain/taxonomy/vocabulary'

const TENS = ['01-10', '11-20', '21-30', '31-40', '41-50', '51-60']

type Item = Record<string, unknown>
export type GoldChallenge = ReturnType<typeof toChallenge>
export type GoldProfile = ReturnType<typeof toProfile>

/** The 20 challenges in the order of their ids. Throws when a file holds a code outside the closed lists. */
export function readGoldChallenges() {
  return TENS.slice(0, 2).flatMap((ten) => readItems(`challenges-${ten}.json`).map(toChallenge))
}

/** The 60 profiles in the order of their ids. Throws when a file holds a code outside the closed lists. */
export function readGoldProfiles() {
  return TENS.flatMap((ten) => readItems(`profiles-${ten}.json`).map(toProfile))
}

/** For each challenge the grade (1 to 3, absent means 0) by profile id, and the ids a hard constraint excludes. */
export function readGoldGrades() {
  return TENS.slice(0, 2).flatMap((ten) => readItems(`grades-${ten}.json`).map(toGrades))
}

/** Ids of the challenges for tuning (`open`) and of those for the one run at the end (`locked`). */
export function readGoldSplit() {
  const item = readJson('split.json')
  if (!isItem(item)) throw new Error('split.json: expected an object')
  return { open: texts(item, 'open'), locked: texts(item, 'locked') }
}

function toChallenge(item: Item) {
  return {
    id: text(item, 'id'),
    title: text(item, 'title'),
    summary: text(item, 'summary'),
    problem: text(item, 'problem'),
    desiredOutcome: text(item, 'desiredOutcome'),
    dataSituation: text(item, 'dataSituation'),
    capabilities: codes(item, 'capabilities', CAPABILITIES),
    techniques: codes(item, 'techniques', TECHNIQUES),
    domains: codes(item, 'domains', DOMAINS),
    districts: codes(item, 'districts', DISTRICT_CODES),
    hostingDemand: code(text(item, 'hostingDemand'), HOSTING_DEMANDS),
    licenceDemand: code(text(item, 'licenceDemand'), LICENCE_DEMANDS),
    readinessMin: item['readinessMin'] === null ? null : whole(item, 'readinessMin'),
    startsOn: item['startsOn'] === null ? null : text(item, 'startsOn'),
  }
}

function toProfile(item: Item) {
  return {
    id: text(item, 'id'),
    name: text(item, 'name'),
    kind: code(text(item, 'kind'), PROVIDER_KINDS),
    summary: text(item, 'summary'),
    description: text(item, 'description'),
    capabilities: codes(item, 'capabilities', CAPABILITIES),
    techniques: codes(item, 'techniques', TECHNIQUES),
    domains: codes(item, 'domains', DOMAINS),
    districts: codes(item, 'districts', DISTRICT_CODES),
    hostingLocations: codes(item, 'hostingLocations', HOSTING_LOCATIONS),
    licenceModels: codes(item, 'licenceModels', LICENCE_MODELS),
    readinessMin: whole(item, 'readinessMin'),
    readinessMax: whole(item, 'readinessMax'),
    availableFrom: item['availableFrom'] === null ? null : text(item, 'availableFrom'),
    finishedPilots: whole(item, 'finishedPilots'),
  }
}

function toGrades(item: Item) {
  const grades = new Map<string, 1 | 2 | 3>()
  for (const [level, key] of [
    [3, 'threes'],
    [2, 'twos'],
    [1, 'ones'],
  ] as const) {
    for (const id of texts(item, key)) {
      if (grades.has(id)) throw new Error(`${text(item, 'challenge')}: ${id} is graded twice`)
      grades.set(id, level)
    }
  }
  return { challenge: text(item, 'challenge'), grades, excluded: texts(item, 'excluded') }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
}

function readItems(file: string): Item[] {
  const items = readJson(file)
  if (!Array.isArray(items) || !items.every(isItem)) throw new Error(`${file}: expected a list of objects`)
  return items
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(item: Item, key: string): string {
  const value = item[key]
  if (typeof value !== 'string' || value === '') throw new Error(`${key}: expected a text`)
  return value
}

function texts(item: Item, key: string): string[] {
  const value = item[key]
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string')) {
    throw new Error(`${key}: expected a list of texts`)
  }
  return value
}

function whole(item: Item, key: string): number {
  const value = item[key]
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new Error(`${key}: expected a whole number`)
  return value
}

function code<Code extends string>(value: string, list: readonly Code[]): Code {
  const found = list.find((entry) => entry === value)
  if (found === undefined) throw new Error(`${value} is not one of ${list.join(', ')}`)
  return found
}

function codes<Code extends string>(item: Item, key: string, list: readonly Code[]): Code[] {
  return texts(item, key).map((entry) => code(entry, list))
}
