/** Titles of the pages whose texts stand in app/features/administration/texts. */
export const legal = {
  'legal.operatorMissing': '(wird vom Betreiber ergänzt)',
  'legal.about.title': 'Über die Plattform',
  'legal.about.lead':
    'Brückenschlag verbindet die Verwaltung in Mecklenburg-Vorpommern mit den Menschen, die KI entwickeln.',
  'legal.plainLanguage.title': 'Leichte Sprache',
  'legal.plainLanguage.lead': 'Hier erklären wir die Internet-seite mit einfachen Worten.',
  'legal.imprint.title': 'Impressum',
  'legal.imprint.lead': 'Wer diese Plattform betreibt und wie Sie uns erreichen.',
  'legal.privacy.title': 'Datenschutz',
  'legal.privacy.lead': 'Was die Plattform über Sie speichert, wozu und wie lange.',
  'legal.accessibility.title': 'Erklärung zur Barrierefreiheit',
  'legal.accessibility.lead':
    'Alle sollen diese Plattform nutzen können. Hier steht, wie weit wir damit sind.',
} as const
