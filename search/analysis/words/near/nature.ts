/** Environment, coast, water, weather, climate, waste, energy. */
export const NATURE = `
= abfall kehricht unrat dreck restmüll hausmüll
= müllabfuhr abfallentsorgung müllentsorgung abfuhr müllauto abfallwirtschaft abfallsammlung
= mülltonne abfallbehälter mülleimer papierkorb tonne mülltonnen abfalltonne
= sperrmüll sperrgut wertstoffhof recyclinghof
= mülltrennung recycling wiederverwertung wertstoff mülltrennen
= biotonne biomüll bioabfall kompost
= plastikmüll kunststoffabfall mikroplastik plastik
= müllkippe deponie abfalldeponie mülldeponie
= wilder müllablagerung vermüllung müllhaufen schrottplatz
= sondermüll gefahrstoff giftmüll schadstoffmobil
= umweltschutz naturschutz umweltamt ökologie
= umweltverschmutzung verunreinigung verschmutzung kontamination belastung
= luftqualität luftgüte luftreinhaltung atemluft
= feinstaub abgas stickoxid luftschadstoff ozon
= lärm krach lärmbelastung ruhestörung geräuschbelastung
= lärmschutz schallschutz lärmminderung
= geruch gestank geruchsbelästigung stinken
= hochwasser überschwemmung überflutung flut
= sturmflut ostseesturmflut sturmhochwasser
= hochwasserschutz deichbau flutschutz überflutungsschutz
= wasserstand pegelstand pegel wasserhöhe
= starkregen wolkenbruch platzregen regenguss sturzregen
= unwetter sturm gewitter orkan
= regen niederschlag regenmenge
= dürre trockenheit wassermangel trocken
= hitze sommerhitze gluthitze
= wetter witterung wetterlage
= wettervorhersage wetterbericht wetterprognose
= schnee schneefall schneeverwehung
= nebel sichtweite dunst
= klimawandel erderwärmung klimakrise klimaveränderung
= klimaschutz co2 kohlendioxid treibhausgas klimaneutral kohlenstoff
= co2bilanz treibhausgasbilanz klimabilanz energiebilanz fußabdruck
= deich damm deichanlage schutzdeich
= küstenschutz küstensicherung uferschutz
= düne sanddüne dünen
= strand badestrand sandstrand ufer
= küste meeresküste ostseeküste uferlinie
= küstenabbruch steilufer abbruchkante küstenrückgang erosion
= buhne wellenbrecher mole
= ostsee meer bodden
= blaualge alge algenblüte cyanobakterien algenteppich
= seegras tang makrophyten treibsel
= quallen qualle
= munition altmunition kampfmittel blindgänger fliegerbombe
= ölverschmutzung ölteppich ölunfall havarie
= gewässer fluss bach graben
= gewässergüte wasserqualität gewässerqualität
= grundwasser quellwasser grundwasserstand
= trinkwasser leitungswasser brauchwasser wasserversorgung
= wasserwerk wasserversorger wasserverband zweckverband
= wasserverbrauch wasserbedarf
= abwasser schmutzwasser klärwasser brauchwasser
= kläranlage klärwerk abwasserreinigung
= klärschlamm faulschlamm
= nitrat nährstoff stickstoff phosphat
= moor torfmoor sumpf feuchtgebiet niedermoor
= wiedervernässung moorschutz vernässung renaturierung
= biotop lebensraum habitat
= biotopkartierung biotoptyp kartierung
= artenschutz artenvielfalt biodiversität artensterben artenkenntnis
= naturschutzgebiet schutzgebiet nationalpark biosphärenreservat
= ausgleichsfläche kompensationsfläche ökokonto eingriffsregelung
= altlast bodenverschmutzung kontaminiert
= boden erdreich bodenschutz
= versiegelung bodenversiegelung flächenverbrauch entsiegelung
= strom elektrizität elektrisch
= stromnetz energienetz verteilnetz
= stromausfall blackout netzausfall
= energieversorger stadtwerk stadtwerke versorger
= erneuerbar regenerativ ökostrom grünstrom
= windrad windkraft windenergieanlage windmühle windpark windenergie
= solar sonnenenergie photovoltaik solaranlage solarenergie
= solardach dachanlage solarkataster
= biogas biogasanlage biomasse
= wasserstoff elektrolyse
= speicher batteriespeicher stromspeicher akku
= energiewende energieumstieg
= stromzähler smartmeter zählerstand messstellenbetrieb
= lastprognose lastgang netzlast
= einsparung sparen energiesparen einsparpotenzial
= nachhaltigkeit nachhaltig ökologisch umweltfreundlich
= satellitenbild satellitenaufnahme satellitendaten fernerkundung erdbeobachtung
= messstation messstelle messnetz wetterstation
= grenzwert schwellenwert höchstwert
= emission ausstoß schadstoffausstoß immission
= genehmigungsverfahren immissionsschutz planfeststellung
= umweltprüfung umweltbericht
= wassersport segeln surfen baden
= rettungsschwimmer badeaufsicht wasserrettung dlrg wasserwacht
hochwasser pegel wasserstand starkregen deich
starkregen kanal überflutung sturzflut
deich düne küstenschutz buhne
strand badeort küste düne
blaualge badewasser badestelle strand
wasserqualität gewässer probe nitrat
moor torf wiedervernässung klimaschutz
windrad vogelschlag energie strom
solar dach energie photovoltaik
müll mülltonne müllabfuhr wertstoff sperrmüll
müllabfuhr tourenplanung tonne
füllstand glascontainer altglas mülltonne
luft feinstaub stickoxid messstation
lärm schall geräusch verkehrslärm
grundwasser nitrat dünger brunnen
trinkwasser rohrbruch wasserverbrauch wasserwerk
abwasser kläranlage kanalisation klärschlamm
klimaanpassung hitze dürre starkregen
klimaschutz treibhausgas energieverbrauch wärmeplanung
wärmeplanung wärmebedarf fernwärme heizung
dürre bewässerung trockenheit gießen
biotop artenschutz schutzgebiet kartierung
pflanze vegetation bewuchs flora
munition meer ostsee bergung
strom energie netz versorger
satellitenbild luftbild drohne
boden altlast versiegelung
ostsee küste wasser strand
`
