/** What somebody wrote in discussions and consultations. */
export const ownContributions = {
  'ownContributions.title': 'My contributions',
  'ownContributions.lead':
    'Your contributions, answers and statements, the latest first. Nobody but you sees this page.',
  'ownContributions.none': 'You have not written anything yet',
  'ownContributions.noneText':
    'Read a challenge or a consultation and have your say: you will find your contributions here.',
  'ownContributions.about': '{kind} on “{title}”',
  'ownContributions.aboutNothing': '{kind} on a page that is not public any more',
  'ownContributions.hidden': 'Hidden',
  'ownContributions.decision': 'Read the decision and appeal',
  'ownContributions.participation': 'See consultations',
  'ownContributions.challenges': 'See challenges',
  'ownContributions.pages': 'Pages of your contributions',
  'ownContributions.older': 'Older contributions',
  'ownContributions.newest': 'Latest contributions',
} as const
