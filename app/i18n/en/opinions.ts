export const opinions = {
  'opinion.title': 'Map of opinions',
  'opinion.lead': 'Who thinks alike, what does everybody agree on, and where do opinions part?',
  'opinion.later':
    'A map of opinions stands here as soon as {least} people have voted on at least {votes} statements.',
  'opinion.none.title': 'There is no map of opinions yet',
  'opinion.none.text':
    'Once people have voted, the platform works out the map of opinions. This takes some minutes after the first votes.',
  'opinion.tooFew.title': 'One more person is needed | {count} more people are needed',
  'opinion.tooFew.text':
    'We show a map of opinions from {least} people on who have voted on at least {votes} statements. So far there are {people}. “Do not know” counts too.',
  'opinion.drawnAt':
    'Worked out on {at}. {people} of {voters} people have voted on enough statements and are on the map.',
  'opinion.drawnAtRunning':
    'A new map is drawn once at least five more people have voted. So the difference between two maps tells nothing about a single person. After the end all votes count.',
  'opinion.map': 'The groups on the map',
  'opinion.map.alt': 'Map with {count} group | Map with {count} groups',
  'opinion.map.description':
    'The closer two groups lie, the more alike their members voted. The table below the map says the same in numbers.',
  'opinion.map.legend':
    'Each area holds most of a group. Each mark stands for at least five people, larger ones for more. We show no single person.',
  'opinion.map.scattered':
    'One person has no mark because fewer than five lie together there. | {count} people have no mark because fewer than five lie together there.',
  'opinion.map.you': 'You',
  'opinion.own.title': 'Your place',
  'opinion.own.text': 'You are closest to group {letter}. Only you can see this.',
  'opinion.own.textOne': 'The cross on the map is you. Only you can see this.',
  'opinion.own.missing':
    'Your own place appears here once you have voted on {votes} statements. Only you can see it.',
  'opinion.groups.table': 'The groups',
  'opinion.groups.one': 'Everybody together',
  'opinion.oneGroup':
    'There are no separate groups: the votes lie too close together, or smaller groups would have fewer than five people.',
  'opinion.allSame': 'Everybody voted the same. There is nothing in which people differ.',
  'opinion.group': 'Group {letter}',
  'opinion.group.heading': 'Group {letter}: {count} person | Group {letter}: {count} people',
  'opinion.group.lead': 'This is what tells the group apart from all others most clearly.',
  'opinion.group.weak': 'may be chance',
  'opinion.group.none': 'Too few people of this group have voted on any statement.',
  'opinion.column.group': 'Group',
  'opinion.column.people': 'People',
  'opinion.column.share': 'Share',
  'opinion.column.statement': 'Statement',
  'opinion.column.everybody': 'Everybody',
  'opinion.column.side': 'The group',
  'opinion.column.inGroup': 'In the group',
  'opinion.side.agree': 'agrees',
  'opinion.side.disagree': 'disagrees',
  'opinion.votes': '{agree} % agree, {disagree} % disagree, {pass} % “Do not know” ({count} votes)',
  'opinion.votes.hidden': 'too few votes',
  'opinion.votes.zero': 'no votes',
  'opinion.carried': 'What every group carries',
  'opinion.carried.lead': 'Every group mostly agrees with these statements, the smallest one too.',
  'opinion.carried.none': 'No statement finds enough agreement in every group.',
  'opinion.agreed': 'What most people agree with',
  'opinion.agreed.none': 'No statement is agreed with by a sure majority.',
  'opinion.rejected': 'What most people reject',
  'opinion.rejected.none': 'No statement is rejected by a sure majority.',
  'opinion.contended': 'Where the groups part',
  'opinion.contended.lead': 'Here the agreement of two groups is furthest apart.',
  'opinion.contended.none': 'On no statement are the groups far apart.',
  'opinion.uniform':
    '{count} people gave the same answer to every statement, for example always yes. This may be meant or play. They are counted on the map.',
  'opinion.uniform.without':
    'This map leaves out {count} people who gave the same answer to every statement.',
  'opinion.uniform.tooFewLeft': 'Without them there would be too few for a map of its own.',
  'opinion.uniform.hide': 'Show the map without these people',
  'opinion.uniform.show': 'Show the map with everybody',
  'opinion.how': 'How the map comes about',
  'opinion.how.vote':
    'Whoever has voted on at least {votes} statements is counted. “Agree”, “Disagree” and “Do not know” count alike. The latest vote stands.',
  'opinion.how.place':
    'The method looks for the two directions in which votes differ most (principal components). People who vote alike then lie close together. Whoever has seen few statements is not drawn to the middle.',
  'opinion.how.groups':
    'Then it looks for two to five groups (k-means) and takes the number at which they stand apart most clearly. No group has fewer than five people.',
  'opinion.how.same':
    'The same votes always give the same map, in whatever order they came. Nobody sets groups by hand.',
  'opinion.how.privacy':
    'No person is named or shown alone. Figures about fewer than five people are left out. The map is no election: it only shows what those who take part think.',
  'opinion.files': 'Results as a file',
  'opinion.files.name': 'opinion-map',
  'opinion.files.text':
    'The files hold the statements and the counts of each group, but no votes of single people. Counts below five are missing.',
  'opinion.files.csv': 'Download the table (CSV)',
  'opinion.files.json': 'Download all values (JSON)',
  'opinion.files.columns': 'What the columns hold',
  'opinion.files.column.number': 'number of the statement',
  'opinion.files.column.text': 'wording of the statement',
  'opinion.files.column.total': 'who of those on the map agreed, disagreed or chose “Do not know”',
  'opinion.files.column.group': 'the same for each group',
  'opinion.files.column.consensus':
    'agreement of all groups from 0 to 1: the shares of agreement multiplied with each other',
  'opinion.csv.number': 'Number',
  'opinion.csv.text': 'Statement',
  'opinion.csv.agree': '{who}: agree',
  'opinion.csv.disagree': '{who}: disagree',
  'opinion.csv.pass': '{who}: do not know',
  'opinion.csv.everybody': 'Everybody on the map',
  'opinion.csv.group': 'Group {letter} ({size} people)',
  'opinion.csv.consensus': 'Agreement of all groups (0 to 1)',
} as const
