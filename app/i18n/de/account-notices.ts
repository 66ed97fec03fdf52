/** How people are told of things, what was sent to them, and all their tasks. */
export const accountNotices = {
  'notificationKind.security': 'Sicherheit Ihres Kontos',
  'notificationKind.security.text': 'Ihr Passwort, Ihre Rolle oder Ihre Anmeldung hat sich geändert.',
  'notificationKind.requested': 'Links, um die Sie gebeten haben',
  'notificationKind.requested.text': 'Zum Beispiel der Link zum Bestätigen einer Adresse.',
  'notificationKind.legal': 'Belege und Bescheide',
  'notificationKind.legal.text': 'Zum Beispiel die Eingangsbestätigung für einen Vorschlag.',
  'notificationKind.tasks': 'Aufgaben',
  'notificationKind.tasks.text':
    'Sie sind am Zug: etwas wartet auf Ihre Freigabe, Öffnung oder Überarbeitung.',
  'notificationKind.tasks.missing':
    'Ohne E-Mail erfahren Sie erst in „Meine Aufgaben“, dass andere auf Sie warten.',
  'notificationKind.matches': 'Passende Herausforderungen',
  'notificationKind.matches.text': 'Eine neue Herausforderung passt zum Profil Ihrer Organisation.',
  'notificationKind.matches.missing': 'Ohne E-Mail kann eine Frist verstreichen, bevor Sie davon wissen.',
  'notificationKind.proposals': 'Ihre Vorschläge',
  'notificationKind.proposals.text':
    'Ihr Vorschlag wurde geöffnet, die Herausforderung dazu wurde zurückgezogen, oder jemand aus Ihrem Team hat ihn kommentiert oder Ihren Abschnitt geändert.',
  'notificationKind.proposals.missing':
    'Ohne E-Mail sehen Sie erst auf der Seite des Vorschlags, wie es weitergeht.',
  'notificationKind.organisations': 'Organisationen und Mitglieder',
  'notificationKind.organisations.text': 'Über Ihre Organisation oder Ihre Aufnahme wurde entschieden.',
  'notificationKind.organisations.missing':
    'Ohne E-Mail sehen Sie erst hier, ob Ihre Organisation bestätigt ist.',
  'notificationKind.challenges': 'Neues zu Ihren Herausforderungen',
  'notificationKind.challenges.text':
    'Eine Herausforderung, an der Sie mitgeschrieben haben, ist öffentlich.',
  'notificationKind.challenges.missing': 'Ohne E-Mail sehen Sie es erst auf der Seite der Herausforderung.',
  'notificationKind.savedSearches': 'Gespeicherte Suchen',
  'notificationKind.savedSearches.text': 'Zu einer Suche, die Sie gespeichert haben, gibt es etwas Neues.',
  'notificationKind.savedSearches.missing': 'Ohne E-Mail sehen Sie neue Treffer erst unter „Meine Suchen“.',
  'notificationKind.operation': 'Betrieb der Plattform',
  'notificationKind.operation.text': 'Etwas an der Plattform braucht die Aufmerksamkeit des Teams.',
  'notificationKind.operation.missing': 'Ohne E-Mail bleiben Störungen länger unbemerkt.',

  'notices.mail.endKind': 'Keine E-Mails mehr zum Thema „{kind}“? Hier bestellen Sie sie ab:',
  'notices.mail.endDigest': 'Keine Zusammenfassungen mehr? Hier bestellen Sie sie ab:',
  'notices.mail.settings': 'Alle Themen einstellen:',

  'notices.settings.title': 'Mitteilungen einstellen',
  'notices.settings.lead':
    'Wählen Sie für jedes Thema, wie Sie davon erfahren. Gesammelte E-Mails kommen um 7 Uhr, wöchentliche am Montag.',
  'notices.settings.mail': 'Per E-Mail',
  'notices.settings.app': 'Unter „Mitteilungen“',
  'notices.settings.mail.atOnce': 'Sofort',
  'notices.settings.mail.daily': 'Einmal am Tag, gesammelt',
  'notices.settings.mail.weekly': 'Einmal in der Woche, gesammelt',
  'notices.settings.mail.none': 'Keine E-Mails',
  'notices.settings.app.atOnce': 'Anzeigen',
  'notices.settings.app.none': 'Nicht anzeigen',
  'notices.settings.saved': 'Gespeichert. Das gilt auch für alles, was noch nicht verschickt ist.',
  'notices.settings.always': 'Das schicken wir immer',
  'notices.settings.alwaysText':
    'Diese E-Mails schützen Ihr Konto oder sind Belege. Sie kommen sofort und lassen sich nicht abstellen.',

  'notices.bounced.title': 'Ihre E-Mail-Adresse funktioniert nicht',
  'notices.bounced.text':
    'Am {at} hat der Mailserver gemeldet, dass er für {email} nichts annimmt. Wir schicken vorerst nichts mehr dorthin. Ändern Sie die Adresse in Ihrem Konto, oder lassen Sie uns die alte noch einmal prüfen.',
  'notices.bounced.change': 'E-Mail-Adresse ändern',
  'notices.bounced.check': 'Adresse noch einmal prüfen',
  'notices.bounced.checking':
    'Wir haben eine E-Mail zur Prüfung losgeschickt. Nimmt der Mailserver sie an, bekommen Sie wieder Post.',
  'notices.bounced.task': 'Ihre E-Mail-Adresse funktioniert nicht',
  'notices.bounced.taskWhy':
    'Der Mailserver nimmt nichts mehr für Sie an. Ändern Sie die Adresse, oder lassen Sie sie prüfen.',

  'notices.unsubscribe.title': 'E-Mails abbestellen',
  'notices.unsubscribe.kind':
    'Sie bekommen dann keine E-Mails mehr zum Thema „{kind}“. In der Plattform steht weiter alles unter „Mitteilungen“.',
  'notices.unsubscribe.digest':
    'Sie bekommen dann keine Zusammenfassungen mehr, weder tägliche noch wöchentliche. In der Plattform steht weiter alles unter „Mitteilungen“.',
  'notices.unsubscribe.submit': 'Abbestellen',
  'notices.unsubscribe.done': 'Abbestellt',
  'notices.unsubscribe.kindDone':
    'Wir schicken keine E-Mails mehr zum Thema „{kind}“. Das gilt auch für alles, was noch nicht verschickt ist.',
  'notices.unsubscribe.digestDone':
    'Wir schicken keine Zusammenfassungen mehr. Alle Themen, die bisher gesammelt kamen, sind per E-Mail abgestellt.',
  'notices.unsubscribe.always':
    'E-Mails zur Sicherheit des Kontos, angeforderte Links und Belege kommen weiter.',
  'notices.unsubscribe.again': 'Wieder einschalten können Sie sie jederzeit in Ihrem Konto:',

  'notices.log.title': 'E-Mails an Sie',
  'notices.log.lead':
    'Jeder Versuch, Ihnen eine E-Mail zu schicken. „Angenommen“ heißt: Der Mailserver Ihrer Adresse hat sie übernommen. Ob sie im Postfach liegt oder gelesen wurde, erfahren wir nicht.',
  'notices.log.at': 'Wann',
  'notices.log.what': 'Worum es ging',
  'notices.log.outcome': 'Was daraus wurde',
  'notices.log.digest': 'Zusammenfassung',
  'notices.log.other': 'Mitteilung',
  'notices.log.reply': 'Antwort des Mailservers: {reply}',
  'notices.log.outcome.sent': 'Der Mailserver hat die E-Mail übernommen.',
  'notices.log.outcome.sent.short': 'Angenommen',
  'notices.log.outcome.written': 'Zum Probebetrieb in eine Datei geschrieben.',
  'notices.log.outcome.written.short': 'Nicht verschickt',
  'notices.log.outcome.failed':
    'Dieser Versuch ist gescheitert. Wir versuchen es bis zu zehnmal, etwa einen Tag lang.',
  'notices.log.outcome.failed.short': 'Fehlversuch',
  'notices.log.outcome.bounced':
    'Der Mailserver nimmt diese E-Mail nie an. Wir versuchen es nicht noch einmal.',
  'notices.log.outcome.bounced.short': 'Zurückgewiesen',
  'notices.log.outcome.skipped': 'Ihre Adresse funktionierte zu dieser Zeit nicht.',
  'notices.log.outcome.skipped.short': 'Ausgelassen',
  'notices.log.older': 'Ältere',
  'notices.log.newest': 'Zu den neuesten',
  'notices.log.pages': 'Seiten der Zustellungen',
  'notices.log.emptyTitle': 'Noch keine E-Mails',
  'notices.log.emptyText': 'Sobald wir Ihnen etwas schicken, sehen Sie hier, wann und was daraus wurde.',

  'notices.list.filter': 'Mitteilungen filtern',
  'notices.list.all': 'Alle',
  'notices.list.unread': 'Nur ungelesene',
  'notices.list.noneUnread': 'Alles gelesen',
  'notices.list.noneUnreadText': 'Es gibt keine ungelesenen Mitteilungen.',
  'notices.list.kind': 'Thema: {kind}',
  'notices.list.change': 'Thema einstellen',

  'tasks.title': 'Meine Aufgaben',
  'tasks.lead': 'Alles, was in Ihren Organisationen ansteht: wer am Zug ist, warum und bis wann.',
  'tasks.all': 'Alle Aufgaben ansehen ({count})',
  'tasks.allOfMore': 'Alle Aufgaben ansehen (mehr als {count})',
  'tasks.more':
    '{area}: Hier stehen {count}, es gibt noch mehr. Weitere rücken nach, sobald Sie etwas erledigt haben.',
  'tasks.filter': 'Aufgaben filtern',
  'tasks.filter.all': 'Alle ({count})',
  'tasks.filter.yours': 'Ich bin am Zug ({count})',
  'tasks.filter.others': 'Andere sind am Zug ({count})',
  'tasks.area.account': 'Mein Konto',
  'tasks.area.challenges': 'Herausforderungen',
  'tasks.area.matches': 'Passende Herausforderungen',
  'tasks.area.people': 'Einladungen und Übergaben',
  'tasks.area.profiles': 'Profil',
  'tasks.area.proposals': 'Vorschläge',
  'tasks.area.staff': 'Team der Plattform',
  'tasks.empty': 'Hier ist gerade nichts zu tun',
  'tasks.emptyText': 'Sobald Sie oder andere am Zug sind, steht es hier.',
  'tasks.due': 'bis {at} ({distance})',
  'tasks.due.today': 'heute',
  'tasks.due.tomorrow': 'morgen',
  'tasks.due.inDays': 'in einem Tag | in {count} Tagen',
  'tasks.due.overdue': 'seit einem Tag vorbei | seit {count} Tagen vorbei',
  'tasks.due.overdueToday': 'seit heute vorbei',
} as const
