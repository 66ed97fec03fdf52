/** Challenges from elsewhere, their sources, and imports. */
export const imports = {
  'imports.source': 'Source:',
  'imports.licence': 'Licence:',
  'imports.original': 'Go to the original page',

  'imports.foreign.title': 'Challenges from elsewhere',
  'imports.foreign.lead':
    'Other bodies published these challenges, not the authorities of this platform. They show what is being worked on elsewhere. We take no proposals for them.',
  'imports.foreign.link': 'See challenges from elsewhere',
  'imports.foreign.badge': 'From elsewhere',
  'imports.foreign.over': 'Deadline has passed',
  'imports.foreign.until': 'Runs there until {date}',
  'imports.foreign.count': '{count} challenge from elsewhere | {count} challenges from elsewhere',
  'imports.foreign.pages': 'Pages of the list',
  'imports.foreign.none': 'No challenges from elsewhere yet',
  'imports.foreign.noneText': 'As soon as the platform’s team reads in a collection, it appears here.',
  'imports.foreign.noHits': 'We found nothing for this',
  'imports.foreign.noHitsText': 'Try another word or another source.',
  'imports.foreign.own': 'See the authorities’ challenges',

  'imports.filter.label': 'Filter challenges from elsewhere',
  'imports.filter.text': 'Search word',
  'imports.filter.source': 'Source',
  'imports.filter.any': 'All sources',

  'imports.fact.publisher': 'Published by',
  'imports.fact.startsOn': 'Start',
  'imports.fact.endsOn': 'End',
  'imports.fact.prize': 'Prize according to the source',

  'imports.show.notice': 'Not from an authority of this platform',
  'imports.show.noticeText':
    'Another body published this text. We show it unchanged as plain text. If you want to take part, please go to the original page.',
  'imports.show.noText': 'The source gives no longer text. There is more on the original page.',

  'imports.matches.title': 'Challenges from elsewhere that fit you',
  'imports.matches.link':
    '{count} challenge from elsewhere fits you | {count} challenges from elsewhere fit you',
  'imports.matches.notice':
    'Other bodies published these texts. Points and reasons follow the same rules as for the authorities here. We send no e-mails about them.',
  'imports.matches.none': 'Nothing from elsewhere fits at the moment',
  'imports.matches.noneText':
    'Either no foreign source is switched on, or nothing from there fits your profile.',

  'imports.dissolved.badge': 'Dissolved',
  'imports.dissolved.title': 'This municipality no longer exists',
  'imports.dissolved.text':
    'According to the official register it has been dissolved or part of another municipality since {date}. The entry stays for reference.',

  'imports.sources.title': 'Foreign sources and imports',
  'imports.sources.lead':
    'Challenges from foreign sources are visible to everybody and marked as foreign. They are compared with providers only if you switch their source on here.',
  'imports.sources.list': 'Sources',
  'imports.sources.on': 'Is compared',
  'imports.sources.off': 'Is not compared',
  'imports.sources.challenges': 'Challenges',
  'imports.sources.computed': 'Compared',
  'imports.sources.computedOf': '{done} of {all}',
  'imports.sources.importedAt': 'Last read in',
  'imports.sources.switch.on': 'Compare “{name}” with providers',
  'imports.sources.switch.off': 'No longer compare “{name}”',
  'imports.sources.confirm.on': 'Switch the comparison on',
  'imports.sources.confirm.off': 'Switch the comparison off',
  'imports.sources.meaning.on':
    'Verified providers then see on a marked page of its own what fits them from this source. The platform sends no e-mails about it. Computing runs in the background and can take some minutes for big sources.',
  'imports.sources.meaning.off':
    'Providers no longer see the matches from this source at once. The matches are deleted, the challenges stay.',
  'imports.sources.toast.on': 'The comparison is switched on. The matches are computed in the background.',
  'imports.sources.toast.off': 'The comparison is switched off.',
  'imports.sources.none': 'No foreign source yet',
  'imports.sources.noneText':
    'Operators read challenges in on the server. After that the source stands here.',

  'imports.kind.organisations': 'Organisations',
  'imports.kind.challenges': 'Challenges from elsewhere',
  'imports.kind.regions': 'Regions',
  'imports.runs.title': 'Last imports',
  'imports.runs.none': 'Nothing has been read in yet.',
  'imports.runs.what': 'What',
  'imports.runs.when': 'When',
  'imports.runs.who': 'Who',
  'imports.runs.nobody': 'Not stated',
  'imports.runs.result': 'Result',
  'imports.runs.dryRun': 'dry run',
  'imports.runs.unfinished': 'Still running or interrupted',
  'imports.runs.counts':
    '{rows} rows: {created} new, {updated} changed, {retired} ended, {forStaff} for the team, {refused} refused',
} as const
