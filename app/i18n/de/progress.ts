/** Where a thing in motion stands: its state, whose turn it is, by when, what happens next. */
export const progress = {
  'progress.title': 'So steht es',
  'progress.yourTurn': 'Sie sind am Zug',
  'progress.state': 'Stand',
  'progress.turn': 'Am Zug',
  'progress.you': 'Sie',
  'progress.due': 'Bis wann',
  'progress.due.none': 'Es gibt keine feste Frist.',
  'progress.due.nobody': 'Es ist nichts mehr fällig.',
  'progress.next': 'Wie es weitergeht',

  'usual.unknown': 'Wie lange es üblicherweise dauert, steht hier ab {fewest} abgeschlossenen Fällen.',
  'usual.publication':
    'Von der Veröffentlichung bis zur Frist lassen Behörden üblicherweise einen Tag Zeit (Median aus {cases} Verfahren). | Von der Veröffentlichung bis zur Frist lassen Behörden üblicherweise {count} Tage Zeit (Median aus {cases} Verfahren).',
  'usual.opening':
    'Üblicherweise dauert es nach der Frist einen Tag (Median aus {cases} Verfahren). | Üblicherweise dauert es nach der Frist {count} Tage (Median aus {cases} Verfahren).',
  'usual.answer':
    'Üblicherweise dauert eine Antwort einen Tag (Median aus {cases} Fragen). | Üblicherweise dauert eine Antwort {count} Tage (Median aus {cases} Fragen).',
  'usual.approval':
    'Üblicherweise dauert die Entscheidung einen Tag (Median aus {cases} Freigaben). | Üblicherweise dauert die Entscheidung {count} Tage (Median aus {cases} Freigaben).',

  'progress.turn.authors': 'Wer für die Behörde schreibt',
  'progress.turn.secondPerson': 'Eine zweite Person der Behörde',
  'progress.turn.staff': 'Das Plattform-Team',
  'progress.turn.providers': 'Anbieter und Forschung',
  'progress.turn.twoPersons': 'Zwei Personen gemeinsam',
  'progress.turn.authority': 'Die Behörde',
  'progress.turn.leader': 'Die federführende Behörde',
  'progress.turn.partner': 'Die gefragte Behörde',
  'progress.turn.team': 'Das Team des Vorschlags',
  'progress.turn.members': 'Wer zur Organisation gehört',
  'progress.turn.managers': 'Inhaber und Admins der Organisation',
  'progress.turn.claimant': 'Wer die Übernahme möchte',
  'progress.turn.writer': 'Wer das getippt hat',
  'progress.turn.time': 'Niemand, die Frist läuft',
  'progress.turn.nobody': 'Niemand',

  'progress.state.challenge.draft': 'Entwurf',
  'progress.next.challenge.draft':
    'Wer schreibt, legt den fertigen Text zur Freigabe vor. Eine zweite Person veröffentlicht ihn.',
  'progress.state.challenge.returned': 'Mit Begründung zurückgegeben',
  'progress.next.challenge.returned':
    'Wer schreibt, ändert den Text und legt ihn noch einmal zur Freigabe vor.',
  'progress.state.challenge.inApproval': 'In Freigabe',
  'progress.next.challenge.inApproval':
    'Die zweite Person liest den Text. Sie veröffentlicht ihn oder gibt ihn mit Begründung zurück.',
  'progress.state.challenge.inApprovalByStaff': 'In Freigabe beim Plattform-Team',
  'progress.next.challenge.inApprovalByStaff':
    'In der Behörde haben alle Schreibenden mitgewirkt. Deshalb gibt das Plattform-Team frei oder mit Begründung zurück. Das wird vermerkt.',
  'progress.state.challenge.announced': 'Angekündigt',
  'progress.next.challenge.announced':
    'Zu diesem Termin beginnt Phase 1. Dann können Anbieter Vorschläge einreichen.',
  'progress.state.challenge.open': 'Offen für Vorschläge',
  'progress.next.challenge.open':
    'Vorschläge bleiben bis zur Frist versiegelt. Danach öffnen zwei Personen sie gemeinsam.',
  'progress.state.challenge.closed': 'Frist abgelaufen, Vorschläge versiegelt',
  'progress.next.challenge.closed': 'Zwei Personen öffnen die Vorschläge. Dann liest die Behörde sie.',
  'progress.state.challenge.opened': 'Vorschläge geöffnet',
  'progress.next.challenge.opened':
    'Die Behörde liest die Vorschläge und meldet sich bei den Teams. Danach archiviert sie das Verfahren.',
  'progress.state.challenge.withdrawn': 'Zurückgezogen',
  'progress.next.challenge.withdrawn': 'Das Verfahren ist beendet. Vorschläge bleiben für immer ungelesen.',
  'progress.state.challenge.archived': 'Archiviert',
  'progress.next.challenge.archived': 'Das Verfahren ist beendet. Die Seite bleibt zum Nachlesen.',

  'progress.state.change.draft': 'Entwurf einer Änderung',
  'progress.next.change.draft':
    'Wer schreibt, legt die Änderung zur Freigabe vor. Bis dahin gilt der alte Text.',
  'progress.state.change.inApproval': 'Änderung in Freigabe',
  'progress.next.change.inApproval':
    'Die zweite Person setzt die Änderung in Kraft oder gibt sie mit Begründung zurück. Bis dahin gilt der alte Text.',
  'progress.state.change.inApprovalByStaff': 'Änderung in Freigabe beim Plattform-Team',
  'progress.next.change.inApprovalByStaff':
    'In der Behörde haben alle Schreibenden mitgewirkt. Deshalb setzt das Plattform-Team die Änderung in Kraft oder gibt sie mit Begründung zurück. Bis dahin gilt der alte Text.',
  'progress.state.change.applied': 'In Kraft',
  'progress.next.change.applied':
    'Alle lesen die Änderung mit altem und neuem Text auf der öffentlichen Seite.',
  'progress.state.change.discarded': 'Verworfen',
  'progress.next.change.discarded': 'Der alte Text gilt weiter.',
  'progress.state.change.overtaken': 'Von der Frist überholt',
  'progress.next.change.overtaken':
    'Nach der Frist ändert sich der Text nicht mehr. Die Änderung kann nur noch verworfen werden.',

  'progress.state.question.open': 'Noch nicht beantwortet',
  'progress.next.question.open':
    'Die Behörde antwortet öffentlich. Alle Beteiligten erfahren es im selben Augenblick.',
  'progress.state.question.overdue': 'Antwort überfällig',
  'progress.next.question.overdue':
    'Die Antwort war bis zu diesem Tag zugesagt. Die Behörde kann sie noch nachholen. Bis dahin bleibt das hier sichtbar.',
  'progress.state.question.answered': 'Beantwortet',
  'progress.next.question.answered':
    'Die Antwort gilt für alle. Wird sie berichtigt, bleibt die alte Fassung lesbar.',
  'progress.state.question.dismissed': 'Nicht beantwortet, mit Begründung',
  'progress.next.question.dismissed': 'Dazu kommt keine Antwort mehr. Eine neue Frage ist möglich.',

  'progress.state.partner.invited': 'Gefragt, noch keine Antwort',
  'progress.next.partner.invited':
    'Die Behörde sagt zu oder ab. Vorher kann der Text nicht freigegeben werden.',
  'progress.state.partner.confirmed': 'Hat zugesagt',
  'progress.next.partner.confirmed': 'Die federführende Behörde bringt den Text zur Freigabe.',
  'progress.state.partner.settled': 'Beteiligt',
  'progress.next.partner.settled':
    'Das Verfahren läuft mit dieser Behörde. Ein Ausstieg mit Begründung ist möglich und wird öffentlich.',
  'progress.state.partner.declined': 'Hat abgesagt',
  'progress.next.partner.declined':
    'Die federführende Behörde macht ohne sie weiter oder fragt im Entwurf noch einmal.',
  'progress.state.partner.left': 'Ausgestiegen',
  'progress.next.partner.left': 'Die anderen führen das Verfahren weiter. Der Grund bleibt lesbar.',
  'progress.state.partner.takenBack': 'Anfrage zurückgenommen',
  'progress.next.partner.takenBack': 'Die Behörde muss nicht mehr antworten.',

  'progress.state.proposal.draft': 'Entwurf',
  'progress.next.proposal.draft':
    'Das Team füllt alles aus und reicht vor der Frist ein. Ein Entwurf wird von niemandem gelesen.',
  'progress.state.proposal.submitted': 'Eingereicht und versiegelt',
  'progress.next.proposal.submitted':
    'Bis zur Frist kann das Team ändern oder zurückziehen. Danach öffnen zwei Personen alle Vorschläge gemeinsam.',
  'progress.state.proposal.withdrawn': 'Zurückgezogen',
  'progress.next.proposal.withdrawn': 'Niemand liest ihn. Bis zur Frist kann das Team ihn wieder einreichen.',
  'progress.state.proposal.late': 'Nicht eingereicht, Frist vorbei',
  'progress.next.proposal.late': 'Niemand liest ihn. Er bleibt beim Team und kann gedruckt werden.',
  'progress.state.proposal.awaiting': 'Eingereicht, Frist vorbei',
  'progress.next.proposal.awaiting':
    'Zwei Personen öffnen die Vorschläge. Das Team bekommt dann eine Mitteilung.',
  'progress.state.proposal.opened': 'Geöffnet',
  'progress.next.proposal.opened': 'Die Behörde liest den Vorschlag und meldet sich beim Team.',
  'progress.state.proposal.challengeWithdrawn': 'Herausforderung zurückgezogen',
  'progress.next.proposal.challengeWithdrawn': 'Der Vorschlag bleibt für immer ungelesen.',

  'progress.state.reconfirmation.open': 'Bestätigung erbeten',
  'progress.next.reconfirmation.open':
    'Das Team bestätigt den Vorschlag oder reicht ihn neu ein. Ohne Antwort gilt er wie eingereicht, mit einem Vermerk für die Behörde.',
  'progress.state.reconfirmation.confirmed': 'Bestätigt',
  'progress.next.reconfirmation.confirmed': 'Der Vorschlag gilt auch nach der Änderung.',
  'progress.state.reconfirmation.resubmitted': 'Neu eingereicht',
  'progress.next.reconfirmation.resubmitted': 'Es gilt die spätere Abgabe.',
  'progress.state.reconfirmation.unanswered': 'Ohne Antwort geblieben',
  'progress.next.reconfirmation.unanswered':
    'Der Vorschlag gilt wie eingereicht. Die Behörde sieht nach der Öffnung, dass er nicht bestätigt wurde.',

  'progress.state.typed.kept': 'Getippt, nicht gespeichert',
  'progress.next.typed.kept':
    'Übernehmen Sie das Getippte in das Formular oder verwerfen Sie es. Andere sehen es nicht.',
  'progress.state.typed.taken': 'Übernommen, nicht gespeichert',
  'progress.next.typed.taken': 'Mit dem Speichern sehen es alle, die für die Behörde schreiben.',

  'progress.state.join.pending': 'Beitritt angefragt',
  'progress.next.join.pending':
    'Jemand, der die Organisation leitet, nimmt auf oder lehnt mit Begründung ab. Die Antwort kommt als Mitteilung.',
  'progress.state.join.accepted': 'Aufgenommen',
  'progress.next.join.accepted': 'Die Person arbeitet jetzt für die Organisation.',
  'progress.state.join.refused': 'Abgelehnt',
  'progress.next.join.refused': 'Eine neue Anfrage ist möglich.',
  'progress.state.join.cancelled': 'Anfrage zurückgenommen',
  'progress.next.join.cancelled': 'Eine neue Anfrage ist möglich.',

  'progress.state.verification.listed': 'Aus einem öffentlichen Register',
  'progress.next.verification.listed':
    'Wer zur Einrichtung gehört, kann den Eintrag übernehmen. Dann prüft das Plattform-Team.',
  'progress.state.verification.unverified': 'In Prüfung',
  'progress.next.verification.unverified':
    'Das Plattform-Team bestätigt oder lehnt mit Begründung ab. Alle Mitglieder bekommen eine Mitteilung.',
  'progress.state.verification.verified': 'Bestätigt',
  'progress.next.verification.verified': 'Die Organisation kann am Verfahren teilnehmen.',
  'progress.state.verification.rejected': 'Nicht bestätigt',
  'progress.next.verification.rejected':
    'Die Mitglieder ändern die Angaben und bitten dann um eine neue Prüfung.',
  'progress.state.verification.merged': 'Zusammengeführt',
  'progress.next.verification.merged': 'Alles steht jetzt beim anderen Eintrag.',
  'progress.state.verification.closed': 'Geschlossen',
  'progress.next.verification.closed': 'Der Eintrag bleibt zum Nachlesen.',

  'progress.state.claim.awaitingMail': 'Mail noch nicht bestätigt',
  'progress.next.claim.awaitingMail':
    'Öffnen Sie den Link in der E-Mail. Danach entscheidet das Plattform-Team.',
  'progress.state.claim.awaitingStaff': 'Beim Plattform-Team',
  'progress.next.claim.awaitingStaff':
    'Das Plattform-Team stimmt zu oder lehnt mit Begründung ab. Die Antwort kommt als Mitteilung.',
  'progress.state.claim.granted': 'Übernommen',
  'progress.next.claim.granted': 'Der Eintrag gehört jetzt der Einrichtung und ist bestätigt.',
  'progress.state.claim.refused': 'Abgelehnt',
  'progress.next.claim.refused':
    'Mit einer anderen Adresse oder mehr Angaben ist eine neue Übernahme möglich.',
} as const
