export const opinions = {
  'opinion.title': 'Meinungsbild',
  'opinion.lead':
    'Wer denkt ähnlich, worin sind sich alle einig, und worüber gehen die Meinungen auseinander?',
  'opinion.later':
    'Ein Meinungsbild steht hier, sobald {least} Personen über mindestens {votes} Thesen abgestimmt haben.',
  'opinion.none.title': 'Es gibt noch kein Meinungsbild',
  'opinion.none.text':
    'Sobald Menschen abgestimmt haben, rechnet die Plattform das Meinungsbild aus. Das dauert nach den ersten Stimmen einige Minuten.',
  'opinion.tooFew.title': 'Es fehlt noch eine Person | Es fehlen noch {count} Personen',
  'opinion.tooFew.text':
    'Ein Meinungsbild zeigen wir ab {least} Personen, die über mindestens {votes} Thesen abgestimmt haben. Bisher sind es {people}. „Weiß nicht“ zählt mit.',
  'opinion.drawnAt':
    'Berechnet am {at}. {people} von {voters} Personen haben genug Thesen bewertet und sind im Bild.',
  'opinion.drawnAtRunning':
    'Ein neues Bild entsteht, wenn mindestens fünf weitere Personen abgestimmt haben. So verrät der Unterschied zweier Bilder nichts über eine einzelne Person. Nach dem Ende zählen alle Stimmen.',
  'opinion.map': 'Die Gruppen im Bild',
  'opinion.map.alt': 'Karte mit {count} Gruppe | Karte mit {count} Gruppen',
  'opinion.map.description':
    'Je näher zwei Gruppen liegen, desto ähnlicher haben ihre Mitglieder abgestimmt. Die Tabelle unter der Karte sagt dasselbe in Zahlen.',
  'opinion.map.legend':
    'Jede Fläche umfasst den größten Teil einer Gruppe. Jedes Zeichen steht für mindestens fünf Personen, größere für mehr. Einzelne Personen zeigen wir nicht.',
  'opinion.map.scattered':
    'Für eine Person steht kein Zeichen, weil dort weniger als fünf beieinander liegen. | Für {count} Personen steht kein Zeichen, weil dort weniger als fünf beieinander liegen.',
  'opinion.map.you': 'Sie',
  'opinion.own.title': 'Ihr Platz',
  'opinion.own.text': 'Sie stehen Gruppe {letter} am nächsten. Das sehen nur Sie.',
  'opinion.own.textOne': 'Das Kreuz im Bild sind Sie. Das sehen nur Sie.',
  'opinion.own.missing':
    'Ihr eigener Platz erscheint hier, sobald Sie über {votes} Thesen abgestimmt haben. Nur Sie sehen ihn.',
  'opinion.groups.table': 'Die Gruppen',
  'opinion.groups.one': 'Alle zusammen',
  'opinion.oneGroup':
    'Es gibt keine getrennten Gruppen: Die Stimmen liegen zu nah beieinander, oder kleinere Gruppen hätten weniger als fünf Personen.',
  'opinion.allSame': 'Alle haben gleich abgestimmt. Es gibt nichts, worin sich Menschen unterscheiden.',
  'opinion.group': 'Gruppe {letter}',
  'opinion.group.heading': 'Gruppe {letter}: {count} Person | Gruppe {letter}: {count} Personen',
  'opinion.group.lead': 'Darin unterscheidet sich diese Gruppe am deutlichsten von allen anderen.',
  'opinion.group.weak': 'kann Zufall sein',
  'opinion.group.none': 'Zu keiner These haben genug Personen dieser Gruppe abgestimmt.',
  'opinion.column.group': 'Gruppe',
  'opinion.column.people': 'Personen',
  'opinion.column.share': 'Anteil',
  'opinion.column.statement': 'These',
  'opinion.column.everybody': 'Alle',
  'opinion.column.side': 'Die Gruppe',
  'opinion.column.inGroup': 'In der Gruppe',
  'opinion.side.agree': 'stimmt zu',
  'opinion.side.disagree': 'lehnt ab',
  'opinion.votes': '{agree} % dafür, {disagree} % dagegen, {pass} % „Weiß nicht“ ({count} Stimmen)',
  'opinion.votes.hidden': 'zu wenige Stimmen',
  'opinion.votes.zero': 'keine Stimmen',
  'opinion.carried': 'Das tragen alle Gruppen',
  'opinion.carried.lead': 'Diesen Thesen stimmt jede Gruppe überwiegend zu, auch die kleinste.',
  'opinion.carried.none': 'Keine These findet in jeder Gruppe genug Zustimmung.',
  'opinion.agreed': 'Das findet die Mehrheit richtig',
  'opinion.agreed.none': 'Keiner These stimmt eine sichere Mehrheit zu.',
  'opinion.rejected': 'Das lehnt die Mehrheit ab',
  'opinion.rejected.none': 'Keine These lehnt eine sichere Mehrheit ab.',
  'opinion.contended': 'Darüber gehen die Gruppen auseinander',
  'opinion.contended.lead': 'Hier ist der Abstand der Zustimmung zwischen zwei Gruppen am größten.',
  'opinion.contended.none': 'Bei keiner These liegen die Gruppen weit auseinander.',
  'opinion.uniform':
    '{count} Personen haben auf alle Thesen gleich geantwortet, zum Beispiel immer mit Ja. Das kann ehrlich gemeint sein oder Spielerei. Sie sind im Bild mitgezählt.',
  'opinion.uniform.without':
    'Dieses Bild lässt {count} Personen weg, die auf alle Thesen gleich geantwortet haben.',
  'opinion.uniform.tooFewLeft': 'Ohne sie wären es zu wenige für ein eigenes Bild.',
  'opinion.uniform.hide': 'Bild ohne diese Personen zeigen',
  'opinion.uniform.show': 'Bild mit allen Personen zeigen',
  'opinion.how': 'So entsteht das Meinungsbild',
  'opinion.how.vote':
    'Gezählt wird, wer über mindestens {votes} Thesen abgestimmt hat. „Stimme zu“, „Stimme nicht zu“ und „Weiß nicht“ zählen gleich. Es gilt die letzte Stimme.',
  'opinion.how.place':
    'Das Verfahren sucht die beiden Richtungen, in denen sich die Stimmen am stärksten unterscheiden (Hauptkomponenten). Danach liegt, wer ähnlich abstimmt, nah beieinander. Wer nur wenige Thesen gesehen hat, wird nicht zur Mitte gezogen.',
  'opinion.how.groups':
    'Dann sucht es zwei bis fünf Gruppen (k-Means) und nimmt die Zahl, bei der sie am klarsten getrennt sind. Keine Gruppe hat weniger als fünf Personen.',
  'opinion.how.same':
    'Die gleichen Stimmen ergeben immer das gleiche Bild, in welcher Reihenfolge sie auch kamen. Niemand stellt Gruppen von Hand ein.',
  'opinion.how.privacy':
    'Keine Person wird genannt oder einzeln gezeigt. Zahlen zu weniger als fünf Personen bleiben weg. Das Bild ist keine Wahl: Es zeigt nur, was die Teilnehmenden denken.',
  'opinion.files': 'Ergebnisse als Datei',
  'opinion.files.name': 'meinungsbild',
  'opinion.files.text':
    'Die Dateien enthalten die Thesen und die Zahlen je Gruppe, aber keine Stimmen einzelner Personen. Zahlen unter fünf fehlen.',
  'opinion.files.csv': 'Tabelle herunterladen (CSV)',
  'opinion.files.json': 'Alle Werte herunterladen (JSON)',
  'opinion.files.columns': 'Was in den Spalten steht',
  'opinion.files.column.number': 'Nummer der These',
  'opinion.files.column.text': 'Wortlaut der These',
  'opinion.files.column.total': 'wer im Bild ist und zugestimmt, abgelehnt oder „Weiß nicht“ gewählt hat',
  'opinion.files.column.group': 'dasselbe je Gruppe',
  'opinion.files.column.consensus':
    'Einigkeit aller Gruppen von 0 bis 1: die Anteile der Zustimmung, miteinander malgenommen',
  'opinion.csv.number': 'Nummer',
  'opinion.csv.text': 'These',
  'opinion.csv.agree': '{who}: Zustimmung',
  'opinion.csv.disagree': '{who}: Ablehnung',
  'opinion.csv.pass': '{who}: Weiß nicht',
  'opinion.csv.everybody': 'Alle im Bild',
  'opinion.csv.group': 'Gruppe {letter} ({size} Personen)',
  'opinion.csv.consensus': 'Einigkeit aller Gruppen (0 bis 1)',
} as const
