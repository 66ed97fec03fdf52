import { type ChallengeTexts, challengeLexemes, profileLexemes } from '#search/analysis/matching-texts'
import { failedConstraints } from '~/domain/matching/constraints'
import { countCorpus } from '~/domain/matching/rarity'
import { scoreMatch } from '~/domain/matching/score'
import { prepareQuery, textRelevance } from '~/domain/matching/text-relevance'
import type { ChallengeFacts, ProfileFacts } from '~/domain/matching/types'
import { translate } from '~/i18n/messages.server'
import type { Locale } from '~/paths'
import { reasonExplainer } from './explain-reasons.server'

const DEMAND = {
  id: 'example',
  capabilities: ['computerVision'],
  techniques: ['imageAnalysis'],
  domains: ['transport'],
  districts: ['13074'],
  hostingDemand: 'germany',
  licenceDemand: 'any',
  readinessMin: 6,
  startsOn: null,
} as const satisfies Omit<ChallengeFacts, 'lexemes'>

const OFFER = {
  id: 'fitting',
  capabilities: ['computerVision'],
  techniques: ['imageAnalysis'],
  domains: ['transport', 'environment'],
  districts: [],
  hostingLocations: ['germany'],
  licenceModels: ['proprietary'],
  readinessMin: 4,
  readinessMax: 7,
  availableFrom: null,
  finishedPilots: 1,
  verified: true,
} as const satisfies Omit<ProfileFacts, 'lexemes'>

/** Says the same, but runs its service elsewhere: it is left out before anything is counted. */
const ELSEWHERE = { ...OFFER, id: 'elsewhere', hostingLocations: ['world'] } as const
/** Somebody else altogether, so that there is something to be rarer than. */
const UNRELATED = {
  ...OFFER,
  id: 'unrelated',
  capabilities: ['planning'],
  techniques: ['optimisation'],
  domains: ['energy'],
  finishedPilots: 0,
} as const

/**
 * An invented challenge and three invented profiles, judged by the very functions that judge real ones: what
 * the page that explains matching shows can never differ from what matching does.
 */
export function scoreExample(locale: Locale) {
  const t = translate(locale)
  const texts: ChallengeTexts & { dataSituation: string } = {
    title: t('matchingHow.example.title'),
    summary: t('matchingHow.example.summary'),
    problem: '',
    desiredOutcome: '',
    dataSituation: '',
  }
  const textOf = (name: string, summary: string) => profileLexemes({ name, summary, description: '' }, locale)
  const fitting: ProfileFacts = {
    ...OFFER,
    lexemes: textOf(t('matchingHow.example.provider'), t('matchingHow.example.offer')),
  }
  const elsewhere: ProfileFacts = { ...ELSEWHERE, lexemes: fitting.lexemes }
  const unrelated: ProfileFacts = { ...UNRELATED, lexemes: textOf('', t('matchingHow.example.otherOffer')) }
  const challenge: ChallengeFacts = { ...DEMAND, lexemes: challengeLexemes(texts, locale) }
  const corpus = countCorpus([fitting, elsewhere, unrelated])
  const query = prepareQuery(challenge.lexemes, corpus)
  const match = scoreMatch(challenge, fitting, textRelevance(query, fitting.lexemes, corpus), corpus)
  const explain = reasonExplainer(locale, texts)
  return {
    ...{ title: texts.title, summary: texts.summary },
    provider: t('matchingHow.example.provider'),
    offer: t('matchingHow.example.offer'),
    total: match.total,
    reasons: match.reasons.map((reason) => ({
      kind: reason.kind,
      points: reason.points,
      sentence: explain([reason]).join(' '),
    })),
    failed: failedConstraints(challenge, elsewhere),
  }
}
