/** The start page. */
export const home = {
  'home.title': 'Hier finden Verwaltung und KI zusammen',
  'home.lead':
    'Behörden in Mecklenburg-Vorpommern schreiben hier aus, was sie mit Künstlicher Intelligenz lösen möchten. Wer KI entwickelt, antwortet mit einem Vorschlag, den bis zur Frist niemand sonst liest.',
  'home.browse': 'Herausforderungen ansehen',
  'home.howItWorks': 'So funktioniert es',
  'home.figures': 'Die Plattform heute',
  'home.figure.challenges': 'Offene Herausforderungen',
  'home.figure.providers': 'Geprüfte Anbieter',
  'home.figure.research': 'Geprüfte Forschungseinrichtungen',
  'home.figure.authorities': 'Geprüfte Behörden',

  'home.entries': 'Womit möchten Sie beginnen?',
  'home.entry.authority.title': 'Ich arbeite in einer Behörde',
  'home.entry.authority.text':
    'Beschreiben Sie, wo es hakt. Die Plattform führt Sie durch die Fragen und zeigt Ihnen, wer dazu passt.',
  'home.entry.authority.next': 'Konto anlegen und Behörde verbinden',
  'home.entry.developer.title': 'Ich entwickle oder erforsche KI',
  'home.entry.developer.text':
    'Finden Sie Aufgaben, die zu Ihrem Können passen. Ihr Vorschlag bleibt bis zur Öffnung versiegelt.',
  'home.entry.developer.next': 'Offene Herausforderungen ansehen',
  'home.entry.citizen.title': 'Ich lebe hier und will mitreden',
  'home.entry.citizen.text':
    'Lesen Sie ohne Konto nach, wo Behörden KI erproben möchten. Stimmen Sie ab, stellen Sie Fragen und sagen Sie Ihre Bedenken, unter einem Pseudonym.',
  'home.entry.citizen.next': 'Beteiligungen ansehen',

  'home.map.title': 'Wo Lösungen gesucht werden',
  'home.map.text': 'Offene Herausforderungen nach Kreis. Was das ganze Land betrifft, zählt überall mit.',
  'home.map.label': 'Offene Herausforderungen nach Kreis',
  'home.map.count': '{count} offen',

  'home.ways.title': 'Sieben Wege, ein Anfang',
  'home.ways.lead':
    'Die Landesregierung hat 2023 sieben Wege der Zusammenarbeit genannt. Hier sehen Sie, was davon auf dieser Plattform schon geht.',
  'home.way.today': 'Heute nutzbar',
  'home.way.partly': 'Zum Teil nutzbar',
  'home.way.planned': 'Geplant',
  'home.way.innovation.title': 'Förderung und Innovation',
  'home.way.innovation.text':
    'Behörden schreiben Herausforderungen aus, Entwicklerinnen und Entwickler antworten. Förderaufrufe folgen.',
  'home.way.data.title': 'Datenaustausch',
  'home.way.data.text':
    'Jede Herausforderung sagt, welche Daten es gibt. Der Austausch nach Vereinbarung folgt.',
  'home.way.money.title': 'Finanzielle Unterstützung',
  'home.way.money.text': 'Anträge, Bescheide und Mittelabrufe sollen hier einen Platz bekommen.',
  'home.way.openness.title': 'Transparenz und Verantwortung',
  'home.way.openness.text':
    'Wer ausschreibt und bis wann, ist öffentlich. Jeder Schritt wird so festgehalten, dass Änderungen auffallen. Im KI-Register steht, welche KI Behörden einsetzen.',
  'home.way.ethics.title': 'Ethik und Datenschutz',
  'home.way.ethics.text':
    'Jede Herausforderung nennt, ob personenbezogene Daten vorkommen und wo die KI laufen darf. Vorlagen für Prüfungen folgen.',
  'home.way.pilots.title': 'Pilotprojekte',
  'home.way.pilots.text':
    'Partner finden, Pilotvorschläge versiegelt einreichen und verfolgen, was Pilotprojekte messen und was daraus wird.',
  'home.way.citizens.title': 'Bürgerbeteiligung',
  'home.way.citizens.text':
    'Behörden fragen, Sie stimmen ab und ergänzen eigene Thesen. Am Ende steht öffentlich, was daraus wurde.',

  'home.promises.title': 'Fünf Versprechen',
  'home.promises.lead':
    'Regeln, die nicht auf dem Papier stehen, sondern in der Technik. Für jede gibt es einen Test.',
  'home.promise.late.title': 'Nichts kommt zu spät hinein',
  'home.promise.late.text': 'Eine Uhr gilt für alle. Was nach der Frist ankommt, zählt nicht.',
  'home.promise.sealed.title': 'Nichts Versiegeltes kommt heraus',
  'home.promise.sealed.text':
    'Bis zur Öffnung liest niemand außerhalb des eigenen Teams einen Vorschlag. Auch nicht das Team der Plattform.',
  'home.promise.pair.title': 'Niemand entscheidet in eigener Sache',
  'home.promise.pair.text':
    'Wer schreibt, gibt nicht frei. Wer auf beiden Seiten steht, liest nicht mit. Zum Öffnen braucht es zwei Personen.',
  'home.promise.kept.title': 'Nichts verschwindet',
  'home.promise.kept.text':
    'Jeder Schritt hinterlässt eine Spur. Wird sie heimlich verändert, fällt es bei der Prüfung auf.',
  'home.promise.clear.title': 'Alle wissen, woran sie sind',
  'home.promise.clear.text':
    'Wer ist am Zug, bis wann und warum? Das steht auf jeder Seite, in klarer Sprache.',

  'home.examples.title': 'Das gibt es schon im Land',
  'home.examples.lead': 'Diese Beispiele hat die Landesregierung dem Landtag genannt.',
  'home.example.bridges.place': 'Landesamt für Straßenbau und Verkehr',
  'home.example.bridges.title': 'Risse in Brücken finden',
  'home.example.bridges.text':
    'Mit einer KI-Firma wird erprobt, ob KI auf Drohnenaufnahmen von Brücken Risse erkennt. Sie gibt Hinweise, der Bauwerksprüfer schaut nach.',
  'home.example.forms.place': 'Landesamt für Straßenbau und Verkehr',
  'home.example.forms.title': 'Anträge mit wenigen Klicks bearbeiten',
  'home.example.forms.text':
    'Der „Application Manager“ liest Zulassungsformulare aus, übernimmt die Angaben und erstellt Genehmigungen und Folgedokumente.',
  'home.example.centre.place': 'Zentrum für Künstliche Intelligenz',
  'home.example.centre.title': 'Wissenschaft trifft Wirtschaft',
  'home.example.centre.text': 'Auf dieser Plattform arbeiten Wissenschaft und Wirtschaft zusammen.',
  'home.example.centre.link': 'ki-mv.de',
  'home.example.health.place': 'BioCon Valley GmbH',
  'home.example.health.title': 'KI in der Diagnose',
  'home.example.health.text':
    'Das EU-Projekt CAIDX bringt Anbieter von KI und Gesundheitseinrichtungen zusammen, um Fachpersonal bei der Einführung zu unterstützen.',
  'home.example.health.link': 'CAIDX bei Interreg Baltic Sea Region',
  'home.example.hubs.place': 'Mecklenburg-Vorpommern',
  'home.example.hubs.title': 'Digitale Innovationszentren',
  'home.example.hubs.text':
    'Mit ihnen wurde die Grundlage geschaffen für die Zusammenarbeit mit Unternehmen im Land, die KI entwickeln oder mit ihr arbeiten.',
  'home.examples.source':
    'Quelle: Landtag Mecklenburg-Vorpommern, Drucksache 8/2578, Antwort der Landesregierung auf eine Kleine Anfrage (September 2023). Die genannten Stellen sind deshalb nicht Mitglied dieser Plattform.',
  'home.next.title': 'Als Nächstes enden',
  'home.next.all': 'Alle Herausforderungen',
} as const
