/** Start pages for each role, the map as a filter, print views. */
export const face = {
  'face.start.lead.citizen':
    'Lesen Sie nach, wo Behörden KI erproben möchten, stimmen Sie ab und reden Sie mit. Oder machen Sie mit Ihrer Organisation selbst mit.',
  'face.start.lead.provider':
    'Was ansteht, welche Herausforderungen zu Ihnen passen und wo Ihre Vorschläge stehen.',
  'face.start.lead.research': 'Was ansteht, wo Ihre Forschung gebraucht wird und wo Ihre Vorschläge stehen.',
  'face.start.lead.innovation':
    'Was ansteht, welche Herausforderungen zu Ihrem Haus passen und wo Ihre Vorschläge stehen.',
  'face.start.lead.writer': 'Was ansteht und wo die Herausforderungen Ihrer Behörde stehen.',
  'face.start.lead.approver':
    'Was auf Ihre Freigabe oder Öffnung wartet und wo die Herausforderungen Ihrer Behörde stehen.',
  'face.start.lead.reader': 'Wo die Vorgänge Ihrer Organisation stehen.',
  'face.start.lead.staff': 'Was auf eine Entscheidung des Plattform-Teams wartet. Das Älteste zuerst.',
  'face.start.lead.moderator': 'Was für die Moderation ansteht.',
  'face.start.lead.administrator': 'Was auf eine Entscheidung wartet und ob die Plattform läuft.',
  'face.start.lead.several': 'Was jetzt ansteht, in allem, woran Sie beteiligt sind.',

  'face.start.matches': 'Passt zu Ihnen',
  'face.start.noMatches':
    'Zurzeit passt keine weitere offene Herausforderung. Neue erscheinen hier von selbst.',
  'face.start.until': 'Vorschläge bis {at}',
  'face.start.fit': 'Passung: {score} von 100 Punkten',
  'face.start.fitOf': 'Passung zu {name}: {score} von 100 Punkten',
  'face.start.allMatches': 'Alle passenden Herausforderungen mit Gründen',
  'face.start.allMatchesOf': 'Alle passenden Herausforderungen für {name}',
  'face.start.gaps': 'Das fehlt noch im Profil',
  'face.start.gapsWhy':
    'Aus diesen Angaben entsteht die Passung. Was leer ist, kann der Grund sein, warum eine Herausforderung bei Ihnen nicht erscheint.',
  'face.start.complete': 'Profil ergänzen',
  'face.start.completeOf': 'Profil ergänzen: {name}',
  'face.start.latest': 'Diese Fristen enden als Nächstes',
  'face.start.latestAll': 'Alle Herausforderungen ansehen',
  'face.start.noChallenges': 'Noch keine Herausforderung',
  'face.start.noChallengesText':
    'Beschreiben Sie, wo es hakt. Sie können jederzeit speichern. Öffentlich wird der Text erst, wenn eine zweite Person ihn freigibt.',
  'face.start.noChallengesRead':
    'Sobald Ihre Behörde geprüft ist und jemand mit Schreibrecht eine Herausforderung beginnt, steht sie hier.',
  'face.start.reads': 'Sie lesen mit',
  'face.start.readsText':
    'Sie sehen den Stand aller Vorgänge. Schreiben, freigeben und einreichen können Personen mit Schreibrecht. Brauchen Sie das auch, fragen Sie eine Inhaberin oder einen Inhaber.',
  'face.start.readsAsk': 'Mitglieder von {name}',
  'face.start.queue': 'Was auf das Plattform-Team wartet',
  'face.start.queueEmpty': 'Gerade wartet nichts auf das Plattform-Team.',
  'face.start.queue.what': 'Was',
  'face.start.queue.count': 'Anzahl',
  'face.start.queue.since': 'Das Älteste wartet seit',
  'face.start.queue.nothing': 'nichts wartet',
  'face.start.queue.organisations': 'Organisationen prüfen',
  'face.start.queue.claims': 'Übernahmen entscheiden',
  'face.start.queue.feedback': 'Rückmeldungen beantworten',
  'face.start.health': 'Läuft alles?',
  'face.start.healthGood': 'Ja. Mitteilungen und E-Mails gehen hinaus, nichts hängt fest.',
  'face.start.outbox': 'Im Postausgang nachsehen und noch einmal versuchen',
  'face.start.late':
    'Eine Aufgabe im Postausgang ist überfällig | {count} Aufgaben im Postausgang sind überfällig',
  'face.start.lateText':
    'Die älteste sollte am {at} erledigt sein. Läuft der Prozess für den Hintergrund (ROLE=worker oder all)?',
  'face.start.dead':
    'Eine Aufgabe im Postausgang ist gescheitert | {count} Aufgaben im Postausgang sind gescheitert',
  'face.start.deadText':
    'Nach mehreren Versuchen wurde aufgegeben. Meist ist eine Adresse falsch oder der Mailserver lehnt ab. Es ist nichts gelöscht.',
  'face.start.moderation': 'Moderation',
  'face.start.moderationText':
    'Die öffentliche Diskussion ist noch nicht offen. Gibt es Meldungen, stehen sie hier, mit der Frist für Ihre Entscheidung.',
  'face.start.moderationLink': 'Was die Verwaltung der Plattform gerade beschäftigt',

  'face.map.title': 'Nach Kreis auswählen',
  'face.map.titleChosen': 'Nach Kreis auswählen: {district} ist gewählt',
  'face.map.label': 'Kreise in Mecklenburg-Vorpommern',
  'face.map.beside': 'Kreise, die auf der Karte noch keinen Platz haben',
  'face.map.chosen': 'gewählt',
  'face.map.all': 'Alle Kreise anzeigen',
  'face.map.asTable': 'Als Tabelle lesen',
  'face.map.district': 'Kreis',
  'face.map.named': 'Ausdrücklich für diesen Kreis',
  'face.map.found': 'Zusammen mit landesweiten',
  'face.map.statewide':
    'Eine gilt landesweit und zählt in jedem Kreis mit. | {count} gelten landesweit und zählen in jedem Kreis mit.',
  'face.map.countsChallenges':
    'Jede Zahl nennt die Herausforderungen, die Sie dort finden, wenn Ihre übrigen Filter gelten.',
  'face.map.countsOpen':
    'Jede Zahl nennt die offenen Herausforderungen. In der Liste stehen nach ihnen auch alle anderen.',
  'face.map.countsOrganisations':
    'Jede Zahl nennt die Einträge, die Sie dort finden, wenn Ihre übrigen Filter gelten.',
  'face.map.open': '{count} offen',
  'face.map.closed': '{count} geschlossen',
  'face.map.opened': '{count} geöffnet',
  'face.map.withdrawn': '{count} zurückgezogen',
  'face.map.archived': '{count} im Archiv',
  'face.map.organisations': '{count} Eintrag | {count} Einträge',

  'face.print.link': 'Druckansicht',
  'face.print.back': 'Zurück zur Seite',
  'face.print.hint': 'Zum Drucken wählen Sie im Browser „Drucken“ (Strg + P).',
  'face.print.button': 'Jetzt drucken',
  'face.print.bar': 'Druckansicht',
  'face.print.state': 'Stand',
  'face.print.id': 'Kennung',
  'face.print.updated': 'Zuletzt geändert',
  'face.print.address': 'Adresse im Netz',
  'face.print.step': 'Schritt',
  'face.print.when': 'Wann',
  'face.print.printedAt': 'Ausgegeben am',
  'face.print.changes':
    'Dieser Ausdruck zeigt den Arbeitsstand. Er enthält Änderungen, die noch nicht eingereicht sind.',
  'face.print.sealed':
    'Versiegelt: Bis zur Öffnung liest das nur das eigene Team. Bitte schützen Sie auch das Papier.',
  'face.print.receipts': 'Belege',
  'face.print.hashNow': 'Prüfsumme dieses Inhalts (SHA-256)',

  'face.way.challengeList': 'Herausforderungen ansehen',
  'face.way.registerList': 'KI-Register ansehen',
  'face.way.privacy': 'Wie wir Daten schützen',
  'face.way.consultationList': 'Beteiligungen ansehen',

  'face.receipt.words': 'Was diese Wörter bedeuten',
  'face.receipt.hash': 'Prüfsumme (SHA-256)',
  'face.receipt.hashText':
    'Eine Zahl, die ein bekanntes Rechenverfahren aus dem Text bildet. Ändert sich auch nur ein Buchstabe, kommt eine ganz andere Zahl heraus. So lässt sich später zeigen, dass der Text noch derselbe ist, ohne ihn vorzuzeigen.',
  'face.receipt.canonical': 'Kanonischer Text (RFC 8785)',
  'face.receipt.canonicalText':
    'Ihr Vorschlag in einer festgelegten Schreibweise, Feld für Feld in fester Reihenfolge. Alle Computer schreiben ihn gleich auf und kommen deshalb auf dieselbe Prüfsumme. RFC 8785 heißt die öffentliche Regel dafür.',
  'face.receipt.time': 'Eingegangen',
  'face.receipt.timeText':
    'Die Uhr der Datenbank in dem Moment, in dem der Vorschlag eingefroren wurde. Sie gilt für alle, nicht die Uhr Ihres Rechners.',
} as const
