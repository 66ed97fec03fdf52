/** Discussions, consultations and moderation in one's own data and at the deletion of the account. */
export const participationData = {
  'myData.delete.texts': 'What should happen to your contributions?',
  'myData.delete.texts.hint':
    'Replies of others stay in both cases. Instead of your pseudonym they show “Deleted account”.',
  'myData.delete.texts.erase': 'Delete my contribution | Delete my {count} contributions',
  'myData.delete.texts.erase.hint':
    'We remove the text everywhere: from the discussion, from earlier versions, from the search and from copies of the moderation. In its place we say that there was a contribution.',
  'myData.delete.texts.keep':
    'Leave my contribution, without my name | Leave my {count} contributions, without my name',
  'myData.delete.texts.keep.hint':
    'The discussion stays readable. Check first whether the texts say who you are: you cannot change them later.',
  'myData.consequence.follows':
    'Messages about a discussion that you follow | Messages about {count} discussions that you follow',
  'myData.consequence.votes':
    'One vote, without your name: the numbers stay true. | {count} votes, without your name: the numbers stay true.',
  'myData.consequence.decisions':
    'That the moderation once decided about contributions of yours, without your name | That the moderation decided {count} times about contributions of yours, without your name',
  'myData.section.contributions': 'Your contributions to discussions',
  'myData.section.contributionTexts': 'Earlier versions of and additions to your contributions',
  'myData.section.commentVotes': 'Your votes on contributions',
  'myData.section.follows': 'Discussions that you follow',
  'myData.section.statements': 'Your statements in consultations',
  'myData.section.statementVotes': 'Your votes on statements',
  'myData.section.ballots': 'Your answers in polls',
  'myData.section.officialWork': 'What you did for an authority in the participation',
  'myData.section.reports': 'Your reports to the moderation',
  'myData.section.moderationDecisions': 'Decisions of the moderation about you and your contributions',
  'myData.section.appeals': 'Your appeals',
  'myData.section.moderationWork': 'What you did in the moderation',
  'myData.section.moderationNotes': 'Your notes in the moderation',
  'myData.column.pseudonym': 'Pseudonym',
  'myData.value.visible': 'visible',
  'myData.value.hidden': 'hidden',
  'myData.value.removed': 'removed',
  'myData.value.agree': 'agreement',
  'myData.value.disagree': 'disagreement',
  'myData.value.pass': 'no opinion',
  'myData.value.noAction': 'no measure',
  'myData.value.warn': 'warning',
  'myData.value.hide': 'hidden',
  'myData.value.lock': 'replies locked',
  'myData.value.remove': 'removed',
  'myData.value.pausePosting': 'pause of writing',
  'myData.value.upheld': 'upheld',
  'myData.value.rejected': 'rejected',
} as const
