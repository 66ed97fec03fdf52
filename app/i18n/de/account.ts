/** Sign-up, log-in and the pages of one's own account. */
export const account = {
  'account.field.email': 'E-Mail-Adresse',
  'account.field.password': 'Passwort',

  'account.error.credentials':
    'E-Mail-Adresse und Passwort passen nicht zusammen. Wenn Ihre Adresse noch nicht bestätigt ist, haben wir Ihnen den Link zur Bestätigung noch einmal geschickt.',
  'account.error.tooMany':
    'Das waren zu viele Versuche. Bitte versuchen Sie es in {count} Minuten noch einmal.',
  'account.error.notAccepted': 'Bitte stimmen Sie zu. Sonst können wir kein Konto für Sie anlegen.',
  'account.error.currentPassword': 'Das ist nicht Ihr jetziges Passwort.',
  'account.error.password.tooShort': 'Bitte wählen Sie ein Passwort mit mindestens 12 Zeichen.',
  'account.error.password.tooLong': 'Bitte wählen Sie ein Passwort mit höchstens 200 Zeichen.',
  'account.error.password.repeated':
    'Dieses Passwort wiederholt nur dieselben Zeichen. Bitte wählen Sie ein anderes.',
  'account.error.password.sequence':
    'Dieses Passwort ist nur eine Reihe von Tasten. Bitte wählen Sie ein anderes.',
  'account.error.password.personal':
    'Dieses Passwort steht fast so in Ihrem Namen oder Ihrer Adresse. Bitte wählen Sie ein anderes.',
  'account.error.password.common':
    'Dieses Passwort ist sehr verbreitet und leicht zu erraten. Bitte wählen Sie ein anderes, zum Beispiel vier zufällige Wörter.',

  'account.logIn.title': 'Anmelden',
  'account.logIn.noAccount': 'Sie haben noch kein Konto?',
  'account.logIn.signUp': 'Jetzt registrieren',
  'account.logIn.forgotten': 'Passwort vergessen?',
  'account.logOut.title': 'Abmelden',
  'account.logOut.text': 'Möchten Sie sich abmelden?',

  'account.resume.title': 'Ihre Eingaben sind noch da',
  'account.resume.values': 'Das hatten Sie eingegeben',
  'account.resume.send': 'Jetzt absenden',
  'account.resume.discard': 'Verwerfen',

  'account.signUp.title': 'Registrieren',
  'account.signUp.lead':
    'Lesen, Beiträge melden und uns schreiben können Sie ohne Konto. Mit einem Konto reden Sie mit und stimmen ab. Und Sie können eine Organisation anlegen oder einer beitreten, Herausforderungen einstellen oder Lösungen vorschlagen.',
  'account.signUp.email': 'E-Mail-Adresse',
  'account.signUp.email.hint': 'Dorthin schicken wir einen Link, mit dem Sie die Adresse bestätigen.',
  'account.signUp.displayName': 'Name oder Pseudonym',
  'account.signUp.displayName.hint':
    'Ein Pseudonym genügt. Diesen Namen sehen die Menschen, mit denen Sie hier arbeiten. Für öffentliche Beiträge wählen Sie später einen eigenen.',
  'account.signUp.password': 'Passwort',
  'account.signUp.password.hint':
    'Mindestens 12 Zeichen. Vier zufällige Wörter lassen sich gut merken und schlecht erraten.',
  'account.signUp.accepted':
    'Ich habe die Hinweise zum Datenschutz gelesen und halte mich an die Regeln der Plattform',
  'account.signUp.privacy': 'Hinweise zum Datenschutz',
  'account.signUp.rules': 'Regeln der Plattform',
  'account.signUp.submit': 'Konto anlegen',
  'account.signUp.hasAccount': 'Sie haben schon ein Konto?',
  'account.sent.title': 'Bitte sehen Sie in Ihr Postfach',
  'account.sent.text':
    'Wir haben Ihnen eine E-Mail geschickt. Öffnen Sie den Link darin innerhalb von 24 Stunden. Danach geht es weiter.',
  'account.sent.nothing':
    'Keine E-Mail da? Sehen Sie im Ordner für unerwünschte Nachrichten nach. Sonst registrieren Sie sich einfach noch einmal mit derselben Adresse.',

  'account.confirm.title': 'E-Mail-Adresse bestätigen',
  'account.confirm.text':
    'Mit einem Klick bestätigen Sie die Adresse {email} und melden sich an. Haben Sie sich nicht registriert? Dann schließen Sie diese Seite.',
  'account.confirm.submit': 'Adresse bestätigen',
  'account.confirm.again':
    'Für die Adresse {email} hat sich mehr als einmal jemand registriert. Bitte wählen Sie hier das Passwort, das gelten soll.',
  'account.confirm.toast': 'Ihre Adresse ist bestätigt. Willkommen!',
  'account.reset.title': 'Neues Passwort wählen',
  'account.reset.text':
    'Das neue Passwort gilt für das Konto mit der Adresse {email}. Alle anderen Sitzungen enden.',
  'account.reset.toast': 'Ihr neues Passwort gilt ab jetzt.',
  'account.choose.password': 'Neues Passwort',
  'account.choose.password.hint':
    'Mindestens 12 Zeichen. Vier zufällige Wörter lassen sich gut merken und schlecht erraten.',
  'account.choose.submit': 'Passwort speichern und anmelden',
  'account.link.title': 'Dieser Link gilt nicht mehr',
  'account.link.text':
    'Er ist abgelaufen oder schon benutzt. Ist Ihr Konto schon bestätigt, melden Sie sich einfach an.',
  'account.link.textSignedIn':
    'Er ist abgelaufen oder schon benutzt. Sie sind angemeldet und müssen nichts weiter tun.',
  'account.link.renew': 'Neuen Link schicken',

  'account.forgotten.title': 'Passwort vergessen',
  'account.forgotten.lead':
    'Geben Sie die Adresse Ihres Kontos ein. Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort wählen.',
  'account.forgotten.email': 'E-Mail-Adresse',
  'account.forgotten.submit': 'Link anfordern',
  'account.forgottenSent.text':
    'Wenn es zu dieser Adresse ein Konto gibt, liegt gleich ein Link in Ihrem Postfach.',

  'account.page.title': 'Konto',
  'account.page.email': 'E-Mail-Adresse',
  'account.page.profile': 'Name und Sprache',
  'account.page.password': 'Passwort ändern',
  'account.page.organisations': 'Meine Organisationen',
  'account.page.noOrganisations': 'Sie gehören noch zu keiner Organisation.',
  'account.profile.displayName': 'Name oder Pseudonym',
  'account.profile.displayName.hint':
    'Diesen Namen sehen die Menschen, mit denen Sie hier arbeiten. In Diskussionen steht Ihr Pseudonym.',
  'account.profile.locale': 'Sprache Ihrer Mitteilungen',
  'account.profile.toast': 'Ihre Angaben sind gespeichert.',
  'account.password.currentPassword': 'Jetziges Passwort',
  'account.password.newPassword': 'Neues Passwort',
  'account.password.newPassword.hint': 'Mindestens 12 Zeichen. Alle anderen Sitzungen enden.',
  'account.password.submit': 'Passwort ändern',
  'account.password.toast': 'Ihr Passwort ist geändert. Alle anderen Sitzungen sind beendet.',
  'account.language.de': 'Deutsch',
  'account.language.en': 'English',
} as const
