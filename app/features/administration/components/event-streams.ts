import { type Locale, path } from '~/paths'

/** Kinds of things that have events, as far as they are known here; the filter takes others as well. */
export const STREAM_TYPES = [
  'account',
  'organisation',
  'challenge',
  'proposal',
  'comment',
  'officialAnswer',
  'moderationCase',
  'decision',
  'pilot',
  'consultation',
  'registerEntry',
  'statement',
  'poll',
  'taxonomy',
  'region',
  'calendar',
  'legalValue',
  'content',
  'announcement',
  'outbox',
  'settings',
] as const
export type StreamType = (typeof STREAM_TYPES)[number]

/** Whether a name is one of them: for labels. */
export function isStreamType(name: string): name is StreamType {
  return STREAM_TYPES.some((one) => one === name)
}

/** The page of the thing that a stream is about, where administrators have one. */
export function streamPage(locale: Locale, type: string, id: string): string | null {
  const [first = '', second = ''] = id.split('.')
  switch (type) {
    case 'account':
      return path(locale, 'user', { userId: id })
    case 'organisation':
      return path(locale, 'organisationReview', { organisationId: id })
    case 'challenge':
      return path(locale, 'challengeManage', { challengeId: id })
    case 'comment':
      return path(locale, 'comment', { commentId: id })
    case 'officialAnswer':
      return path(locale, 'officialAnswer', { answerId: id })
    case 'moderationCase':
      return path(locale, 'moderationCase', { caseId: id })
    case 'decision':
      return path(locale, 'decision', { decisionId: id })
    case 'pilot':
      return path(locale, 'pilotManage', { pilotId: id })
    case 'consultation':
      return path(locale, 'consultationManage', { consultationId: id })
    case 'registerEntry':
      return path(locale, 'registerManage', { entryId: id })
    case 'taxonomy':
      return path(locale, 'taxonomyEntry', { kind: first, code: second })
    case 'region':
      return path(locale, 'region', { regionCode: id })
    case 'calendar':
      return path(locale, 'holidayYear', { year: second })
    case 'legalValue':
      return path(locale, 'legalValueNew', { legalKey: id })
    case 'content':
      return path(locale, 'content', { contentPage: first, contentLocale: second })
    case 'announcement':
      return path(locale, 'announcement', { announcementId: id })
    case 'outbox':
      return path(locale, 'outbox')
    case 'settings':
      return path(locale, 'retention')
    default:
      return null
  }
}
