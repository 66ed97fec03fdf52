/** Merging organisations that stand here twice, and opening closed ones again. */
export const administrationMerging = {
  'merging.title': 'Merge duplicate organisations',
  'merging.lead':
    'Search for both entries. Choose which one stays and which one is the duplicate. You see both beside each other before you decide.',
  'merging.search': 'Name contains',
  'merging.find': 'Search',
  'merging.none': 'No entry with this name.',
  'merging.candidates': 'Organisations found',
  'merging.choose': 'Choice',
  'merging.asSurvivor': 'Stays',
  'merging.asSurvivorOf': 'Stays: {name}',
  'merging.asDuplicate': 'Is the duplicate',
  'merging.asDuplicateOf': 'Is the duplicate: {name}',
  'merging.comparison': 'Both entries compared',
  'merging.fact': 'Detail',
  'merging.survivor': 'Stays',
  'merging.duplicate': 'Is the duplicate',
  'merging.fact.name': 'Name',
  'merging.fact.kind': 'Kind',
  'merging.fact.state': 'State',
  'merging.fact.city': 'City',
  'merging.fact.districts': 'District',
  'merging.fact.website': 'Website',
  'merging.fact.source': 'Source',
  'merging.fact.since': 'Created on',
  'merging.fact.members': 'Members',
  'merging.fact.former': 'Former members',
  'merging.fact.challenges': 'Challenges',
  'merging.fact.proposals': 'Proposals',
  'merging.fact.claims': 'Open claims',
  'merging.kindsDiffer': 'The two are not of the same kind',
  'merging.kindsDifferText':
    'The one that stays is entered as: {survivor}. The duplicate is entered as: {duplicate}. Afterwards only the first kind counts. Please check whether both really mean the same organisation.',
  'merging.consequences': 'What will happen',
  'merging.consequence.people':
    'All members of “{duplicate}” become members of “{survivor}”. Who is in both keeps the higher role. They log in anew.',
  'merging.consequence.strangers':
    '“{duplicate}” is not verified. Its members therefore do not become members of “{survivor}” by themselves: a request to join is made for each. “{survivor}” decides about it.',
  'merging.consequence.proceedings':
    'Challenges, proposals, requests, invitations, certificates and products move to “{survivor}”. What is sealed stays sealed.',
  'merging.consequence.finance':
    'Finance details of “{duplicate}” move only if “{survivor}” has none yet. Otherwise they are deleted.',
  'merging.consequence.financeGoes': 'Finance details of “{duplicate}” are deleted.',
  'merging.consequence.address':
    'The old address of “{duplicate}” leads to “{survivor}”. Lists and search show only “{survivor}”.',
  'merging.consequence.final': 'This cannot be undone. The members of both organisations read your reason.',
  'merging.reason': 'Reason',
  'merging.reason.hint': 'How do you know that both are the same organisation?',
  'merging.confirmed': 'I have compared both entries. They mean the same organisation.',
  'merging.error.notConfirmed': 'Please confirm that you have compared both entries.',
  'merging.submit': 'Merge',
  'merging.toast': 'The entries are merged. The members are told.',
  'review.organisation.reopen': 'Open again',
  'review.toast.reopen': 'The organisation is open again and waits for your check.',
  'challengeEvent.moved': 'Merged along with the authority',
  'reason.sameOrganisation': 'This is the same entry twice. Please choose two different ones.',
  'reason.survivorGone': 'The entry that should stay is closed or merged itself.',
  'reason.survivorListed':
    'An entry that nobody has claimed cannot take in one that is claimed. Please swap the two.',
  'reason.alreadyMerged': 'This entry is merged already.',
  'reason.bothProposed':
    'Both have a proposal for the same challenge. One of them has to end first. Please talk to the teams.',
  'reason.ownBidder':
    'One of the two has a proposal for a challenge of the other one. Nobody may propose something to themselves.',
  'reason.kindsDiffer':
    'The kinds do not fit what is going on: only authorities have challenges, only others have proposals.',
  'reason.organisationUnknown': 'One of the two entries does not exist.',
  'reason.ownOrganisation':
    'You belong to one of the two yourself. Please leave this to a colleague in the team.',
} as const
