/** Errors of form fields. Schemas name these keys; a number stands behind a colon. */
export const fields = {
  'field.required': 'Bitte füllen Sie dieses Feld aus.',
  'field.chooseOne': 'Bitte wählen Sie etwas aus.',
  'field.invalid': 'Bitte prüfen Sie diese Angabe.',
  'field.tooShort': 'Bitte geben Sie mindestens {count} Zeichen ein.',
  'field.tooLong': 'Bitte geben Sie höchstens {count} Zeichen ein.',
  'field.tooSmall': 'Der Wert muss mindestens {count} sein.',
  'field.tooBig': 'Der Wert darf höchstens {count} sein.',
  'field.email': 'Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.de.',
  'field.url': 'Bitte geben Sie eine Internetadresse ein, zum Beispiel https://www.beispiel.de.',
  'field.date': 'Bitte geben Sie ein Datum ein, zum Beispiel 24.11.2026.',
  'field.dateTime': 'Bitte geben Sie Tag und Uhrzeit ein.',
  'field.money': 'Bitte geben Sie einen Betrag in Euro ein, zum Beispiel 25.000 oder 1.250,50.',
  'field.budgetOrder': 'Der obere Betrag muss mindestens so hoch sein wie der untere.',
  'field.readinessOrder': 'Die obere Stufe muss mindestens so hoch sein wie die untere.',
} as const
