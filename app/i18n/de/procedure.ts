/** The procedure in time: its moments, and how long things usually take. */
export const procedure = {
  'timeline.today': 'heute',
  'timeline.estimated': 'voraussichtlich {date}',
  'timeline.state.past': 'vorbei',
  'timeline.state.now': 'als Nächstes',
  'timeline.state.ahead': 'danach',
  'timeline.moment.drafted': 'Entwurf begonnen',
  'timeline.moment.submitted': 'Zur Freigabe vorgelegt',
  'timeline.moment.published': 'Veröffentlicht',
  'timeline.moment.questionsUntil': 'Fragen möglich bis',
  'timeline.moment.answersUntil': 'Antworten der Behörde bis',
  'timeline.moment.deadline': 'Vorschläge möglich bis',
  'timeline.moment.phaseOpens': 'Beginn der Phase',
  'timeline.moment.phaseDeadline': 'Ende der Phase',
  'timeline.moment.opened': 'Öffnung durch zwei Personen',
  'timeline.moment.decided': 'Entscheidung der Behörde',
  'timeline.moment.pilotStart': 'Gewünschter Beginn des Pilotprojekts',
  'timeline.moment.withdrawn': 'Zurückgezogen',
  'timeline.moment.archived': 'Archiviert',

  'share.image': 'Eine Brücke zwischen Behörden und Werkstätten, darüber der Name Brückenschlag',
} as const
