/** Base words of administration, law and public finance, written for this project. */
export const ADMINISTRATION = `
abgabe abgaben abgleich ablauf abläufe ablehnung abrechnung abschluss abschnitt absprache abstimmung
abteilung adresse akte akten aktion aktualisierung amtsblatt analyse änderung anfrage angabe angaben angebot
anhang anhörung anlage anlass anmeldung annahme anordnung anschluss anschrift ansprechpartner anspruch
ansprüche antrag anträge antragsteller antwort anwalt anwendung anzeige arbeit arbeitgeber archiv aufgabe
aufklärung auflage aufnahme aufsicht auftrag aufträge aufwand ausbau ausgabe ausgleich auskunft auskünfte
ausland ausländer auslastung ausnahme ausschreibung ausschuss ausschüsse ausstellung auswahl ausweis
auswertung auszahlung auszug bauamt bauleitplanung beamte beantragung bearbeiter bearbeitung bebauung bedarf
bedarfe bedingung befragung behörde beirat beitrag beiträge bekanntmachung belastung beleg belege beratung
berechnung berechtigung bereich bereitschaft bericht beruf berufung beschaffung bescheid bescheinigung
beschluss beschlüsse beschwerde besitz bestand bestandteil bestände bestätigung bestellung beteiligung betrag beträge
betrieb betrug bewerber bewerbung bewertung bewilligung bezirk bezug bilanz bildung bindung boden briefwahl
bundesland bürger belegung bürgermeister büro dezernat dienst dienstleistung direktion dokument
dolmetscher druck durchführung ehrenamt eigentum einbürgerung einführung eingabe eingang eingänge
eingliederung einheit einkommen einladung einnahme einreichung einrichtung einsatz einsätze einspruch
einsprüche einstellung einstufung einwand einwilligung einwohner empfänger empfehlung entgelt entscheidung
entwicklung entwurf entwürfe erfahrung erfassung ergebnis erhebung erklärung erlass erlaubnis erläuterung
ermessen ermittlung ersatz erstattung etat europa evaluation fachverfahren fahrerlaubnis fallakte familie
fehler finanz finanzen finanzierung fläche flächen flucht flüchtling folge fonds fördermittel förderung
forderung formular fortbildung fortschritt frage frist fristen führung fürsorge gebiet gebühr gebühren
gefahr gehalt geheimnis gelder gemeinde gemeinschaft genehmigung genossenschaft gericht gesellschaft gesetz
gespräch gesuch gewerbe gewicht grenze grundbuch grundlage grundstück gruppe gutachten gutachter haftung
haltung handbuch handel handlung haushalt heirat herkunft hilfe hinweis honorar identität inhalt initiative
innen institut interesse inventar jahr jugend justiz kabinett kammer kanzlei kasse kataster kategorie kauf
käufe kenntnis kinder klage klärung kommission kommunal kommune kompetenz konferenz konflikt kontakt konten
konto kontrolle konzept kosten kredit kreis kreistag kriterium kultur kunde kunden kündigung kurs land
länder landesamt landesregierung landkreis landrat landtag landwirtschaft lebenslage leistung leistungen
leitbild leitfaden leitstelle leitung liste lizenz lohn löhne lösung mahnung management mandat mangel mängel
marke markt märkte maßnahme maßstab mehrheit meinung melderegister meldewesen meldung menge merkmal messung
miete migration minister ministerium mitarbeiter mitglied mitteilung mittel mitwirkung mobilität monat
muster nachbar nachfrage nachricht nachteil nachweis nachwuchs name norm notfall notiz notruf nummer nutzen nutzer
nutzung obdach öffentlichkeit opfer ordnung organ organisation orte ortschaft partei partner pass pässe
patent person personal personen petition pflicht plan pläne planung platz plätze politik polizei post
postfach praxis preis presse prinzip priorität privat problem produkt programm projekt protokoll prozess
prüfer prüfung qualität quelle quote rahmen rat rathaus raum räume rechnung recht rechte reform regel
regelung regierung region register reihe rente ressort ressource revision richter richtlinie risiken risiko
rolle routine rückgang rücklauf rückmeldung ruhe sachbearbeiter sachbearbeitung sache sachverhalt satzung
schaden schäden schätzung scheidung schein schlichtung schluss schreiben schrift schritt schuld schulden
schuldner schüler schulung schutz schwelle schwerpunkt seite sekretariat senat senior senioren sicherheit
sitz sitzung sitzungen sozial spanne spende sperre staat staatskanzlei stadt städte stand stände standesamt
standort statistik stelle stellen stellungnahme stellungnahmen steuer steuern stiftung stimme strafe
straftat strategie streit struktur studie stunde subvention summe tabelle tage tagung tarif täter tätigkeit
teil teilhabe teilnahme teilnehmer termin termine text thema themen titel träger transparenz trend übergabe
übersicht überwachung umfang umfrage umlage umsatz umsetzung unfall unfälle unterhalt unterkunft unterkünfte
unterlage unterlagen unternehmen unternehmer unterricht unterschrift unterstützung untersuchung urkunde
urlaub ursache urteil verantwortung verband verbände verbesserung verbot verbraucher verbreitung verdacht
verein vereinbarung verfahren verfassung vergabe vergleich vergütung verhandlung verkauf verlag verlängerung
verlauf verlust vermerk vermessung vermittlung vermögen verordnung verpflichtung versammlung versand
versicherung versorgung verständnis verstoß verstöße vertrag verträge vertrauen vertreter vertretung
verwaltung verwendung verzeichnis verzicht vielfalt vollmacht vollstreckung vollzug vorgabe vorgang vorgänge
vorhaben vorlage vorrang vorschlag vorschläge vorschrift vorsorge vorstand vorteil vortrag wahl wahlen waren
warnung wartung wechsel wehr werbung werk wert werte wesen wettbewerb widerruf widerspruch widersprüche
wirkung wirtschaft wissen woche wohngeld wohnort wohnsitz wohnung zahlung zeichen zeichnung zeit zeiten
zeitung zentren zentrum zertifikat zeuge zeugnis ziel zins zoll zugang zugänge zulassung zuordnung zusage
zusammenarbeit zusammenfassung zuschuss zuschüsse zustand zustände zuständigkeit zustellung zustimmung
zuwanderung zuweisung zuwendung zweck zweckverband zweifel
`
