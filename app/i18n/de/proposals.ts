/** Proposals: the page of the team, receipts, the opening and the reading by the authority. */
export const proposals = {
  'proposal.preline': 'Lösungsvorschlag',
  'proposal.for': 'Vorschlag zu „{title}“',
  'proposal.state.draft': 'Entwurf',
  'proposal.state.submitted': 'Eingereicht',
  'proposal.state.withdrawn': 'Zurückgezogen',
  'proposal.fact.challenge': 'Herausforderung',
  'proposal.fact.authority': 'Behörde',
  'proposal.fact.organisation': 'Für die Organisation',
  'proposal.fact.deadline': 'Ende der Frist',
  'proposal.fact.serverTime': 'Zeit auf unserem Server',
  'proposal.fact.savedAt': 'Zuletzt geändert',
  'proposal.fact.openedAt': 'Geöffnet am',
  'proposal.fact.received': 'Eingegangen am',
  'proposal.fact.number': 'Fassung',
  'proposal.fact.hash': 'Prüfsumme (SHA-256)',
  'proposal.fact.state': 'Stand',
  'proposal.deadlineNote':
    'Es zählt die Zeit auf unserem Server. Was genau zum Ende der Frist ankommt, ist zu spät.',
  'proposal.edit': 'Vorschlag bearbeiten',
  'proposal.missing.title': 'Das fehlt noch',
  'proposal.missing.text': 'Sie können jederzeit speichern. Zum Einreichen brauchen wir noch:',
  'proposal.complete': 'Alle Pflichtangaben sind da.',
  'proposal.submit.title': 'Einreichen',
  'proposal.submit.text':
    'Eingereicht wird genau der gespeicherte Stand, den Sie unten sehen. Er wird eingefroren und bekommt einen Beleg. Bis zur Frist können Sie ihn ändern und neu einreichen oder zurückziehen.',
  'proposal.submit.hash': 'Prüfsumme dieses Standes (SHA-256)',
  'proposal.submit.action': 'Diesen Stand einreichen',
  'proposal.submit.again': 'Diesen Stand neu einreichen',
  'proposal.submit.changed':
    'Seit dem Einreichen haben Sie etwas geändert. Es gilt weiter der eingereichte Stand, bis Sie neu einreichen.',
  'proposal.withdraw.title': 'Vorschlag zurückziehen',
  'proposal.withdraw.text':
    'Der eingereichte Vorschlag gilt dann nicht mehr. Ihr Text bleibt erhalten. Bis zur Frist können Sie ihn wieder einreichen.',
  'proposal.withdraw.action': 'Jetzt zurückziehen',
  'proposal.preview.title': 'Der gespeicherte Stand',
  'proposal.receipts.title': 'Belege',
  'proposal.receipts.caption': 'Alle Belege dieses Vorschlags',
  'proposal.receipts.none': 'Noch ist nichts eingereicht. Nach dem Einreichen steht hier der Beleg.',
  'proposal.receipts.open': 'Beleg {number} ansehen',
  'proposal.receiptState.valid': 'Gültig',
  'proposal.receiptState.superseded': 'Durch eine neuere Fassung ersetzt',
  'proposal.receiptState.withdrawn': 'Zurückgezogen',
  'proposal.readings.title': 'Wer hat gelesen?',
  'proposal.readings.none': 'Noch hat niemand von {authority} Ihren Vorschlag gelesen.',
  'proposal.readings.count':
    '{authority} hat Ihren Vorschlag {count} Mal aufgerufen. | {authority} hat Ihren Vorschlag {count} Mal aufgerufen.',
  'proposal.sealNote':
    'Bis zur Öffnung können nur Ihre Organisation und die, mit denen Sie gemeinsam einreichen, diesen Vorschlag lesen. Auch das Plattform-Team kann es nicht.',
  'proposal.saved': 'Gespeichert.',
  'proposal.started': 'Ihr Entwurf ist angelegt. Nur Ihre Organisation kann ihn lesen.',
  'proposal.submitted': 'Eingereicht. Das ist Ihr Beleg.',
  'proposal.alreadySubmitted': 'Genau dieser Stand war schon eingereicht. Das ist der Beleg dafür.',
  'proposal.withdrawn': 'Der Vorschlag ist zurückgezogen.',

  'proposal.late.title': 'Zu spät angekommen',
  'proposal.late.text': 'Die Frist war schon abgelaufen. Deshalb haben wir nichts geändert.',
  'proposal.late.arrivedAt': 'Angekommen',
  'proposal.late.deadlineAt': 'Ende der Frist',
  'proposal.late.kept':
    'Festgehalten haben wir die Zeit der Ankunft und die Prüfsumme des Inhalts, nicht den Inhalt selbst:',
  'proposal.late.keptTime': 'Festgehalten haben wir die Zeit der Ankunft.',
  'proposal.refused.title': 'Das ging nicht',
  'reason.stale': 'Inzwischen hat jemand anderes gespeichert. Bitte sehen Sie sich den neuen Stand an.',
  'reason.conflictedWithAuthority':
    'Sie gehören auch einer Behörde an, die hinter dieser Herausforderung steht. Deshalb schreiben und entscheiden hier andere.',
  'reason.noProposingOrganisation':
    'Um einen Vorschlag zu schreiben, brauchen Sie Schreibrechte bei einem Anbieter oder einer Forschungseinrichtung.',

  'receipt.title': 'Beleg {number} zum Vorschlag „{title}“',
  'receipt.heading': 'Eingangsbeleg',
  'receipt.check.title': 'So prüfen Sie den Beleg',
  'receipt.check.text':
    'Die Prüfsumme ist der SHA-256-Wert über den eingereichten Inhalt in der Schreibweise von RFC 8785 (UTF-8, ohne Zeilenende). Kopieren Sie den Text unten in eine Datei und rechnen Sie nach, zum Beispiel so:',
  'receipt.check.command': 'sha256sum vorschlag.json',
  'receipt.check.canonical': 'Eingereichter Inhalt, wie er geprüft wird',
  'receipt.check.hint':
    'Nur Ihre Organisation sieht diesen Text. Zeigen Sie ihn anderen nur, wenn Sie das wollen.',
  'receipt.withdrawnAt': 'Zurückgezogen am',
  'receipt.print': 'Diese Seite lässt sich drucken.',
  'receipt.back': 'Zum Vorschlag',

  'opening.title': 'Vorschläge zu „{title}“',
  'opening.preline': 'Öffnung der Vorschläge',
  'opening.sealed.title': 'Die Vorschläge sind versiegelt',
  'opening.sealed.text':
    'Bis zum Ende der Frist kann niemand Vorschläge öffnen: nicht Ihre Behörde, nicht das Plattform-Team. Es ist auch nicht zu sehen, ob es schon welche gibt.',
  'opening.sealed.next': 'Nach der Frist öffnen zwei Personen Ihrer Behörde die Vorschläge gemeinsam.',
  'opening.closed.title': 'Die Frist ist vorbei',
  'opening.closed.count': 'Es liegt {count} Vorschlag vor. | Es liegen {count} Vorschläge vor.',
  'opening.closed.text':
    'Zwei Personen öffnen gemeinsam: Die erste stimmt zu, die zweite öffnet. Die Teams werden danach benachrichtigt.',
  'opening.consents': 'Zugestimmt hat: {names}',
  'opening.consent.action': 'Der Öffnung zustimmen',
  'opening.open.action': 'Zustimmen und die Vorschläge öffnen',
  'opening.open.text':
    'Eine erste Person hat zugestimmt. Wenn Sie auch zustimmen, werden alle Vorschläge geöffnet. Das lässt sich nicht zurücknehmen.',
  'opening.consent.text':
    'Nach Ihrer Zustimmung muss noch eine zweite Person zustimmen. Wir benachrichtigen sie.',
  'opening.waits': 'Sie haben zugestimmt. Jetzt fehlt eine zweite Person.',
  'opening.withdrawn.title': 'Ungelesen zurückgezogen',
  'opening.withdrawn.text':
    'Die Herausforderung wurde zurückgezogen. Was dazu eingereicht wurde, bleibt für immer ungelesen.',
  'opening.opened.text': 'Geöffnet am {date}. Jedes Lesen wird festgehalten, und das Team kann es sehen.',
  'opening.opened.withStaff':
    'Weil die Behörde nur eine schreibende Person hat, war das Plattform-Team die zweite Person.',
  'opening.opened.hidden':
    'Sie können die Vorschläge nicht lesen: Lesen dürfen nur Mitglieder der Behörde, die keiner einreichenden Organisation angehören oder angehört haben.',
  'opening.list.caption': 'Geöffnete Vorschläge',
  'opening.list.none': 'Es wurde kein Vorschlag eingereicht',
  'opening.list.noneText': 'Sie können die Herausforderung archivieren oder eine neue stellen.',
  'opening.list.organisation': 'Organisation',
  'opening.consented': 'Ihre Zustimmung ist festgehalten. Die zweite Person ist benachrichtigt.',
  'opening.done': 'Die Vorschläge sind geöffnet.',
  'opening.manage': 'Herausforderung verwalten',

  'proposal.task.draft': 'Vorschlag fertig schreiben: {title}',
  'proposal.task.draftWhy': 'Der Vorschlag ist noch nicht eingereicht.',
  'proposal.task.submitted': 'Vorschlag eingereicht: {title}',
  'proposal.task.submittedWhy': 'Bis zur Frist können Sie ihn noch ändern. Danach öffnet ihn die Behörde.',
  'proposal.task.awaiting': 'Vorschlag wartet auf die Öffnung: {title}',
  'proposal.task.awaitingWhy': 'Die Frist ist vorbei. Zwei Personen der Behörde öffnen die Vorschläge.',
} as const
