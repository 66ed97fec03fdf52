/** Offices: files, mail, meetings, staff, service for citizens, knowledge. */
export const OFFICE = `
= behörde amt verwaltung dienststelle fachamt
= ministerium ressort fachministerium staatskanzlei
= landkreis kreis kreisverwaltung landratsamt
= landrat landrätin oberbürgermeister bürgermeister
= gemeinde kommune ortschaft stadtverwaltung gemeindeverwaltung
= beamter staatsdiener beamte verwaltungsangestellter
= mitarbeiter beschäftigte angestellte personal belegschaft kollegen kollegium
= sachbearbeiter bearbeiter fachkraft
= chef vorgesetzter leiter führungskraft amtsleiter abteilungsleiter
= sekretariat vorzimmer assistenz sekretärin
= personalabteilung personalamt personalwesen personalverwaltung personalreferat
= personalgewinnung rekrutierung recruiting personalsuche mitarbeitergewinnung fachkräftegewinnung
= fachkräftemangel personalmangel personalnot arbeitskräftemangel
= bewerber kandidat bewerbung jobinteressent
= bewerberauswahl personalauswahl vorauswahl
= stellenausschreibung stellenanzeige jobanzeige stellenangebot stelleninserat
= stelle arbeitsplatz job planstelle
= onboarding einarbeitung anlernen
= wissenstransfer wissenssicherung wissensweitergabe erfahrungswissen
= ruhestand pensionierung renteneintritt verrentung altersabgang
= personalbedarf stellenbedarf personalplanung stellenplan personalbemessung
= arbeitszeit zeiterfassung stechuhr arbeitszeiterfassung
= urlaubsantrag urlaubsplanung
= telearbeit homeoffice fernarbeit mobilarbeit
= akte dossier vorgang dokument ordner
= aktenführung aktenhaltung registratur schriftgutverwaltung aktenverwaltung ablage
= aktenplan aktenzeichen geschäftszeichen
= aktenkeller aktenschrank papierakte papierarchiv
= altakte altbestand papierakte altakten
= aktensuche dokumentensuche volltextsuche
= digitalisierung digitalisieren einscannen scannen scan ersetzendes
= archiv landesarchiv stadtarchiv aktenarchiv kreisarchiv
= archivierung langzeitspeicherung aufbewahrung
= aufbewahrungsfrist löschfrist kassation
= verschlagwortung schlagwort stichwort verschlagworten tagging metadaten
= schriftstück schreiben brief dokument
= brief post schreiben zuschrift
= posteingang eingangspost poststelle briefeingang postverteilung
= postbearbeitung postsortierung posteingangsbearbeitung
= mail email nachricht elektropost
= weiterleitung zuordnung verteilung zuweisung weiterleiten zuordnen
= vorlage muster textbaustein briefvorlage mustertext
= textbaustein formulierungshilfe antwortentwurf textvorschlag
= antwort beantwortung rückantwort erwiderung antwortschreiben
= anfrage frage bürgeranfrage anliegen nachfrage
= auskunft information auskunftserteilung
= bürgerservice bürgerbüro bürgeramt servicebüro bürgerdienst
= bürgertelefon servicetelefon hotline callcenter behördennummer telefonzentrale
= anruf telefonat telefongespräch anrufer telefonieren
= telefonassistent sprachdialogsystem voicebot telefonbot anrufbeantworter
= warteschlange schlange wartezeit wartezimmer anstehen
= terminvergabe terminbuchung terminvereinbarung onlinetermin terminreservierung
= öffnungszeit sprechzeit öffnungszeiten geschäftszeit
= bürgerportal serviceportal onlineportal serviceplattform
= verwaltungsleistung behördenleistung onlinedienst onlineleistung
= behördengang amtsgang behördenweg
= onlineantrag digitalantrag efa
= lebenslage lebensereignis
= mängelmelder schadensmelder mängelmeldung störungsmelder bürgermeldung
= mängel missstand ärgernis
= rückmeldung feedback resonanz
= zufriedenheit bürgerzufriedenheit kundenzufriedenheit
= umfrage befragung erhebung bürgerumfrage fragebogen
= auswertung analyse aufbereitung
= freitext freitextantwort textantwort
= besprechung sitzung meeting konferenz beratung zusammenkunft tagung
= protokoll niederschrift mitschrift sitzungsprotokoll gesprächsprotokoll aufzeichnung
= protokollieren mitschreiben protokollführung protokollerstellung aufschreiben
= abschrift transkription transkript verschriftlichung verschriften
= diktat diktieren diktiergerät spracheingabe
= einladung terminabstimmung terminkoordination
= bericht report berichtswesen rapport
= berichtserstellung berichterstellung reporting
= zusammenfassung kurzfassung resümee überblick abstract zusammenfassen
= vermerk notiz aktennotiz aktenvermerk
= entwurf konzept rohfassung
= pressemitteilung presseinformation presseerklärung medieninformation
= öffentlichkeitsarbeit pressearbeit pressestelle kommunikation
= pressespiegel medienbeobachtung presseschau
= amtsblatt bekanntmachung verkündungsblatt
= aushang mitteilungsblatt ankündigung
= amtsdeutsch behördendeutsch beamtendeutsch amtssprache behördensprache juristendeutsch
= leichtesprache verständlich bürgernah einfach vereinfachung klartext
= verständlichkeit lesbarkeit verständlich
= übersetzung übertragung übersetzen dolmetschen translation
= mehrsprachig fremdsprache fremdsprachig vielsprachig
= arbeitsablauf prozess workflow ablauf geschäftsprozess arbeitsprozess
= prozessmanagement prozessanalyse prozessmodellierung prozessoptimierung
= automatisierung automation automatisch selbsttätig
= routineaufgabe wiederkehrend routinearbeit
= entlastung arbeitserleichterung zeitersparnis
= bearbeitungszeit durchlaufzeit bearbeitungsdauer verfahrensdauer
= rückstau bearbeitungsstau aktenberg arbeitsrückstand stapel
= beschleunigung verkürzung beschleunigen
= wissensmanagement wissensdatenbank intranet wiki wissensspeicher
= handbuch anleitung leitfaden handreichung nachschlagewerk
= suchmaschine suche recherche suchfunktion
= recherche nachforschung informationssuche
= zusammenarbeit kooperation teamarbeit kollaboration
= projektmanagement projektsteuerung projektleitung
= statistik zahlenwerk datenerhebung auswertung
= statistikamt statistisches landesamt
= zensus volkszählung bevölkerungszählung
= dashboard cockpit übersichtsseite
= stammdaten grunddaten
= dublette doppeleintrag doppelt duplikat mehrfacheintrag
= datenbereinigung datenpflege bereinigung datenqualität
= adressdaten anschrift adresse wohnanschrift
= vordruck formular formularwesen
= stempel siegel dienstsiegel
= bürger einwohner bevölkerung bewohner leute
= kunde klient antragsteller
= besucher gast publikum
= it edv informationstechnik
akte dokument schriftgut archiv
akte digitalisierung scan aktenplan
posteingang brief weiterleitung zuständigkeit
anliegen anfrage weiterleitung
protokoll sitzung transkription spracherkennung mitschrift
bürgertelefon anruf chatbot telefonassistent auskunft
bürgerbüro terminvergabe wartezeit warteschlange
personal personalbedarf ruhestand fachkräftemangel
bewerbung stellenausschreibung personalgewinnung
wissensmanagement handbuch ruhestand chatbot
textbaustein antwort brief entwurf
amtsdeutsch verständlich leichtesprache
umfrage freitext auswertung stellungnahme
mängelmelder schlagloch beschwerde foto
dienstplan personal einsatzplan
pressemitteilung presse öffentlichkeitsarbeit
statistik erhebung umfrage
datenqualität dublette stammdaten register
übersetzung mehrsprachig leichtesprache
verwaltungsleistung onlinedienst onlinezugangsgesetz
gemeinde landkreis stadt
verschlagwortung klassifikation metadaten
bericht zusammenfassung
`
