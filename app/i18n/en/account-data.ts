/** One's own data: the copy to take along, the deletion of the account. */
export const accountData = {
  'person.erased': 'Deleted account',
  'account.error.reservedName': 'This name stands for accounts that were deleted. Please choose another one.',
  'myData.title': 'My data',
  'myData.lead': 'Take your data with you here, or have your account deleted.',
  'myData.untitled': 'Challenge that was not published',
  'myData.export.title': 'Take your data with you',
  'myData.export.text':
    'You get a ZIP file with everything that the platform holds about you: a page to read (HTML) and the same data for programs (JSON).',
  'myData.export.note':
    'The file is made freshly while you download it. If you logged in some time ago, we ask for your password first. Keep it safe: whoever has it can read everything.',
  'myData.export.download': 'Download my data (ZIP)',
  'myData.export.ready': 'Thank you. You can download your data now.',
  'myData.export.tooMany': 'That were many downloads in a short time. Please try again in an hour.',
  'myData.deletion.title': 'Delete the account',
  'myData.deletion.text': 'Please read first what this means for you. The deletion cannot be undone.',
  'myData.deletion.blocks': 'You have to settle this first',
  'myData.deletion.goes': 'This is erased',
  'myData.deletion.ends': 'This ends at once',
  'myData.deletion.stays': 'This stays, without your name',
  'myData.delete.open': 'Delete the account',
  'myData.delete.text':
    'Your account is closed at once, and you are logged out everywhere. We erase your data right afterwards, after 24 hours at the latest. A last e-mail confirms it.',
  'myData.delete.word': 'Type the word {word} to confirm',
  'myData.delete.submit': 'Delete for good',
  'myData.error.word': 'This is not the word that is needed to confirm.',
  'myData.error.blocked': 'Your account cannot be deleted yet. This page says what you have to settle first.',
  'myData.consequence.role':
    'You hold a role on the platform. Please have it taken away by the administration first.',
  'myData.consequence.lastOwner':
    'You are the only owner of “{name}”. Hand over or close the organisation first.',
  'myData.consequence.onlyMember':
    'Nobody but you is in “{name}” to whom you could hand it over. Close the organisation first.',
  'myData.consequence.sessions': 'All your sessions, on every device',
  'myData.consequence.membership': 'Your membership of “{name}”',
  'myData.consequence.claim': 'Your open claim on “{name}”',
  'myData.consequence.joinRequest': 'Your open request to “{name}”',
  'myData.consequence.invitation': 'The open invitation of “{name}” to your address',
  'myData.consequence.sentInvitation': 'An open invitation to “{name}” that you have sent',
  'myData.consequence.handover': 'The open hand-over of “{name}”',
  'myData.consequence.account': 'Name, e-mail address, password, sessions, devices and settings',
  'myData.consequence.messages':
    'Your notices, the record of our e-mails to you, and your notes in requests and claims',
  'myData.consequence.contact':
    'Your details as the contact of “{name}”. The organisation needs another one then.',
  'myData.consequence.challengeContacts':
    'Your details as the contact of one challenge | Your details as the contact of {count} challenges',
  'myData.consequence.feedback':
    'Your address with one piece of feedback; the text stays | Your address with {count} pieces of feedback; the texts stay',
  'myData.consequence.organisation': 'Everything that belongs to “{name}”: profile, challenges and proposals',
  'myData.consequence.challenge': 'Challenge “{title}” of “{name}”',
  'myData.consequence.moreChallenges': 'one more challenge | {count} more challenges',
  'myData.consequence.proposal':
    'Proposal of “{name}” for “{title}”, sealed as before. Contact details in it are for the organisation to change.',
  'myData.consequence.events':
    'The proof that somebody acted. It says “Deleted account” instead of your name.',
  'myData.deleted.title': 'Your account is closed',
  'myData.deleted.text':
    'You are logged out everywhere. We are now erasing everything that belongs to your person. It mostly takes a minute, 24 hours at most.',
  'myData.deleted.mail': 'A last e-mail confirms it. After that we do not know your address any more.',
  'myData.deleted.home': 'To the start page',
} as const
