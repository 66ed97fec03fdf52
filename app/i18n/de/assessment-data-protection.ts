/** The questions of the data protection check. Short forms of the law, not its text. */
export const assessmentDataProtection = {
  'assessment.dataProtection.personal': 'Verarbeitet die Lösung Daten über Menschen?',
  'assessment.dataProtection.personal.help':
    'Auch Namen von Beschäftigten, Kennzeichen, Stimmen, Bilder und Aktenzeichen zählen. Denken Sie an Test, Training und Betrieb.',
  'assessment.dataProtection.personal.short': 'Daten über Menschen',
  'assessment.dataProtection.personal.none': 'Nein, keine personenbezogenen Daten',
  'assessment.dataProtection.personal.anonymised': 'Nur anonymisierte Daten',
  'assessment.dataProtection.personal.personal': 'Ja, auch pseudonymisierte Daten',
  'assessment.dataProtection.traceable': 'Lassen sich Menschen mit vertretbarem Aufwand wiedererkennen?',
  'assessment.dataProtection.traceable.help':
    'Zum Beispiel durch Verknüpfen mit anderen Daten oder weil eine Gruppe sehr klein ist.',
  'assessment.dataProtection.traceable.short': 'Menschen wieder erkennbar',
  'assessment.dataProtection.legalBasis': 'Ist eine Rechtsgrundlage für die Verarbeitung benannt?',
  'assessment.dataProtection.legalBasis.help':
    'Für Behörden ist das meist ein Gesetz, das die Aufgabe regelt. Für Test und Training kann eine eigene Grundlage nötig sein.',
  'assessment.dataProtection.legalBasis.short': 'Rechtsgrundlage benannt',
  'assessment.dataProtection.special': 'Werden besonders geschützte Daten in großem Umfang verarbeitet?',
  'assessment.dataProtection.special.help':
    'Zum Beispiel Gesundheit, Herkunft, Religion, politische Meinung, biometrische Daten oder Straftaten.',
  'assessment.dataProtection.special.short': 'Besonders geschützte Daten in großem Umfang',
  'assessment.dataProtection.decides':
    'Bewertet die Lösung Menschen automatisch, und folgen daraus Entscheidungen über sie?',
  'assessment.dataProtection.decides.help':
    'Gemeint sind Entscheidungen mit rechtlicher oder ähnlich großer Wirkung, zum Beispiel ein Bescheid.',
  'assessment.dataProtection.decides.short': 'Automatische Bewertung mit Folgen für Menschen',
  'assessment.dataProtection.monitors': 'Werden öffentlich zugängliche Bereiche umfangreich überwacht?',
  'assessment.dataProtection.monitors.help': 'Zum Beispiel Straßen, Plätze oder Wartebereiche mit Kameras.',
  'assessment.dataProtection.monitors.short': 'Überwachung öffentlicher Bereiche',
  'assessment.dataProtection.risks': 'Wie viele dieser Merkmale treffen zu?',
  'assessment.dataProtection.risks.help':
    'Neue Technik wie KI bewertet oder steuert Menschen. Die Menschen sind schutzbedürftig, zum Beispiel Kinder oder Beschäftigte. Datenbestände werden zusammengeführt. Sehr viele Menschen sind betroffen. Menschen könnten eine Leistung nicht mehr bekommen.',
  'assessment.dataProtection.risks.short': 'Merkmale für ein hohes Risiko',
  'assessment.dataProtection.risks.one': 'Eines',
  'assessment.dataProtection.risks.several': 'Zwei oder mehr',
  'assessment.dataProtection.processor': 'Verarbeitet ein Anbieter die Daten in Ihrem Auftrag?',
  'assessment.dataProtection.processor.help': 'Auch Hosting, Fernwartung und Cloud-Dienste zählen.',
  'assessment.dataProtection.processor.short': 'Vertrag über Auftragsverarbeitung nötig',
  'assessment.dataProtection.thirdCountry': 'Gelangen Daten in Länder außerhalb von EU und EWR?',
  'assessment.dataProtection.thirdCountry.help':
    'Auch ein Zugriff von dort zählt, zum Beispiel durch den Support eines Anbieters.',
  'assessment.dataProtection.thirdCountry.short': 'Grundlage für die Übermittlung ins Ausland nötig',
  'assessment.outcome.dataProtection.notYetClassified': 'Noch nicht eingestuft',
  'assessment.outcome.dataProtection.notYetClassified.text':
    'Mindestens eine Frage ist offen. Klären Sie sie mit Ihrer oder Ihrem Datenschutzbeauftragten.',
  'assessment.outcome.dataProtection.noPersonalData': 'Keine personenbezogenen Daten',
  'assessment.outcome.dataProtection.noPersonalData.text':
    'Die DSGVO gilt für diese Daten nicht. Prüfen Sie neu, wenn andere Daten dazukommen.',
  'assessment.outcome.dataProtection.ordinary': 'Übliche Verarbeitung',
  'assessment.outcome.dataProtection.ordinary.text':
    'Nehmen Sie die Verarbeitung in Ihr Verzeichnis auf und sichern Sie die Daten. Eine Folgenabschätzung ist nach diesen Antworten nicht angezeigt.',
  'assessment.outcome.dataProtection.thresholdCheck': 'Folgenabschätzung vielleicht nötig',
  'assessment.outcome.dataProtection.thresholdCheck.text':
    'Halten Sie fest, ob ein hohes Risiko besteht, und fragen Sie Ihre oder Ihren Datenschutzbeauftragten.',
  'assessment.outcome.dataProtection.impactAssessment': 'Datenschutz-Folgenabschätzung nötig',
  'assessment.outcome.dataProtection.impactAssessment.text':
    'Beschreiben Sie vor dem Beginn Zweck, Notwendigkeit, Risiken und Schutzmaßnahmen. Ihre oder Ihr Datenschutzbeauftragter berät dabei.',
  'assessment.outcome.dataProtection.legalBasisMissing': 'Rechtsgrundlage fehlt',
  'assessment.outcome.dataProtection.legalBasisMissing.text':
    'Ohne Rechtsgrundlage dürfen die Daten nicht verarbeitet werden. Klären Sie das, bevor Sie weitermachen.',
} as const
