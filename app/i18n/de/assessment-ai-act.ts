/** The questions of the AI Act check. Short forms of the law, not its text. */
export const assessmentAiAct = {
  'assessment.aiAct.system': 'Leitet das System aus Eingaben selbst ab, was es ausgibt?',
  'assessment.aiAct.system.help':
    'Gemeint sind zum Beispiel Vorhersagen, Inhalte, Empfehlungen oder Entscheidungen. Ein Programm, das nur feste, von Menschen geschriebene Regeln ausführt, ist kein KI-System.',
  'assessment.aiAct.system.short': 'KI-System',
  'assessment.aiAct.exempt': 'Ist der Einsatz von der KI-Verordnung ausgenommen?',
  'assessment.aiAct.exempt.help':
    'Das trifft zu, wenn das System allein dem Militär, der Verteidigung oder der nationalen Sicherheit dient, oder allein für wissenschaftliche Forschung entwickelt wird. Auch Entwicklung und Test vor dem ersten Einsatz sind ausgenommen, ein Test unter realen Bedingungen aber nicht.',
  'assessment.aiAct.exempt.short': 'Ausnahme vom Anwendungsbereich',
  'assessment.aiAct.role': 'Welche Rolle hat Ihre Behörde?',
  'assessment.aiAct.role.help':
    'Davon hängt ab, wer welche Pflichten hat. Wer ein gekauftes hochriskantes System unter eigenem Namen führt, wesentlich verändert oder für einen neuen, hochriskanten Zweck nutzt, gilt als Anbieter. Steht die Lösung noch nicht fest, wählen Sie das.',
  'assessment.aiAct.role.short': 'Rolle der Behörde',
  'assessment.aiAct.role.provider':
    'Anbieter: Wir entwickeln das System oder lassen es entwickeln und setzen es unter unserem Namen ein',
  'assessment.aiAct.role.deployer': 'Betreiber: Wir nutzen ein System, das jemand anderes anbietet',
  'assessment.aiAct.role.named': 'Betreiber, der unseren Namen auf das System setzt',
  'assessment.aiAct.role.modified': 'Betreiber, der das System wesentlich verändert',
  'assessment.aiAct.role.repurposed':
    'Betreiber, der das System für einen anderen Zweck nutzt als vorgesehen',
  'assessment.aiAct.role.undecided': 'Steht noch nicht fest, das hängt von den Vorschlägen ab',
  'assessment.aiAct.model':
    'Geht es um ein KI-Modell mit allgemeinem Verwendungszweck, das Sie selbst bereitstellen?',
  'assessment.aiAct.model.help':
    'Nur wenn Sie ein solches Modell anderen anbieten, zum Beispiel ein eigenes Sprachmodell. Wer ein fertiges Modell in einer Anwendung nutzt, antwortet mit Nein.',
  'assessment.aiAct.model.short': 'Eigenes Modell mit allgemeinem Zweck',
  'assessment.aiAct.systemic':
    'Hat das Modell so große Fähigkeiten, dass ein systemisches Risiko angenommen wird?',
  'assessment.aiAct.systemic.help':
    'Anhaltspunkt ist der Rechenaufwand des Trainings. Auch die Kommission kann ein Modell so einstufen.',
  'assessment.aiAct.systemic.short': 'Systemisches Risiko',
  'assessment.aiAct.prohibited': 'Tut das System etwas, das verboten ist?',
  'assessment.aiAct.prohibited.help':
    'Für einige Verbote gibt es enge Ausnahmen. Ob eine davon greift, prüft Ihre Rechtsabteilung. Wählen Sie hier die Praktik.',
  'assessment.aiAct.prohibited.short': 'Verbotene Praktik',
  'assessment.aiAct.prohibited.manipulation':
    'Es beeinflusst Menschen unterschwellig oder täuschend zu ihrem Schaden.',
  'assessment.aiAct.prohibited.vulnerability':
    'Es nutzt aus, dass Menschen wegen Alter, Behinderung oder sozialer oder wirtschaftlicher Not schutzbedürftig sind.',
  'assessment.aiAct.prohibited.intimateImagery':
    'Es erzeugt intime Bilder echter Menschen ohne deren Einwilligung.',
  'assessment.aiAct.prohibited.abuseImagery': 'Es erzeugt Darstellungen von Kindesmissbrauch.',
  'assessment.aiAct.prohibited.socialScoring':
    'Es bewertet Menschen nach Verhalten oder Eigenschaften und benachteiligt sie in anderen Zusammenhängen oder unverhältnismäßig.',
  'assessment.aiAct.prohibited.crimePrediction':
    'Es sagt Straftaten einer Person allein aus einem Profil oder aus Merkmalen ihrer Persönlichkeit voraus.',
  'assessment.aiAct.prohibited.faceScraping':
    'Es sammelt wahllos Gesichtsbilder aus dem Internet oder von Kameras für eine Datenbank.',
  'assessment.aiAct.prohibited.emotionAtWork': 'Es erkennt Gefühle am Arbeitsplatz oder in Schulen.',
  'assessment.aiAct.prohibited.biometricCategories':
    'Es ordnet Menschen nach Körpermerkmalen in besonders geschützte Gruppen ein.',
  'assessment.aiAct.prohibited.remoteIdentification':
    'Es erkennt Menschen in öffentlichen Räumen in Echtzeit für die Strafverfolgung.',
  'assessment.aiAct.annexI':
    'Ist das System ein Sicherheitsbauteil eines Produkts oder selbst ein solches Produkt?',
  'assessment.aiAct.annexI.help':
    'Gemeint sind Produkte, die nach EU-Recht eine unabhängige Stelle prüfen muss, zum Beispiel Medizinprodukte, Maschinen oder Aufzüge. Für Fahrzeuge, Bahn, Schiffe und Luftfahrt gilt vor allem deren eigenes Recht.',
  'assessment.aiAct.annexI.short': 'Produkt oder Sicherheitsbauteil nach Anhang I',
  'assessment.aiAct.annexIII': 'Wird das System in einem dieser Bereiche eingesetzt?',
  'assessment.aiAct.annexIII.help':
    'Wählen Sie den Bereich, der am besten passt. Ob der genaue Einsatz im Anhang steht, klären die nächsten Fragen und Ihre Fachleute.',
  'assessment.aiAct.annexIII.short': 'Bereich nach Anhang III',
  'assessment.aiAct.annexIII.biometrics':
    'Nr. 1: Biometrie, etwa Menschen aus der Ferne erkennen oder Gefühle erkennen (nicht: eine Identität nur bestätigen)',
  'assessment.aiAct.annexIII.infrastructure':
    'Nr. 2: Sicherheitsbauteil kritischer Infrastruktur, etwa Straßenverkehr, Wasser, Gas, Wärme, Strom oder digitale Netze',
  'assessment.aiAct.annexIII.education': 'Nr. 3: Bildung und Ausbildung',
  'assessment.aiAct.annexIII.employment': 'Nr. 4: Beschäftigung und Personal',
  'assessment.aiAct.annexIII.services':
    'Nr. 5: grundlegende Leistungen, etwa Sozialleistungen, Kreditwürdigkeit, Versicherung oder Notruf',
  'assessment.aiAct.annexIII.lawEnforcement': 'Nr. 6: Strafverfolgung',
  'assessment.aiAct.annexIII.migration': 'Nr. 7: Migration, Asyl und Grenze',
  'assessment.aiAct.annexIII.justice': 'Nr. 8: Justiz und demokratische Prozesse',
  'assessment.aiAct.profiling': 'Erstellt das System Profile von Menschen?',
  'assessment.aiAct.profiling.help':
    'Profiling heißt: Es bewertet automatisch persönliche Merkmale, zum Beispiel Leistung, Gesundheit, Zuverlässigkeit oder Verhalten.',
  'assessment.aiAct.profiling.short': 'Profiling von Menschen',
  'assessment.aiAct.exemption': 'Trifft eine dieser Bedingungen zu?',
  'assessment.aiAct.exemption.help':
    'Dann gilt das System trotz seines Bereichs nicht als hochriskant. Der Anbieter muss das begründen und das System registrieren.',
  'assessment.aiAct.exemption.short': 'Ausnahme nach Art. 6 Abs. 3',
  'assessment.aiAct.exemption.narrowTask': 'Es erledigt nur eine eng gefasste Verfahrensaufgabe.',
  'assessment.aiAct.exemption.improvesWork':
    'Es verbessert nur das Ergebnis einer Arbeit, die ein Mensch schon getan hat.',
  'assessment.aiAct.exemption.findsPatterns':
    'Es findet nur Muster in früheren Entscheidungen und ersetzt keine menschliche Prüfung.',
  'assessment.aiAct.exemption.preparesWork': 'Es bereitet eine Bewertung nur vor.',
  'assessment.aiAct.talks': 'Spricht oder schreibt das System direkt mit Menschen?',
  'assessment.aiAct.talks.help': 'Zum Beispiel als Chatbot oder am Telefon.',
  'assessment.aiAct.talks.short': 'Direkter Kontakt mit Menschen',
  'assessment.aiAct.generates': 'Erzeugt das System Texte, Bilder, Töne oder Videos?',
  'assessment.aiAct.generates.help':
    'Auch wenn ein Mensch das Ergebnis danach bearbeitet. Reine Rechtschreibhilfe zählt nicht.',
  'assessment.aiAct.generates.short': 'Erzeugte Inhalte',
  'assessment.aiAct.recognises':
    'Erkennt das System Gefühle, oder ordnet es Menschen nach Körpermerkmalen ein?',
  'assessment.aiAct.recognises.help': 'Die betroffenen Menschen müssen davon erfahren.',
  'assessment.aiAct.recognises.short': 'Erkennung von Gefühlen oder Körpermerkmalen',
  'assessment.outcome.aiAct.notYetClassified': 'Noch nicht eingestuft',
  'assessment.outcome.aiAct.notYetClassified.text':
    'Mindestens eine Frage ist offen. Klären Sie sie und wiederholen Sie die Prüfung.',
  'assessment.outcome.aiAct.outside': 'Außerhalb der KI-Verordnung',
  'assessment.outcome.aiAct.outside.text':
    'Die Pflichten der KI-Verordnung gelten für dieses Vorhaben nicht.',
  'assessment.outcome.aiAct.minimal': 'Geringes Risiko',
  'assessment.outcome.aiAct.minimal.text':
    'Besondere Pflichten gibt es nicht. Wer mit dem System arbeitet, soll genug von KI verstehen.',
  'assessment.outcome.aiAct.transparency': 'Pflicht zur Transparenz',
  'assessment.outcome.aiAct.transparency.text':
    'Menschen müssen erfahren, dass sie mit KI zu tun haben oder dass Inhalte von KI stammen.',
  'assessment.outcome.aiAct.exemption': 'Anhang III mit Ausnahme',
  'assessment.outcome.aiAct.exemption.text':
    'Das System gilt nicht als hochriskant. Der Anbieter hält die Gründe fest und registriert es.',
  'assessment.outcome.aiAct.generalPurpose': 'KI-Modell mit allgemeinem Verwendungszweck',
  'assessment.outcome.aiAct.generalPurpose.text':
    'Wer das Modell bereitstellt, dokumentiert es und informiert alle, die darauf aufbauen.',
  'assessment.outcome.aiAct.systemicRisk': 'KI-Modell mit systemischem Risiko',
  'assessment.outcome.aiAct.systemicRisk.text':
    'Dazu kommen Bewertung und Minderung der Risiken, Meldung schwerer Vorfälle und Schutz vor Angriffen.',
  'assessment.outcome.aiAct.highRiskAnnexIII': 'Hochrisiko nach Anhang III',
  'assessment.outcome.aiAct.highRiskAnnexIII.text':
    'Anbieter und Betreiber haben viele Pflichten, zum Beispiel Risikomanagement, menschliche Aufsicht und Registrierung. Eine Behörde prüft vor dem ersten Einsatz die Folgen für Grundrechte.',
  'assessment.outcome.aiAct.highRiskAnnexI': 'Hochrisiko nach Anhang I',
  'assessment.outcome.aiAct.highRiskAnnexI.text':
    'Das System wird zusammen mit dem Produkt geprüft. Anbieter und Betreiber haben die Pflichten für hochriskante Systeme.',
  'assessment.outcome.aiAct.prohibited': 'Verboten',
  'assessment.outcome.aiAct.prohibited.text':
    'So darf das System nicht eingesetzt werden. Ändern Sie das Vorhaben oder fragen Sie Ihre Rechtsabteilung.',
} as const
