import { wordsBehind } from '#search/analysis/words-behind'
import type { Complement, PartnerReason } from '~/domain/matching/partner-score'
import type { CodeList } from '~/domain/taxonomy/catalogue'
import { inLanguage } from '~/features/challenges/operations/present-challenge.server'
import { formatDate } from '~/i18n/format'
import { translate } from '~/i18n/messages.server'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import { codeLabel } from '~/platform/public-data/codes.server'
import { IS_OPEN } from './challenge-facts.server'

/** An open challenge as reasons name it. */
export type NamedChallenge = { id: string; title: string; deadlineAt: Date }

/** Those of these challenges that are open now: what has closed is no reason any more. One statement where there are any. */
export async function readNamedChallenges(
  ids: readonly string[],
  locale: Locale,
): Promise<ReadonlyMap<string, NamedChallenge>> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw<(NamedChallenge & { english: unknown })[]>`
    SELECT c.id, c.title, c.english, c."deadlineAt" FROM "Challenge" c
    WHERE c.id = ANY(${[...new Set(ids)]}::text[]) AND ${IS_OPEN}`
  return new Map(
    rows.map(({ id, title, english, deadlineAt }) => [
      id,
      { id, deadlineAt, title: inLanguage(locale, title, english, 'title').text },
    ]),
  )
}

/**
 * Makes an explainer for the partners of one organisation: reasons in, one sentence each out. What a challenge
 * needs comes first.
 * @param ownTexts the texts in which the words behind lexemes are looked up
 */
export function partnerExplainer(
  locale: Locale,
  ownTexts: string,
  challenges: ReadonlyMap<string, NamedChallenge>,
): (reasons: readonly PartnerReason[], otherName: string) => string[] {
  const t = translate(locale)
  const wordOf = wordsBehind(ownTexts)
  const codes = (list: CodeList, matched: readonly string[]) =>
    matched.map((code) => codeLabel(locale, list, code)).join(', ')
  const tags = (matched: readonly string[]) => matched.map((code) => tagLabel(locale, code)).join(', ')
  const valuesOf = ({ title, deadlineAt }: NamedChallenge) => ({
    title,
    date: formatDate(locale, deadlineAt),
  })

  function complement({ challengeId, missing, given }: Complement, name: string): string[] {
    const challenge = challenges.get(challengeId)
    if (!challenge) return []
    const values = { ...valuesOf(challenge), name }
    return [
      ...(missing.length > 0 ? [t('finding.reason.missing', { ...values, what: tags(missing) })] : []),
      ...(given.length > 0 ? [t('finding.reason.given', { ...values, what: tags(given) })] : []),
    ]
  }

  function sentencesOf(reason: PartnerReason, name: string, told: ReadonlySet<string>): string[] {
    switch (reason.kind) {
      case 'complement':
        return reason.challenges.flatMap((one) => complement(one, name))
      case 'challenge':
        return reason.matched.flatMap((id) => {
          const challenge = challenges.get(id)
          return challenge && !told.has(id) ? [t('finding.reason.challenge', valuesOf(challenge))] : []
        })
      case 'text': {
        const words = [...new Set(reason.matched.map(wordOf))]
        return words.length === 0 ? [] : [t('finding.reason.text', { what: words.join(', ') })]
      }
      case 'domain':
        return [t('matching.reason.domain', { what: codes('domain', reason.matched) })]
      case 'region':
        return [t('finding.reason.region', { what: codes('district', reason.matched) })]
    }
  }

  return (reasons, name) => {
    // A challenge that completes the two is not named a second time as one that both match.
    const told = new Set(
      reasons.flatMap((one) =>
        one.kind === 'complement' ? one.challenges.map(({ challengeId }) => challengeId) : [],
      ),
    )
    return reasons.flatMap((reason) => sentencesOf(reason, name, told))
  }
}

/** A tag is a technique or a capability; a code stands in one of the two lists. */
function tagLabel(locale: Locale, code: string): string {
  const technique = codeLabel(locale, 'technique', code)
  return technique === code ? codeLabel(locale, 'capability', code) : technique
}
