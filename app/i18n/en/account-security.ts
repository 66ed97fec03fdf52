/** Second factor, fresh proof, sessions: what protects an account. */
export const accountSecurity = {
  'account.nav.title': 'Your account',
  'account.nav.account': 'Name and language',
  'account.nav.security': 'Security and password',
  'account.nav.secondFactor': 'Second factor',
  'account.nav.sessions': 'Sessions',

  'account.error.disabled':
    'Your account is closed because it was not used for a long time. Write to us by “Feedback”: the administration can open it again.',
  'account.error.code':
    'This code does not fit, or it was used already. Wait for the next code of your app and check the clock of your device.',
  'account.error.firstCode':
    'This code does not fit. Wait for the next code of your app. Otherwise read the key once more.',
  'account.error.clock':
    'The key is right, but the clock of your device is about {count} minutes off. Set it to “automatic” and enter a new code.',

  'account.code.title': 'Enter the code',
  'account.code.lead': 'Your password is right. Now the code of your app is still missing.',
  'account.code.oneTimeCode': 'Code',
  'account.code.oneTimeCode.hint': 'Six digits from your app, or a recovery code with twelve.',
  'account.code.submit': 'Continue',
  'account.code.help': 'The code does not fit?',
  'account.code.clock':
    'Codes depend on the clock. Set date and time of your phone to “automatic”. Every code counts for half a minute and only once: wait for the next one.',
  'account.code.lost':
    'Is your phone gone? Then enter one of your recovery codes. If you do not have them either, write to us by “Feedback”.',
  'account.code.startOver': 'Log in with another account',
  'account.code.expired': 'That took too long. Please log in once more with your password.',

  'account.resume.expired':
    'You are logged in again. Your session had ended before the form arrived. Send it now, and you go on where you were.',
  'account.resume.proof': 'Thank you, now we know that it is you. Send what you entered to go on.',
  'account.resume.secondFactor': 'Have you kept the codes? Then send what you had entered before.',

  'account.proof.title': 'Please confirm that it is you',
  'account.proof.lead':
    'What you are about to do is important. So we ask once more when your log-in was more than ten minutes ago.',
  'account.proof.kept': 'What you entered is not lost: you can send it afterwards.',
  'account.proof.password': 'Password',
  'account.proof.oneTimeCode': 'Code',
  'account.proof.oneTimeCode.hint': 'Six digits from your app, or a recovery code with twelve.',
  'account.proof.submit': 'Confirm',

  'account.security.title': 'Security and password',
  'account.security.lead': 'How you protect your account and everything you decide here.',
  'account.security.factor.on': 'Your second factor is set up',
  'account.security.factor.onText': 'Whoever guesses your password still does not get into your account.',
  'account.security.factor.off': 'Your account is protected by the password only',
  'account.security.factor.offText':
    'Set up a second factor. It takes two minutes and nothing but an app on your phone.',
  'account.security.factor.needed': 'Please set up a second factor',
  'account.security.factor.neededText':
    'With your role you approve, open, review or administer. That works with a second factor only.',

  'account.secondFactor.title': 'Second factor',
  'account.secondFactor.lead':
    'With a one-time code from an app you show that it is really you. A stolen password is not enough then.',
  'account.secondFactor.needed': 'Your role needs a second factor',
  'account.secondFactor.required': 'The second factor stays on',
  'account.secondFactor.duty.platformRole':
    'Whoever reviews, moderates or administers on the platform logs in with a code.',
  'account.secondFactor.duty.authorityRole':
    'Whoever approves challenges and opens proposals for an authority logs in with a code.',
  'account.secondFactor.backAfterwards': 'Afterwards you go on where you were. Nothing is lost.',
  'account.secondFactor.what':
    'At every log-in you then enter a code of six digits after the password. Your app shows a new one every 30 seconds, also without internet.',
  'account.secondFactor.app':
    'You need an app for one-time codes (TOTP) on your phone or a password manager that can do it. Which one you take does not matter.',
  'account.secondFactor.begin': 'Set up',
  'account.secondFactor.state': 'State',
  'account.secondFactor.on': 'set up',
  'account.secondFactor.since': 'Since',
  'account.secondFactor.replaceTitle': 'New phone',
  'account.secondFactor.replace': 'Set up on a new device',
  'account.secondFactor.replaceConfirm': 'Set up anew',
  'account.secondFactor.replaceText':
    'You read a new key in right away. The old device counts until you enter the first code of the new one. After that the old key and the old recovery codes are void.',
  'account.secondFactor.offTitle': 'Switch off',
  'account.secondFactor.off': 'Switch the second factor off',
  'account.secondFactor.offConfirm': 'Switch off now',
  'account.secondFactor.offText':
    'Afterwards your password alone is enough, also for somebody who guesses it.',
  'account.secondFactor.offToast': 'Your second factor is switched off.',
  'account.secondFactor.task': 'Set up the second factor',

  'account.setUp.scan': '1. Read the key',
  'account.setUp.scanText': 'Open your app for one-time codes and scan this picture.',
  'account.setUp.picture': 'QR code with the key for your app; it stands below as text',
  'account.setUp.type': 'You cannot scan? Then type the key into your app.',
  'account.setUp.secret': 'Key',
  'account.setUp.confirm': '2. Enter the code',
  'account.setUp.oneTimeCode': 'Code from your app',
  'account.setUp.oneTimeCode.hint': 'Six digits. With them we check that everything worked.',
  'account.setUp.submit': 'Finish the set-up',

  'account.recovery.title': 'Done: here are your recovery codes',
  'account.recovery.once':
    'We show them this one time only. Print this page, or copy the codes to a safe place.',
  'account.recovery.list': 'Recovery codes',
  'account.recovery.keep':
    'Keep the codes apart from your phone: printed in a drawer that you lock, or in a password manager. Send them to nobody.',
  'account.recovery.use':
    'If your phone is gone one day, enter one of these at the log-in instead of the code from the app. Each counts once.',
  'account.recovery.back': 'Back to what you wanted to do',
  'account.recovery.done': 'I have kept the codes',
  'account.recovery.left': 'Recovery codes',
  'account.recovery.leftOf': '{left} of {codes} left',
  'account.recovery.few': 'You have only a few recovery codes left',
  'account.recovery.fewText': 'Please make new ones soon.',
  'account.recovery.renewTitle': 'New recovery codes',
  'account.recovery.renew': 'Make new codes',
  'account.recovery.renewConfirm': 'Make them now',
  'account.recovery.renewText': 'You get ten new codes. The old ones are void then.',

  'account.sessions.title': 'Sessions',
  'account.sessions.lead': 'This is where you are logged in. Does something look strange? Then end it.',
  'account.sessions.caption': 'Your sessions',
  'account.sessions.device': 'Device',
  'account.sessions.unknownDevice': 'Unknown device',
  'account.sessions.this': 'this session',
  'account.sessions.since': 'Logged in since',
  'account.sessions.lastSeen': 'Last used',
  'account.sessions.action': 'End',
  'account.sessions.end': 'End',
  'account.sessions.logOutHere': 'by “Log out” in the menu',
  'account.sessions.ended': 'The session has ended.',
  'account.sessions.othersText': 'All sessions but this one end at once.',
  'account.sessions.endOthers': 'End all others',
  'account.sessions.othersEnded': 'All other sessions have ended.',
  'account.sessions.everywhere': 'Log out everywhere',
  'account.sessions.endAll': 'Log out everywhere, here too',
  'account.sessions.endAllConfirm': 'Log out everywhere now',
  'account.sessions.endAllText': 'You log in anew afterwards. What is not saved is lost.',

  'error.secondFactor.title': 'This needs a second factor',
  'error.secondFactor.text':
    'Whoever approves, opens, reviews or administers shows with a one-time code that it is really them. You have not set that up yet. It takes two minutes.',
  'error.secondFactor.kept': 'What you entered is not lost: you can send it after the set-up.',
  'error.secondFactor.back': 'After the set-up you come back here.',
  'error.secondFactor.setUp': 'Set up the second factor',
  'reason.secondFactorMissing': 'This needs a second factor.',
} as const
