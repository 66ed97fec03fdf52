/** Files: what is taken and why not, and the attachments of a challenge. */
export const attachments = {
  'posting.step.attachments': 'Anhänge',
  'attachment.title': 'Anhänge',
  'attachment.lead':
    'Fügen Sie an, was das Anliegen zeigt: ein Muster des Formulars, ein Bild, eine Beschreibung. Dieser Schritt ist freiwillig.',
  'attachment.note':
    'Bis zur Veröffentlichung sehen nur Ihre Behörde, angefragte Partner und das Plattform-Team die Dateien. Danach sind sie für alle da und lassen sich nicht mehr ändern.',
  'attachment.fixed': 'Anhänge lassen sich nur im Entwurf hinzufügen oder entfernen.',
  'attachment.upload': 'Hochladen',
  'attachment.sending': 'Wird hochgeladen …',
  'attachment.sendingText': 'Die Dateien werden übertragen. Bitte lassen Sie die Seite offen.',
  'attachment.next': 'Weiter zum nächsten Schritt',
  'attachment.ownNone': 'Noch ist nichts angefügt.',
  'attachment.facts': '({kind}, {size})',
  'attachment.fileName': 'Dateiname:',
  'attachment.pixels': '{width} × {height} Pixel',
  'attachment.hash': 'SHA-256',
  'attachment.remove': 'Entfernen',
  'attachment.rename': 'Bezeichnung speichern',
  'attachment.unnamed': 'Datei',
  'attachment.none': 'Wählen Sie mindestens eine Datei aus.',
  'attachment.tooOften': 'Sie haben sehr oft hochgeladen. Versuchen Sie es in einer Stunde noch einmal.',
  'attachment.added': 'Eine Datei ist angefügt | {count} Dateien sind angefügt',
  'attachment.someRefused': 'Nicht alle Dateien sind angefügt',
  'attachment.hasPlace':
    'Dieses Foto verrät, wann, womit und wo es aufgenommen wurde. Wir verändern Dateien nicht. Soll das niemand sehen, entfernen Sie den Anhang und laden Sie ein Foto ohne diese Angaben hoch.',
  'attachment.hasCameraData':
    'Dieses Bild enthält Aufnahmedaten, zum Beispiel Zeit und Kamera. Wir verändern Dateien nicht: Alle können diese Daten lesen.',
  'attachment.pdfData':
    'Ein PDF kann Namen von Bearbeitenden enthalten. Wir verändern Dateien nicht: Prüfen Sie die Eigenschaften des Dokuments.',
  'attachment.toast.upload': 'Die Dateien sind angefügt.',
  'attachment.toast.remove': 'Der Anhang ist entfernt.',
  'attachment.toast.rename': 'Die Bezeichnung ist gespeichert.',
  'attachmentForm.files': 'Dateien',
  'attachmentForm.limits':
    'PDF, PNG oder JPEG. Je Datei höchstens {each} MB, zusammen höchstens {together} MB und {count} Dateien.',
  'attachmentForm.title': 'Bezeichnung',
  'attachmentForm.title.hint': 'Steht statt des Dateinamens auf der Seite.',
  'file.kind.pdf': 'PDF',
  'file.kind.png': 'PNG-Bild',
  'file.kind.jpeg': 'JPEG-Bild',
  'file.kind.odt': 'Textdokument (ODT)',
  'file.kind.docx': 'Word-Dokument (DOCX)',
  'file.kind.xlsx': 'Excel-Tabelle (XLSX)',
  'file.refused.empty': 'Die Datei ist leer.',
  'file.refused.tooLarge': 'Die Datei ist größer als {each} MB.',
  'file.refused.tooMany': 'Mehr als {count} Dateien sind nicht möglich.',
  'file.refused.totalTooLarge': 'Mit dieser Datei wären es zusammen mehr als {together} MB.',
  'file.refused.wrongType': 'Diese Art von Datei ist hier nicht möglich. Der Inhalt zählt, nicht der Name.',
  'file.refused.damaged': 'Die Datei ist beschädigt oder nicht vollständig.',
  'file.refused.twoInOne': 'In dieser Datei steckt noch eine andere. Speichern Sie das Dokument neu.',
  'file.refused.encrypted':
    'Die Datei ist verschlüsselt oder mit einem Kennwort geschützt. Speichern Sie sie ohne Schutz.',
  'file.refused.script':
    'Die Datei enthält ein Programm (JavaScript). Speichern Sie sie zum Beispiel als PDF/A.',
  'file.refused.launch':
    'Die Datei kann auf dem Rechner andere Programme starten. Speichern Sie das Dokument zum Beispiel als PDF/A.',
  'file.refused.filesInside': 'In der Datei sind weitere Dateien eingebettet. Laden Sie diese einzeln hoch.',
  'file.refused.macros':
    'Das Dokument enthält Makros oder andere Programme. Speichern Sie es ohne Makros, als DOCX, XLSX oder ODT.',
  'file.refused.remoteParts':
    'Das Dokument lädt beim Öffnen Inhalte von anderen Orten, zum Beispiel Bilder, eine Vorlage oder Daten. Fügen Sie diese Inhalte fest ein, oder speichern Sie das Dokument als PDF.',
  'file.refused.unreadable':
    'Teile der Datei lassen sich nicht prüfen. Speichern Sie das Dokument zum Beispiel als PDF/A.',
  'file.refused.tooManyPixels': 'Das Bild hat mehr als 100 Millionen Bildpunkte.',
  'file.refused.duplicate': 'Diese Datei ist schon angefügt.',
  'file.refused.infected':
    'Der Virenscanner hat in der Datei Schadsoftware gefunden. Wir haben sie nicht gespeichert. Prüfen Sie Ihren Rechner.',
  'file.refused.scannerDown':
    'Der Virenscanner antwortet gerade nicht. Die Datei ist deshalb nicht gespeichert. Versuchen Sie es in einigen Minuten noch einmal.',
  'file.refused.noSpace':
    'Der Speicher der Plattform ist voll. Die Datei ist deshalb nicht gespeichert. Versuchen Sie es später noch einmal.',
  'file.refused.storageDown':
    'Die Datei konnte gerade nicht gespeichert werden. Ihre übrigen Angaben sind erhalten. Versuchen Sie es in einigen Minuten noch einmal.',
  'challengeEvent.attachmentsAdded': 'Anhänge hinzugefügt',
  'challengeEvent.attachmentRemoved': 'Anhang entfernt',
  'challengeEvent.attachmentRenamed': 'Anhang neu bezeichnet',
  'myData.section.attachments': 'Anhänge von Herausforderungen, die Sie hochgeladen haben',
  'myData.column.file': 'Datei',
  'myData.column.sha256': 'Prüfsumme (SHA-256)',
  'myData.column.removedAt': 'Entfernt am',
} as const
