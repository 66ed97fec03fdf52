/** Matches of challenges and providers, with their reasons. */
export const matching = {
  'matching.score': 'Fit',
  'matching.scoreValue': '{points} of 100 points',
  'matching.reasons': 'Why it fits',
  'matching.reason.technique': 'Matching techniques: {what}',
  'matching.reason.capability': 'Matching capabilities: {what}',
  'matching.reason.domain': 'Same field of work: {what}',
  'matching.reason.text': 'Same words in both texts: {what}',
  'matching.reason.region': 'Same region: {what}',
  'matching.reason.everywhere': 'Works everywhere in Mecklenburg-Vorpommern',
  'matching.reason.readiness': 'The readiness level is sufficient',
  'matching.reason.nearlyReady': 'The readiness level is somewhat below the desired one',
  'matching.reason.trackRecord': 'Has completed pilot projects before',
  'matching.pages': 'Pages of the list',
  'matching.previous': 'Better matches',
  'matching.next': 'Further matches',
  'matching.how.title': 'How the order comes about',
  'matching.how.required':
    'What the challenge demands counts first: place of operation, licence and period. Whoever does not offer it or is not verified does not appear.',
  'matching.how.points':
    'Then there are up to 100 points: for shared techniques, capabilities and fields of work, and for the same words in both texts. Rare things count more than common ones. Region, readiness level and completed pilot projects give 10 points at most.',
  'matching.how.rule':
    'A fixed calculation makes the points, not a learning system. The same rules apply to everybody. Nothing appears below 20 points.',
  'matching.how.decidesNothing':
    'The order decides nothing. Providers that are not listed here may write a proposal as well.',
  'matching.challenge.title': 'Matching providers',
  'matching.challenge.lead':
    'These verified providers fit “{title}”. You can look at their profiles. You do not see here whether somebody submits a proposal.',
  'matching.challenge.count': '{count} matching provider | {count} matching providers',
  'matching.challenge.told': 'Notified on {date}',
  'matching.challenge.over': 'The deadline has passed. The list shows the last state.',
  'matching.challenge.none.title': 'No provider fits yet',
  'matching.challenge.none.text':
    'No verified provider meets all demands and fits the subject. New providers appear here by themselves. Point suitable providers to the challenge.',
  'matching.challenge.none.action': 'See all providers',
  'matching.challenge.notYet.title': 'The challenge is not published yet',
  'matching.challenge.notYet.text':
    'After publication the matching providers are listed here. Those that fit best then get a message.',
  'matching.challenge.ended.title': 'The challenge is no longer running',
  'matching.challenge.ended.text': 'After the end no matching providers are shown any more.',
  'matching.challenge.manage': 'Manage the challenge',
  'matching.organisation.title': 'Matching challenges',
  'matching.organisation.lead': 'These open challenges fit the profile of “{name}”.',
  'matching.organisation.count': '{count} matching challenge | {count} matching challenges',
  'matching.organisation.due': 'Deadline: {date}',
  'matching.organisation.propose': 'Write a proposal',
  'matching.organisation.proposal': 'To your proposal',
  'matching.organisation.none.title': 'No open challenge fits at present',
  'matching.organisation.none.text':
    'Your profile is compared with every new challenge. If one fits, it appears here. Have a look at the other open challenges, too.',
  'matching.organisation.none.action': 'See all challenges',
  'matching.organisation.unverified.title': 'Your organisation is not verified yet',
  'matching.organisation.unverified.text':
    'Only verified providers are compared. After the check by the platform team the matching challenges are listed here.',
  'matching.organisation.authority.title': 'Authorities post challenges',
  'matching.organisation.authority.text':
    'Only the profiles of providers are compared. You find matching providers at your challenge.',
  'matching.organisation.profile': 'To the profile',
  'matching.gaps.title': 'What is missing in your profile',
  'matching.gaps.text': 'With this information your profile fits more challenges:',
  'matching.gaps.action': 'Complete the profile',
  'matching.gap.description': 'Description: what you build and for whom',
  'matching.gap.techniques': 'Techniques',
  'matching.gap.capabilities': 'Capabilities',
  'matching.gap.domains': 'Fields of work',
  'matching.gap.hostingLocations':
    'Place of operation: without it nothing fits that demands a place of operation',
  'matching.gap.licenceModels': 'Licence: without it nothing fits that demands a licence',
  'matching.gap.readinessMax': 'Readiness level',
  'matching.task': '{count} open challenge fits | {count} open challenges fit',
  'matching.taskWhy': 'Fits the profile of “{name}”. You have not begun a proposal yet.',
  'challengeEvent.matched': 'Matching providers were notified',
} as const
