/** Notices, and what is to be done. */
export const accountWorkspace = {
  'account.notifications.title': 'Mitteilungen',
  'account.notifications.readAll': 'Alle als gelesen markieren',
  'account.notifications.readOne': 'Als gelesen markieren',
  'account.notifications.readToast': 'Als gelesen markiert.',
  'account.notifications.new': 'Neu',
  'account.notifications.open': 'Ansehen',
  'account.notifications.older': 'Ältere Mitteilungen',
  'account.notifications.newest': 'Zu den neuesten',
  'account.notifications.pages': 'Seiten der Mitteilungen',
  'account.notifications.emptyTitle': 'Noch keine Mitteilungen',
  'account.notifications.emptyText':
    'Hier steht, was Sie angeht: passende Herausforderungen, Entscheidungen, Fristen. Was davon Sie auch per E-Mail bekommen, stellen Sie selbst ein.',

  'account.workspace.title': 'Mein Bereich',
  'account.workspace.quick': 'Schnell zu',
  'account.workspace.matches': 'Passende Herausforderungen',
  'account.workspace.matchesOf': 'Passend für {name}',
  'account.workspace.challenges': 'Unsere Herausforderungen',
  'account.workspace.proposals': 'Unsere Vorschläge',
  'account.workspace.column.title': 'Herausforderung',
  'account.workspace.column.state': 'Stand',
  'account.workspace.column.deadline': 'Ende der Frist',
  'account.workspace.noDeadline': 'noch offen',
  'account.workspace.yours': 'Sie sind am Zug',
  'account.workspace.nothing':
    'Gerade ist nichts zu tun. Sobald Sie am Zug sind, steht es hier. Ob wir Ihnen dann auch eine E-Mail schicken, stellen Sie in Ihrem Konto ein.',
  'account.workspace.others': 'Andere sind am Zug',
  'account.workspace.organisations': 'Meine Organisationen',
  'account.workspace.due': 'bis {at}',
  'account.workspace.found': 'Organisation anlegen',
  'account.workspace.claim': 'Im Verzeichnis suchen',
  'account.workspace.startTitle': 'Machen Sie mit einer Organisation mit?',
  'account.workspace.startText':
    'Zum Abstimmen und Mitreden brauchen Sie keine Organisation. Herausforderungen und Vorschläge kommen von Organisationen: Legen Sie Ihre Organisation hier an. Steht sie schon im Verzeichnis, übernehmen Sie den Eintrag oder treten bei.',
  'account.workspace.another': 'Weitere Organisation',

  'account.task.unread': 'Eine neue Mitteilung lesen | {count} neue Mitteilungen lesen',
  'account.task.unreadWhy': 'Mitteilungen sagen Ihnen, was sich geändert hat.',
  'account.task.awaitsReview': '{name} wird geprüft',
  'account.task.awaitsReviewWhy':
    'Das Plattform-Team prüft, ob es die Organisation gibt. Wir melden uns, sobald entschieden ist.',
  'account.task.rejected': '{name}: Angaben überarbeiten',
  'account.task.rejectedWhy':
    'Das Plattform-Team konnte die Organisation nicht bestätigen. Lesen Sie den Grund, ändern Sie die Angaben und legen Sie sie noch einmal vor.',
  'account.state.listed': 'Eingetragen, nicht übernommen',
  'account.state.unverified': 'In Prüfung',
  'account.state.verified': 'Geprüft',
  'account.state.rejected': 'Nicht bestätigt',
  'account.state.merged': 'Zusammengeführt',
  'account.state.closed': 'Geschlossen',
} as const
