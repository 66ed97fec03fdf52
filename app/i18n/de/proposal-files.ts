/** Files of a proposal: uploading, the list, downloads and what is prepared for readers. */
export const proposalFiles = {
  'proposalFile.title': 'Dateien',
  'proposalFile.pageTitle': 'Dateien: {title}',
  'proposalFile.lead':
    'Fügen Sie an, was Ihren Vorschlag belegt. Bis zur Öffnung sind Inhalt und Namen der Dateien verschlüsselt. Nur Ihr Team sieht sie.',
  'proposalFile.manage': 'Dateien hinzufügen oder ändern',
  'proposalFile.back': 'Zurück zum Vorschlag',
  'proposalFile.none': 'Noch ist keine Datei angefügt.',
  'proposalFile.noneFrozen': 'Dazu gehört keine Datei.',
  'proposalFile.unnamed': 'Datei',
  'proposalFile.facts': '({kind}, {size})',
  'proposalFile.hash': 'SHA-256',
  'proposalFile.print': '{name} ({kind}, {size}), {section}',
  'proposalFile.section.whole': 'Zum ganzen Vorschlag',
  'proposalFile.section.about': 'Worum es geht',
  'proposalFile.section.approach': 'Lösungsweg',
  'proposalFile.section.plan': 'Arbeitsplan',
  'proposalFile.section.costs': 'Kosten',
  'proposalFile.section.results': 'Ergebnisse',
  'proposalFile.section.risks': 'Risiken',
  'proposalFile.section.team': 'Team',
  'proposalFile.upload.title': 'Dateien hochladen',
  'proposalFile.upload.action': 'Hochladen',
  'proposalFile.upload.sending': 'Wird hochgeladen …',
  'proposalFile.upload.sendingText':
    'Die Dateien werden übertragen und verschlüsselt. Bitte lassen Sie die Seite offen.',
  'proposalFile.upload.note':
    'Es zählt, wann eine Datei ganz angekommen ist. Laden Sie große Dateien früh vor der Frist hoch.',
  'proposalFile.upload.drop': 'Sie können Dateien auch hierher ziehen.',
  'proposalFile.upload.chosen': 'Eine Datei gewählt, {size} | {count} Dateien gewählt, zusammen {size}',
  'proposalFile.upload.tooOften':
    'Sie haben sehr oft hochgeladen. Versuchen Sie es in einer Stunde noch einmal.',
  'proposalFile.upload.nothing': 'Wählen Sie mindestens eine Datei aus.',
  'proposalFile.upload.late':
    'Die Dateien waren erst nach der Frist ganz angekommen. Wir haben sie nicht gespeichert. Was vorher eingereicht war, bleibt gültig.',
  'proposalFile.added': 'Eine Datei ist angefügt | {count} Dateien sind angefügt',
  'proposalFile.someRefused': 'Nicht alle Dateien sind angefügt',
  'proposalFile.toast.upload': 'Die Dateien sind angefügt. Reichen Sie den neuen Stand noch ein.',
  'proposalFile.toast.remove': 'Die Datei ist entfernt.',
  'proposalFile.toast.rename': 'Der Name ist gespeichert.',
  'proposalFile.toast.move': 'Die Reihenfolge ist geändert.',
  'proposalFile.removeNote':
    'Entfernen betrifft nur den Stand, an dem Sie arbeiten. Was Sie eingereicht haben, behält seine Dateien.',
  'proposalFile.remove': 'Entfernen',
  'proposalFile.rename': 'Namen speichern',
  'proposalFile.up': 'Nach oben',
  'proposalFile.down': 'Nach unten',
  'proposalFile.error.renamed':
    'Jemand aus Ihrem Team hat die Datei inzwischen umbenannt. Wie sie jetzt heißt, steht darüber. Speichern Sie noch einmal, wenn Ihr Name gelten soll.',
  'reason.fileGone': 'Diese Datei hat inzwischen jemand aus Ihrem Team entfernt.',
  'proposalFile.preview.title': 'Seiten ansehen',
  'proposalFile.preview.alt': 'Seite {page} von „{name}“',
  'proposalFile.preview.preparing': 'Die Vorschau wird vorbereitet. Das dauert wenige Minuten.',
  'proposalFile.reader.preparing':
    'Die Kopie für Sie wird noch vorbereitet. Das dauert wenige Minuten. Laden Sie die Seite dann neu.',
  'proposalFile.reader.note':
    'Sie lesen Kopien ohne Angaben über die Verfasser. Die Prüfsummen gelten für die Dateien, wie sie eingereicht sind.',
  'proposalFile.failure.infected':
    'Der Virenscanner hat in dieser Datei Schadsoftware gefunden. Die Behörde bekommt sie nicht zu lesen.',
  'proposalFile.failure.noCleanCopy':
    'Von dieser Datei lässt sich keine Kopie ohne Angaben über die Verfasser machen.',
  'proposalFile.failure.notPrepared': 'Diese Datei ließ sich nicht für das Lesen vorbereiten.',
  'proposalFileForm.files': 'Dateien',
  'proposalFileForm.limits':
    'PDF, ODT, DOCX, XLSX, PNG oder JPEG, ohne Makros und Kennwort. Je Datei höchstens {each} MB, je Abschnitt {count} Dateien mit zusammen {together} MB, im ganzen Vorschlag {allCount} Dateien mit {all} MB.',
  'proposalFileForm.section': 'Wozu gehören die Dateien?',
  'proposalFileForm.name': 'Name',
  'file.refused.tooManyInAll': 'Mehr Dateien sind in einem Vorschlag nicht möglich.',
  'file.refused.allTooLarge': 'Mit dieser Datei wären die Dateien des ganzen Vorschlags zusammen zu groß.',
  'myData.section.proposalFiles': 'Dateien von Vorschlägen, die Sie hochgeladen haben',
} as const
