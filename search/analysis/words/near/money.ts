/** Public money: budget, taxes, procurement, funding, invoices. */
export const MONEY = `
= geld mittel gelder finanzmittel knete
= haushalt etat budget haushaltsplan finanzplan
= haushaltsplanung finanzplanung budgetplanung mittelfristplanung
= kämmerei finanzverwaltung stadtkasse finanzabteilung kämmerer
= ausgaben kosten aufwendungen auslagen
= einnahmen erlöse einkünfte einnahme
= defizit fehlbetrag haushaltsloch minus
= schulden verbindlichkeiten kredit darlehen
= buchhaltung buchführung rechnungswesen doppik kameralistik finanzbuchhaltung
= buchung verbuchung kontierung buchen
= jahresabschluss bilanz haushaltsrechnung
= rechnungsprüfung revision rechnungsprüfungsamt rechnungshof
= rechnung faktura invoice eingangsrechnung
= rechnungseingang rechnungsbearbeitung rechnungsverarbeitung xrechnung erechnung
= quittung beleg kassenbon kassenzettel bon
= belegprüfung rechnungskontrolle
= abrechnung kostenabrechnung endabrechnung
= doppelzahlung doppelabrechnung mehrfachabrechnung doppelförderung
= zahlung bezahlung überweisung zahlen bezahlen
= zahlungseingang geldeingang zahlungsverkehr
= mahnung zahlungserinnerung mahnwesen
= gebühr abgabe entgelt kosten
= gebührenbescheid gebührenberechnung abgabenbescheid
= steuer abgaben steuern fiskus
= finanzamt steuerbehörde steuerverwaltung
= steuererklärung steuerformular elster
= steuerbescheid steuerfestsetzung
= steuerhinterziehung steuerbetrug schwarzgeld
= grundsteuer grundsteuerwert bodensteuer
= gewerbesteuer unternehmenssteuer
= steuerschätzung steuerprognose steueraufkommen
= kurtaxe kurabgabe gästetaxe
= förderung subvention zuschuss beihilfe zuwendung förderhilfe finanzhilfe
= fördermittel fördergeld zuschüsse fördertopf drittmittel
= förderprogramm förderrichtlinie förderaufruf förderlinie
= fördermittelsuche förderberatung fördermittelberatung förderfinder
= förderantrag zuwendungsantrag projektantrag
= förderbescheid zuwendungsbescheid bewilligungsbescheid
= verwendungsnachweis mittelverwendung verwendungsnachweisprüfung nachweisprüfung
= projektträger fördermittelgeber bewilligungsbehörde zuwendungsgeber
= anschubfinanzierung startkapital gründungskapital wagniskapital
= spende sponsoring spenden
= vergabe auftragsvergabe beschaffungswesen
= ausschreibung tender vergabeverfahren bieterverfahren
= ausschreibungstext leistungsbeschreibung leistungsverzeichnis vergabeunterlagen lastenheft
= angebot offerte gebot
= bieter anbieter auftragnehmer lieferant
= auftraggeber besteller vergabestelle
= auftrag bestellung order
= beschaffung einkauf kauf anschaffung ankauf einkaufen
= preis kosten tarif
= preisvergleich preisspiegel marktübersicht
= wirtschaftlichkeit rentabilität kostennutzen
= lager materiallager bestand vorrat lagerhaltung
= inventur bestandsaufnahme inventarisierung
= gehalt lohn besoldung bezüge vergütung sold
= gehaltsabrechnung lohnabrechnung bezügeabrechnung entgeltabrechnung
= reisekosten dienstreise reisekostenabrechnung spesen
= dienstreiseantrag dienstreisegenehmigung
= versicherung police versicherungsschutz
= bank sparkasse kreditinstitut geldinstitut
= geldwäsche schwarzarbeit finanzkontrolle
= risiko gefahr wagnis
= kennzahl indikator kpi messgröße
= controlling steuerung kostenkontrolle
= prognose vorausschau hochrechnung schätzung vorausberechnung
= zinsen zins verzinsung
= eu europäische brüssel
= strukturfonds efre esf
rechnung beleg buchhaltung zahlung kontierung
rechnung prüfung doppelt betrug
haushalt finanzen kämmerei etat doppik
förderung zuschuss zuwendung förderprogramm förderantrag
verwendungsnachweis förderbescheid beleg
fördermittel förderberatung förderprogramm förderaufruf
vergabe ausschreibung beschaffung bieter
ausschreibung leistungsbeschreibung vergabeunterlagen angebot
steuer finanzamt steuerbescheid grundsteuer
gewerbesteuer steuerschätzung
kurtaxe tourismus gast übernachtung
reisekosten beleg abrechnung
lager bestand logistik nachschub
betrug auffällig anomalie rechnung
gehalt personal bezüge
gebühr bescheid satzung
`
