/** Sign-up, log-in and the pages of one's own account. */
export const account = {
  'account.field.email': 'E-mail address',
  'account.field.password': 'Password',

  'account.error.credentials':
    'E-mail address and password do not match. If your address is not confirmed yet, we have sent you the confirmation link again.',
  'account.error.tooMany': 'There were too many attempts. Please try again in {count} minutes.',
  'account.error.notAccepted': 'Please agree. Otherwise we cannot create an account for you.',
  'account.error.currentPassword': 'This is not your present password.',
  'account.error.password.tooShort': 'Please choose a password of at least 12 characters.',
  'account.error.password.tooLong': 'Please choose a password of at most 200 characters.',
  'account.error.password.repeated':
    'This password only repeats the same characters. Please choose another one.',
  'account.error.password.sequence': 'This password is only a row of keys. Please choose another one.',
  'account.error.password.personal':
    'This password is almost your name or your address. Please choose another one.',
  'account.error.password.common':
    'This password is very common and easy to guess. Please choose another one, for example four random words.',

  'account.logIn.title': 'Log in',
  'account.logIn.noAccount': 'No account yet?',
  'account.logIn.signUp': 'Sign up now',
  'account.logIn.forgotten': 'Forgotten your password?',
  'account.logOut.title': 'Log out',
  'account.logOut.text': 'Do you want to log out?',

  'account.resume.title': 'What you typed is still here',
  'account.resume.values': 'What you had typed',
  'account.resume.send': 'Send now',
  'account.resume.discard': 'Discard',

  'account.signUp.title': 'Sign up',
  'account.signUp.lead':
    'You can read, report contributions and write to us without an account. With an account you take part in discussions and vote. You can also add or join an organisation, post challenges or propose solutions.',
  'account.signUp.email': 'E-mail address',
  'account.signUp.email.hint': 'We send a link to it with which you confirm the address.',
  'account.signUp.displayName': 'Name or pseudonym',
  'account.signUp.displayName.hint':
    'A pseudonym is enough. The people you work with here see this name. For contributions in public you choose another one later.',
  'account.signUp.password': 'Password',
  'account.signUp.password.hint':
    'At least 12 characters. Four random words are easy to remember and hard to guess.',
  'account.signUp.accepted': 'I have read the privacy notice and will keep to the rules of the platform',
  'account.signUp.privacy': 'Privacy notice',
  'account.signUp.rules': 'Rules of the platform',
  'account.signUp.submit': 'Create account',
  'account.signUp.hasAccount': 'Already have an account?',
  'account.sent.title': 'Please look into your mailbox',
  'account.sent.text': 'We have sent you an e-mail. Open the link in it within 24 hours to go on.',
  'account.sent.nothing':
    'No e-mail there? Look into the folder for unwanted mail. Otherwise simply sign up again with the same address.',

  'account.confirm.title': 'Confirm your e-mail address',
  'account.confirm.text':
    'With one click you confirm the address {email} and log in. You did not sign up? Then close this page.',
  'account.confirm.submit': 'Confirm address',
  'account.confirm.again':
    'Somebody has signed up more than once with the address {email}. Please choose here the password that is to apply.',
  'account.confirm.toast': 'Your address is confirmed. Welcome!',
  'account.reset.title': 'Choose a new password',
  'account.reset.text':
    'The new password applies to the account with the address {email}. All other sessions end.',
  'account.reset.toast': 'Your new password applies from now on.',
  'account.choose.password': 'New password',
  'account.choose.password.hint':
    'At least 12 characters. Four random words are easy to remember and hard to guess.',
  'account.choose.submit': 'Save password and log in',
  'account.link.title': 'This link is no longer valid',
  'account.link.text':
    'It has expired or was used already. If your account is confirmed already, simply log in.',
  'account.link.textSignedIn':
    'It has expired or was used already. You are logged in, and there is nothing more to do.',
  'account.link.renew': 'Send a new link',

  'account.forgotten.title': 'Forgotten password',
  'account.forgotten.lead':
    'Enter the address of your account. We send you a link with which you choose a new password.',
  'account.forgotten.email': 'E-mail address',
  'account.forgotten.submit': 'Request link',
  'account.forgottenSent.text':
    'If there is an account with this address, a link will be in your mailbox shortly.',

  'account.page.title': 'Account',
  'account.page.email': 'E-mail address',
  'account.page.profile': 'Name and language',
  'account.page.password': 'Change password',
  'account.page.organisations': 'My organisations',
  'account.page.noOrganisations': 'You do not belong to an organisation yet.',
  'account.profile.displayName': 'Name or pseudonym',
  'account.profile.displayName.hint':
    'The people you work with here see this name. Discussions show your pseudonym.',
  'account.profile.locale': 'Language of your notices',
  'account.profile.toast': 'Your details are saved.',
  'account.password.currentPassword': 'Present password',
  'account.password.newPassword': 'New password',
  'account.password.newPassword.hint': 'At least 12 characters. All other sessions end.',
  'account.password.submit': 'Change password',
  'account.password.toast': 'Your password is changed. All other sessions have ended.',
  'account.language.de': 'Deutsch',
  'account.language.en': 'English',
} as const
