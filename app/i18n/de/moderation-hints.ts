/** Hints of programs for the moderation: the public page about them, and how a hint is shown. */
export const moderationHints = {
  'hints.title': 'Hinweise von Programmen',
  'hints.lead':
    'Ein Programm kann der Moderation zeigen, welche Beiträge sie zuerst ansehen sollte. Über Beiträge entscheiden immer Menschen.',
  'hints.on.title': 'Hinweise sind eingeschaltet',
  'hints.on.text':
    'Ein Programm vergleicht neue Beiträge mit früheren Entscheidungen der Moderation. Die Moderation sieht den Hinweis mit den Wörtern, die ihn ausgelöst haben.',
  'hints.off.title': 'Hinweise sind ausgeschaltet',
  'hints.off.text': 'Kein Programm bewertet Beiträge. Die Moderation arbeitet nur mit Meldungen.',
  'hints.never.title': 'Was ein Programm hier nie tut',
  'hints.never.hide': 'Es blendet keinen Beitrag aus, auch nicht beim höchsten Wert.',
  'hints.never.decide': 'Es entscheidet nicht über Meldungen und Widersprüche.',
  'hints.never.people': 'Es bewertet keine Personen. Es bekommt nur den Text.',
  'hints.never.elsewhere': 'Es schickt nichts an fremde Dienste. Es läuft beim Betreiber der Plattform.',
  'hints.agreement.title': 'Wie oft Menschen zustimmen',
  'hints.agreement.text':
    'Gezählt werden nur Entscheidungen, die nach dem Hinweis fielen. So wird das Programm nicht an dem gemessen, woraus es gelernt hat.',
  'hints.agreement.none': 'Noch hat die Moderation über keinen Beitrag mit Hinweis entschieden.',
  'hints.agreement.caption': 'Hinweise und Entscheidungen von Menschen, nach Fassung des Programms',
  'hints.model.none':
    'Das eingebaute Programm hat noch nichts gelernt: Dafür gibt es zu wenige Entscheidungen.',
  'hints.model.text':
    'Das eingebaute Programm hat am {date} in Fassung {version} aus {examples} Entscheidungen gelernt. {refused} Mal hatten Menschen einen Regelverstoß festgestellt.',
  'hints.column.source': 'Programm und Fassung',
  'hints.column.decided': 'Entschieden',
  'hints.column.agreed': 'Einig',
  'hints.column.alarms': 'Hinweis ohne Verstoß',
  'hints.column.missed': 'Verstoß ohne Hinweis',
  'hints.column.order': 'Verstoß steht höher (Zufall: 50 %)',
  'hints.source.ownDecisions': 'Eingebautes Programm',
  'hints.source.remote': 'Programm des Betreibers',
  'hints.label.refusedBefore': 'ähnelt Beiträgen, die gegen Regeln verstießen',
  'hints.case': 'Was Programme dazu sagen',
  'hints.note': 'Hinweis, keine Entscheidung: {label}, {score} von 100 ({source}, Fassung {version}).',
  'hints.note.words': 'Auslöser: {words}',
} as const
