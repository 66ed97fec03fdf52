/** Several organisations with one proposal: who takes part, who confirms, what happens when one leaves. */
export const consortium = {
  'consortium.title': 'Wer reicht gemeinsam ein?',
  'consortium.link': 'Beteiligte Organisationen',
  'consortium.lead':
    'Mehrere Organisationen können einen Vorschlag zusammen einreichen. Eine führt, die anderen schreiben mit und bestätigen den Stand, bevor er eingereicht wird.',
  'consortium.leader': 'Federführend',
  'consortium.list': 'Beteiligte Organisationen',
  'consortium.none': 'Noch ist keine andere Organisation beteiligt.',
  'consortium.organisation': 'Organisation',
  'consortium.since': 'seit dem {date}',
  'consortium.state.invited': 'Angefragt',
  'consortium.state.joined': 'Beteiligt',
  'consortium.state.declined': 'Hat abgelehnt',
  'consortium.state.left': 'Ausgestiegen',
  'consortium.state.removed': 'Nicht mehr beteiligt',
  'consortium.rule.title': 'Wenn jemand aussteigt',
  'consortium.rule.staysValid':
    'Steigt eine beteiligte Organisation bis zum Ende der Frist aus, gilt weiter, was schon eingereicht ist.',
  'consortium.rule.needsResubmission':
    'Steigt eine beteiligte Organisation bis zum Ende der Frist aus, gilt nicht mehr, was mit ihr eingereicht wurde. Die anderen müssen neu einreichen.',
  'consortium.rule.until':
    'Aussteigen geht bis zum Ende der Frist. Danach bleibt dabei, wer beim Einreichen dabei war.',
  'consortium.rule.frozen':
    'Diese Regel hat die Behörde für die Herausforderung gewählt. Mit dem Einreichen wird sie für Ihre Fassung festgehalten.',
  'consortium.rights':
    'Alle Beteiligten können den Vorschlag lesen und bearbeiten. Anfragen, einreichen und zurückziehen kann nur {lead}.',
  'consortium.leadConfirms':
    'Bestätigen kann das nur die federführende Organisation. Bitte sprechen Sie sich ab.',
  'consortium.invited.title': '{lead} fragt Ihre Organisation an',
  'consortium.invited.text':
    'Wenn Sie zusagen, können Sie den Vorschlag lesen und mitschreiben. Er wird erst eingereicht, wenn Ihre Organisation den genauen Stand bestätigt hat.',
  'consortium.invited.hidden': 'Den Vorschlag selbst sehen Sie erst, wenn Sie zugesagt haben.',
  'consortium.invite.title': 'Organisation anfragen',
  'consortium.invite.text':
    'Wir sagen den Personen, die für die Organisation schreiben dürfen, wer zu welcher Herausforderung anfragt. Vom Vorschlag erfahren sie nichts, bevor sie zusagen.',
  'consortium.search.label': 'Organisationen suchen',
  'consortium.search.name': 'Name der Organisation',
  'consortium.search.action': 'Suchen',
  'consortium.search.none':
    'Keine Organisation gefunden, die Sie anfragen können. Anfragen lassen sich Anbieter und Forschungseinrichtungen mit Konto auf der Plattform.',
  'consortium.search.full': 'Mehr als {most} andere Organisationen können nicht beteiligt sein.',
  'consortium.search.found': '{count} Organisation gefunden | {count} Organisationen gefunden',
  'consortium.step.inviteOne': '{name} anfragen',
  'consortium.step.again': '{name} noch einmal anfragen',
  'consortium.step.join': 'Zusagen',
  'consortium.step.decline': 'Ablehnen',
  'consortium.step.leave': 'Aussteigen',
  'consortium.step.remove': '{name} nicht mehr beteiligen',
  'consortium.step.takeBack': 'Anfrage an {name} zurücknehmen',
  'consortium.confirm.join': 'Für {name} zusagen',
  'consortium.confirm.decline': 'Für {name} ablehnen',
  'consortium.confirm.leave': '{name} steigt aus',
  'consortium.confirm.remove': 'Jetzt ohne {name} weiter',
  'consortium.confirm.takeBack': 'Jetzt zurücknehmen',
  'consortium.text.join':
    'Ihre Organisation schreibt dann an diesem Vorschlag mit und kann zu dieser Herausforderung keinen anderen einreichen.',
  'consortium.text.decline': 'Die anfragende Organisation erfährt, dass Sie ablehnen.',
  'consortium.text.leave':
    'Ihre Organisation kann den Vorschlag dann sofort nicht mehr lesen. Die federführende Organisation erfährt es gleich. Was Sie geschrieben haben, bleibt im Vorschlag.',
  'consortium.text.remove':
    'Die Organisation kann den Vorschlag dann sofort nicht mehr lesen. Was sie geschrieben hat, bleibt stehen. Die anderen müssen den neuen Stand bestätigen.',
  'consortium.text.takeBack':
    'Die Organisation kann dann nicht mehr zusagen. Sie können sie noch einmal anfragen.',
  'consortium.toast.invite': 'Die Anfrage ist unterwegs.',
  'consortium.toast.join': 'Sie sind dabei. Ab jetzt können Sie den Vorschlag lesen und bearbeiten.',
  'consortium.toast.decline': 'Sie haben abgelehnt.',
  'consortium.toast.leave': 'Ihre Organisation ist ausgestiegen.',
  'consortium.toast.remove': 'Die Organisation ist nicht mehr beteiligt.',
  'consortium.toast.confirmCopy': 'Bestätigt. Das gilt genau für diesen Stand.',

  'consortium.copy.title': 'Bestätigungen der Beteiligten',
  'consortium.copy.text':
    'Eingereicht werden kann erst, wenn jede beteiligte Organisation genau diesen Stand bestätigt hat. Jede Änderung macht die Bestätigungen ungültig.',
  'consortium.copy.caption': 'Wer diesen Stand bestätigt hat',
  'consortium.copy.who': 'Bestätigt von',
  'consortium.copy.at': 'Bestätigt am',
  'consortium.copy.missing': 'Bestätigung fehlt',
  'consortium.copy.person': '{name}, {role}',
  'consortium.copy.erased': 'Name gelöscht',
  'consortium.copy.confirm': 'Für {name} bestätigen',
  'consortium.copy.confirmText':
    'Sie bestätigen den gespeicherten Stand, den Sie unten sehen. Name und Funktion werden mit dem Vorschlag eingefroren. Die Behörde liest sie nach der Öffnung.',
  'consortium.copy.incomplete': 'Bestätigen lässt sich erst ein Stand, in dem alle Pflichtangaben da sind.',
  'copyForm.name': 'Ihr Name',
  'copyForm.role': 'Ihre Funktion',
  'copyForm.role.hint': 'Zum Beispiel: Geschäftsführung oder Projektleitung.',

  'consortium.frozen.title': 'Gemeinsam eingereicht mit',
  'consortium.frozen.titleOf': 'Gemeinsam eingereicht mit ({number})',
  'consortium.frozen.confirmedAt': '{partner} (bestätigt am {at})',
  'consortium.frozen.lapsedAt': 'Gilt nicht mehr seit',
  'consortium.frozen.lapsed':
    'Eine beteiligte Organisation ist nicht mehr dabei. Nach der Regel der Herausforderung gilt diese Fassung deshalb nicht mehr.',
  'consortium.gone.term': 'Nicht mehr beteiligt',
  'consortium.gone.left': '{name} hat die Partnerschaft am {date} verlassen.',
  'consortium.gone.removed': '{name} ist seit dem {date} nicht mehr beteiligt.',
  'consortium.task.answer': 'Anfrage beantworten: gemeinsamer Vorschlag zu {title}',
  'consortium.task.answerWhy': '{lead} möchte mit Ihrer Organisation zusammen einreichen.',
  'consortium.task.confirm': 'Ihre Bestätigung fehlt: gemeinsamer Vorschlag zu {title}',
  'consortium.task.confirmWhy':
    'Alle Pflichtangaben sind da. Eingereicht werden kann der Vorschlag erst, wenn Ihre Organisation genau diesen Stand bestätigt.',
  'tasks.area.partnerships': 'Gemeinsame Vorschläge',
  'proposal.receiptState.lapsed': 'Gilt nicht mehr: eine Organisation ist ausgestiegen',

  'challengeForm.consortiumRule': 'Wenn bei einem gemeinsamen Vorschlag jemand aussteigt',
  'challengeForm.consortiumRule.hint':
    'Mehrere Organisationen können zusammen einreichen. Bis zum Ende der Frist kann eine von ihnen aussteigen.',
  'challenge.fact.consortium': 'Gemeinsame Vorschläge',
  'consortiumRule.staysValid': 'Was eingereicht ist, gilt weiter',
  'consortiumRule.needsResubmission': 'Was eingereicht ist, gilt nicht mehr: die anderen reichen neu ein',

  'reason.confirmationMissing':
    'Noch nicht alle beteiligten Organisationen haben genau diesen Stand bestätigt.',
  'reason.partnerIsLead': 'Ihre Organisation führt diesen Vorschlag schon.',
  'reason.partnerMayNotPropose': 'Diese Organisation kann hier keinen Vorschlag einreichen.',
  'reason.partnerCannotAnswer': 'In dieser Organisation kann zurzeit niemand auf die Anfrage antworten.',
  'reason.teamFull': 'Mehr Organisationen können nicht beteiligt sein.',
  'reason.inAnotherTeam':
    'Diese Organisation hat zu dieser Herausforderung schon einen eigenen Vorschlag oder ist an einem anderen beteiligt.',

  'myData.action.proposal.partnerInvited': 'Organisation zum gemeinsamen Vorschlag angefragt',
  'myData.action.proposal.partnerJoined': 'Einem gemeinsamen Vorschlag beigetreten',
  'myData.action.proposal.partnerDeclined': 'Gemeinsamen Vorschlag abgelehnt',
  'myData.action.proposal.partnerLeft': 'Gemeinsamen Vorschlag verlassen',
  'myData.action.proposal.partnerRemoved': 'Organisation nicht mehr beteiligt',
  'myData.action.proposal.partnerMoved': 'Beteiligung nach einer Zusammenführung übertragen',
  'myData.action.proposal.copyConfirmed': 'Stand eines gemeinsamen Vorschlags bestätigt',
  'myData.action.proposal.lapsed': 'Eingereichte Fassung gilt nach einem Ausstieg nicht mehr',
  'myData.section.proposalPartnerships': 'Gemeinsame Vorschläge: Anfragen und Antworten',
  'myData.section.copyConfirmations': 'Bestätigte Stände gemeinsamer Vorschläge',
  'myData.section.frozenConfirmations': 'Bestätigungen in eingereichten Fassungen',
  'myData.value.asked': 'angefragt',
  'myData.value.answered': 'geantwortet',
  'myData.column.name': 'Name',
} as const
