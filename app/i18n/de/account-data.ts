/** One's own data: the copy to take along, the deletion of the account. */
export const accountData = {
  'person.erased': 'Gelöschtes Konto',
  'account.error.reservedName':
    'Dieser Name steht für Konten, die gelöscht sind. Bitte wählen Sie einen anderen.',
  'myData.title': 'Meine Daten',
  'myData.lead': 'Hier nehmen Sie Ihre Daten mit oder lassen Ihr Konto löschen.',
  'myData.untitled': 'Herausforderung ohne Veröffentlichung',
  'myData.export.title': 'Daten mitnehmen',
  'myData.export.text':
    'Sie bekommen eine ZIP-Datei mit allem, was die Plattform über Sie gespeichert hat: eine Seite zum Lesen (HTML) und dieselben Angaben für Programme (JSON).',
  'myData.export.note':
    'Die Datei wird beim Herunterladen frisch erstellt. Ist Ihre Anmeldung schon etwas her, fragen wir vorher nach Ihrem Passwort. Bewahren Sie sie gut auf: Wer sie hat, liest alles.',
  'myData.export.download': 'Meine Daten herunterladen (ZIP)',
  'myData.export.ready': 'Danke. Sie können Ihre Daten jetzt herunterladen.',
  'myData.export.tooMany':
    'Das waren viele Downloads in kurzer Zeit. Bitte versuchen Sie es in einer Stunde noch einmal.',
  'myData.deletion.title': 'Konto löschen',
  'myData.deletion.text':
    'Lesen Sie zuerst, was das für Sie bedeutet. Die Löschung lässt sich nicht zurücknehmen.',
  'myData.deletion.blocks': 'Das müssen Sie vorher regeln',
  'myData.deletion.goes': 'Das wird gelöscht',
  'myData.deletion.ends': 'Das endet sofort',
  'myData.deletion.stays': 'Das bleibt, ohne Ihren Namen',
  'myData.delete.open': 'Konto löschen',
  'myData.delete.text':
    'Ihr Konto wird sofort geschlossen, und Sie werden überall abgemeldet. Ihre Daten löschen wir gleich danach, spätestens nach 24 Stunden. Eine letzte E-Mail bestätigt es.',
  'myData.delete.word': 'Tippen Sie zur Bestätigung das Wort {word}',
  'myData.delete.submit': 'Endgültig löschen',
  'myData.error.word': 'Das ist nicht das Wort, das zur Bestätigung nötig ist.',
  'myData.error.blocked':
    'Ihr Konto kann noch nicht gelöscht werden. Was Sie vorher regeln müssen, steht auf dieser Seite.',
  'myData.consequence.role':
    'Sie haben eine Rolle auf der Plattform. Bitte lassen Sie sich diese Rolle zuerst von der Administration abnehmen.',
  'myData.consequence.lastOwner':
    'Sie sind die einzige Person mit der Rolle „Inhaber“ in „{name}“. Übergeben oder schließen Sie die Organisation zuerst.',
  'myData.consequence.onlyMember':
    'In „{name}“ ist außer Ihnen niemand, dem Sie sie übergeben könnten. Schließen Sie die Organisation zuerst.',
  'myData.consequence.sessions': 'Alle Ihre Anmeldungen, auf jedem Gerät',
  'myData.consequence.membership': 'Ihre Mitgliedschaft in „{name}“',
  'myData.consequence.claim': 'Ihr offener Antrag auf Übernahme von „{name}“',
  'myData.consequence.joinRequest': 'Ihre offene Anfrage an „{name}“',
  'myData.consequence.invitation': 'Die offene Einladung von „{name}“ an Ihre Adresse',
  'myData.consequence.sentInvitation': 'Eine offene Einladung zu „{name}“, die Sie verschickt haben',
  'myData.consequence.handover': 'Die offene Übergabe von „{name}“',
  'myData.consequence.account': 'Name, E-Mail-Adresse, Passwort, Anmeldungen, Geräte und Einstellungen',
  'myData.consequence.messages':
    'Ihre Mitteilungen, der Nachweis unserer E-Mails an Sie und Ihre Anmerkungen in Anfragen und Anträgen',
  'myData.consequence.contact':
    'Ihre Angaben als Ansprechperson von „{name}“. Die Organisation braucht dann eine neue.',
  'myData.consequence.challengeContacts':
    'Ihre Angaben als Kontakt einer Herausforderung | Ihre Angaben als Kontakt von {count} Herausforderungen',
  'myData.consequence.feedback':
    'Ihre Adresse an einer Rückmeldung; der Text bleibt | Ihre Adresse an {count} Rückmeldungen; die Texte bleiben',
  'myData.consequence.organisation': 'Alles, was „{name}“ gehört: Profil, Herausforderungen und Vorschläge',
  'myData.consequence.challenge': 'Herausforderung „{title}“ von „{name}“',
  'myData.consequence.moreChallenges': 'eine weitere Herausforderung | {count} weitere Herausforderungen',
  'myData.consequence.proposal':
    'Vorschlag von „{name}“ zu „{title}“, versiegelt wie bisher. Kontaktangaben darin ändert nur die Organisation.',
  'myData.consequence.events':
    'Der Nachweis, dass jemand gehandelt hat. Statt Ihres Namens steht dort „Gelöschtes Konto“.',
  'myData.deleted.title': 'Ihr Konto ist geschlossen',
  'myData.deleted.text':
    'Sie sind überall abgemeldet. Wir löschen jetzt alles, was zu Ihrer Person gehört. Das dauert meist eine Minute, höchstens 24 Stunden.',
  'myData.deleted.mail': 'Eine letzte E-Mail bestätigt es. Danach kennen wir Ihre Adresse nicht mehr.',
  'myData.deleted.home': 'Zur Startseite',
} as const
