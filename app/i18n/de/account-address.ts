/** Another e-mail address: the page of the account, and what stands behind the links. */
export const accountAddress = {
  'account.nav.emailChange': 'E-Mail-Adresse ändern',
  'account.address.title': 'E-Mail-Adresse ändern',
  'account.address.lead': 'Mit dieser Adresse melden Sie sich an, und dorthin schreiben wir Ihnen.',
  'account.address.now': 'Ihre Adresse',
  'account.address.newEmail': 'Neue E-Mail-Adresse',
  'account.address.newEmail.hint':
    'Wir schreiben an das alte und an das neue Postfach. Beide müssen zustimmen.',
  'account.address.submit': 'Adresse ändern',
  'account.address.sentToast':
    'Wir haben an beide Postfächer geschrieben. Öffnen Sie beide Links innerhalb von 24 Stunden.',
  'account.address.same': 'Das ist schon die Adresse Ihres Kontos.',
  'account.address.open': 'Ihre Änderung auf {email} ist noch nicht fertig',
  'account.address.open.asked': 'Beide Postfächer müssen noch zustimmen: bis {until}.',
  'account.address.open.oldConfirmed': 'Ihr altes Postfach hat zugestimmt. Es fehlt das neue: bis {until}.',
  'account.address.open.newConfirmed': 'Das neue Postfach hat zugestimmt. Es fehlt Ihr altes: bis {until}.',
  'account.address.cancel': 'Änderung abbrechen',
  'account.address.cancelToast': 'Die Änderung ist abgebrochen. Ihre Adresse bleibt, wie sie ist.',
  'account.address.lostTitle': 'Kein Zugang zum alten Postfach?',
  'account.address.lostText':
    'Dann können wir die Adresse nicht automatisch ändern, denn das könnte jeder behaupten. Schreiben Sie uns über „Rückmeldung“. Das Team prüft, wer Sie sind, und hilft Ihnen weiter.',
  'account.address.link.title': 'Neue E-Mail-Adresse',
  'account.address.link.old': 'Soll für Ihr Konto ab jetzt die Adresse {email} gelten?',
  'account.address.link.new': 'Soll die Adresse {email} ab jetzt für Ihr Konto bei Brückenschlag gelten?',
  'account.address.link.both':
    'Die Adresse ändert sich erst, wenn auch das andere Postfach zustimmt. Dann enden alle Ihre Sitzungen, und Sie melden sich mit der neuen Adresse an.',
  'account.address.link.confirm': 'Ja, Adresse ändern',
  'account.address.link.cancel': 'Nein, ablehnen',
  'account.address.link.waiting': 'Danke. Jetzt fehlt noch das andere Postfach',
  'account.address.link.waitingText': 'Öffnen Sie dort den Link. Bis dahin können Sie hier noch ablehnen.',
  'account.address.link.invalid': 'Dieser Link gilt nicht mehr',
  'account.address.link.invalidText':
    'Die Änderung ist fertig, abgelehnt oder älter als 24 Stunden. Sehen Sie in Ihrem Konto nach, welche Adresse gilt.',
  'account.address.link.done': 'Ihre neue Adresse gilt',
  'account.address.link.doneText': 'Bitte melden Sie sich mit der neuen Adresse an.',
  'account.address.link.cancelled': 'Abgelehnt: Die Adresse bleibt, wie sie ist',
  'account.address.link.cancelledText':
    'Haben Sie die Änderung nicht selbst gewünscht? Dann wählen Sie bitte gleich ein neues Passwort.',
  'account.address.link.taken': 'Diese Adresse gehört inzwischen zu einem anderen Konto',
  'account.address.link.takenText':
    'Es wurde nichts geändert. Wählen Sie in Ihrem Konto eine andere Adresse.',
} as const
