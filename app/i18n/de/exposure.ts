/** How often matching shows whom, for the platform's team. */
export const exposure = {
  'administration.menu.exposure': 'Sichtbarkeit',
  'exposure.title': 'Sichtbarkeit im Abgleich',
  'exposure.lead':
    'Wen zeigt der Abgleich den Behörden, und wen kaum? Gezählt wird in den letzten {days} Tagen, sobald eine Seite der Liste einen Anbieter nennt. Wer unter den ersten {places} steht, wird wirklich gesehen: Das zählt an jedem Tag für jede offene Herausforderung einmal.',
  'exposure.providers': 'Geprüfte Anbieter',
  'exposure.shown': 'Mal gezeigt',
  'exposure.topShare': 'Anteil des obersten Zehntels',
  'exposure.topShareNote': '10 % wären gleichmäßig.',
  'exposure.none': 'Noch nichts gezählt.',
  'exposure.starving': 'Werden kaum gezeigt',
  'exposure.noneStarving':
    'Alle vollständigen Profile standen in diesem Zeitraum unter den ersten einer Herausforderung, oder es wurde noch nichts gezählt.',
  'exposure.list': 'Wie oft wer gezeigt wurde',
  'exposure.nobody': 'Es gibt noch keinen geprüften Anbieter.',
  'exposure.export': 'Als Tabelle herunterladen (CSV)',
  'exposure.column.name': 'Anbieter',
  'exposure.column.shown': 'Mal gezeigt',
  'exposure.column.first': 'Unter den ersten',
  'exposure.column.starving': 'Wird kaum gezeigt',
  'exposure.column.causes': 'Woran es liegen kann',
  'exposure.yes': 'ja',
  'exposure.no': 'nein',
  'exposure.cause.gap': 'Im Profil fehlt: {part}.',
  'exposure.cause.constraint':
    '{constraint}: passt bei {count} offenen Herausforderung nicht. | {constraint}: passt bei {count} offenen Herausforderungen nicht.',
  'exposure.cause.noChallenges': 'Zurzeit ist keine Herausforderung offen.',
  'exposure.cause.behind': 'Passt, aber andere passen besser.',
  'exposure.cause.subject': 'Keine offene Herausforderung hat dieses Thema.',
  'exposure.warning':
    '{count} Anbieter wird kaum gezeigt, obwohl sein Profil vollständig ist | {count} Anbieter werden kaum gezeigt, obwohl ihre Profile vollständig sind',
  'exposure.warningLink': 'Ansehen, woran es liegt',
} as const
