import type { proposals as german } from '../de/proposals'

/** Proposals: the page of the team, receipts, the opening and the reading by the authority. */
export const proposals: Record<keyof typeof german, string> = {
  'proposal.preline': 'Proposal',
  'proposal.for': 'Proposal for “{title}”',
  'proposal.state.draft': 'Draft',
  'proposal.state.submitted': 'Submitted',
  'proposal.state.withdrawn': 'Withdrawn',
  'proposal.turn.draft': 'It is your turn: fill in everything and submit the proposal before the deadline.',
  'proposal.turn.submitted':
    'Your proposal is submitted and sealed. After the deadline two persons of the authority open it together.',
  'proposal.turn.withdrawn':
    'You have withdrawn the proposal. Nobody reads it. Until the deadline you can submit it again.',
  'proposal.turn.late': 'The deadline has passed. This proposal was not submitted, so nobody reads it.',
  'proposal.turn.awaiting':
    'The deadline has passed. Next, two persons of the authority open the submitted proposals.',
  'proposal.turn.opened': 'The proposals have been opened. The authority can now read what you submitted.',
  'proposal.turn.challengeWithdrawn':
    'The authority has withdrawn the challenge. Your proposal stays unread for ever.',
  'proposal.fact.challenge': 'Challenge',
  'proposal.fact.authority': 'Authority',
  'proposal.fact.organisation': 'For the organisation',
  'proposal.fact.deadline': 'Deadline',
  'proposal.fact.serverTime': 'Time on our server',
  'proposal.fact.savedAt': 'Last changed',
  'proposal.fact.openedAt': 'Opened on',
  'proposal.fact.received': 'Received on',
  'proposal.fact.number': 'Version',
  'proposal.fact.hash': 'Checksum (SHA-256)',
  'proposal.fact.state': 'State',
  'proposal.deadlineNote': 'The time on our server counts. What arrives exactly at the deadline is late.',
  'proposal.edit': 'Edit the proposal',
  'proposal.missing.title': 'What is still missing',
  'proposal.missing.text': 'You can save at any time. To submit, we still need:',
  'proposal.complete': 'Everything required is there.',
  'proposal.submit.title': 'Submit',
  'proposal.submit.text':
    'Exactly the saved text that you see below is submitted. It is frozen and gets a receipt. Until the deadline you can change and submit it again, or withdraw it.',
  'proposal.submit.hash': 'Checksum of this text (SHA-256)',
  'proposal.submit.action': 'Submit this text',
  'proposal.submit.again': 'Submit this text again',
  'proposal.submit.changed':
    'You have changed something since you submitted. What you submitted stays valid until you submit again.',
  'proposal.withdraw.title': 'Withdraw the proposal',
  'proposal.withdraw.text':
    'The submitted proposal is then no longer valid. Your text is kept. Until the deadline you can submit it again.',
  'proposal.withdraw.action': 'Withdraw now',
  'proposal.preview.title': 'The saved text',
  'proposal.receipts.title': 'Receipts',
  'proposal.receipts.caption': 'All receipts of this proposal',
  'proposal.receipts.none': 'Nothing has been submitted yet. After you submit, the receipt stands here.',
  'proposal.receipts.open': 'See receipt {number}',
  'proposal.receiptState.valid': 'Valid',
  'proposal.receiptState.superseded': 'Replaced by a newer version',
  'proposal.receiptState.withdrawn': 'Withdrawn',
  'proposal.readings.title': 'Who has read it?',
  'proposal.readings.none': 'Nobody of {authority} has read your proposal yet.',
  'proposal.readings.count':
    '{authority} has opened your proposal {count} time. | {authority} has opened your proposal {count} times.',
  'proposal.sealNote':
    'Until the opening only your organisation can read this proposal. Not even the platform team can.',
  'proposal.saved': 'Saved.',
  'proposal.started': 'Your draft is there. Only your organisation can read it.',
  'proposal.submitted': 'Submitted. This is your receipt.',
  'proposal.alreadySubmitted': 'Exactly this text had been submitted already. This is its receipt.',
  'proposal.withdrawn': 'The proposal is withdrawn.',

  'proposal.late.title': 'It arrived too late',
  'proposal.late.text': 'The deadline had already passed. So we have changed nothing.',
  'proposal.late.arrivedAt': 'Arrived',
  'proposal.late.deadlineAt': 'Deadline',
  'proposal.late.kept':
    'We have kept the time of arrival and the checksum of the content, not the content itself:',
  'proposal.late.keptTime': 'We have kept the time of arrival.',
  'proposal.refused.title': 'That was not possible',
  'reason.stale': 'Somebody else has saved in the meantime. Please look at the new text.',
  'reason.conflictedWithAuthority':
    'You also belong to the authority that posted this challenge. So others write and decide here.',
  'reason.noProposingOrganisation':
    'To write a proposal you need writing rights at a provider or a research institution.',

  'receipt.title': 'Receipt {number} for the proposal “{title}”',
  'receipt.heading': 'Receipt',
  'receipt.check.title': 'How to check the receipt',
  'receipt.check.text':
    'The checksum is the SHA-256 of the submitted content as written by RFC 8785 (UTF-8, no line end). Copy the text below into a file and compute it yourself, for example:',
  'receipt.check.command': 'sha256sum proposal.json',
  'receipt.check.canonical': 'Submitted content as it is checked',
  'receipt.check.hint': 'Only your organisation sees this text. Show it to others only if you want to.',
  'receipt.withdrawnAt': 'Withdrawn on',
  'receipt.print': 'This page can be printed.',
  'receipt.back': 'To the proposal',

  'opening.title': 'Proposals for “{title}”',
  'opening.preline': 'Opening of the proposals',
  'opening.sealed.title': 'The proposals are sealed',
  'opening.sealed.text':
    'Until the deadline nobody can open proposals: not your authority, not the platform team. Nor can anybody see whether there are any yet.',
  'opening.sealed.next': 'After the deadline two persons of your authority open the proposals together.',
  'opening.closed.title': 'The deadline has passed',
  'opening.closed.count': 'There is {count} proposal. | There are {count} proposals.',
  'opening.closed.text':
    'Two persons open together: the first consents, the second opens. The teams are told afterwards.',
  'opening.consents': 'Consented: {names}',
  'opening.consent.action': 'Consent to the opening',
  'opening.open.action': 'Consent and open the proposals',
  'opening.open.text':
    'A first person has consented. If you consent too, all proposals are opened. This cannot be undone.',
  'opening.consent.text': 'After your consent a second person has to consent. We will tell them.',
  'opening.waits': 'You have consented. Now a second person is missing.',
  'opening.withdrawn.title': 'Withdrawn unread',
  'opening.withdrawn.text': 'The challenge was withdrawn. What was submitted for it stays unread for ever.',
  'opening.opened.text': 'Opened on {date}. Every reading is recorded, and the team can see it.',
  'opening.opened.withStaff':
    'Because the authority has one writing person only, the platform team was the second person.',
  'opening.opened.hidden':
    'You cannot read the proposals: only members of the authority who do not belong and never belonged to a proposing organisation can.',
  'opening.list.caption': 'Opened proposals',
  'opening.list.none': 'No proposal was submitted',
  'opening.list.noneText': 'You can archive the challenge or post a new one.',
  'opening.list.organisation': 'Organisation',
  'opening.list.received': 'Received',
  'opening.consented': 'Your consent is recorded. The second person has been told.',
  'opening.done': 'The proposals are open.',
  'opening.manage': 'Manage the challenge',

  'proposal.task.draft': 'Finish the proposal: {title}',
  'proposal.task.draftWhy': 'The proposal has not been submitted yet.',
  'proposal.task.submitted': 'Proposal submitted: {title}',
  'proposal.task.submittedWhy': 'You can still change it until the deadline. Then the authority opens it.',
  'proposal.task.awaiting': 'Proposal waits for the opening: {title}',
  'proposal.task.awaitingWhy': 'The deadline has passed. Two persons of the authority open the proposals.',
}
