/** Hints of programs for the moderation: the public page about them, and how a hint is shown. */
export const moderationHints = {
  'hints.title': 'Hints by programs',
  'hints.lead':
    'A program can show the moderation which contributions to look at first. It is always people who decide about contributions.',
  'hints.on.title': 'Hints are switched on',
  'hints.on.text':
    'A program compares new contributions with earlier decisions of the moderation. The moderation sees the hint with the words that caused it.',
  'hints.off.title': 'Hints are switched off',
  'hints.off.text': 'No program judges contributions. The moderation works with reports only.',
  'hints.never.title': 'What a program never does here',
  'hints.never.hide': 'It hides no contribution, not even at the highest score.',
  'hints.never.decide': 'It does not decide about reports and appeals.',
  'hints.never.people': 'It judges no people. It gets the text only.',
  'hints.never.elsewhere': 'It sends nothing to other services. It runs where the platform runs.',
  'hints.agreement.title': 'How often people agree',
  'hints.agreement.text':
    'Only decisions made after the hint are counted, so that the program is not measured by what it learnt from.',
  'hints.agreement.none': 'The moderation has not decided about a contribution with a hint yet.',
  'hints.agreement.caption': 'Hints and decisions of people, by version of the program',
  'hints.model.none': 'The built-in program has not learnt anything yet: there are too few decisions.',
  'hints.model.text':
    'The built-in program learnt in version {version} on {date} from {examples} decisions. {refused} times people had found that a rule was broken.',
  'hints.column.source': 'Program and version',
  'hints.column.decided': 'Decided',
  'hints.column.agreed': 'Agreed',
  'hints.column.alarms': 'Hint, no rule broken',
  'hints.column.missed': 'Rule broken, no hint',
  'hints.column.order': 'Broken rule ranks higher (chance: 50 %)',
  'hints.source.ownDecisions': 'Built-in program',
  'hints.source.remote': 'Program of the operator',
  'hints.label.refusedBefore': 'resembles contributions that broke rules',
  'hints.case': 'What programs say about it',
  'hints.note': 'A hint, no decision: {label}, {score} of 100 ({source}, version {version}).',
  'hints.note.words': 'Caused by: {words}',
} as const
