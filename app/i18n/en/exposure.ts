/** How often matching shows whom, for the platform's team. */
export const exposure = {
  'administration.menu.exposure': 'Exposure',
  'exposure.title': 'Exposure in matching',
  'exposure.lead':
    'Whom does matching show to authorities, and whom hardly? Counted are the last {days} days, whenever a page of the list names a provider. Whoever stands among the first {places} is really seen: that counts once a day for every open challenge.',
  'exposure.providers': 'Verified providers',
  'exposure.shown': 'Times shown',
  'exposure.topShare': 'Share of the top tenth',
  'exposure.topShareNote': '10 % would be even.',
  'exposure.none': 'Nothing counted yet.',
  'exposure.starving': 'Hardly shown',
  'exposure.noneStarving':
    'All complete profiles stood among the first of a challenge in this period, or nothing was counted yet.',
  'exposure.list': 'How often who was shown',
  'exposure.nobody': 'There is no verified provider yet.',
  'exposure.export': 'Download as a table (CSV)',
  'exposure.column.name': 'Provider',
  'exposure.column.shown': 'Times shown',
  'exposure.column.first': 'Among the first',
  'exposure.column.starving': 'Hardly shown',
  'exposure.column.causes': 'What may be the cause',
  'exposure.yes': 'yes',
  'exposure.no': 'no',
  'exposure.cause.gap': 'The profile lacks: {part}.',
  'exposure.cause.constraint':
    '{constraint}: does not fit {count} open challenge. | {constraint}: does not fit {count} open challenges.',
  'exposure.cause.noChallenges': 'No challenge is open at the moment.',
  'exposure.cause.behind': 'Fits, but others fit better.',
  'exposure.cause.subject': 'No open challenge has this subject.',
  'exposure.warning':
    '{count} provider is hardly shown though its profile is complete | {count} providers are hardly shown though their profiles are complete',
  'exposure.warningLink': 'See what may be the cause',
} as const
