/** How matching works, for everybody. */
export const matchingHow = {
  'matchingHow.link': 'So funktioniert der Abgleich',
  'matchingHow.title': 'So funktioniert der Abgleich',
  'matchingHow.lead':
    'Der Abgleich zeigt Behörden passende Anbieter und Anbietern passende Herausforderungen. Hier steht, wie er rechnet. Die Zahlen sind die, mit denen die Plattform gerade arbeitet.',
  'matchingHow.first.title': 'Zuerst: Was muss stimmen?',
  'matchingHow.first.text':
    'Eine Herausforderung und ein Anbieter passen nur zusammen, wenn alles davon stimmt:',
  'matchingHow.constraint.verified': 'Prüfung',
  'matchingHow.constraint.hosting': 'Betriebsort',
  'matchingHow.constraint.licence': 'Lizenz',
  'matchingHow.constraint.available': 'Zeitraum',
  'matchingHow.constraintText.verified': 'Prüfung: Das Plattform-Team hat den Anbieter geprüft.',
  'matchingHow.constraintText.hosting':
    'Betriebsort: Der Anbieter betreibt seine Lösung dort, wo die Herausforderung es verlangt, oder an einem strengeren Ort.',
  'matchingHow.constraintText.licence':
    'Lizenz: Der Anbieter bietet eine Lizenz, die die verlangten Rechte gibt.',
  'matchingHow.constraintText.available': 'Zeitraum: Der Anbieter hat zum geplanten Beginn Zeit.',
  'matchingHow.score.title': 'Dann: Wie gut passt es?',
  'matchingHow.score.text':
    'Jedes Paar bekommt zwischen 0 und 100 Punkte: bis zu {subject} für das Thema und bis zu {context} für den Rahmen. Ein festes Rechenverfahren bildet sie, kein lernendes System. Für alle gelten dieselben Regeln.',
  'matchingHow.caption': 'Woraus die Punkte bestehen',
  'matchingHow.part': 'Teil',
  'matchingHow.most': 'Höchstens',
  'matchingHow.points': 'Punkte',
  'matchingHow.how': 'Wie er gezählt wird',
  'matchingHow.part.technique': 'Techniken',
  'matchingHow.part.capability': 'Fähigkeiten',
  'matchingHow.part.domain': 'Aufgabenbereiche',
  'matchingHow.part.text': 'Wörter in beiden Texten',
  'matchingHow.part.region': 'Region',
  'matchingHow.part.readiness': 'Reifegrad',
  'matchingHow.part.trackRecord': 'Abgeschlossene Pilotprojekte',
  'matchingHow.how.technique': 'Gemeinsame Techniken. Seltene zählen mehr als häufige.',
  'matchingHow.how.capability': 'Gemeinsame Fähigkeiten. Seltene zählen mehr als häufige.',
  'matchingHow.how.domain': 'Schon ein gemeinsamer Bereich gibt mehr als die Hälfte.',
  'matchingHow.how.text':
    'Gleiche Wörter, auch in anderer Form oder als Teil eines längeren Worts. Seltene Wörter zählen mehr. Lange Texte haben keinen Vorteil.',
  'matchingHow.how.region': 'Der Anteil der gewünschten Kreise. Ohne Angabe gilt das ganze Land.',
  'matchingHow.how.readiness': 'Voll, wenn der verlangte Reifegrad erreicht ist.',
  'matchingHow.how.trackRecord': 'Das erste zählt am meisten.',
  'matchingHow.rule.minimum': 'Unter {minimum} Punkten erscheint kein Eintrag.',
  'matchingHow.rule.damping':
    'Wer mehr ankreuzt als gefragt ist, verliert: Eine Angabe neben der Sache zählt mit {damping} Prozent ihres Gewichts gegen das Paar. Alles anzukreuzen bringt deshalb nichts.',
  'matchingHow.rule.steps':
    'Fehlt dem Reifegrad {count} Stufe, gibt er keinen Punkt. | Fehlen dem Reifegrad {count} Stufen, gibt er keinen Punkt mehr.',
  'matchingHow.rule.missing':
    'Verlangt eine Herausforderung zu einem Teil nichts, verteilen sich seine Punkte auf die anderen Teile.',
  'matchingHow.rule.equal': 'Bei genau gleicher Punktzahl steht vorn, was zuerst auf der Plattform stand.',
  'matchingHow.example.heading': 'Ein Beispiel',
  'matchingHow.example.invented':
    'Die Herausforderung und der Anbieter sind erfunden. Gerechnet hat das echte Verfahren, beim Öffnen dieser Seite.',
  'matchingHow.example.title': 'Schäden an Radwegen erkennen',
  'matchingHow.example.summary':
    'Kameras an Fahrzeugen liefern Bilder von Radwegen. Gesucht ist ein Verfahren, das Risse und Schlaglöcher findet.',
  'matchingHow.example.provider': 'Wegweiser Bildanalyse',
  'matchingHow.example.offer': 'Wir finden Risse und Schlaglöcher auf Bildern von Straßen und Radwegen.',
  'matchingHow.example.otherOffer': 'Wir planen Stromnetze für Stadtwerke.',
  'matchingHow.example.challenge': 'Die Herausforderung: „{title}“. {summary}',
  'matchingHow.example.profile': 'Der Anbieter: „{name}“. {offer}',
  'matchingHow.example.caption': 'Die Punkte dieses Paars',
  'matchingHow.example.total': 'Zusammen sind das {points} von 100 Punkten.',
  'matchingHow.example.failed':
    'Ein zweiter Anbieter schreibt genau dasselbe, betreibt seine Lösung aber außerhalb der Europäischen Union. Er erscheint nicht, denn die Herausforderung verlangt Betrieb in Deutschland. Woran es scheitert: {constraints}.',
  'matchingHow.never.title': 'Was nie zählt',
  'matchingHow.never.who': 'wer geschrieben hat: keine Namen, kein Geschlecht, keine Herkunft',
  'matchingHow.never.age': 'wie alt eine Organisation ist und wie alt ihre Leute sind',
  'matchingHow.never.size': 'wie groß eine Organisation ist',
  'matchingHow.never.money': 'Geld: Niemand kann einen Platz kaufen, und Umsatz zählt nicht',
  'matchingHow.never.clicks': 'wie oft etwas angeklickt oder ausgeblendet wurde',
  'matchingHow.never.proposals': 'ob jemand einen Vorschlag geschrieben hat oder eingeladen wurde',
  'matchingHow.more.title': 'Wie Sie öfter erscheinen',
  'matchingHow.more.description':
    'Beschreiben Sie, was Sie bauen und für wen, mit den Wörtern Ihrer Kundschaft.',
  'matchingHow.more.tags':
    'Geben Sie Techniken, Fähigkeiten und Aufgabenbereiche an, in denen Sie wirklich arbeiten.',
  'matchingHow.more.honest': 'Kreuzen Sie nichts an, was Sie nicht können: Es kostet Punkte.',
  'matchingHow.more.demands': 'Nennen Sie Betriebsort und Lizenz. Ohne sie passt nichts, was sie verlangt.',
  'matchingHow.more.verified': 'Lassen Sie Ihre Organisation prüfen.',
  'matchingHow.more.current': 'Halten Sie Reifegrad und freie Zeit aktuell.',
  'matchingHow.wrong.title': 'Wenn etwas nicht stimmt',
  'matchingHow.wrong.text':
    'Erscheinen Sie nicht, obwohl Sie passen, oder passt etwas gar nicht? Schreiben Sie dem Plattform-Team und nennen Sie die Herausforderung. Das Team prüft außerdem selbst, welche vollständigen Profile selten gezeigt werden.',
  'matchingHow.wrong.action': 'Dem Plattform-Team schreiben',
} as const
