import { demoId } from '#prisma/seed/demo-ids'
import { type PageName, path } from '~/paths'
import { OFFICE_SHOTS } from './office-shots'

/** A page worth looking at: its name in the file, where it is, and who of the demo looks at it. */
export type Shot = { name: string; address: string; person: string | null }

const shot = (
  name: string,
  page: PageName,
  parameters: Record<string, string> = {},
  person: string | null = null,
  query = '',
): Shot => ({ name, address: path('de', page, parameters as never) + query, person })

const bridges = demoId('challenge', 'bridges')
const contribution = { commentId: demoId('comment', 'bridges/who') }
const running = { consultationId: demoId('consultation', 'counter') }
const provider = { organisationId: demoId('organisation', 'kuestenblick') }

/** The main pages, in the order in which a visitor would come across them. */
export const SHOTS: readonly Shot[] = [
  shot('start', 'home'),
  shot('challenges', 'challengeList'),
  shot('challenge', 'challenge', { challengeId: bridges }),
  shot('matches', 'organisationMatches', provider, 'founder'),
  shot('providers', 'providerList'),
  shot('organisation', 'organisation', provider),
  shot('workspace', 'workspace', {}, 'founder'),
  shot('manage', 'challengeManage', { challengeId: demoId('challenge', 'potholes') }, 'cityHead'),
  shot(
    'write',
    'challengeStep',
    { challengeId: demoId('challenge', 'childcare'), section: 'goal' },
    'cityClerk',
  ),
  shot('proposals', 'challengeProposals', { challengeId: demoId('challenge', 'forms') }, 'approver'),
  shot('administration', 'administration', {}, 'administrator'),
  shot('register', 'registerList'),
  shot('register-entry', 'registerEntry', { entryId: demoId('registerEntry', 'phone-assistant') }),
  shot('discussion', 'discussion', { subjectType: 'challenge', subjectId: bridges }),
  shot('contribution', 'comment', contribution),
  shot('consultation', 'consultation', running),
  shot('voting', 'consultationVote', running, 'citizen', '?these=3'),
  shot('opinion-map', 'opinionMap', running),
  shot('poll', 'poll', { ...running, pollId: demoId('poll', 'counter/3') }, 'citizen'),
  shot('result', 'consultationResult', { consultationId: demoId('consultation', 'benches') }),
  shot('official-answer', 'officialAnswer', { answerId: demoId('officialAnswer', 'bridges') }),
  shot('conduct', 'conduct'),
  shot('report', 'report', { itemType: 'comment', itemId: contribution.commentId }),
  ...OFFICE_SHOTS,
]

const VIEWS = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
] as const
const SCHEMES = ['light', 'dark'] as const

export type Look = { width: number; height: number; scheme: 'light' | 'dark'; suffix: string }

/** As a desk and as a phone shows them, by day and by night. */
export const LOOKS: readonly Look[] = VIEWS.flatMap((view) =>
  SCHEMES.map((scheme) => ({ ...view, scheme, suffix: `${view.width}-${scheme}` })),
)

/** The file of a page in one look. The start page on a desk by day carries the short name: README shows it. */
export function fileOf({ name }: Pick<Shot, 'name'>, { suffix }: Pick<Look, 'suffix'>): string {
  return name === 'start' && suffix === '1440-light' ? 'start.png' : `${name}-${suffix}.png`
}

/** Every file that the command writes. */
export const FILES: readonly string[] = SHOTS.flatMap((one) => LOOKS.map((look) => fileOf(one, look)))
