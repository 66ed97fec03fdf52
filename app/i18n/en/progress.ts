/** Where a thing in motion stands: its state, whose turn it is, by when, what happens next. */
export const progress = {
  'progress.title': 'Where it stands',
  'progress.yourTurn': 'It is your turn',
  'progress.state': 'State',
  'progress.turn': 'Whose turn',
  'progress.you': 'Yours',
  'progress.due': 'By when',
  'progress.due.none': 'There is no fixed date.',
  'progress.due.nobody': 'Nothing is due any more.',
  'progress.next': 'What happens next',

  'usual.unknown': 'How long it usually takes is shown here once {fewest} cases are finished.',
  'usual.publication':
    'From the publication to the deadline authorities usually leave one day (median of {cases} procedures). | From the publication to the deadline authorities usually leave {count} days (median of {cases} procedures).',
  'usual.opening':
    'After the deadline it usually takes one day (median of {cases} procedures). | After the deadline it usually takes {count} days (median of {cases} procedures).',
  'usual.answer':
    'An answer usually takes one day (median of {cases} questions). | An answer usually takes {count} days (median of {cases} questions).',
  'usual.approval':
    'The decision usually takes one day (median of {cases} approvals). | The decision usually takes {count} days (median of {cases} approvals).',

  'progress.turn.authors': 'Those who write for the authority',
  'progress.turn.secondPerson': 'A second person of the authority',
  'progress.turn.staff': 'The platform team',
  'progress.turn.providers': 'Providers and research',
  'progress.turn.twoPersons': 'Two persons together',
  'progress.turn.authority': 'The authority',
  'progress.turn.leader': 'The authority that leads',
  'progress.turn.partner': 'The authority that was asked',
  'progress.turn.team': 'The team of the proposal',
  'progress.turn.members': 'Those who belong to the organisation',
  'progress.turn.managers': 'Owners and admins of the organisation',
  'progress.turn.claimant': 'Whoever wants to take it over',
  'progress.turn.writer': 'Whoever typed it',
  'progress.turn.time': 'Nobody, the deadline is running',
  'progress.turn.nobody': 'Nobody',

  'progress.state.challenge.draft': 'Draft',
  'progress.next.challenge.draft':
    'Those who write submit the finished text for approval. A second person publishes it.',
  'progress.state.challenge.returned': 'Sent back with a reason',
  'progress.next.challenge.returned': 'Those who write change the text and submit it for approval again.',
  'progress.state.challenge.inApproval': 'In approval',
  'progress.next.challenge.inApproval':
    'The second person reads the text, and publishes it or sends it back with a reason.',
  'progress.state.challenge.inApprovalByStaff': 'In approval with the platform team',
  'progress.next.challenge.inApprovalByStaff':
    'Everybody who writes for the authority has had a hand in it. So the platform team approves it or sends it back with a reason. This is recorded.',
  'progress.state.challenge.announced': 'Announced',
  'progress.next.challenge.announced':
    'On this date phase 1 begins. From then on providers can hand in proposals.',
  'progress.state.challenge.open': 'Open for proposals',
  'progress.next.challenge.open':
    'Proposals stay sealed until the deadline. After that two persons open them together.',
  'progress.state.challenge.closed': 'Deadline passed, proposals sealed',
  'progress.next.challenge.closed': 'Two persons open the proposals. Then the authority reads them.',
  'progress.state.challenge.opened': 'Proposals opened',
  'progress.next.challenge.opened':
    'The authority reads the proposals and writes to the teams. After that it archives the procedure.',
  'progress.state.challenge.withdrawn': 'Withdrawn',
  'progress.next.challenge.withdrawn': 'The procedure has ended. Proposals stay unread for ever.',
  'progress.state.challenge.archived': 'Archived',
  'progress.next.challenge.archived': 'The procedure has ended. The page stays for reference.',

  'progress.state.change.draft': 'Draft of a change',
  'progress.next.change.draft':
    'Those who write submit the change for approval. Until then the old text holds.',
  'progress.state.change.inApproval': 'Change in approval',
  'progress.next.change.inApproval':
    'The second person puts the change in force or sends it back with a reason. Until then the old text holds.',
  'progress.state.change.inApprovalByStaff': 'Change in approval with the platform team',
  'progress.next.change.inApprovalByStaff':
    'Everybody who writes for the authority has had a hand in it. So the platform team puts the change in force or sends it back with a reason. Until then the old text holds.',
  'progress.state.change.applied': 'In force',
  'progress.next.change.applied':
    'Everybody reads the change with the old and the new text on the public page.',
  'progress.state.change.discarded': 'Discarded',
  'progress.next.change.discarded': 'The old text still holds.',
  'progress.state.change.overtaken': 'Overtaken by the deadline',
  'progress.next.change.overtaken':
    'After the deadline the text changes no more. The change can only be discarded.',

  'progress.state.question.open': 'Not answered yet',
  'progress.next.question.open':
    'The authority answers in public. Everybody concerned hears of it at the same moment.',
  'progress.state.question.overdue': 'Answer overdue',
  'progress.next.question.overdue':
    'The answer was promised by this day. The authority can still give it. Until then this stays visible.',
  'progress.state.question.answered': 'Answered',
  'progress.next.question.answered':
    'The answer holds for everybody. If it is corrected, the old one stays readable.',
  'progress.state.question.dismissed': 'Not answered, with a reason',
  'progress.next.question.dismissed': 'There will be no answer to it. A new question is possible.',

  'progress.state.partner.invited': 'Asked, no answer yet',
  'progress.next.partner.invited':
    'The authority confirms or declines. Before that the text cannot be approved.',
  'progress.state.partner.confirmed': 'Has confirmed',
  'progress.next.partner.confirmed': 'The authority that leads brings the text to approval.',
  'progress.state.partner.settled': 'Takes part',
  'progress.next.partner.settled':
    'The procedure runs with this authority. It can leave with a reason, which becomes public.',
  'progress.state.partner.declined': 'Has declined',
  'progress.next.partner.declined':
    'The authority that leads goes on without it, or asks again while it is a draft.',
  'progress.state.partner.left': 'Has left',
  'progress.next.partner.left': 'The others go on with the procedure. The reason stays readable.',
  'progress.state.partner.takenBack': 'Invitation taken back',
  'progress.next.partner.takenBack': 'The authority need not answer any more.',

  'progress.state.proposal.draft': 'Draft',
  'progress.next.proposal.draft':
    'The team fills everything in and submits before the deadline. Nobody reads a draft.',
  'progress.state.proposal.submitted': 'Submitted and sealed',
  'progress.next.proposal.submitted':
    'Until the deadline the team can change or withdraw it. After that two persons open all proposals together.',
  'progress.state.proposal.withdrawn': 'Withdrawn',
  'progress.next.proposal.withdrawn': 'Nobody reads it. Until the deadline the team can submit it again.',
  'progress.state.proposal.late': 'Not submitted, deadline passed',
  'progress.next.proposal.late': 'Nobody reads it. It stays with the team and can be printed.',
  'progress.state.proposal.awaiting': 'Submitted, deadline passed',
  'progress.next.proposal.awaiting': 'Two persons open the proposals. The team is told then.',
  'progress.state.proposal.opened': 'Opened',
  'progress.next.proposal.opened': 'The authority reads the proposal and writes to the team.',
  'progress.state.proposal.challengeWithdrawn': 'Challenge withdrawn',
  'progress.next.proposal.challengeWithdrawn': 'The proposal stays unread for ever.',

  'progress.state.reconfirmation.open': 'Asked to confirm',
  'progress.next.reconfirmation.open':
    'The team confirms the proposal or submits it anew. Without an answer it is valid as submitted, with a mark for the authority.',
  'progress.state.reconfirmation.confirmed': 'Confirmed',
  'progress.next.reconfirmation.confirmed': 'The proposal holds after the change as well.',
  'progress.state.reconfirmation.resubmitted': 'Submitted anew',
  'progress.next.reconfirmation.resubmitted': 'The later submission counts.',
  'progress.state.reconfirmation.unanswered': 'Left without an answer',
  'progress.next.reconfirmation.unanswered':
    'The proposal is valid as submitted. After the opening the authority sees that it was not confirmed.',

  'progress.state.typed.kept': 'Typed, not saved',
  'progress.next.typed.kept': 'Take what you typed into the form or discard it. Others do not see it.',
  'progress.state.typed.taken': 'Taken over, not saved',
  'progress.next.typed.taken': 'Once saved, everybody who writes for the authority sees it.',

  'progress.state.join.pending': 'Asked to join',
  'progress.next.join.pending':
    'Somebody who runs the organisation accepts or refuses with a reason. The answer comes as a notification.',
  'progress.state.join.accepted': 'Accepted',
  'progress.next.join.accepted': 'The person works for the organisation now.',
  'progress.state.join.refused': 'Refused',
  'progress.next.join.refused': 'A new request is possible.',
  'progress.state.join.cancelled': 'Request taken back',
  'progress.next.join.cancelled': 'A new request is possible.',

  'progress.state.verification.listed': 'From a public register',
  'progress.next.verification.listed':
    'Those who belong to the institution can take the entry over. Then the platform team checks.',
  'progress.state.verification.unverified': 'Being checked',
  'progress.next.verification.unverified':
    'The platform team verifies or rejects with a reason. All members are told.',
  'progress.state.verification.verified': 'Verified',
  'progress.next.verification.verified': 'The organisation can take part in procedures.',
  'progress.state.verification.rejected': 'Not verified',
  'progress.next.verification.rejected': 'The members change the details and then ask for another check.',
  'progress.state.verification.merged': 'Merged',
  'progress.next.verification.merged': 'Everything stands with the other entry now.',
  'progress.state.verification.closed': 'Closed',
  'progress.next.verification.closed': 'The entry stays for reference.',

  'progress.state.claim.awaitingMail': 'Mail not confirmed yet',
  'progress.next.claim.awaitingMail': 'Open the link in the mail. After that the platform team decides.',
  'progress.state.claim.awaitingStaff': 'With the platform team',
  'progress.next.claim.awaitingStaff':
    'The platform team grants or refuses with a reason. The answer comes as a notification.',
  'progress.state.claim.granted': 'Taken over',
  'progress.next.claim.granted': 'The entry belongs to the institution now and is verified.',
  'progress.state.claim.refused': 'Refused',
  'progress.next.claim.refused': 'With another address or more details a new claim is possible.',
} as const
