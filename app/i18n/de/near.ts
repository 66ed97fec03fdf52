/** What is similar to the thing on a page; words in the filter of a list; long groups of the search. */
export const near = {
  'near.similar.challenge': 'Ähnliche Herausforderungen',
  'near.similar.provider': 'Ähnliche Anbieter',
  'near.similar.researchCentre': 'Ähnliche Forschungseinrichtungen',
  'near.similar.innovationCentre': 'Ähnliche Innovationszentren',
  'near.similar.how': 'Diese Einträge verwenden ähnliche Wörter. Ein Urteil über die Qualität ist das nicht.',
  'near.order': 'Reihenfolge',
  'near.order.best': 'Beste Treffer zuerst',
  'near.order.deadline': 'Nächste Frist zuerst',
  'near.order.name': 'Nach dem Namen',
  'near.order.newest': 'Neues zuerst',
  'near.narrow': '{facet}: Auswahl eingrenzen',
  'near.narrowCount': '{count} Wert passt | {count} Werte passen',
  'near.values': '{facet} ({count} Werte)',
} as const
