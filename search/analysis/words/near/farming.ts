/** Farming, forest, animals, fishing, food. */
export const FARMING = `
= landwirt bauer agrarbetrieb landwirtschaftsbetrieb agrar bäuerlich
= landwirtschaft ackerbau agrarwirtschaft agrarwesen
= acker feld ackerfläche schlag ackerland
= wiese weide grünland dauergrünland
= ernte ertrag erntemenge ernteertrag
= mähdrescher traktor trecker schlepper landmaschine
= getreide weizen gerste roggen korn
= raps ölpflanze
= kartoffel erdapfel
= obst früchte apfel äpfel obstbau
= gemüse gemüsebau
= dünger düngung düngemittel gülle mist nährstoffeintrag
= pflanzenschutzmittel pestizid herbizid glyphosat spritzmittel pflanzenschutz
= unkraut beikraut wildkraut
= schädling ungeziefer schadinsekt parasit
= bewässerung beregnung wässern gießen
= agrarförderung agrarantrag flächenprämie direktzahlung agrarsubvention
= flächenüberwachung flächenmonitoring
= mahd mähen schnitt mähtermin
= ökolandbau biolandbau biobauer ökologischer
= stall tierstall viehstall
= vieh nutztier rind kuh rinder schwein
= schwein sau ferkel schweinehaltung
= huhn geflügel hühner pute hähnchen
= schaf ziege schafherde herde
= pferd ross reiten
= tierarzt veterinär veterinäramt amtstierarzt
= tierseuche viehseuche tierkrankheit geflügelpest vogelgrippe schweinepest
= tierschutz tierwohl tierquälerei
= tierhaltung viehhaltung massentierhaltung
= schlachthof schlachtung fleischbeschau
= tiertransport viehtransport
= haustier hund katze
= hundesteuer hundehalter
= wald forst gehölz waldgebiet
= förster forstwirt forstamt revierförster forstbehörde
= forstwirtschaft waldwirtschaft holzwirtschaft
= holz holzernte rundholz holzpolter holzeinschlag
= baumart fichte kiefer buche eiche
= borkenkäfer buchdrucker käfer käferbefall
= waldschaden waldsterben totholz schadholz
= waldbrand waldfeuer flächenbrand
= brandwache feuerwache rauchmelder
= waldinventur waldzustand forsteinrichtung
= aufforstung pflanzung anpflanzung
= jagd jäger jagen weidmann jagdbehörde
= wild wildtier reh hirsch wildschwein schwarzwild
= wildunfall wildwechsel
= wildkamera fotofalle kamerafalle
= wolf wölfe isegrim
= weidetierriss nutztierriss rissgutachten
= biber nager biberburg biberdamm
= vogel vögel federvieh vogelart
= zugvogel kranich wildgans rastvogel
= vogelstimme vogelgesang gezwitscher
= fledermaus flattertier
= insekt käfer falter krabbeltier
= biene imker honigbiene bestäuber bienenvolk imkerei
= fisch fischbestand hering dorsch fischart
= fischer fischerei angler fischfang angeln kutterfischer
= fischereiaufsicht angelschein fischereischein
= robbe seehund kegelrobbe
= schweinswal wal
= neophyt eindringling neobiota
= tierart spezies art
= artenbestimmung arterkennung artbestimmung bestimmungshilfe
= zählung bestandserfassung monitoring bestandsaufnahme
= garten kleingarten schrebergarten
= nahrungsmittel lebensmittel nahrung
= verbraucherschutz konsumentenschutz
= lebensmittelverschwendung essensreste
= ländlich dörflich dorf landleben
= flurbereinigung flurneuordnung bodenordnung
= jagdschein waffenschein
= tierheim fundtier
landwirt landwirtschaft acker ernte bauernhof
acker satellitenbild flächenprämie mahd
dünger nitrat grundwasser acker
nutztier stall tierwohl tierhaltung tierarzt
tierseuche veterinäramt stall geflügel
wald forst baum holz förster
borkenkäfer fichte waldschaden totholz drohne
waldbrand rauch feuer früherkennung
wild wildunfall jagd wildkamera
wolf weidetierriss schaf wildkamera
biber damm überflutung graben
vogel zählung naturschutz vogelstimme
biene imker blühfläche
fisch fischerei kutter
wildkamera bilderkennung tierart
artenbestimmung bilderkennung tierart pflanze
pflanzenschutz unkraut drohne
wiese mahd weide
`
