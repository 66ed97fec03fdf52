/** Diskussionen: Beiträge, Antworten, Stimmen, Pseudonyme. */
export const threads = {
  'notificationKind.participation': 'Diskussionen',
  'notificationKind.participation.text':
    'Antworten auf Ihre Beiträge, Erwähnungen Ihres Pseudonyms und Neues in Diskussionen, denen Sie folgen.',
  'notificationKind.participation.missing': 'Ohne E-Mail lesen Sie Antworten erst hier auf der Plattform.',
  'search.kind.comment': 'Beitrag aus einer Diskussion',
  'search.status.visible': 'Öffentlich',

  'thread.title': 'Diskussion',
  'thread.lead':
    'Alle dürfen mitlesen und Beiträge melden. Wer mitreden will, braucht ein Konto und ein Pseudonym. Ihr Name und Ihre E-Mail-Adresse bleiben verborgen.',
  'thread.count.none': 'Noch keine Beiträge',
  'thread.count.some': '{count} Beitrag | {count} Beiträge',
  'thread.count.more': 'Mehr als {count} Beiträge',
  'thread.none': 'Noch hat niemand etwas geschrieben',
  'thread.noneText':
    'Schreiben Sie den ersten Beitrag: eine Frage, ein Bedenken, einen Vorschlag oder eine Erfahrung.',
  'thread.noneFound': 'Dazu gibt es keinen Beitrag',
  'thread.noneFoundText': 'Ändern Sie die Wörter oder wählen Sie eine andere Art.',
  'thread.list': 'Beiträge',
  'thread.found': 'Gefundene Beiträge',
  'thread.call.title': 'Diskussion',
  'thread.call.link': 'Zur Diskussion',
  'thread.call.first': 'Ersten Beitrag schreiben',

  'thread.follow': 'Diskussion folgen',
  'thread.unfollow': 'Nicht mehr folgen',
  'thread.toast.follow': 'Sie folgen der Diskussion. Wir sagen Ihnen, wenn jemand etwas schreibt.',
  'thread.toast.unfollow': 'Sie folgen der Diskussion nicht mehr.',

  'thread.filter': 'Beiträge ordnen und finden',
  'thread.filter.order': 'Reihenfolge',
  'thread.filter.category': 'Art',
  'thread.filter.any': 'Alle Arten',
  'thread.filter.text': 'Wörter im Beitrag',
  'thread.order.best': 'Viel Zustimmung zuerst',
  'thread.order.newest': 'Neueste zuerst',
  'thread.order.oldest': 'Älteste zuerst',
  'thread.order.discussed': 'Viele Antworten zuerst',
  'thread.order.why':
    'Oben steht, wovon wir am sichersten wissen, dass die meisten zustimmen: Wenige Stimmen zählen vorsichtig (untere Grenze nach Wilson). Jeden vierten Platz bekommt ein neuer Beitrag mit weniger als {count} Stimmen.',
  'thread.order.found': 'Gefundene Beiträge stehen mit dem neuesten zuerst.',
  'thread.jump': 'Beiträge lesen',
  'thread.pages': 'Seiten der Diskussion',
  'thread.next': 'Weitere Beiträge',
  'thread.start': 'Zum Anfang',

  'commentCategory.question': 'Frage',
  'commentCategory.concern': 'Bedenken',
  'commentCategory.suggestion': 'Vorschlag',
  'commentCategory.experience': 'Erfahrung',
  'comment.contribution': 'Beitrag',
  'comment.answer': 'Antwort',
  'comment.by': '{kind} von {author}',
  'comment.byNobody': '{kind} eines gelöschten Kontos',
  'comment.yours': 'Von Ihnen',
  'comment.edited': 'Geändert am {date}',
  'comment.history': 'Frühere Fassungen',
  'comment.addendum': 'Nachtrag vom {date}',
  'comment.answersTo': 'Antwort auf @{author}',
  'comment.answersToNobody': 'Antwort auf einen Beitrag, der nicht mehr zu sehen ist',
  'comment.collapsed':
    'Wird geprüft: Mehrere Menschen haben diesen Beitrag gemeldet. Sie können ihn trotzdem lesen.',
  'comment.collapsedShow': 'Beitrag anzeigen',
  'comment.held': 'Wartet auf eine erste Prüfung',
  'comment.heldText':
    'Jemand von der Moderation sieht Ihren Beitrag an, bevor alle ihn lesen. Das geschieht bei neuen Konten, zum Beispiel wenn ein Link im Text steht. Bis dahin sehen nur Sie ihn.',
  'comment.answered': 'Antwort der Behörde: {status}',
  'comment.highlighted': 'Von der Behörde hervorgehoben',
  'comment.hidden': 'Dieser Beitrag wurde am {date} ausgeblendet. Er verstößt gegen die Regel „{rule}“.',
  'comment.removed': 'Diesen Beitrag hat die Person entfernt, die ihn geschrieben hatte.',
  'comment.tombstone': 'Nicht mehr zu sehen',
  'comment.toAnswer': 'Antworten',
  'comment.answers': '{count} Antwort | {count} Antworten',
  'comment.permalink': 'Link zu diesem Beitrag',
  'comment.report': 'Melden',
  'comment.reportOf': 'Beitrag melden: {title}',
  'comment.toOfficialAnswer': 'Für die Stelle antworten',
  'comment.toHighlight': 'Hervorheben',
  'comment.toHighlighted': 'Zur Hervorhebung',
  'comment.edit': 'Bearbeiten',
  'comment.append': 'Nachtragen oder entfernen',
  'comment.moreAnswers': 'Alle Antworten lesen',
  'comment.page.title': 'Beitrag in der Diskussion',
  'comment.above': 'Worauf geantwortet wird',
  'comment.below': 'Antworten',
  'comment.noAnswers': 'Noch keine Antworten',
  'comment.posted': 'Ihr Beitrag ist veröffentlicht',
  'comment.postedText':
    'Alle können ihn jetzt lesen. Fünf Minuten lang können Sie ihn noch ändern, ohne dass es vermerkt wird.',
  'comment.arrived': 'Ihr Beitrag ist angekommen',
  'comment.arrivedText':
    'Er erscheint für alle, sobald ihn jemand geprüft hat. Unter „Meine Beiträge“ in Ihrem Konto finden Sie ihn wieder.',
  'comment.announced': 'Neuer Beitrag: {text}',

  'vote.of': 'Abstimmen: {title}',
  'vote.agree': 'Stimme zu',
  'vote.disagree': 'Stimme nicht zu',
  'vote.pass': 'Unentschieden',
  'vote.none': 'Stimme zurücknehmen',
  'vote.count.agree': '{count} stimmt zu | {count} stimmen zu',
  'vote.count.disagree': '{count} stimmt nicht zu | {count} stimmen nicht zu',
  'vote.count.pass': '{count} unentschieden',

  'post.title': 'Beitrag schreiben',
  'post.answerTitle': 'Antwort schreiben',
  'post.rules': 'Spielregeln lesen',
  'post.field.text': 'Ihr Beitrag',
  'post.field.text.hint':
    'Bleiben Sie bei der Sache und freundlich. Mit @ und einem Pseudonym sprechen Sie jemanden an.',
  'post.field.category': 'Was ist Ihr Beitrag?',
  'post.noCategory': 'Keine Angabe',
  'post.field.pseudonym': 'Ihr Pseudonym',
  'post.field.pseudonym.hint':
    'Unter diesem Namen schreiben Sie öffentlich. 3 bis 30 Zeichen: Buchstaben, Ziffern, Punkt, Strich. Ohne Leerzeichen.',
  'post.as': 'Sie schreiben als {pseudonym}. Ihr Name und Ihre E-Mail-Adresse bleiben verborgen.',
  'post.send': 'Veröffentlichen',
  'post.sendAnswer': 'Antwort veröffentlichen',
  'post.sendSignedOut': 'Anmelden und veröffentlichen',
  'post.signedOutNote': 'Sie melden sich im nächsten Schritt an. Was Sie geschrieben haben, bleibt erhalten.',
  'post.closed': 'Die Diskussion ist geschlossen',
  'post.closedText': 'Sie können alles lesen. Neue Beiträge und Stimmen sind nicht mehr möglich.',
  'post.notTaken': 'Das hat nicht geklappt',

  'contribution.refused.postingPaused':
    'Die Moderation hat Ihr Schreiben bis {date} ausgesetzt. Lesen und abstimmen können Sie weiterhin.',
  'contribution.refused.tooFast':
    'Das ging sehr schnell. Bitte lesen Sie Ihren Text noch einmal und senden Sie ihn dann erneut.',
  'contribution.refused.duplicate':
    'Diesen Text haben Sie schon geschrieben. Er steht bereits in der Diskussion.',
  'contribution.refused.tooManyLinks': 'Ihr Text enthält zu viele Links. Bitte lassen Sie einige weg.',
  'contribution.refused.wouldWait':
    'Diesen Text müssten wir erst prüfen. Ein Beitrag, den schon alle lesen, kann darauf nicht warten. Lassen Sie Links weg, oder schreiben Sie einen neuen Beitrag.',
  'contribution.refused.tooMany':
    'Sie haben gerade sehr viel geschrieben. Bitte versuchen Sie es später noch einmal.',
  'contribution.refused.proofNeeded':
    'Bitte senden Sie Ihren Text noch einmal. Ihr Browser rechnet kurz, um Spam abzuwehren.',
  'contribution.refused.unreadable': 'Ihr Text enthält keine lesbaren Zeichen. Bitte schreiben Sie ihn neu.',
  'contribution.refused.closed': 'Die Diskussion ist geschlossen. Ihr Text wurde nicht veröffentlicht.',
  'contribution.refused.answeredIsGone':
    'Der Beitrag, auf den Sie antworten, ist nicht mehr zu sehen. Sie können stattdessen einen eigenen Beitrag schreiben.',
  'contribution.refused.idTaken': 'Diese Seite war veraltet. Bitte senden Sie Ihren Text noch einmal.',
  'contribution.refused.wrongState': 'Dieser Beitrag ist nicht mehr zu sehen. Darum ist das nicht möglich.',
  'contribution.refused.settled':
    'Inzwischen hat jemand geantwortet oder abgestimmt, oder ein Tag ist vergangen. Der Text bleibt jetzt stehen. Sie können ihn durch einen Nachtrag ergänzen.',
  'contribution.refused.notYetSettled':
    'Noch können Sie den Text selbst ändern. Ein Nachtrag ist nicht nötig.',
  'contribution.refused.tooManyAddenda':
    'Zu diesem Beitrag gibt es schon sehr viele Nachträge. Bitte schreiben Sie einen neuen Beitrag.',

  'commentEdit.title': 'Beitrag bearbeiten',
  'commentEdit.back': 'Zurück zum Beitrag',
  'commentEdit.mode.free': 'Bis {date} ändern Sie den Text, ohne dass es vermerkt wird.',
  'commentEdit.mode.versioned': 'Bis {date} können Sie den Text ändern. Alle sehen, was vorher dastand.',
  'commentEdit.mode.addendum':
    'Der Text bleibt stehen, weil andere ihn gelesen und beantwortet haben oder weil ein Tag vergangen ist. Sie können einen Nachtrag mit Datum anfügen.',
  'commentEdit.field.text': 'Text',
  'commentEdit.addendum': 'Ihr Nachtrag',
  'commentEdit.save': 'Änderung veröffentlichen',
  'commentEdit.append': 'Nachtrag veröffentlichen',
  'commentEdit.remove': 'Beitrag entfernen',
  'commentEdit.removeText':
    'Der Text wird gelöscht, auch alle früheren Fassungen und Nachträge. Das lässt sich nicht rückgängig machen. Wo Antworten stehen, bleibt ein Platzhalter.',
  'commentEdit.toast.edit': 'Ihre Änderung ist veröffentlicht.',
  'commentEdit.toast.append': 'Ihr Nachtrag ist veröffentlicht.',
  'commentEdit.toast.remove': 'Ihr Beitrag ist entfernt.',
  'commentEdit.stale': 'Sie haben den Beitrag in einem anderen Fenster geändert',
  'commentEdit.staleText': 'Ihr Text steht noch im Feld. Jetzt veröffentlicht ist:',
  'commentHistory.title': 'Frühere Fassungen',
  'commentHistory.lead': 'Grün ist hinzugekommen, durchgestrichen ist weggefallen.',
  'commentHistory.added': 'hinzugefügt:',
  'commentHistory.removed': 'entfernt:',
  'commentHistory.first': 'Erste Fassung vom {date}',
  'commentHistory.change': 'Geändert am {date}',
  'commentHistory.none': 'Dieser Beitrag wurde nicht geändert.',

  'pseudonym.title': 'Pseudonym',
  'pseudonym.lead':
    'Unter Ihrem Pseudonym schreiben Sie in Diskussionen. Niemand sieht dort Ihren Namen, Ihre E-Mail-Adresse oder Ihre Organisation.',
  'pseudonym.fixed':
    'Sie haben unter diesem Namen schon geschrieben. Darum bleibt er: Sonst könnte jemand anderes ihn annehmen.',
  'pseudonym.yours': 'Ihr Pseudonym',
  'pseudonym.save': 'Pseudonym wählen',
  'pseudonym.toast': 'Ihr Pseudonym ist gespeichert.',
  'field.pseudonym.tooShort': 'Das Pseudonym ist zu kurz: mindestens 3 Zeichen.',
  'field.pseudonym.tooLong': 'Das Pseudonym ist zu lang: höchstens 30 Zeichen.',
  'field.pseudonym.shape':
    'Nur Buchstaben, Ziffern und dazwischen Punkt, Strich oder Unterstrich. Keine Leerzeichen.',
  'field.pseudonym.official':
    'Dieser Name klingt nach einer Behörde oder nach der Plattform. Bitte wählen Sie einen anderen.',
  'field.pseudonym.objection': 'Dieser Name ist nicht möglich. Bitte wählen Sie einen anderen.',
  'field.pseudonym.taken':
    'Dieses Pseudonym oder ein sehr ähnliches hat schon jemand. Bitte wählen Sie ein anderes.',
  'field.pseudonym.written': 'Sie haben unter Ihrem Pseudonym schon geschrieben. Darum bleibt es.',
  'field.pseudonym.missing': 'Bitte wählen Sie ein Pseudonym. Unter diesem Namen erscheint Ihr Beitrag.',
} as const
