/** Start pages for each role, the map as a filter, print views. */
export const face = {
  'face.start.lead.citizen':
    'Read where authorities want to try out AI, vote and have your say. Or take part yourself with your organisation.',
  'face.start.lead.provider': 'What is due, which challenges fit you, and where your proposals stand.',
  'face.start.lead.research': 'What is due, where your research is wanted, and where your proposals stand.',
  'face.start.lead.innovation': 'What is due, which challenges fit you, and where your proposals stand.',
  'face.start.lead.writer': 'What is due, and where the challenges of your authority stand.',
  'face.start.lead.approver':
    'What waits for your approval or opening, and where the challenges of your authority stand.',
  'face.start.lead.reader': 'Where the procedures of your organisation stand.',
  'face.start.lead.staff': 'What waits for a decision of the platform’s team. The oldest first.',
  'face.start.lead.moderator': 'What is due in moderation.',
  'face.start.lead.administrator': 'What waits for a decision, and whether the platform is running well.',
  'face.start.lead.several': 'What is due now, in everything that you take part in.',

  'face.start.matches': 'Fits you',
  'face.start.noMatches':
    'There is no open challenge right now that you are not answering already. New ones appear here by themselves.',
  'face.start.until': 'Proposals until {at}',
  'face.start.fit': 'Fit: {score} of 100 points',
  'face.start.fitOf': 'Fit with {name}: {score} of 100 points',
  'face.start.allMatches': 'All matching challenges with reasons',
  'face.start.allMatchesOf': 'All matching challenges for {name}',
  'face.start.gaps': 'What your profile does not say yet',
  'face.start.gapsWhy':
    'Matches are computed from these parts. What is empty may be the reason why a challenge does not show up for you.',
  'face.start.complete': 'Complete the profile',
  'face.start.completeOf': 'Complete the profile: {name}',
  'face.start.latest': 'These deadlines come next',
  'face.start.latestAll': 'See all challenges',
  'face.start.noChallenges': 'No challenge yet',
  'face.start.noChallengesText':
    'Describe where things are stuck. You can save at any time. The text becomes public only when a second person approves it.',
  'face.start.noChallengesRead':
    'As soon as your authority is verified and somebody with the right to write begins a challenge, it stands here.',
  'face.start.reads': 'You are reading along',
  'face.start.readsText':
    'You see where everything stands. Writing, approving and submitting is for people with the right to write. If you need it too, ask an owner.',
  'face.start.readsAsk': 'Members of {name}',
  'face.start.queue': 'What waits for the platform’s team',
  'face.start.queueEmpty': 'Nothing waits for the platform’s team right now.',
  'face.start.queue.what': 'What',
  'face.start.queue.count': 'How many',
  'face.start.queue.since': 'The oldest waits since',
  'face.start.queue.nothing': 'nothing waits',
  'face.start.queue.organisations': 'Verify organisations',
  'face.start.queue.claims': 'Decide claims',
  'face.start.queue.feedback': 'Answer feedback',
  'face.start.health': 'Is everything running?',
  'face.start.healthGood': 'Yes. Notices and mails get out, nothing is stuck.',
  'face.start.outbox': 'Look into the outbox and try again',
  'face.start.late': 'One task in the outbox is overdue | {count} tasks in the outbox are overdue',
  'face.start.lateText':
    'The oldest was due on {at}. Is the background process running (ROLE=worker or all)?',
  'face.start.dead': 'One task in the outbox has failed | {count} tasks in the outbox have failed',
  'face.start.deadText':
    'It was given up after several attempts. Usually an address is wrong or the mail server refuses. Nothing is deleted.',
  'face.start.moderation': 'Moderation',
  'face.start.moderationText':
    'The public discussion is not open yet. When there are notices, they stand here with the deadline for your decision.',
  'face.start.moderationLink': 'What keeps the platform’s administration busy',

  'face.map.title': 'Choose a district',
  'face.map.titleChosen': 'Choose a district: {district} is chosen',
  'face.map.label': 'Districts of Mecklenburg-Vorpommern',
  'face.map.beside': 'Districts that have no place on the map yet',
  'face.map.chosen': 'chosen',
  'face.map.all': 'Show all districts',
  'face.map.asTable': 'Read as a table',
  'face.map.district': 'District',
  'face.map.named': 'For this district by name',
  'face.map.found': 'Together with statewide ones',
  'face.map.statewide':
    'One is statewide and counts in every district. | {count} are statewide and count in every district.',
  'face.map.countsChallenges':
    'Each figure is the number of challenges that you find there with your other filters.',
  'face.map.countsOpen':
    'Each figure is the number of open challenges. The list shows all others after them.',
  'face.map.countsOrganisations':
    'Each figure is the number of entries that you find there with your other filters.',
  'face.map.open': '{count} open',
  'face.map.closed': '{count} closed',
  'face.map.opened': '{count} opened',
  'face.map.withdrawn': '{count} withdrawn',
  'face.map.archived': '{count} archived',
  'face.map.organisations': '{count} entry | {count} entries',

  'face.print.link': 'Print view',
  'face.print.back': 'Back to the page',
  'face.print.hint': 'To print, choose “Print” in your browser (Ctrl + P).',
  'face.print.button': 'Print now',
  'face.print.bar': 'Print view',
  'face.print.state': 'State',
  'face.print.id': 'Id',
  'face.print.updated': 'Last changed',
  'face.print.address': 'Address on the web',
  'face.print.step': 'Step',
  'face.print.when': 'When',
  'face.print.printedAt': 'Printed on',
  'face.print.changes':
    'This print shows the working copy. It holds changes that have not been submitted yet.',
  'face.print.sealed':
    'Sealed: until the opening only its own team reads this. Please keep the paper safe too.',
  'face.print.receipts': 'Receipts',
  'face.print.hashNow': 'Checksum of this content (SHA-256)',

  'face.way.challengeList': 'See challenges',
  'face.way.registerList': 'See the AI register',
  'face.way.privacy': 'How we protect data',
  'face.way.consultationList': 'See consultations',

  'face.receipt.words': 'What these words mean',
  'face.receipt.hash': 'Checksum (SHA-256)',
  'face.receipt.hashText':
    'A number that a well-known calculation makes from the text. If a single letter changes, a wholly different number comes out. So it can be shown later that the text is still the same, without showing it.',
  'face.receipt.canonical': 'Canonical text (RFC 8785)',
  'face.receipt.canonicalText':
    'Your proposal in a fixed notation, field by field in a fixed order. All computers write it down alike and so arrive at the same checksum. RFC 8785 is the public rule for it.',
  'face.receipt.time': 'Received',
  'face.receipt.timeText':
    'The database’s clock at the moment when the proposal was frozen. It counts for everybody, not the clock of your computer.',
} as const
