import { PUBLIC_PHASES, phaseOf } from '~/domain/challenge/view'
import { isOver } from '~/domain/deadline/deadline'
import type { Locale } from '~/paths'
import { renderMarkdown } from '~/platform/markdown.server'
import { criteriaOf } from './challenge-facts.server'
import type { ListedChallenge } from './list-challenges.server'
import { callOf, presentCompetition } from './present-competition.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

type Text = { text: string; lang: Locale }

/** The English text where a page is English and there is one, otherwise the German one. */
export function inLanguage(locale: Locale, german: string, english: unknown, key: string): Text {
  const translated = locale === 'en' ? englishOf(english, key) : ''
  return translated ? { text: translated, lang: 'en' } : { text: german, lang: 'de' }
}

/** Rows of a list as its cards show them, in the page's language where there is a text in it. */
export function challengeCards(rows: readonly ListedChallenge[], locale: Locale, at: Date) {
  return rows.map((row) => ({
    id: row.id,
    authorityName: row.authorityName,
    domains: row.domains,
    deadlineAt: row.deadlineAt,
    kind: row.kind,
    prizeCents: row.prizeCents,
    opensAt: row.opensAt !== null && !isOver(row.opensAt, at) ? row.opensAt : null,
    partnerCount: row.partnerCount,
    phase: PUBLIC_PHASES.find((one) => one === phaseOf(row, at)) ?? 'closed',
    title: inLanguage(locale, row.title, row.english, 'title'),
    summary: inLanguage(locale, row.summary, row.english, 'summary'),
  }))
}

type Demanding = Omit<ChallengeWithAuthority, 'authority' | 'phases' | 'prizes' | 'jury'>

/** What a challenge expects of whoever answers it: its texts as safe HTML, criteria and facts. */
export function presentDemands(challenge: Demanding, locale: Locale) {
  const { english } = challenge
  const rendered = (german: string, key: string) => {
    const { text, lang } = inLanguage(locale, german, english, key)
    return text.trim() === '' ? undefined : { html: renderMarkdown(text), lang }
  }
  const { startsOn, capabilities, techniques, budgetMinCents, budgetMaxCents } = challenge
  const { personalData, hostingDemand, licenceDemand, readinessMin } = challenge
  return {
    texts: {
      problem: rendered(challenge.problem, 'problem'),
      currentProcess: rendered(challenge.currentProcess, 'currentProcess'),
      desiredOutcome: rendered(challenge.desiredOutcome, 'desiredOutcome'),
      dataSituation: rendered(challenge.dataSituation, 'dataSituation'),
      constraints: rendered(challenge.constraints, 'constraints'),
    },
    criteria: criteriaOf(challenge.successCriteria),
    facts: {
      ...{ startsOn, capabilities, techniques, budgetMinCents, budgetMaxCents },
      ...{ personalData, hostingDemand, licenceDemand, readinessMin },
    },
  }
}
export type ChallengeDemands = ReturnType<typeof presentDemands>

/** What the page of a challenge shows: the public columns only, Markdown as safe HTML. */
export function presentChallenge(challenge: ChallengeWithAuthority, locale: Locale, at: Date) {
  const { english } = challenge
  const { texts, criteria, facts } = presentDemands(challenge, locale)
  return {
    id: challenge.id,
    call: callOf(challenge, at),
    competition: presentCompetition(challenge, at),
    title: inLanguage(locale, challenge.title, english, 'title'),
    summary: inLanguage(locale, challenge.summary, english, 'summary'),
    ...{ texts, criteria },
    facts: { ...facts, ...factsOf(challenge) },
    whyNew: challenge.whyNew,
    withdrawnReason: challenge.withdrawnReason,
    archivedReason: challenge.archivedReason,
    outcome: challenge.outcome,
    approvedByStaff: challenge.approvedByStaff,
  }
}

export type ChallengeFactSheet = ReturnType<typeof presentChallenge>['facts']

function factsOf(challenge: ChallengeWithAuthority) {
  const { deadlineAt, publishedAt, domains, districts, consortiumRule } = challenge
  const { contactName, contactEmail, contactPhone } = challenge
  return {
    authorityId: challenge.authority.id,
    authorityName: challenge.authority.name,
    kind: challenge.kind,
    ...{ deadlineAt, publishedAt, domains, districts, consortiumRule },
    ...{ contactName, contactEmail, contactPhone },
  }
}

function englishOf(english: unknown, key: string): string {
  if (typeof english !== 'object' || english === null) return ''
  const text = (english as Record<string, unknown>)[key]
  return typeof text === 'string' ? text.trim() : ''
}
