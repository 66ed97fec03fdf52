/** Discussions, consultations and moderation in one's own data and at the deletion of the account. */
export const participationData = {
  'myData.delete.texts': 'Was soll mit Ihren Beiträgen geschehen?',
  'myData.delete.texts.hint':
    'Antworten anderer bleiben in beiden Fällen. Statt Ihres Pseudonyms steht dort „Gelöschtes Konto“.',
  'myData.delete.texts.erase': 'Meinen Beitrag löschen | Meine {count} Beiträge löschen',
  'myData.delete.texts.erase.hint':
    'Wir entfernen den Text überall: aus der Diskussion, aus früheren Fassungen, aus der Suche und aus Kopien der Moderation. An der Stelle steht, dass dort ein Beitrag war.',
  'myData.delete.texts.keep':
    'Meinen Beitrag ohne Namen stehen lassen | Meine {count} Beiträge ohne Namen stehen lassen',
  'myData.delete.texts.keep.hint':
    'Die Diskussion bleibt lesbar. Prüfen Sie vorher, ob in den Texten steht, wer Sie sind: Später können Sie sie nicht mehr ändern.',
  'myData.consequence.follows':
    'Nachrichten über eine Diskussion, der Sie folgen | Nachrichten über {count} Diskussionen, denen Sie folgen',
  'myData.consequence.votes':
    'Eine Stimme, ohne Ihren Namen: Die Zahlen bleiben richtig. | {count} Stimmen, ohne Ihren Namen: Die Zahlen bleiben richtig.',
  'myData.consequence.decisions':
    'Dass die Moderation einmal über Beiträge von Ihnen entschieden hat, ohne Ihren Namen | Dass die Moderation {count} Mal über Beiträge von Ihnen entschieden hat, ohne Ihren Namen',
  'myData.section.contributions': 'Ihre Beiträge in Diskussionen',
  'myData.section.contributionTexts': 'Frühere Fassungen und Nachträge Ihrer Beiträge',
  'myData.section.commentVotes': 'Ihre Stimmen zu Beiträgen',
  'myData.section.follows': 'Diskussionen, denen Sie folgen',
  'myData.section.statements': 'Ihre Thesen in Beteiligungen',
  'myData.section.statementVotes': 'Ihre Stimmen zu Thesen',
  'myData.section.ballots': 'Ihre Antworten in Umfragen',
  'myData.section.officialWork': 'Was Sie für eine Behörde in der Beteiligung getan haben',
  'myData.section.reports': 'Ihre Meldungen an die Moderation',
  'myData.section.moderationDecisions': 'Entscheidungen der Moderation über Sie und Ihre Beiträge',
  'myData.section.appeals': 'Ihre Widersprüche',
  'myData.section.moderationWork': 'Was Sie in der Moderation getan haben',
  'myData.section.moderationNotes': 'Ihre Notizen in der Moderation',
  'myData.column.pseudonym': 'Pseudonym',
  'myData.value.visible': 'sichtbar',
  'myData.value.hidden': 'ausgeblendet',
  'myData.value.removed': 'entfernt',
  'myData.value.agree': 'Zustimmung',
  'myData.value.disagree': 'Ablehnung',
  'myData.value.pass': 'keine Meinung',
  'myData.value.noAction': 'keine Maßnahme',
  'myData.value.warn': 'Hinweis',
  'myData.value.hide': 'Ausblenden',
  'myData.value.lock': 'Sperren von Antworten',
  'myData.value.remove': 'Entfernen',
  'myData.value.pausePosting': 'Schreibpause',
  'myData.value.upheld': 'stattgegeben',
  'myData.value.rejected': 'zurückgewiesen',
} as const
