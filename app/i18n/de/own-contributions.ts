/** Was jemand selbst in Diskussionen und Beteiligungen geschrieben hat. */
export const ownContributions = {
  'ownContributions.title': 'Meine Beiträge',
  'ownContributions.lead':
    'Ihre Beiträge, Antworten und Thesen, die neuesten zuerst. Diese Seite sehen nur Sie.',
  'ownContributions.none': 'Sie haben noch nichts geschrieben',
  'ownContributions.noneText':
    'Lesen Sie eine Herausforderung oder eine Beteiligung und reden Sie mit: Ihre Beiträge finden Sie dann hier wieder.',
  'ownContributions.about': '{kind} zu „{title}“',
  'ownContributions.aboutNothing': '{kind} zu einer Seite, die nicht mehr öffentlich ist',
  'ownContributions.hidden': 'Ausgeblendet',
  'ownContributions.decision': 'Entscheidung lesen und widersprechen',
  'ownContributions.participation': 'Beteiligungen ansehen',
  'ownContributions.challenges': 'Herausforderungen ansehen',
  'ownContributions.pages': 'Seiten Ihrer Beiträge',
  'ownContributions.older': 'Ältere Beiträge',
  'ownContributions.newest': 'Neueste Beiträge',
} as const
