/** Aufbewahrung: how long things are kept. */
export const administrationRetention = {
  'retention.title': 'Aufbewahrung',
  'retention.lead':
    'Wie viele Tage etwas aufbewahrt wird. Aufgeräumt wird jede Nacht. Ereignisse, Abgaben und Belege gehören nicht dazu: Sie bleiben.',
  'retention.field.privilegedAccount': 'Unbenutzte Konten mit einer Rolle auf der Plattform',
  'retention.field.account': 'Andere unbenutzte Konten',
  'retention.field.warning': 'Vorwarnung vor beidem',
  'retention.field.readNotice': 'Gelesene Mitteilungen',
  'retention.field.sentMessage': 'Verschickte Nachrichten im Postausgang',
  'retention.field.mailLog': 'Mailprotokoll',
  'retention.field.importRun': 'Berichte über Importe',
  'retention.field.challengeDraft':
    'Nicht gespeicherte Entwürfe von Herausforderungen, Vorschlägen und Ergebnissen von Pilotprojekten',
  'retention.what.privilegedAccount': 'Danach wird das Konto gesperrt.',
  'retention.what.account': 'Danach wird das Konto gelöscht.',
  'retention.what.warning': 'So viele Tage vorher bekommt die Person eine Nachricht.',
  'retention.what.readNotice': 'Gezählt ab dem Lesen.',
  'retention.what.sentMessage': 'Gezählt ab dem Anlegen.',
  'retention.what.mailLog': 'Gezählt ab dem Versuch der Zustellung.',
  'retention.what.importRun': 'Gezählt ab dem Beginn des Imports.',
  'retention.what.challengeDraft': 'Gezählt ab dem letzten Sichern.',
  'retention.bounds': 'Zwischen {least} und {most} Tagen, üblich sind {usual}.',
  'retention.saveNote':
    'Mit kürzeren Zeiten wird früher gelöscht oder gesperrt. Bevor das geschieht, fragen wir noch einmal nach.',
  'retention.confirm.title': 'Kürzere Zeiten: Es wird früher gelöscht oder gesperrt. Einverstanden?',
  'retention.confirm.rows': '{name}: betrifft sofort {rows}.',
  'retention.confirm.text': 'Was gelöscht ist, kommt nicht wieder. Gespeichert ist noch nichts.',
  'retention.confirm.submit': 'Ja, so speichern',
  'retention.toast': 'Die Zeiten sind gespeichert.',
} as const
