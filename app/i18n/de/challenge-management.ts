/** The management page of a challenge: steps, completeness, history. */
export const challengeManagement = {
  'challengeManage.title': 'Herausforderung verwalten',
  'challengeManage.turn.yours': 'Sie sind am Zug',
  'challengeManage.turn.others': 'Gerade sind andere am Zug',
  'challengeManage.turn.over': 'Hier ist nichts mehr zu tun',
  'challengeManage.yours.authors':
    'Schreiben Sie den Text fertig und legen Sie ihn zur Freigabe vor. Eine zweite Person veröffentlicht ihn dann.',
  'challengeManage.yours.secondPerson':
    'Sie sind die zweite Person. Lesen Sie den Text ganz. Danach geben Sie ihn hier frei oder mit Begründung zurück.',
  'challengeManage.yours.staff':
    'In der Behörde haben alle Schreibenden an diesem Text mitgewirkt. Deshalb entscheidet das Plattform-Team. Lesen Sie den Text ganz. Danach geben Sie ihn hier frei oder mit Begründung zurück. Das wird vermerkt.',
  'challengeManage.yours.twoPersons':
    'Die Frist ist vorbei. Als Nächstes öffnen zwei Personen Ihrer Behörde gemeinsam die Vorschläge.',
  'challengeManage.yours.authority': 'Die Vorschläge sind geöffnet. Ihre Behörde kann sie lesen.',
  'challengeManage.public': 'Seite ansehen',
  'challengeManage.edit': 'Text bearbeiten',
  'challengeManage.review': 'Text lesen',
  'challengeManage.matches': 'Passende Anbieter',
  'challengeManage.proposals': 'Vorschläge',
  'challengeManage.returned': 'Zurückgegeben mit Begründung',
  'challengeManage.complete': 'Alle nötigen Angaben sind da',
  'challengeManage.missing': 'Das fehlt noch bis zur Freigabe',
  'challengeManage.periodShort': 'Die Frist ist kurz',
  'challengeManage.periodShortText':
    'Wir empfehlen mindestens {days} volle Tage zwischen Freigabe und Ende der Frist, damit gute Vorschläge entstehen können. Das ist eine vorläufige Festlegung der Plattform, kein Gesetz. Sie können trotzdem weitermachen.',
  'challengeManage.actions': 'Was Sie jetzt tun können',
  'challengeManage.open': 'Vorschläge öffnen',
  'challengeManage.read': 'Vorschläge lesen',
  'challengeManage.submit': 'Zur Freigabe vorlegen',
  'challengeManage.recall': 'Aus der Freigabe zurückholen',
  'challengeManage.approve': 'Freigeben und veröffentlichen',
  'challengeManage.return': 'Mit Begründung zurückgeben',
  'challengeManage.withdraw': 'Herausforderung zurückziehen',
  'challengeManage.archive': 'Archivieren',
  'challengeManage.submit.text':
    'Eine zweite Person prüft den Text. Solange er vorliegt, lässt er sich nicht ändern.',
  'challengeManage.recall.text': 'Der Text wird wieder zum Entwurf, und Sie können ihn ändern.',
  'challengeManage.approve.text':
    'Der Text wird sofort öffentlich. Danach lässt er sich nur noch offen ändern, mit Begründung und zweiter Person. Lesen Sie ihn vorher ganz.',
  'challengeManage.return.text':
    'Die Autorinnen und Autoren bekommen Ihre Begründung und können den Text ändern.',
  'challengeManage.withdraw.text':
    'Das lässt sich nicht rückgängig machen. Alle Vorschläge bleiben für immer ungelesen, und die Teams bekommen Ihre Begründung.',
  'challengeManage.archive.text': 'Die Seite bleibt lesbar. Weitere Schritte gibt es danach nicht.',
  'challengeManage.history': 'Verlauf',
  'challengeManage.historyPlatform': 'Plattform',
  'challengeManage.historyBy': '{person}, {date}',
  'challengeManage.historyFields': 'Geändert: {fields}',
  'challengeManage.reason': 'Begründung: {reason}',
  'challengeEvent.created': 'Entwurf angelegt',
  'challengeEvent.saved': 'Entwurf gespeichert',
  'challengeEvent.submitted': 'Zur Freigabe vorgelegt',
  'challengeEvent.recalled': 'Aus der Freigabe zurückgeholt',
  'challengeEvent.returned': 'Zurückgegeben',
  'challengeEvent.published': 'Freigegeben und veröffentlicht',
  'challengeEvent.withdrawn': 'Zurückgezogen',
  'challengeEvent.closed': 'Frist abgelaufen',
  'challengeEvent.opened': 'Vorschläge geöffnet',
  'challengeEvent.archived': 'Archiviert',
  'challengeEvent.other': 'Weiterer Schritt',
  'challenge.task.finish': 'Herausforderung fertig schreiben: {title}',
  'challenge.task.finishWhy': 'Entwurf von {authority}. Danach gibt eine zweite Person frei.',
  'challenge.task.revise': 'Herausforderung überarbeiten: {title}',
  'challenge.task.reviseWhy': 'Sie kam mit einem Grund zurück ({authority}).',
  'challenge.task.approve': 'Herausforderung freigeben: {title}',
  'challenge.task.approveWhy':
    'Lesen Sie den Text. Danach geben Sie ihn als zweite Person frei oder zurück ({authority}).',
  'challenge.task.wait': 'Freigabe läuft: {title}',
  'challenge.task.waitWhy':
    'Die zweite Person prüft den Text von {authority}. Wir melden uns, sobald entschieden ist.',
  'challenge.task.open': 'Vorschläge öffnen: {title}',
  'challenge.task.openWhy': 'Die Frist ist vorbei. Zwei Personen von {authority} öffnen gemeinsam.',
  'challengeManage.discard': 'Entwurf löschen',
  'challengeManage.discard.confirm': 'Endgültig löschen',
  'challengeManage.discard.text':
    'Text, Kommentare und Prüfergebnisse werden gelöscht. Das lässt sich nicht zurücknehmen. Im Protokoll steht nur noch, wer wann gelöscht hat.',
  'challenge.toast.discard': 'Der Entwurf ist gelöscht.',
  'challengeEvent.discarded': 'Entwurf gelöscht',
  'reason.contactsKept':
    'Zu diesem Entwurf gibt es ein Kontaktprotokoll. Es bleibt als Nachweis erhalten, und mit ihm der Entwurf.',
} as const
