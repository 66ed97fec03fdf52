/** Law, procedures, applications, decisions, courts, privacy, elections. */
export const LAW = `
= bescheid verwaltungsakt behördenbescheid entscheidung
= ablehnung absage abgelehnt zurückweisung
= bewilligung genehmigung erlaubnis zusage zulassung
= antrag antragstellung beantragung ersuchen gesuch beantragen
= antragsteller antragsstellerin petent ersuchender
= formular vordruck antragsformular papierkram formblatt fragebogen antragsbogen
= ausfüllhilfe ausfüllen ausfüllassistent formularassistent
= unterlage nachweis anlage beleg bescheinigung
= vollständigkeit vollständigkeitsprüfung unvollständig lückenhaft fehlend
= plausibilität plausibilitätsprüfung stimmigkeit schlüssigkeit
= antragsprüfung antragsbearbeitung sachbearbeitung fallbearbeitung
= frist termin stichtag abgabefrist deadline
= fristenkontrolle fristüberwachung terminüberwachung
= widerspruch einspruch anfechtung rechtsbehelf rechtsmittel
= widerspruchsverfahren rechtsbehelfsverfahren
= klage gerichtsverfahren rechtsstreit prozess
= gericht amtsgericht landgericht gerichtshof tribunal
= richter richterin gerichtlich
= urteil richterspruch gerichtsentscheidung beschluss entscheidung
= rechtsprechung judikatur urteile
= urteilsdatenbank rechtsprechungsdatenbank
= anwalt rechtsanwalt jurist advokat
= notar beurkundung notariell
= staatsanwaltschaft anklage ankläger staatsanwalt
= gefängnis haftanstalt justizvollzug knast strafvollzug jva
= häftling gefangener insasse inhaftierter
= bewährung resozialisierung
= grundbuch grundbuchamt eigentumsverzeichnis
= handelsregister firmenregister unternehmensregister
= vereinsregister registergericht
= insolvenz pleite bankrott zahlungsunfähigkeit
= gerichtsvollzieher pfändung vollstreckung
= mahnverfahren mahnbescheid mahnung
= gesetz recht rechtsvorschrift paragraf paragraph regelwerk
= gesetzentwurf gesetzgebung rechtsetzung gesetzesentwurf
= verordnung rechtsverordnung erlass
= satzung ortsrecht gemeindesatzung
= vorschrift norm bestimmung regel regelung
= verwaltungsvorschrift dienstanweisung richtlinie
= gesetzesfolgen bürokratieabbau erfüllungsaufwand normenkontrolle
= bürokratie amtsschimmel behördenkram
= ermessen ermessensspielraum beurteilungsspielraum
= zuständigkeit zuständig ansprechpartner
= akteneinsicht informationszugang transparenzgesetz auskunftsanspruch
= informationsfreiheit ifg transparenz
= schwärzung unkenntlich anonymisieren verpixeln verdecken unleserlich
= anonymisierung pseudonymisierung pseudonym entpersonalisierung
= datenschutz privatsphäre dsgvo persönlichkeitsschutz
= personenbezogen persönlich privat
= datenschutzbeauftragter datenschützer landesdatenschutzbeauftragter
= datenschutzfolgenabschätzung dsfa
= einwilligung zustimmung einverständnis
= geheimhaltung vertraulichkeit verschwiegenheit vertraulich
= urheberrecht copyright nutzungsrecht
= bußgeld geldbuße strafgeld ordnungsgeld
= strafzettel knöllchen verwarnung verwarngeld bußgeldbescheid
= ordnungswidrigkeit owi bußgeldverfahren verstoß
= ordnungsamt ordnungsbehörde stadtpolizei
= haftung schadenersatz schadensersatz
= vertrag vereinbarung kontrakt abkommen
= vertragsprüfung vertragsanalyse klausel vertragsklausel
= vertragsverwaltung vertragsmanagement vertragsübersicht
= kündigung auflösung
= vollmacht bevollmächtigung vertretungsbefugnis
= unterschrift signatur unterzeichnung signieren
= beglaubigung beurkundung beglaubigt
= personalausweis ausweis perso ausweisdokument identitätskarte
= reisepass pass reisedokument
= meldebescheinigung melderegister meldeauskunft
= anmeldung ummeldung wohnsitzanmeldung adressänderung umzug
= einwohnermeldeamt meldestelle meldebehörde bürgeramt
= führungszeugnis leumundszeugnis
= beschwerde reklamation beanstandung klagen
= petition eingabe bittschrift
= bürgerbeteiligung öffentlichkeitsbeteiligung mitsprache partizipation mitbestimmung beteiligungsverfahren
= einwendung einwand bedenken gegenargument
= stellungnahme äußerung position meinung
= anhörung auslegung erörterung
= bürgerentscheid volksentscheid volksbegehren abstimmung
= wahl abstimmung urnengang wahlen
= wahlhelfer wahlvorstand wahllokal
= briefwahl fernwahl wahlschein
= wähler wahlberechtigte stimmberechtigte
= landtag parlament volksvertretung abgeordnete
= kreistag gemeinderat stadtrat gemeindevertretung stadtvertretung bürgerschaft
= anfrage kleine
= ratsinformationssystem sitzungsdienst ratsinformation
= tagesordnung sitzungsunterlage beschlussvorlage
= fallzusammenführung rechtsgebiet
= subsumtion rechtsanwendung rechtliche
= gleichbehandlung diskriminierung benachteiligung
= korruption bestechung vorteilsnahme
= betrug schwindel täuschung betrügerisch missbrauch
= identitätsprüfung echtheitsprüfung fälschung gefälscht
= regelprüfung regelkonformität compliance
bescheid widerspruch antrag bescheiderstellung
antrag formular vollständigkeit antragsprüfung
formular ausfüllhilfe onlineantrag vordruck
widerspruch frist rechtsbehelf
gericht urteil richter justiz klage
urteil rechtsprechung anonymisierung schwärzung
schwärzung akteneinsicht personenbezogen datenschutz
grundbuch notar grundstück
gefängnis justizvollzug häftling
gesetz vorschrift verordnung satzung
bußgeld ordnungswidrigkeit ordnungsamt strafzettel
ausweis reisepass bürgeramt melderegister
stellungnahme einwendung bürgerbeteiligung auswertung
beschwerde anliegen mängelmelder
wahl briefwahl wahlhelfer stimmzettel
kreistag gemeindevertretung ausschuss sitzung
betrug missbrauch auffällig doppelt
vertrag vertragsverwaltung klausel frist
einwilligung datenschutz personenbezogen
landtag gesetzentwurf anfrage
`
