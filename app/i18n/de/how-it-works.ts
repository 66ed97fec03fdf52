/** The page that explains a procedure from posting to opening. */
export const howItWorks = {
  'how.title': 'So funktioniert es',
  'how.lead':
    'Von der Frage einer Behörde bis zu den geöffneten Vorschlägen: sechs Schritte, dieselben Regeln für alle.',
  'how.picture.question': 'Frage',
  'how.picture.approval': 'Freigabe',
  'how.picture.public': 'Öffentlich',
  'how.picture.sealed': 'Versiegelt',
  'how.picture.deadline': 'Frist',
  'how.picture.opening': 'Öffnung',
  'how.steps': 'Die sechs Schritte',
  'how.who.authority': 'Behörde',
  'how.who.second': 'Zweite Person der Behörde',
  'how.who.platform': 'Plattform',
  'how.who.provider': 'Anbieter und Forschung',
  'how.who.pair': 'Zwei Personen der Behörde',
  'how.step.question.title': 'Die Behörde beschreibt ihr Problem',
  'how.step.question.text':
    'Was läuft heute wie ab? Was soll besser werden? Woran messen wir den Erfolg? Dazu kommen Daten, Grenzen, Rahmen der Kosten und die Frist.',
  'how.step.approval.title': 'Eine zweite Person gibt frei',
  'how.step.approval.text':
    'Wer am Text geschrieben hat, kann ihn nicht selbst freigeben. Hat eine Behörde nur eine schreibberechtigte Person, übernimmt das Team der Plattform. Dann steht das dabei.',
  'how.step.public.title': 'Die Herausforderung ist öffentlich',
  'how.step.public.text':
    'Alle können sie lesen. Die Plattform rechnet aus, wer dazu passt, nennt die Gründe und benachrichtigt passende Anbieter.',
  'how.step.sealed.title': 'Vorschläge kommen versiegelt an',
  'how.step.sealed.text':
    'Nur das eigene Team kann den Vorschlag lesen. Jede Abgabe bekommt einen Beleg. Bis zur Frist lässt sich der Vorschlag ändern, zurückziehen und neu abgeben.',
  'how.step.deadline.title': 'Die Frist endet',
  'how.step.deadline.text':
    'Es zählt die Uhr der Plattform, für alle dieselbe. Wer zu spät kommt, bekommt das sofort gesagt. Der Versuch wird mit Zeitpunkt festgehalten.',
  'how.step.opening.title': 'Zwei Personen öffnen gemeinsam',
  'how.step.opening.text':
    'Erst jetzt werden die Vorschläge für die Behörde lesbar. Jedes Lesen wird festgehalten.',
  'how.after.title': 'Und danach?',
  'how.after.text':
    'Bewertung und Pilotprojekt sind als nächste Teile der Plattform geplant. Bis dahin geht die Behörde nach der Öffnung ihren üblichen Weg.',

  'how.rules': 'Die Regeln in klaren Worten',
  'how.rule.early.title': 'Warum niemand früher öffnen kann',
  'how.rule.early.text':
    'Eine frühere Öffnung ist in der Software nicht vorgesehen. Es gibt keinen Knopf dafür, auch nicht für das Team der Plattform. Vorschläge liegen verschlüsselt in der Datenbank, der Schlüssel liegt woanders. Eine Behörde kann eine Herausforderung vor der Frist nur zurückziehen, mit Begründung. Dann bleiben alle Vorschläge für immer ungelesen.',
  'how.rule.receipt.title': 'Was der Beleg beweist',
  'how.rule.receipt.text':
    'Auf dem Beleg stehen die Uhrzeit der Plattform und ein Fingerabdruck Ihres Vorschlags (SHA-256). Ändert sich auch nur ein Zeichen, passt der Fingerabdruck nicht mehr. So können Sie zeigen, was Sie wann abgegeben haben. Was darin steht, verrät der Fingerabdruck nicht.',
  'how.rule.pair.title': 'Warum immer zwei Personen',
  'how.rule.pair.text':
    'Vier Augen sehen mehr, und niemand gerät allein unter Druck. Zwei Personen braucht es zum Veröffentlichen und zum Öffnen. Wer zu einem Anbieter gehört oder gehörte, der mitmacht, darf nicht öffnen und nicht lesen.',
  'how.rule.limits.title': 'Was die Technik nicht kann',
  'how.rule.limits.text':
    'Wer die Server betreibt und den Schlüssel verwahrt, trägt Verantwortung, die keine Software abnimmt. Deshalb wird jeder Schritt in einer Kette festgehalten, deren Stand regelmäßig unterschrieben abgelegt wird. Wird sie später verändert, fällt es bei der Prüfung auf.',
  'how.more.title': 'Bereit für den nächsten Schritt?',
} as const
