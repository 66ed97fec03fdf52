/** Challenges from elsewhere, their sources, and imports. */
export const imports = {
  'imports.source': 'Quelle:',
  'imports.licence': 'Lizenz:',
  'imports.original': 'Zur Originalseite',

  'imports.foreign.title': 'Herausforderungen von anderswo',
  'imports.foreign.lead':
    'Diese Herausforderungen haben andere Stellen veröffentlicht, nicht die Behörden dieser Plattform. Sie zeigen, woran anderswo gearbeitet wird. Vorschläge nehmen wir dafür nicht an.',
  'imports.foreign.link': 'Herausforderungen von anderswo ansehen',
  'imports.foreign.badge': 'Von anderswo',
  'imports.foreign.over': 'Frist vorbei',
  'imports.foreign.until': 'Läuft dort bis {date}',
  'imports.foreign.count': '{count} Herausforderung von anderswo | {count} Herausforderungen von anderswo',
  'imports.foreign.pages': 'Seiten der Liste',
  'imports.foreign.none': 'Noch keine Herausforderungen von anderswo',
  'imports.foreign.noneText': 'Sobald das Plattform-Team eine Sammlung einliest, steht sie hier.',
  'imports.foreign.noHits': 'Dazu haben wir nichts gefunden',
  'imports.foreign.noHitsText': 'Versuchen Sie ein anderes Wort oder eine andere Quelle.',
  'imports.foreign.own': 'Herausforderungen der Behörden ansehen',

  'imports.filter.label': 'Herausforderungen von anderswo filtern',
  'imports.filter.text': 'Suchwort',
  'imports.filter.source': 'Quelle',
  'imports.filter.any': 'Alle Quellen',

  'imports.fact.publisher': 'Veröffentlicht von',
  'imports.fact.startsOn': 'Beginn',
  'imports.fact.endsOn': 'Ende',
  'imports.fact.prize': 'Preisgeld laut Quelle',

  'imports.show.notice': 'Nicht von einer Behörde dieser Plattform',
  'imports.show.noticeText':
    'Diesen Text hat eine andere Stelle veröffentlicht. Wir geben ihn unverändert als reinen Text wieder. Wenn Sie teilnehmen möchten, gehen Sie bitte zur Originalseite.',
  'imports.show.noText': 'Die Quelle nennt keinen längeren Text. Mehr steht auf der Originalseite.',

  'imports.matches.title': 'Herausforderungen von anderswo, die zu Ihnen passen',
  'imports.matches.link':
    '{count} Herausforderung von anderswo passt zu Ihnen | {count} Herausforderungen von anderswo passen zu Ihnen',
  'imports.matches.notice':
    'Andere Stellen haben diese Texte veröffentlicht. Punkte und Gründe entstehen nach denselben Regeln wie bei den Behörden hier. Wir schicken dazu keine E-Mails.',
  'imports.matches.none': 'Zurzeit passt nichts von anderswo',
  'imports.matches.noneText':
    'Entweder ist keine fremde Quelle eingeschaltet, oder nichts davon passt zu Ihrem Profil.',

  'imports.dissolved.badge': 'Aufgelöst',
  'imports.dissolved.title': 'Diese Gemeinde gibt es nicht mehr',
  'imports.dissolved.text':
    'Nach dem amtlichen Verzeichnis ist sie seit dem {date} aufgelöst oder Teil einer anderen Gemeinde. Der Eintrag bleibt zum Nachlesen stehen.',

  'imports.sources.title': 'Fremde Quellen und Importe',
  'imports.sources.lead':
    'Herausforderungen aus fremden Quellen sind für alle sichtbar und als fremd gekennzeichnet. Mit Anbietern verglichen werden sie nur, wenn Sie die Quelle hier einschalten.',
  'imports.sources.list': 'Quellen',
  'imports.sources.on': 'Wird verglichen',
  'imports.sources.off': 'Wird nicht verglichen',
  'imports.sources.challenges': 'Herausforderungen',
  'imports.sources.computed': 'Verglichen',
  'imports.sources.computedOf': '{done} von {all}',
  'imports.sources.importedAt': 'Zuletzt eingelesen',
  'imports.sources.switch.on': '„{name}“ mit Anbietern vergleichen',
  'imports.sources.switch.off': '„{name}“ nicht mehr vergleichen',
  'imports.sources.confirm.on': 'Vergleich einschalten',
  'imports.sources.confirm.off': 'Vergleich ausschalten',
  'imports.sources.meaning.on':
    'Geprüfte Anbieter sehen dann auf einer eigenen, gekennzeichneten Seite, was aus dieser Quelle zu ihnen passt. E-Mails verschickt die Plattform dazu nicht. Das Berechnen läuft im Hintergrund und kann bei großen Quellen einige Minuten dauern.',
  'imports.sources.meaning.off':
    'Anbieter sehen die Treffer aus dieser Quelle sofort nicht mehr. Die Treffer werden gelöscht, die Herausforderungen bleiben.',
  'imports.sources.toast.on': 'Der Vergleich ist eingeschaltet. Die Treffer entstehen im Hintergrund.',
  'imports.sources.toast.off': 'Der Vergleich ist ausgeschaltet.',
  'imports.sources.none': 'Noch keine fremde Quelle',
  'imports.sources.noneText':
    'Herausforderungen liest der Betrieb auf dem Server ein. Danach steht die Quelle hier.',

  'imports.kind.organisations': 'Organisationen',
  'imports.kind.challenges': 'Herausforderungen von anderswo',
  'imports.kind.regions': 'Regionen',
  'imports.runs.title': 'Letzte Importe',
  'imports.runs.none': 'Es wurde noch nichts eingelesen.',
  'imports.runs.what': 'Was',
  'imports.runs.when': 'Wann',
  'imports.runs.who': 'Wer',
  'imports.runs.nobody': 'Nicht angegeben',
  'imports.runs.result': 'Ergebnis',
  'imports.runs.dryRun': 'Probelauf',
  'imports.runs.unfinished': 'Läuft noch oder wurde abgebrochen',
  'imports.runs.counts':
    '{rows} Zeilen: {created} neu, {updated} geändert, {retired} beendet, {forStaff} für das Team, {refused} abgelehnt',
} as const
