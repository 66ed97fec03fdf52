/** What is said while files are sent. */
export const uploads = {
  'upload.progress': '{percent} % gesendet ({sent} von {total})',
  'upload.said': '{percent} % gesendet.',
  'upload.arrived': 'Alles ist angekommen. Die Dateien werden geprüft und gespeichert.',
  'upload.cancel': 'Hochladen abbrechen',
  'upload.cancelled': 'Abgebrochen. Gespeichert ist nichts, Ihre Auswahl steht noch im Feld.',
  'upload.lost':
    'Die Verbindung ist beim Hochladen abgebrochen. Ihre Auswahl steht noch im Feld: Laden Sie sie noch einmal hoch, sobald Sie wieder online sind. Was schon ganz angekommen war, wird kein zweites Mal gespeichert.',
} as const
