/** Another e-mail address: the page of the account, and what stands behind the links. */
export const accountAddress = {
  'account.nav.emailChange': 'Change e-mail address',
  'account.address.title': 'Change e-mail address',
  'account.address.lead': 'With this address you log in, and this is where we write to you.',
  'account.address.now': 'Your address',
  'account.address.newEmail': 'New e-mail address',
  'account.address.newEmail.hint': 'We write to the old and to the new mailbox. Both must agree.',
  'account.address.submit': 'Change address',
  'account.address.sentToast': 'We have written to both mailboxes. Open both links within 24 hours.',
  'account.address.same': 'This is the address of your account already.',
  'account.address.open': 'Your change to {email} is not finished yet',
  'account.address.open.asked': 'Both mailboxes still have to agree: until {until}.',
  'account.address.open.oldConfirmed': 'Your old mailbox has agreed. The new one is missing: until {until}.',
  'account.address.open.newConfirmed': 'The new mailbox has agreed. Your old one is missing: until {until}.',
  'account.address.cancel': 'Cancel the change',
  'account.address.cancelToast': 'The change is cancelled. Your address stays as it is.',
  'account.address.lostTitle': 'No access to the old mailbox?',
  'account.address.lostText':
    'Then we cannot change the address automatically, since everybody could say so. Write to us by “Feedback”. The team checks who you are and helps you on.',
  'account.address.link.title': 'New e-mail address',
  'account.address.link.old': 'Should the address {email} hold for your account from now on?',
  'account.address.link.new':
    'Should the address {email} hold for your account at Brückenschlag from now on?',
  'account.address.link.both':
    'The address changes only when the other mailbox agrees too. Then all your sessions end, and you log in with the new address.',
  'account.address.link.confirm': 'Yes, change the address',
  'account.address.link.cancel': 'No, refuse',
  'account.address.link.waiting': 'Thank you. Now the other mailbox is missing',
  'account.address.link.waitingText': 'Open the link there. Until then you can still refuse here.',
  'account.address.link.invalid': 'This link is void',
  'account.address.link.invalidText':
    'The change is finished, refused or older than 24 hours. See in your account which address holds.',
  'account.address.link.done': 'Your new address holds',
  'account.address.link.doneText': 'Please log in with the new address.',
  'account.address.link.cancelled': 'Refused: the address stays as it is',
  'account.address.link.cancelledText':
    'You did not ask for the change yourself? Then please choose a new password right away.',
  'account.address.link.taken': 'This address belongs to another account by now',
  'account.address.link.takenText': 'Nothing was changed. Choose another address in your account.',
} as const
