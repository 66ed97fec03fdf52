/** Error pages and the reasons that operations return. */
export const errors = {
  'error.notFound.title': 'Diese Seite gibt es nicht',
  'error.notFound.text':
    'Vielleicht ist der Link veraltet, oder die Seite ist nicht für Sie freigegeben. Wenn Sie ein Konto haben, melden Sie sich bitte an.',
  'error.sessionExpired.title': 'Bitte melden Sie sich noch einmal an',
  'error.sessionExpired.text':
    'Ihre Sitzung ist abgelaufen. Ihre Eingaben sind nicht verloren: Nach der Anmeldung können Sie sie wieder absenden.',
  'error.sessionExpired.textWithoutValues': 'Ihre Sitzung ist abgelaufen. Nach der Anmeldung geht es weiter.',
  'error.logInNeeded.title': 'Bitte melden Sie sich an',
  'error.logInNeeded.text':
    'Dafür brauchen Sie ein Konto. Ihre Eingaben sind nicht verloren: Nach der Anmeldung können Sie sie absenden.',
  'error.logInNeeded.textWithoutValues': 'Dafür brauchen Sie ein Konto. Nach der Anmeldung geht es weiter.',
  'error.logInNeeded.noAccount': 'Sie haben noch kein Konto?',
  'error.logInNeeded.signUp': 'In einem neuen Fenster registrieren',
  'error.logInNeeded.keep':
    'Lassen Sie dieses Fenster offen. Sobald Ihr Konto bestätigt ist, melden Sie sich hier an und senden Ihre Eingaben ab.',
  'error.unexpected.title': 'Das hat nicht geklappt',
  'error.unexpected.text':
    'Auf unserer Seite ist ein Fehler aufgetreten. Bitte versuchen Sie es in einigen Minuten noch einmal. Bleibt der Fehler, schreiben Sie uns.',
  'error.tooMany.title': 'Zu viele Versuche',
  'error.tooMany.text': 'Bitte warten Sie einige Minuten und versuchen Sie es dann noch einmal.',
  'error.methodNotAllowed.title': 'So geht es nicht weiter',
  'error.methodNotAllowed.text': 'Diese Adresse nimmt keine Eingaben an. Bitte gehen Sie zur Startseite.',
  'error.backHome': 'Zur Startseite',
  'error.toChallenges': 'Zu den Herausforderungen',
  'error.writeToUs': 'Schreiben Sie uns',

  'reason.wrongState': 'Der Stand hat sich inzwischen geändert. Bitte sehen Sie nach, was jetzt möglich ist.',
  'reason.reasonMissing': 'Bitte geben Sie einen Grund an.',
  'reason.incomplete': 'Es fehlen noch Angaben.',
  'reason.deadlineTooSoon': 'Die Frist muss in der Zukunft liegen.',
  'reason.samePerson': 'Hier entscheidet eine zweite Person. Sie haben selbst an diesem Text mitgeschrieben.',
  'reason.staffNotNeeded':
    'Die Behörde hat eine eigene zweite Person. Das Plattform-Team greift hier nicht ein.',
  'reason.deadlineNotOver': 'Die Frist läuft noch. Vorher öffnet niemand die Vorschläge.',
  'reason.secondPersonMissing': 'Es fehlt noch die Zustimmung einer zweiten Person.',
  'reason.conflicted':
    'Sie sind oder waren Mitglied einer Organisation, die einen Vorschlag eingereicht hat. Deshalb entscheiden hier andere.',
  'reason.challengeNotOpen': 'Diese Herausforderung nimmt gerade keine Vorschläge an.',
  'reason.deadlinePassed': 'Die Frist ist abgelaufen.',
  'reason.unchanged': 'Genau dieser Stand ist schon eingereicht. Der Beleg dafür gilt weiter.',
  'reason.stillListed': 'Diese Organisation ist schon übernommen worden.',
  'reason.notPermitted': 'Dafür haben Sie in dieser Organisation nicht die nötige Rolle.',
  'reason.authorityNotVerified':
    'Die Behörde ist noch nicht geprüft. Sobald das Plattform-Team sie bestätigt hat, geht es weiter.',
  'reason.idTaken': 'Dieses Formular wurde schon verwendet. Bitte öffnen Sie die Seite neu.',
} as const
