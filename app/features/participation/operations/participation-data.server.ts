import type { PersonalDataArea } from '~/features/account/operations/personal-data.server'
import { db } from '~/platform/database/client.server'
import { eraseContributions } from './erase-contributions.server'
import { PARTICIPATION_SECTIONS } from './participation-sections.server'

/**
 * What people write and choose in public. With the account their contributions go or stay without a name, as they
 * chose; answers of others and all counts stay as they are.
 */
export const participationData: PersonalDataArea = {
  sections: PARTICIPATION_SECTIONS,

  async consequences({ id }, t) {
    const [row] = await db.$queryRaw<{ follows: number; choices: number }[]>`
      SELECT (SELECT count(*) FROM "Follow" WHERE "userId" = ${id})::int AS follows,
        ((SELECT count(*) FROM "CommentVote" WHERE "userId" = ${id})
          + (SELECT count(*) FROM "StatementVote" WHERE "userId" = ${id})
          + (SELECT count(*) FROM "PollBallot" WHERE "userId" = ${id}))::int AS choices`
    const { follows, choices } = row ?? { follows: 0, choices: 0 }
    return [
      ...(follows > 0
        ? [{ kind: 'ends' as const, text: t('myData.consequence.follows', { count: follows }) }]
        : []),
      ...(choices > 0
        ? [{ kind: 'stays' as const, text: t('myData.consequence.votes', { count: choices }) }]
        : []),
    ]
  },

  async traces(userId) {
    const { pseudonym } = await db.user.findUniqueOrThrow({
      where: { id: userId },
      select: { pseudonym: true },
    })
    const former = await db.eventDetail.findMany({
      where: { event: { streamType: 'account', streamId: userId }, field: 'pseudonym' },
      select: { value: true },
    })
    const names = [pseudonym, ...former.map(({ value }) => value)]
    return {
      addresses: [],
      names: names.filter((one): one is string => typeof one === 'string' && one !== ''),
    }
  },

  erase: eraseContributions,
}
