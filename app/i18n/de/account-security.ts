/** Second factor, fresh proof, sessions: what protects an account. */
export const accountSecurity = {
  'account.nav.title': 'Ihr Konto',
  'account.nav.account': 'Name und Sprache',
  'account.nav.security': 'Sicherheit und Passwort',
  'account.nav.secondFactor': 'Zweiter Faktor',
  'account.nav.sessions': 'Sitzungen',

  'account.error.disabled':
    'Ihr Konto ist geschlossen, weil es lange nicht benutzt wurde. Schreiben Sie uns über „Rückmeldung“: Die Administration kann es wieder öffnen.',
  'account.error.code':
    'Dieser Code passt nicht, oder er ist schon benutzt. Warten Sie auf den nächsten Code Ihrer App und prüfen Sie die Uhr Ihres Geräts.',
  'account.error.firstCode':
    'Dieser Code passt nicht. Warten Sie auf den nächsten Code Ihrer App. Sonst lesen Sie den Schlüssel noch einmal ein.',
  'account.error.clock':
    'Der Schlüssel ist richtig, aber die Uhr Ihres Geräts geht um etwa {count} Minuten falsch. Stellen Sie sie auf „automatisch“ und geben Sie dann einen neuen Code ein.',

  'account.code.title': 'Code eingeben',
  'account.code.lead': 'Ihr Passwort stimmt. Jetzt fehlt noch der Code aus Ihrer App.',
  'account.code.oneTimeCode': 'Code',
  'account.code.oneTimeCode.hint': 'Sechs Ziffern aus Ihrer App, oder ein Wiederherstellungscode mit zwölf.',
  'account.code.submit': 'Weiter',
  'account.code.help': 'Der Code passt nicht?',
  'account.code.clock':
    'Die Codes hängen von der Uhr ab. Stellen Sie Datum und Uhrzeit Ihres Telefons auf „automatisch“. Jeder Code gilt eine halbe Minute und nur einmal: Warten Sie auf den nächsten.',
  'account.code.lost':
    'Ist Ihr Telefon weg? Dann geben Sie einen Ihrer Wiederherstellungscodes ein. Haben Sie auch die nicht mehr, schreiben Sie uns über „Rückmeldung“.',
  'account.code.startOver': 'Mit einem anderen Konto anmelden',
  'account.code.expired':
    'Das hat zu lange gedauert. Bitte melden Sie sich noch einmal mit Ihrem Passwort an.',

  'account.resume.expired':
    'Sie sind wieder angemeldet. Ihre Sitzung war abgelaufen, bevor das Formular ankam. Senden Sie es jetzt ab, dann geht es dort weiter, wo Sie waren.',
  'account.resume.proof':
    'Danke, wir wissen jetzt, dass Sie es sind. Senden Sie Ihre Eingaben ab, dann geht es weiter.',
  'account.resume.secondFactor':
    'Haben Sie die Codes aufbewahrt? Dann senden Sie ab, was Sie vorher eingegeben hatten.',

  'account.proof.title': 'Bitte bestätigen Sie, dass Sie es sind',
  'account.proof.lead':
    'Was Sie vorhaben, ist wichtig. Deshalb fragen wir noch einmal nach, wenn Ihre Anmeldung länger als zehn Minuten her ist.',
  'account.proof.kept': 'Ihre Eingaben sind nicht verloren: Danach können Sie sie absenden.',
  'account.proof.password': 'Passwort',
  'account.proof.oneTimeCode': 'Code',
  'account.proof.oneTimeCode.hint': 'Sechs Ziffern aus Ihrer App, oder ein Wiederherstellungscode mit zwölf.',
  'account.proof.submit': 'Bestätigen',

  'account.security.title': 'Sicherheit und Passwort',
  'account.security.lead': 'So schützen Sie Ihr Konto und alles, was Sie hier entscheiden.',
  'account.security.factor.on': 'Ihr zweiter Faktor ist eingerichtet',
  'account.security.factor.onText': 'Wer Ihr Passwort errät, kommt trotzdem nicht in Ihr Konto.',
  'account.security.factor.off': 'Ihr Konto ist nur durch das Passwort geschützt',
  'account.security.factor.offText':
    'Richten Sie einen zweiten Faktor ein. Das dauert zwei Minuten und braucht nur eine App auf Ihrem Telefon.',
  'account.security.factor.needed': 'Bitte richten Sie einen zweiten Faktor ein',
  'account.security.factor.neededText':
    'Mit Ihrer Rolle geben Sie frei, öffnen, prüfen oder verwalten Sie. Das geht nur mit einem zweiten Faktor.',

  'account.secondFactor.title': 'Zweiter Faktor',
  'account.secondFactor.lead':
    'Mit einem Einmalcode aus einer App zeigen Sie, dass wirklich Sie es sind. Ein gestohlenes Passwort reicht dann nicht.',
  'account.secondFactor.needed': 'Für Ihre Rolle brauchen Sie einen zweiten Faktor',
  'account.secondFactor.required': 'Der zweite Faktor bleibt an',
  'account.secondFactor.duty.platformRole':
    'Wer auf der Plattform prüft, moderiert oder verwaltet, meldet sich mit einem Code an.',
  'account.secondFactor.duty.authorityRole':
    'Wer für eine Behörde Herausforderungen freigibt und Vorschläge öffnet, meldet sich mit einem Code an.',
  'account.secondFactor.backAfterwards': 'Danach geht es dort weiter, wo Sie waren. Nichts geht verloren.',
  'account.secondFactor.what':
    'Bei jeder Anmeldung geben Sie dann nach dem Passwort einen Code mit sechs Ziffern ein. Ihre App zeigt alle 30 Sekunden einen neuen, auch ohne Internet.',
  'account.secondFactor.app':
    'Sie brauchen dafür eine App für Einmalcodes (TOTP) auf Ihrem Telefon oder einen Passwortspeicher, der das kann. Welche Sie nehmen, ist egal.',
  'account.secondFactor.begin': 'Einrichten',
  'account.secondFactor.state': 'Stand',
  'account.secondFactor.on': 'eingerichtet',
  'account.secondFactor.since': 'Seit',
  'account.secondFactor.replaceTitle': 'Neues Telefon',
  'account.secondFactor.replace': 'Auf einem neuen Gerät einrichten',
  'account.secondFactor.replaceConfirm': 'Neu einrichten',
  'account.secondFactor.replaceText':
    'Sie lesen gleich einen neuen Schlüssel ein. Das alte Gerät gilt weiter, bis Sie den ersten Code des neuen eingeben. Danach gelten der alte Schlüssel und die alten Wiederherstellungscodes nicht mehr.',
  'account.secondFactor.offTitle': 'Ausschalten',
  'account.secondFactor.off': 'Zweiten Faktor ausschalten',
  'account.secondFactor.offConfirm': 'Jetzt ausschalten',
  'account.secondFactor.offText': 'Danach reicht Ihr Passwort allein, auch für jemanden, der es errät.',
  'account.secondFactor.offToast': 'Ihr zweiter Faktor ist ausgeschaltet.',
  'account.secondFactor.task': 'Zweiten Faktor einrichten',

  'account.setUp.scan': '1. Schlüssel einlesen',
  'account.setUp.scanText': 'Öffnen Sie Ihre App für Einmalcodes und scannen Sie dieses Bild.',
  'account.setUp.picture': 'QR-Code mit dem Schlüssel für Ihre App; als Text steht er darunter',
  'account.setUp.type': 'Können Sie nicht scannen? Dann tippen Sie den Schlüssel in Ihre App ein.',
  'account.setUp.secret': 'Schlüssel',
  'account.setUp.confirm': '2. Code eingeben',
  'account.setUp.oneTimeCode': 'Code aus Ihrer App',
  'account.setUp.oneTimeCode.hint': 'Sechs Ziffern. Damit prüfen wir, dass alles geklappt hat.',
  'account.setUp.submit': 'Einrichtung abschließen',

  'account.recovery.title': 'Geschafft: Hier sind Ihre Wiederherstellungscodes',
  'account.recovery.once':
    'Wir zeigen sie nur dieses eine Mal. Drucken Sie die Seite aus, oder kopieren Sie die Codes an einen sicheren Ort.',
  'account.recovery.list': 'Wiederherstellungscodes',
  'account.recovery.keep':
    'Bewahren Sie die Codes getrennt von Ihrem Telefon auf: ausgedruckt in einer Schublade, die Sie abschließen, oder in einem Passwortspeicher. Schicken Sie sie niemandem.',
  'account.recovery.use':
    'Ist Ihr Telefon einmal weg, geben Sie bei der Anmeldung statt des Codes aus der App einen von diesen ein. Jeder gilt einmal.',
  'account.recovery.back': 'Zurück zu dem, was Sie vorhatten',
  'account.recovery.done': 'Ich habe die Codes aufbewahrt',
  'account.recovery.left': 'Wiederherstellungscodes',
  'account.recovery.leftOf': 'noch {left} von {codes}',
  'account.recovery.few': 'Sie haben nur noch wenige Wiederherstellungscodes',
  'account.recovery.fewText': 'Erstellen Sie bitte bald neue.',
  'account.recovery.renewTitle': 'Neue Wiederherstellungscodes',
  'account.recovery.renew': 'Neue Codes erstellen',
  'account.recovery.renewConfirm': 'Jetzt erstellen',
  'account.recovery.renewText': 'Sie bekommen zehn neue Codes. Die alten gelten dann nicht mehr.',

  'account.sessions.title': 'Sitzungen',
  'account.sessions.lead':
    'Hier sind Sie gerade angemeldet. Kommt Ihnen etwas fremd vor? Dann beenden Sie es.',
  'account.sessions.caption': 'Ihre Sitzungen',
  'account.sessions.device': 'Gerät',
  'account.sessions.unknownDevice': 'Unbekanntes Gerät',
  'account.sessions.this': 'diese Sitzung',
  'account.sessions.since': 'Angemeldet seit',
  'account.sessions.lastSeen': 'Zuletzt benutzt',
  'account.sessions.action': 'Beenden',
  'account.sessions.end': 'Beenden',
  'account.sessions.logOutHere': 'über „Abmelden“ im Menü',
  'account.sessions.ended': 'Die Sitzung ist beendet.',
  'account.sessions.othersText': 'Alle Sitzungen außer dieser enden sofort.',
  'account.sessions.endOthers': 'Alle anderen beenden',
  'account.sessions.othersEnded': 'Alle anderen Sitzungen sind beendet.',
  'account.sessions.everywhere': 'Überall abmelden',
  'account.sessions.endAll': 'Überall abmelden, auch hier',
  'account.sessions.endAllConfirm': 'Jetzt überall abmelden',
  'account.sessions.endAllText': 'Sie melden sich danach neu an. Nicht gespeicherte Eingaben gehen verloren.',

  'error.secondFactor.title': 'Dafür brauchen Sie einen zweiten Faktor',
  'error.secondFactor.text':
    'Wer freigibt, öffnet, prüft oder verwaltet, zeigt mit einem Einmalcode, dass er es wirklich ist. Sie haben das noch nicht eingerichtet. Es dauert zwei Minuten.',
  'error.secondFactor.kept':
    'Ihre Eingaben sind nicht verloren: Nach der Einrichtung können Sie sie absenden.',
  'error.secondFactor.back': 'Nach der Einrichtung kommen Sie hierher zurück.',
  'error.secondFactor.setUp': 'Zweiten Faktor einrichten',
  'reason.secondFactorMissing': 'Dafür brauchen Sie einen zweiten Faktor.',
} as const
