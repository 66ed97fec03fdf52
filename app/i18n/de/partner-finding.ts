/** Possible partners, authorities with the same problem, and introductions. */
export const partnerFinding = {
  'finding.title': 'Mögliche Partner',
  'finding.link': 'Mögliche Partner',
  'finding.lead.provider':
    'Diese Forschungseinrichtungen könnten mit „{name}“ zusammenarbeiten. Bei jeder steht, warum.',
  'finding.lead.researchCentre':
    'Diese Anbieter könnten mit „{name}“ zusammenarbeiten. Bei jedem steht, warum.',
  'finding.lead.authority':
    'Diese Behörden haben dasselbe Problem wie „{name}“. Gemeinsam ist der Weg oft kürzer.',
  'finding.lead.innovationCentre': 'Vorgeschlagen werden Anbieter, Forschungseinrichtungen und Behörden.',
  'finding.reasons': 'Warum Sie zusammenpassen',
  'finding.reason.missing':
    'Für „{title}“ (offen bis {date}) fehlt in Ihrem Profil: {what}. Das bietet {name}.',
  'finding.reason.given': 'Für „{title}“ (offen bis {date}) bieten Sie: {what}. Das fehlt {name}.',
  'finding.reason.challenge': 'Sie passen beide zu „{title}“ (offen bis {date}).',
  'finding.reason.text': 'Gleiche Wörter in beiden Profilen: {what}',
  'finding.reason.region': 'In der Nähe: Sie arbeiten beide in {what}.',
  'finding.reason.sameProblem': 'Ihre Herausforderung „{own}“ und „{other}“ beschreiben dasselbe Problem.',
  'finding.none.title': 'Zurzeit wird Ihnen niemand vorgeschlagen',
  'finding.none.text':
    'Ihr Profil wird mit jeder Änderung neu verglichen. Je genauer Sie beschreiben, was Sie tun, desto besser sind die Vorschläge.',
  'finding.none.authority':
    'Ihre veröffentlichten Herausforderungen werden mit denen anderer Behörden verglichen. Beschreibt jemand dasselbe Problem, steht es hier.',
  'finding.none.unverified':
    'Nur geprüfte Organisationen werden einander vorgeschlagen. Nach der Prüfung durch das Plattform-Team stehen hier Ihre möglichen Partner.',
  'finding.none.off':
    'Sie haben eingestellt, dass Ihre Organisation nicht als Partner vorgeschlagen wird. Dann schlagen wir auch Ihnen niemanden vor.',
  'finding.none.kind': 'Für Innovationszentren gibt es hier keine Vorschläge.',
  'finding.ask': 'Kontakt wünschen',
  'finding.askName': 'Kontakt wünschen: {name}',
  'finding.standing.asked': 'Kontaktwunsch läuft',
  'finding.standing.agreed': 'Kontaktdaten ansehen',
  'finding.same.title': 'Andere Behörden suchen dasselbe',
  'finding.same.line': '{name} sucht dasselbe:',
  'finding.same.own': 'Ihre Herausforderung:',
  'finding.same.words': 'Gleiche Wörter in beiden Texten: {what}',
  'finding.same.over': 'Frist vorbei',
  'finding.same.due': 'Offen bis {date}',
  'finding.same.share': 'Öffentlich sagen: „Wir haben das Problem auch“',
  'finding.same.shared': 'Sie haben öffentlich gesagt, dass Sie dieses Problem auch haben.',
  'finding.sharers.title': 'Diese Behörden haben Ihr Problem auch',
  'finding.sharers.line': '{name} hat gesagt: „Wir haben das Problem auch.“',
  'finding.sharers.note': 'Dazu schreibt sie: {note}',
  'finding.how.title': 'So entstehen die Vorschläge',
  'finding.how.complement':
    'Am meisten zählt, was sich ergänzt: Herausforderungen, zu denen beide passen, und Fähigkeiten, die nur eine Seite hat. Dazu kommen gleiche Wörter in beiden Profilen, gleiche Aufgabenbereiche und gleiche Landkreise.',
  'finding.how.boxes':
    'Wer alles ankreuzt, gewinnt nichts: Sehr lange Listen zählen weniger oder gar nicht. Ein festes Rechenverfahren vergibt die Punkte, kein lernendes System.',
  'finding.how.left':
    'Nicht vorgeschlagen werden Organisationen mit gemeinsamen Mitgliedern, ungeprüfte und aufgelöste, und solche, mit denen Sie schon einen gemeinsamen Vorschlag schreiben. Vorschläge anderer spielen keine Rolle.',
  'finding.setting.title': 'Einstellungen',
  'finding.setting.isProposedAsPartner': 'Unsere Organisation darf als Partner vorgeschlagen werden',
  'finding.setting.isProposedAsPartner.hint':
    'Wenn nicht, schlagen wir auch Ihnen niemanden vor, und niemand kann Ihnen einen Kontaktwunsch senden.',
  'finding.setting.contactIsPublic': 'Ansprechperson, E-Mail und Telefon stehen öffentlich im Profil',
  'finding.setting.contactIsPublic.hint':
    'Wenn nicht, sehen andere diese Angaben erst, wenn beide Seiten einem Kontaktwunsch zugestimmt haben.',
  'finding.setting.save': 'Einstellungen speichern',
  'finding.setting.saved': 'Die Einstellungen sind gespeichert.',

  'introduction.list.title': 'Kontaktwünsche',
  'introduction.list.none': 'Noch keine Kontaktwünsche.',
  'introduction.list.toYou': 'Von {name}',
  'introduction.list.byYou': 'An {name}',
  'introduction.state.asked': 'offen bis {date}',
  'introduction.state.agreed': 'zugestimmt am {date}',
  'introduction.state.declined': 'abgelehnt am {date}',
  'introduction.state.withdrawn': 'zurückgezogen am {date}',
  'introduction.state.expired': 'abgelaufen am {date}',
  'introduction.new.title': 'Kontakt wünschen: {name}',
  'introduction.new.lead':
    'Sie schreiben {name}, warum Sie sich kennenlernen sollten. {name} stimmt zu oder lehnt ab.',
  'introduction.new.what': 'Wer was sieht',
  'introduction.new.now':
    'Sofort: Mitglieder von „{name}“ sehen den Namen Ihrer Organisation, Ihre Nachricht und die Gründe der Plattform. Kontaktdaten zeigen wir nicht.',
  'introduction.new.then':
    'Erst wenn „{name}“ zustimmt: Beide Seiten sehen Ansprechperson, E-Mail-Adresse und Telefon aus dem Profil der anderen.',
  'introduction.new.else':
    'Lehnt „{name}“ ab, oder kommt bis zum Ablauf von {days} Tagen keine Antwort, löschen wir Ihre Nachricht. Nach einem Nein können Sie {pause} Tage lang nicht noch einmal fragen.',
  'introduction.new.own': 'Das zeigen wir dann von Ihnen',
  'introduction.new.public':
    'Diese Angaben stehen zurzeit auch öffentlich in Ihrem Profil. Das ändern Sie bei „Mögliche Partner“ unter „Einstellungen“.',
  'introduction.new.edit': 'Profil bearbeiten',
  'introduction.new.field.fromId': 'Für welche Organisation fragen Sie?',
  'introduction.new.field.message': 'Ihre Nachricht',
  'introduction.new.field.message.hint':
    'Höchstens 1.000 Zeichen. Was Sie hier über sich schreiben, liest die andere Seite sofort.',
  'introduction.new.limit': 'Höchstens {limit} Zeichen',
  'introduction.new.left': 'Noch {count} Zeichen',
  'introduction.new.submit': 'Kontaktwunsch senden',
  'introduction.title': 'Kontaktwunsch: {asking} und {asked}',
  'introduction.preline': 'Kontaktwunsch',
  'introduction.toYou.asked': '{name} möchte Sie kennenlernen',
  'introduction.toYou.askedText':
    'Bitte antworten Sie bis {date}. Danach läuft der Kontaktwunsch von selbst ab.',
  'introduction.byYou.asked': 'Ihr Kontaktwunsch wartet auf eine Antwort',
  'introduction.byYou.askedText':
    '{name} kann bis {date} antworten. Wir sagen Ihnen Bescheid. Bis dahin können Sie den Kontaktwunsch zurückziehen.',
  'introduction.agreed': 'Beide Seiten sind einverstanden',
  'introduction.agreedText': 'So erreichen Sie einander.',
  'introduction.declined': 'Der Kontaktwunsch wurde abgelehnt',
  'introduction.declinedText': 'Es wurden keine Kontaktdaten gezeigt. Die Nachricht ist gelöscht.',
  'introduction.again': 'Frühestens am {date} können Sie noch einmal fragen.',
  'introduction.withdrawn': 'Der Kontaktwunsch wurde zurückgezogen',
  'introduction.withdrawnText': 'Es wurden keine Kontaktdaten gezeigt. Die Nachricht ist gelöscht.',
  'introduction.expired': 'Der Kontaktwunsch ist abgelaufen',
  'introduction.expiredText': 'Es wurden keine Kontaktdaten gezeigt. Die Nachricht ist gelöscht.',
  'introduction.hidden':
    'Eine der beiden Organisationen ist zurzeit nicht geprüft oder es gibt sie nicht mehr. Deshalb zeigen wir keine Kontaktdaten.',
  'introduction.message': 'Nachricht',
  'introduction.reason': 'Begründung',
  'introduction.why': 'Warum die Plattform Sie einander vorschlägt',
  'introduction.contacts': 'Kontaktdaten',
  'introduction.contact.name': 'Ansprechperson',
  'introduction.contact.email': 'E-Mail-Adresse',
  'introduction.contact.phone': 'Telefon',
  'introduction.contact.none': 'Keine Angabe',
  'introduction.next.title': 'Wie es weitergehen kann',
  'introduction.next.proposal':
    'Eine Seite beginnt einen Lösungsvorschlag und lädt die andere als Partner ein. Alle Partner lesen und bestätigen ihn, bevor er eingereicht wird.',
  'introduction.next.proposalLink': 'Passende Herausforderungen ansehen',
  'introduction.next.joint':
    'Eine Seite beginnt eine Herausforderung und fragt die andere, ob sie sich beteiligt. So steht eine gemeinsame Herausforderung auf der Plattform.',
  'introduction.next.jointLink': 'Herausforderung beginnen',
  'introduction.yourContact': 'Das sieht {name}, wenn Sie zustimmen',
  'introduction.step.agree': 'Zustimmen',
  'introduction.step.agreeText':
    'Danach sehen die Mitglieder beider Organisationen Ansprechperson, E-Mail-Adresse und Telefon der anderen. Das lässt sich nicht zurücknehmen.',
  'introduction.step.decline': 'Ablehnen',
  'introduction.step.declineText':
    'Es werden keine Kontaktdaten gezeigt. Die Nachricht wird gelöscht. 90 Tage lang kann die Organisation Sie nicht noch einmal fragen.',
  'introduction.step.withdraw': 'Zurückziehen',
  'introduction.step.withdrawText': 'Die Nachricht wird gelöscht. Die andere Seite erfährt es.',
  'introduction.field.reason': 'Begründung',
  'introduction.field.reason.hint': 'Die andere Seite liest sie.',
  'introduction.readersOnly': 'Antworten und zurückziehen können alle mit Schreibrechten.',
  'introduction.toast.asked': 'Ihr Kontaktwunsch ist gesendet.',
  'introduction.toast.stands': 'Zwischen Ihnen gibt es schon einen Kontaktwunsch. Hier ist er.',
  'introduction.toast.agree': 'Sie haben zugestimmt. Beide Seiten sehen jetzt die Kontaktdaten.',
  'introduction.toast.decline': 'Sie haben abgelehnt. Die Nachricht ist gelöscht.',
  'introduction.toast.withdraw': 'Ihr Kontaktwunsch ist zurückgezogen.',
  'introduction.task.answer': '{asking} möchte Sie kennenlernen',
  'introduction.task.answerWhy': 'Für „{asked}“: Stimmen Sie zu oder lehnen Sie ab.',
  'introduction.task.wait': 'Kontaktwunsch an {asked}',
  'introduction.task.waitWhy': '„{asked}“ hat noch nicht geantwortet.',
  'introduction.refused': 'Das geht zurzeit nicht',
  'tasks.area.introductions': 'Kontaktwünsche',
  'myData.section.introductions': 'Kontaktwünsche, die Sie gestellt oder beantwortet haben',
  'reason.introductionSame': 'Eine Organisation kann nicht sich selbst fragen.',
  'reason.introductionKinds': 'Diese beiden Arten von Organisationen werden einander nicht vorgestellt.',
  'reason.introductionNotVerified': 'Das geht, sobald das Plattform-Team Ihre Organisation geprüft hat.',
  'reason.introductionOtherNotVerified': 'Die andere Organisation ist zurzeit nicht geprüft.',
  'reason.introductionNotWanted': 'Diese Organisation möchte keine Kontaktwünsche bekommen.',
  'reason.introductionSharesMembers':
    'Jemand gehört zu beiden Organisationen. Dann brauchen Sie die Plattform nicht, um sich kennenzulernen.',
  'reason.introductionNoContact':
    'In Ihrem Profil stehen weder E-Mail-Adresse noch Telefon. Bitte ergänzen Sie es zuerst: Sonst gibt es nichts zu zeigen.',
  'reason.introductionTooSoon':
    'Diese Organisation hat abgelehnt. Nach einem Nein können Sie 90 Tage lang nicht noch einmal fragen.',
  'reason.introductionTooMany':
    'Ihre Organisation hat in den letzten 24 Stunden schon fünf Kontaktwünsche gesendet. Bitte versuchen Sie es morgen wieder.',
  'reason.introductionOver': 'Der Kontaktwunsch ist abgelaufen.',
} as const
