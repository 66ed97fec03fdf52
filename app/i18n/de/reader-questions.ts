/** Questions of an authority to one team after the opening. */
export const readerQuestions = {
  'readerQuestion.title': 'Rückfragen',
  'readerQuestion.teamTitle': 'Rückfragen zu Ihrem Vorschlag',
  'readerQuestion.teamLead':
    'Die Behörde hat Ihren Vorschlag gelesen und fragt nach. Ihre Antworten lesen alle, die den Vorschlag lesen dürfen. Andere Teams sehen weder Fragen noch Antworten.',
  'readerQuestion.frozen':
    'Eine Antwort ändert den Vorschlag nicht. Der eingereichte Text bleibt, wie er ist, und der Beleg bleibt gültig.',
  'readerQuestion.none': 'Noch keine Rückfragen',
  'readerQuestion.noneText':
    'Wenn die Behörde nachfragt, steht die Frage hier. Wir benachrichtigen Ihr Team.',
  'readerQuestion.noneReader': 'Zu diesem Vorschlag wurde noch nichts gefragt.',
  'readerQuestion.number': 'Rückfrage {number}',
  'readerQuestion.askedAt': 'Gefragt am {date}',
  'readerQuestion.answer': 'Antwort',
  'readerQuestion.answeredAt': 'Geantwortet am {date}',
  'readerQuestion.yourAnswer': 'Ihre Antwort',
  'readerQuestion.send': 'Antwort senden',
  'readerQuestion.change': 'Antwort ändern',
  'readerQuestion.until':
    'Bis {date} können Sie antworten und Ihre Antwort ändern. Jede Fassung wird festgehalten.',
  'readerQuestion.writersOnly': 'Antworten können alle mit Schreibrechten in Ihrer Organisation.',
  'readerQuestion.sent': 'Ihre Antwort ist angekommen.',
  'readerQuestion.link': 'Rückfragen der Behörde',
  'readerQuestion.late': 'Zu spät angekommen',
  'readerQuestion.lateText':
    'Ihre Antwort kam am {arrived} an. Die Frist endete am {until}. Festgehalten haben wir die Zeit und die Prüfsumme, nicht den Text. Er steht noch im Feld.',
  'readerQuestion.stale': 'Inzwischen hat jemand aus Ihrem Team geantwortet',
  'readerQuestion.staleText':
    'Ihr Text steht noch im Feld. Darunter lesen Sie die Antwort, die gilt. Wenn Sie jetzt noch einmal senden, gilt Ihr Text.',
  'readerQuestion.staleSaved': 'Antwort, die gilt',

  'readerQuestion.ask': 'Das Team etwas fragen',
  'readerQuestion.askLead':
    'Nur dieses Team erfährt davon. Antwort und Frage lesen alle, die den Vorschlag lesen dürfen. Der Vorschlag selbst ändert sich dadurch nicht.',
  'readerQuestion.field.question': 'Ihre Frage',
  'readerQuestion.field.dueAt': 'Antwort bis',
  'readerQuestion.field.dueAt.hint':
    'Vorgeschlagen ist eine übliche Zeit in Arbeitstagen. Es gilt die Zeit in Deutschland.',
  'readerQuestion.least':
    'Das Team braucht mindestens {count} Arbeitstag. | Das Team braucht mindestens {count} Arbeitstage.',
  'readerQuestion.askSend': 'Frage senden',
  'readerQuestion.asked': 'Ihre Frage ist gesendet. Das Team ist benachrichtigt.',
  'readerQuestion.objection.notOpened': 'Dieser Vorschlag ist nicht geöffnet.',
  'readerQuestion.objection.procedureOver':
    'Das Verfahren ist abgeschlossen. Rückfragen sind nicht mehr möglich.',
  'readerQuestion.objection.holidaysMissing':
    'Für dieses Jahr fehlen die Feiertage. Deshalb lässt sich keine Frist berechnen. Das Plattform-Team trägt sie ein.',
  'field.readerQuestion.tooSoon': 'So früh kann das Team nicht antworten. Wählen Sie einen späteren Termin.',
  'field.readerQuestion.tooLate': 'Das ist zu spät. Wählen Sie einen Termin in den nächsten 90 Tagen.',

  'readerQuestion.task': 'Rückfrage beantworten: {title}',
  'readerQuestion.taskWhy': 'Die Behörde hat eine Frage zu Ihrem Vorschlag.',
  'readerQuestion.taskWaiting': 'Antworten von Teams stehen aus: {title}',
  'readerQuestion.taskWaitingWhy': 'Sie haben Rückfragen gestellt. Die Zeit zum Antworten läuft noch.',

  'progress.state.proposal.asked': 'Geöffnet, die Behörde fragt nach',
  'progress.next.proposal.asked':
    'Das Team antwortet bis zu diesem Termin. Der eingereichte Text ändert sich dadurch nicht.',
  'progress.state.readerQuestion.open': 'Noch nicht beantwortet',
  'progress.next.readerQuestion.open': 'Das Team antwortet. Bis zum Termin kann es die Antwort ändern.',
  'progress.state.readerQuestion.answered': 'Beantwortet, noch änderbar',
  'progress.next.readerQuestion.answered': 'Nach dem Termin steht die Antwort fest.',
  'progress.state.readerQuestion.closed': 'Beantwortet',
  'progress.next.readerQuestion.closed':
    'Die Antwort steht fest. Die Behörde entscheidet über den Vorschlag.',
  'progress.state.readerQuestion.unanswered': 'Ohne Antwort, Termin vorbei',
  'progress.next.readerQuestion.unanswered':
    'Es kommt keine Antwort mehr. Die Behörde entscheidet nach dem eingereichten Text.',
} as const
