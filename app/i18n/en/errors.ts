/** Error pages and the reasons that operations return. */
export const errors = {
  'error.notFound.title': 'This page does not exist',
  'error.notFound.text':
    'The link may be out of date, or the page may not be open to you. If you have an account, please log in.',
  'error.sessionExpired.title': 'Please log in again',
  'error.sessionExpired.text':
    'Your session has ended. What you typed is not lost: you can send it again after logging in.',
  'error.sessionExpired.textWithoutValues': 'Your session has ended. You can go on after logging in.',
  'error.logInNeeded.title': 'Please log in',
  'error.logInNeeded.text':
    'This needs an account. What you typed is not lost: you can send it after logging in.',
  'error.logInNeeded.textWithoutValues': 'This needs an account. You can go on after logging in.',
  'error.logInNeeded.noAccount': 'No account yet?',
  'error.logInNeeded.signUp': 'Sign up in a new window',
  'error.logInNeeded.keep':
    'Leave this window open. As soon as your account is confirmed, log in here and send what you typed.',
  'error.unexpected.title': 'That did not work',
  'error.unexpected.text':
    'Something went wrong on our side. Please try again in a few minutes. If it happens again, write to us.',
  'error.tooMany.title': 'Too many attempts',
  'error.tooMany.text': 'Please wait a few minutes and try again.',
  'error.methodNotAllowed.title': 'This is not the way',
  'error.methodNotAllowed.text': 'This address takes no input. Please go to the start page.',
  'error.backHome': 'To the start page',
  'error.toChallenges': 'To the challenges',
  'error.writeToUs': 'Write to us',

  'reason.wrongState': 'Things have changed in the meantime. Please see what is possible now.',
  'reason.reasonMissing': 'Please give a reason.',
  'reason.incomplete': 'Some details are still missing.',
  'reason.deadlineTooSoon': 'The deadline must lie in the future.',
  'reason.samePerson': 'A second person decides here. You have written in this text yourself.',
  'reason.staffNotNeeded':
    'The authority has a second person of its own. Platform staff does not step in here.',
  'reason.deadlineNotOver': 'The deadline has not passed yet. Nobody opens the proposals before that.',
  'reason.secondPersonMissing': 'The consent of a second person is still missing.',
  'reason.conflicted':
    'You are or were a member of an organisation that has submitted a proposal. That is why others decide here.',
  'reason.challengeNotOpen': 'This challenge does not take proposals at the moment.',
  'reason.deadlinePassed': 'The deadline has passed.',
  'reason.unchanged': 'Exactly this version is submitted already. Its receipt remains valid.',
  'reason.stillListed': 'This organisation has already been claimed.',
  'reason.notPermitted': 'You do not have the role for this in the organisation.',
  'reason.authorityNotVerified':
    'The authority has not been verified yet. You can go on as soon as platform staff has confirmed it.',
  'reason.idTaken': 'This form has been used already. Please open the page again.',
} as const
