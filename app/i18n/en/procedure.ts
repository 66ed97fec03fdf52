/** The procedure in time: its moments, and how long things usually take. */
export const procedure = {
  'timeline.today': 'today',
  'timeline.estimated': 'probably {date}',
  'timeline.state.past': 'over',
  'timeline.state.now': 'next',
  'timeline.state.ahead': 'after that',
  'timeline.moment.drafted': 'Draft begun',
  'timeline.moment.submitted': 'Submitted for approval',
  'timeline.moment.published': 'Published',
  'timeline.moment.questionsUntil': 'Questions possible until',
  'timeline.moment.answersUntil': 'Answers of the authority by',
  'timeline.moment.deadline': 'Proposals possible until',
  'timeline.moment.phaseOpens': 'Start of phase',
  'timeline.moment.phaseDeadline': 'End of phase',
  'timeline.moment.opened': 'Opening by two persons',
  'timeline.moment.decided': 'Decision of the authority',
  'timeline.moment.pilotStart': 'Desired start of the pilot',
  'timeline.moment.withdrawn': 'Withdrawn',
  'timeline.moment.archived': 'Archived',

  'share.image': 'A bridge between offices and workshops, with the name Brückenschlag above',
} as const
