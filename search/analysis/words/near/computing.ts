/** Information technology, cloud, security, data, procurement of software. */
export const COMPUTING = `
= rechenzentrum datacenter serverraum hosting
= cloud wolke clouddienst onlinespeicher
= server rechner host
= computer pc rechner laptop notebook
= software programm anwendung applikation app tool
= fachverfahren fachanwendung verfahrenssoftware branchensoftware
= app handyapp smartphoneanwendung mobilanwendung
= smartphone handy mobiltelefon
= tablet ipad
= bildschirm monitor display
= drucker druckgerät kopierer
= betriebssystem windows linux
= update aktualisierung patch
= schnittstelle api anbindung interface datenaustausch
= datenbank datenbestand datenspeicher
= datensatz datei eintrag
= tabelle excel kalkulationstabelle tabellenkalkulation
= datenplattform datenraum datendrehscheibe
= opendata offene datenportal
= register verzeichnis kartei
= registermodernisierung onceonly
= netz netzwerk datennetz
= breitband internet glasfaser schnelles dsl
= funkloch mobilfunk netzabdeckung empfang mobilfunkloch
= wlan wifi hotspot
= webseite homepage internetauftritt website onlineauftritt
= barrierefreiheit zugänglichkeit accessibility barrierefrei
= nutzerfreundlich bedienbar benutzerfreundlich usability gebrauchstauglich
= anmeldung login registrierung einloggen
= nutzerkonto benutzerkonto account servicekonto
= passwort kennwort zugangsdaten
= identität identifizierung authentifizierung
= verschlüsselung kryptografie chiffrierung verschlüsselt
= itsicherheit cybersicherheit informationssicherheit datensicherheit
= datensicherung backup sicherungskopie
= systemausfall störung absturz fehler
= störungsmeldung fehlermeldung
= itsupport anwenderbetreuung helpdesk nutzersupport servicedesk
= ticket vorgangsnummer störungsmeldung
= altsystem legacy altverfahren
= datenmigration umstellung überführung migration
= programmierung programmieren softwareentwicklung codierung
= quellcode quelltext code
= quelloffen opensource freie
= digitalisierung digitalisieren digitale transformation
= digital elektronisch papierlos online
= papierlos medienbruchfrei digital
= eakte dms dokumentenmanagement dokumentenmanagementsystem
= signatur siegel zertifikat
= qr barcode strichcode
= protokollierung logdaten log
= pilotprojekt pilot modellprojekt testlauf versuch erprobung
= prototyp machbarkeitsstudie versuchsmuster
= startup gründer existenzgründer jungunternehmen
= gründung existenzgründung firmengründung
= dienstleister anbieter firma
= mittelstand kmu kleinunternehmen kleinbetrieb
= forschung wissenschaft forschen
= forschungseinrichtung institut forschungsinstitut
= innovation neuerung erfindung
= technologietransfer wissenstransfer
= hersteller produzent fabrikant
= produktion fertigung herstellung
= qualitätskontrolle qualitätssicherung güteprüfung
= lizenz nutzungslizenz
= metadaten beschreibungsdaten
= smartcity stadt intelligente
= digitalkompetenz medienkompetenz
= virtuell virtuelle vr
= hologramm erweiterte
server rechenzentrum cloud hosting
software anwendung fachverfahren
schnittstelle datenbank register
breitband mobilfunk funkloch
webseite barrierefreiheit chatbot
itsupport störung ticket chatbot
datensicherung cyberangriff
eakte akte archiv
open-source quellcode lizenz
pilotprojekt erprobung innovation
startup gründung förderung
hochschule forschung institut
sensor netz iot
produktion qualitätskontrolle fabrik
altsystem migration fachverfahren
`
