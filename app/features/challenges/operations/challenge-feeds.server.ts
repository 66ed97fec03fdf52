import { DATE_FIELDS } from '~/domain/challenge/follow-deadline'
import { PUBLIC_CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { atomFeed, type FeedEntry } from '~/domain/feed/atom'
import type { MessageKey, Translate } from '~/i18n/translate'
import { type Locale, path } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'
import { listChanges } from './list-changes.server'
import { inLanguage } from './present-challenge.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

const MOST_ENTRIES = 50
const PLATFORM = 'Brückenschlag'

type Words = { t: Translate; locale: Locale }

const whole = (address: string) => `${configuration().publicUrl}${address}`
const urn = (id: string) => `urn:uuid:${id}`

/** The newest public challenges. One statement for the rows, one for the names. */
export async function feedOfChallenges({ t, locale }: Words): Promise<string> {
  const rows = await db.challenge.findMany({
    where: { state: { in: [...PUBLIC_CHALLENGE_STATES] }, publishedAt: { not: null } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: MOST_ENTRIES,
    include: { authority: { select: { name: true } } },
  })
  return atomFeed({
    id: whole(path(locale, 'challengeFeed')),
    self: whole(path(locale, 'challengeFeed')),
    alternate: whole(path(locale, 'challengeList')),
    title: `${t('feed.list.title')} – ${PLATFORM}`,
    language: locale,
    author: PLATFORM,
    entries: rows.map(({ id, title, summary, english, publishedAt, updatedAt, authority }) => ({
      id: urn(id),
      title: inLanguage(locale, title, english, 'title').text,
      url: whole(path(locale, 'challenge', { challengeId: id })),
      publishedAt: publishedAt ?? updatedAt,
      updatedAt,
      author: authority.name,
      text: inLanguage(locale, summary, english, 'summary').text,
    })),
  })
}

/** What of a challenge's own events everybody may know, and how a feed calls it. Changes have entries of their own. */
const PUBLIC_EVENTS: Readonly<Record<string, MessageKey>> = {
  'challenge.published': 'feed.news.published',
  'challenge.withdrawn': 'feed.news.withdrawn',
  'challenge.opened': 'feed.news.opened',
  'challenge.archived': 'feed.news.archived',
  'challenge.partnerLeft': 'feed.news.partnerLeft',
}

/** What is new with one challenge: its publication, its changes, and the answers to questions. */
export async function feedOfNews(challenge: ChallengeWithAuthority, { t, locale }: Words): Promise<string> {
  const challengeId = challenge.id
  const title = inLanguage(locale, challenge.title, challenge.english, 'title').text
  const entries = [
    ...(await eventsOf(challenge, t, locale)),
    ...(await changesOf(challengeId, t, locale)),
    ...(await answersOf(challengeId, t, locale)),
  ]
  const newest = entries.sort((one, other) => other.updatedAt.getTime() - one.updatedAt.getTime())
  return atomFeed({
    id: whole(path(locale, 'challengeNews', { challengeId })),
    self: whole(path(locale, 'challengeNews', { challengeId })),
    alternate: whole(path(locale, 'challenge', { challengeId })),
    title: t('feed.news.title', { title }),
    language: locale,
    author: challenge.authority.name,
    entries: newest.slice(0, MOST_ENTRIES),
  })
}

async function eventsOf(
  challenge: ChallengeWithAuthority,
  t: Translate,
  locale: Locale,
): Promise<FeedEntry[]> {
  const { id: challengeId, publishedAt } = challenge
  if (publishedAt === null) return []
  const events = await db.event.findMany({
    where: {
      ...{ streamType: 'challenge', streamId: challengeId },
      action: { in: Object.keys(PUBLIC_EVENTS) },
      // What happened inside the authority before is nobody else's.
      at: { gte: publishedAt },
    },
    orderBy: { seq: 'desc' },
    take: MOST_ENTRIES,
    select: { id: true, action: true, at: true },
  })
  const url = whole(path(locale, 'challenge', { challengeId }))
  return events.flatMap(({ id, action, at }) => {
    const key = PUBLIC_EVENTS[action]
    if (!key) return []
    const title = (t as (name: MessageKey) => string)(key)
    const reason = reasonOf(action, challenge)
    const text = reason ? `${title}\n\n${t('challengeManage.reason', { reason })}` : title
    return [{ id: urn(id), title, url, publishedAt: at, updatedAt: at, text }]
  })
}

/** The words that the authority has given in public for the end of a challenge. */
function reasonOf(action: string, { withdrawnReason, archivedReason }: ChallengeWithAuthority) {
  if (action === 'challenge.withdrawn') return withdrawnReason
  return action === 'challenge.archived' ? archivedReason : null
}

/** The changes in force, each with its reason and the way to the old and the new words. */
async function changesOf(challengeId: string, t: Translate, locale: Locale): Promise<FeedEntry[]> {
  const page = whole(path(locale, 'challengeChanges', { challengeId }))
  const changes = (await listChanges(challengeId)).slice(0, MOST_ENTRIES)
  return changes.flatMap(({ id, number, appliedAt, fields, isMaterial, note }) => {
    if (appliedAt === null) return []
    const isAboutDates = fields.every((field) => DATE_FIELDS.some((one) => one === field))
    const title = t(isAboutDates ? 'feed.news.dates' : 'feed.news.changed')
    const said = [title, isMaterial && t('change.effect.material'), note && `${t('change.why')} ${note}`]
    return [
      {
        ...{
          id: urn(id),
          title,
          url: `${page}#aenderung-${number}`,
          text: said.filter(Boolean).join('\n\n'),
        },
        ...{ publishedAt: appliedAt, updatedAt: appliedAt },
      },
    ]
  })
}

async function answersOf(challengeId: string, t: Translate, locale: Locale): Promise<FeedEntry[]> {
  const rows = await db.question.findMany({
    where: { challengeId, state: { not: 'open' } },
    orderBy: [{ answeredAt: 'desc' }, { number: 'desc' }],
    take: MOST_ENTRIES,
    // Who asked is not even read.
    select: {
      id: true,
      number: true,
      text: true,
      answer: true,
      reason: true,
      askedAt: true,
      answeredAt: true,
    },
  })
  const page = whole(path(locale, 'challengeQuestions', { challengeId }))
  return rows.map(({ id, number, text, answer, reason, askedAt, answeredAt }) => ({
    id: urn(id),
    title: t('question.number', { number }),
    url: `${page}#frage-${number}`,
    publishedAt: askedAt,
    updatedAt: answeredAt ?? askedAt,
    text: `${text}\n\n${t(answer === '' ? 'question.dismissReason' : 'question.answer')}:\n${answer || reason}`,
  }))
}
