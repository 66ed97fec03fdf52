/** Family, school, youth, old age, social benefits, integration. */
export const FAMILY = `
= kita krippe kinderkrippe hort kinderbetreuung kindertagespflege tagesmutter kinderhort
= kitaplatz betreuungsplatz krippenplatz hortplatz
= erzieher erzieherin kindergärtnerin kitapersonal
= eltern mutter vater mama papa erziehungsberechtigte sorgeberechtigte
= kind kinder nachwuchs minderjährige
= jugendliche teenager heranwachsende jugend junge
= senioren rentner ältere alte betagte ruheständler
= familie angehörige familien haushalt
= alleinerziehend alleinerziehende
= elterngeld erziehungsgeld elternzeit
= kindergeld familienkasse kinderzuschlag
= unterhaltsvorschuss unterhalt alimente
= jugendamt kinderschutz kindeswohl jugendhilfe
= kindeswohlgefährdung vernachlässigung misshandlung
= pflegefamilie pflegekind pflegeeltern adoption
= schule lehranstalt bildungseinrichtung
= grundschule primarstufe
= gymnasium oberschule oberstufe abitur
= lehrer lehrkraft lehrkräfte pädagoge lehrpersonal lehrerin schullehrer
= lehrermangel unterrichtsausfall stundenausfall
= vertretungsplan vertretungsunterricht vertretungsstunde
= schüler schulkind schülerin schulkinder
= schulamt schulbehörde schulverwaltung schulaufsicht
= schulanmeldung einschulung schulanfang schulanfänger schuleinschreibung
= schuleinzugsbereich schulbezirk einzugsgebiet schulwahl
= schulentwicklungsplanung schülerzahlprognose schülerprognose
= unterricht schulstunde lehrveranstaltung lektion
= stundenplan stundenraster unterrichtsplan
= hausaufgabe schulaufgabe
= klassenarbeit klausur prüfung test
= zeugnis zensuren schulnote noten
= nachhilfe förderunterricht lernhilfe
= lernplattform lernsoftware elearning lernprogramm
= lernstandserhebung lernstand lernfortschritt
= schulschwänzen schulabsentismus schulabbruch
= inklusion sonderpädagogisch förderbedarf
= schulessen mittagessen mensa schulspeisung kantine
= ferien schulferien urlaub
= azubi lehrling auszubildender lehrstelle ausbildungsplatz
= berufsausbildung lehre ausbildung
= berufsschule berufliche
= berufsberatung berufsorientierung berufswahl
= student studierende studentin kommilitone
= studium hochschulstudium studieren
= hochschule universität uni fachhochschule
= studienabbruch studienabbrecher
= weiterbildung fortbildung schulung lehrgang training kurs seminar
= volkshochschule vhs erwachsenenbildung
= bibliothek bücherei stadtbücherei leihbücherei
= analphabet lesen leseschwäche alphabetisierung
= sozialamt sozialbehörde fürsorgeamt
= sozialhilfe grundsicherung stütze fürsorge
= bürgergeld hartz arbeitslosengeld
= arbeitslos erwerbslos joblos arbeitssuchend
= jobcenter arbeitsvermittlung arbeitsagentur
= wohngeld mietzuschuss wohnkostenzuschuss
= sozialleistung transferleistung leistungsanspruch
= armut bedürftigkeit bedürftig arm
= rente altersrente ruhegeld pension
= rentenversicherung alterssicherung rentenkasse
= schwerbehindertenausweis behindertenausweis merkzeichen
= eingliederungshilfe teilhabe teilhabeplan
= obdachlos wohnungslos obdachlosigkeit
= schuldnerberatung überschuldung schulden
= gleichstellung gleichberechtigung frauenbeauftragte
= frauenhaus häusliche
= einsamkeit vereinsamung alleinsein
= ehrenamt freiwillige freiwilligenarbeit ehrenamtlich freiwilligendienst
= verein vereinsleben vereinswesen
= nachbarschaftshilfe nachbarschaft
= flüchtling geflüchtete asylbewerber schutzsuchende vertriebene asylsuchende
= asyl asylverfahren asylantrag
= ausländer migrant zugewanderte einwanderer zuwanderer
= ausländeramt ausländerbehörde migrationsamt
= aufenthaltstitel aufenthaltserlaubnis visum aufenthaltsrecht
= einbürgerung staatsangehörigkeit staatsbürgerschaft einbürgern
= sprachkurs deutschkurs integrationskurs
= dolmetscher sprachmittler übersetzer
= beratung beratungsstelle sprechstunde
= heirat hochzeit eheschließung trauung heiraten
= scheidung trennung ehescheidung
= geburtsurkunde geburtsschein abstammungsurkunde
= sterbefall todesfall sterbeurkunde tod
= beerdigung bestattung begräbnis
= erbe nachlass erbschaft testament
= betreuung betreuer rechtliche
= demografie bevölkerungsentwicklung bevölkerungsprognose einwohnerentwicklung
= geburtenrückgang geburtenzahl geburtenrate
= zuzug umzug wegzug zugezogen
kita warteliste platzvergabe elternportal
kita erzieher personalschlüssel
schule schüler lehrer unterricht klasse
vertretungsplan lehrer unterrichtsausfall stundenplan
schüler schülerzahl schulentwicklung
jugendamt kinderschutz familie
wohngeld sozialamt miete antrag
elterngeld familie eltern
bürgergeld jobcenter arbeitslos
flüchtling asyl unterkunft integration ausländerbehörde dolmetscher
ausländerbehörde aufenthaltstitel einbürgerung
dolmetscher übersetzung mehrsprachig fremdsprache
senioren pflege rente
rente ruhestand altersabgang
student hochschule studium
weiterbildung lernplattform schulung
azubi berufsschule ausbildung
sozialleistung wohngeld elterngeld unterhaltsvorschuss
verein ehrenamt sport förderung
heirat standesamt trauung
geburtsurkunde standesamt personenstand
sterbefall standesamt friedhof
schulessen kantine lebensmittelverschwendung
schulbus schulweg schüler
behinderung teilhabe barrierefrei inklusion
`
