/** Several organisations with one proposal: who takes part, who confirms, what happens when one leaves. */
export const consortium = {
  'consortium.title': 'Who hands in together?',
  'consortium.link': 'Organisations taking part',
  'consortium.lead':
    'Several organisations can hand in one proposal. One leads, the others write along and confirm the version before it is submitted.',
  'consortium.leader': 'Leads',
  'consortium.list': 'Organisations taking part',
  'consortium.none': 'No other organisation takes part yet.',
  'consortium.organisation': 'Organisation',
  'consortium.since': 'since {date}',
  'consortium.state.invited': 'Asked',
  'consortium.state.joined': 'Takes part',
  'consortium.state.declined': 'Has declined',
  'consortium.state.left': 'Has left',
  'consortium.state.removed': 'No longer takes part',
  'consortium.rule.title': 'If somebody leaves',
  'consortium.rule.staysValid':
    'If an organisation that takes part leaves before the deadline, what is already submitted still counts.',
  'consortium.rule.needsResubmission':
    'If an organisation that takes part leaves before the deadline, what was submitted with it no longer counts. The others have to submit again.',
  'consortium.rule.until':
    'You can leave until the deadline. After it, whoever took part in the submission stays in.',
  'consortium.rule.frozen':
    'The authority chose this rule for the challenge. Submitting records it for your version.',
  'consortium.rights':
    'All organisations that take part can read and edit the proposal. Only {lead} can invite, submit and withdraw.',
  'consortium.leadConfirms': 'Only the organisation that leads can confirm this. Please agree with it.',
  'consortium.invited.title': '{lead} asks your organisation',
  'consortium.invited.text':
    'If you accept, you can read the proposal and write along. It is submitted only when your organisation has confirmed the exact version.',
  'consortium.invited.hidden': 'You see the proposal itself only after you have accepted.',
  'consortium.invite.title': 'Ask an organisation',
  'consortium.invite.text':
    'We tell the people who may write for the organisation who asks and for which challenge. They learn nothing of the proposal before they accept.',
  'consortium.search.label': 'Search organisations',
  'consortium.search.name': 'Name of the organisation',
  'consortium.search.action': 'Search',
  'consortium.search.none':
    'Found no organisation that you can ask. You can ask providers and research institutions with an account on the platform.',
  'consortium.search.full': 'No more than {most} other organisations can take part.',
  'consortium.search.found': '{count} organisation found | {count} organisations found',
  'consortium.step.inviteOne': 'Ask {name}',
  'consortium.step.again': 'Ask {name} once more',
  'consortium.step.join': 'Accept',
  'consortium.step.decline': 'Decline',
  'consortium.step.leave': 'Leave',
  'consortium.step.remove': 'Part with {name}',
  'consortium.step.takeBack': 'Take back the request to {name}',
  'consortium.confirm.join': 'Accept for {name}',
  'consortium.confirm.decline': 'Decline for {name}',
  'consortium.confirm.leave': '{name} leaves',
  'consortium.confirm.remove': 'Go on without {name}',
  'consortium.confirm.takeBack': 'Take back now',
  'consortium.text.join':
    'Your organisation then writes this proposal along with the others and cannot submit another one for this challenge.',
  'consortium.text.decline': 'The organisation that asks learns that you decline.',
  'consortium.text.leave':
    'Your organisation can then no longer read the proposal, at once. The organisation that leads is told right away. What you wrote stays in the proposal.',
  'consortium.text.remove':
    'The organisation can then no longer read the proposal, at once. What it wrote stays. The others have to confirm the new version.',
  'consortium.text.takeBack': 'The organisation can then no longer accept. You can ask it again.',
  'consortium.toast.invite': 'The request is on its way.',
  'consortium.toast.join': 'You take part. From now on you can read and edit the proposal.',
  'consortium.toast.decline': 'You have declined.',
  'consortium.toast.leave': 'Your organisation has left.',
  'consortium.toast.remove': 'The organisation no longer takes part.',
  'consortium.toast.confirmCopy': 'Confirmed. This holds for exactly this version.',

  'consortium.copy.title': 'Confirmations of those who take part',
  'consortium.copy.text':
    'It can be submitted only when every organisation that takes part has confirmed exactly this version. Any change makes the confirmations void.',
  'consortium.copy.caption': 'Who has confirmed this version',
  'consortium.copy.who': 'Confirmed by',
  'consortium.copy.at': 'Confirmed on',
  'consortium.copy.missing': 'Confirmation missing',
  'consortium.copy.person': '{name}, {role}',
  'consortium.copy.erased': 'Name deleted',
  'consortium.copy.confirm': 'Confirm for {name}',
  'consortium.copy.confirmText':
    'You confirm the saved version that you see below. Name and role are frozen with the proposal. The authority reads them after the opening.',
  'consortium.copy.incomplete': 'Only a version with all required entries can be confirmed.',
  'copyForm.name': 'Your name',
  'copyForm.role': 'Your role',
  'copyForm.role.hint': 'For example: managing director or project lead.',

  'consortium.frozen.title': 'Submitted together with',
  'consortium.frozen.titleOf': 'Submitted together with ({number})',
  'consortium.frozen.confirmedAt': '{partner} (confirmed on {at})',
  'consortium.frozen.lapsedAt': 'No longer counts since',
  'consortium.frozen.lapsed':
    'An organisation that took part is no longer in. By the rule of the challenge this version therefore no longer counts.',
  'consortium.gone.term': 'Takes part no more',
  'consortium.gone.left': '{name} left the partnership on {date}.',
  'consortium.gone.removed': '{name} has taken part no more since {date}.',
  'consortium.task.answer': 'Answer a request: joint proposal to {title}',
  'consortium.task.answerWhy': '{lead} would like to hand in together with your organisation.',
  'consortium.task.confirm': 'Your confirmation is missing: joint proposal to {title}',
  'consortium.task.confirmWhy':
    'Nothing required is missing. The proposal can only be submitted once your organisation confirms exactly this version.',
  'tasks.area.partnerships': 'Joint proposals',
  'proposal.receiptState.lapsed': 'No longer counts: an organisation has left',

  'challengeForm.consortiumRule': 'If somebody leaves a joint proposal',
  'challengeForm.consortiumRule.hint':
    'Several organisations can hand in together. Until the deadline one of them can leave.',
  'challenge.fact.consortium': 'Joint proposals',
  'consortiumRule.staysValid': 'What is submitted still counts',
  'consortiumRule.needsResubmission': 'What is submitted no longer counts: the others submit again',

  'reason.confirmationMissing':
    'Not all organisations that take part have confirmed exactly this version yet.',
  'reason.partnerIsLead': 'Your organisation already leads this proposal.',
  'reason.partnerMayNotPropose': 'This organisation cannot submit a proposal here.',
  'reason.partnerCannotAnswer': 'Nobody in this organisation can answer the request at the moment.',
  'reason.teamFull': 'No more organisations can take part.',
  'reason.inAnotherTeam':
    'This organisation already has a proposal of its own for this challenge or takes part in another one.',

  'myData.action.proposal.partnerInvited': 'Asked an organisation to hand in together',
  'myData.action.proposal.partnerJoined': 'Joined a joint proposal',
  'myData.action.proposal.partnerDeclined': 'Declined a joint proposal',
  'myData.action.proposal.partnerLeft': 'Left a joint proposal',
  'myData.action.proposal.partnerRemoved': 'Parted with an organisation',
  'myData.action.proposal.partnerMoved': 'Moved a partnership after a merge',
  'myData.action.proposal.copyConfirmed': 'Confirmed a version of a joint proposal',
  'myData.action.proposal.lapsed': 'A submitted version no longer counts after somebody left',
  'myData.section.proposalPartnerships': 'Joint proposals: requests and answers',
  'myData.section.copyConfirmations': 'Confirmed versions of joint proposals',
  'myData.section.frozenConfirmations': 'Confirmations in submitted versions',
  'myData.value.asked': 'asked',
  'myData.value.answered': 'answered',
  'myData.column.name': 'Name',
} as const
