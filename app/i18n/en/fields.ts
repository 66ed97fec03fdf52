/** Errors of form fields. Schemas name these keys; a number stands behind a colon. */
export const fields = {
  'field.required': 'Please fill in this field.',
  'field.chooseOne': 'Please choose something.',
  'field.invalid': 'Please check this entry.',
  'field.tooShort': 'Please enter at least {count} characters.',
  'field.tooLong': 'Please enter at most {count} characters.',
  'field.tooSmall': 'The value must be at least {count}.',
  'field.tooBig': 'The value may be at most {count}.',
  'field.email': 'Please enter an e-mail address, for example name@example.org.',
  'field.url': 'Please enter a web address, for example https://www.example.org.',
  'field.date': 'Please enter a date, for example 24/11/2026.',
  'field.dateTime': 'Please enter day and time.',
  'field.money': 'Please enter an amount in euros, for example 25.000 or 1.250,50.',
  'field.budgetOrder': 'The upper amount must be at least as high as the lower one.',
  'field.readinessOrder': 'The upper level must be at least as high as the lower one.',
} as const
