/** Questions of an authority to one team after the opening. */
export const readerQuestions = {
  'readerQuestion.title': 'Queries',
  'readerQuestion.teamTitle': 'Queries about your proposal',
  'readerQuestion.teamLead':
    'The authority has read your proposal and asks. Everybody who may read the proposal reads your answers. Other teams see neither questions nor answers.',
  'readerQuestion.frozen':
    'An answer does not change the proposal. The submitted text stays what it is, and the receipt stays valid.',
  'readerQuestion.none': 'No queries yet',
  'readerQuestion.noneText': 'When the authority asks, the question stands here. We notify your team.',
  'readerQuestion.noneReader': 'Nothing has been asked about this proposal yet.',
  'readerQuestion.number': 'Query {number}',
  'readerQuestion.askedAt': 'Asked on {date}',
  'readerQuestion.answer': 'Answer',
  'readerQuestion.answeredAt': 'Answered on {date}',
  'readerQuestion.yourAnswer': 'Your answer',
  'readerQuestion.send': 'Send the answer',
  'readerQuestion.change': 'Change the answer',
  'readerQuestion.until': 'Until {date} you can answer and change your answer. Every version is recorded.',
  'readerQuestion.writersOnly': 'Everybody in your organisation who may write can answer.',
  'readerQuestion.sent': 'Your answer has arrived.',
  'readerQuestion.link': 'Queries of the authority',
  'readerQuestion.late': 'Arrived too late',
  'readerQuestion.lateText':
    'Your answer arrived on {arrived}. The time ended on {until}. We have recorded the time and the checksum, not the text. It still stands in the field.',
  'readerQuestion.stale': 'Somebody of your team has answered in the meantime',
  'readerQuestion.staleText':
    'Your text still stands in the field. Below you read the answer that holds. If you send again now, your text holds.',
  'readerQuestion.staleSaved': 'Answer that holds',

  'readerQuestion.ask': 'Ask the team',
  'readerQuestion.askLead':
    'Only this team learns of it. Everybody who may read the proposal reads question and answer. The proposal itself does not change.',
  'readerQuestion.field.question': 'Your question',
  'readerQuestion.field.dueAt': 'Answer by',
  'readerQuestion.field.dueAt.hint': 'A usual time in working days is proposed. The time in Germany counts.',
  'readerQuestion.least':
    'The team needs at least {count} working day. | The team needs at least {count} working days.',
  'readerQuestion.askSend': 'Send the question',
  'readerQuestion.asked': 'Your question is sent. The team is notified.',
  'readerQuestion.objection.notOpened': 'This proposal is not opened.',
  'readerQuestion.objection.procedureOver': 'The procedure is over. There are no more queries.',
  'readerQuestion.objection.holidaysMissing':
    'The holidays of this year are missing, so no date can be worked out. The platform’s team records them.',
  'field.readerQuestion.tooSoon': 'The team cannot answer that soon. Choose a later date.',
  'field.readerQuestion.tooLate': 'That is too late. Choose a date within the next 90 days.',

  'readerQuestion.task': 'Answer a query: {title}',
  'readerQuestion.taskWhy': 'The authority has a question about your proposal.',
  'readerQuestion.taskWaiting': 'Answers of teams are awaited: {title}',
  'readerQuestion.taskWaitingWhy': 'You have put queries. There is still time to answer.',

  'progress.state.proposal.asked': 'Opened, the authority asks',
  'progress.next.proposal.asked': 'The team answers by this date. The submitted text does not change by it.',
  'progress.state.readerQuestion.open': 'Not answered yet',
  'progress.next.readerQuestion.open': 'The team answers. Until the date it can change its answer.',
  'progress.state.readerQuestion.answered': 'Answered, can still be changed',
  'progress.next.readerQuestion.answered': 'After the date the answer stands.',
  'progress.state.readerQuestion.closed': 'Answered',
  'progress.next.readerQuestion.closed': 'The answer stands. The authority decides about the proposal.',
  'progress.state.readerQuestion.unanswered': 'No answer, the date has passed',
  'progress.next.readerQuestion.unanswered':
    'No answer will come any more. The authority decides by the submitted text.',
} as const
