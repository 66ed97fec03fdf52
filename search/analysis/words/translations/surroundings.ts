/** Building, traffic, water, nature, farming, energy. */
export const SURROUNDINGS = `
prüfung inspektion > inspection
prüfung kontrolle > audit check
brücke > bridge
straße > road street
gehweg > sidewalk pavement
schlagloch > pothole
riss > crack
schaden > damage defect
bauwerk > structure infrastructure
gebäude haus > building
bau bauen > construction
baugenehmigung bauantrag > permit
wohnung wohnen > housing apartment
miete > rent
grundstück > parcel property
stadtplanung bebauungsplan > zoning
karte landkarte > map
vermessung > surveying survey
geodaten > geospatial geodata
leitung rohr > pipe pipeline
rohrbruch leckage > leak leakage
kanalisation > sewer
beleuchtung > lighting
heizung > heating
wärmepumpe > heatpump
denkmal > monument heritage
verkehr > traffic transport
nahverkehr > transit
bus > bus
bahn zug > train rail railway
fahrrad > bicycle bike cycling
fußgänger > pedestrian
auto fahrzeug > car vehicle
parkplatz parken > parking
stau > congestion
unfall > accident crash
ampel > signal
flughafen > airport
luftfahrt > aviation
flugzeug > aircraft airplane
hafen > port harbor harbour
schiff > ship vessel
schifffahrt > shipping maritime
fähre > ferry
fracht > freight cargo
lieferkette > supply
fahrgast > passenger
führerschein > license
mobilität > mobility
hochwasser überschwemmung > flood flooding
sturmflut > surge
sturm > storm hurricane
starkregen niederschlag > rainfall precipitation
dürre trockenheit > drought
hitze > heat
wetter > weather
klima > climate
klimaschutz treibhausgas > emission carbon greenhouse
umwelt > environment environmental
umweltverschmutzung verschmutzung > pollution contamination
luft luftqualität > air
lärm > noise
wasser > water
grundwasser > groundwater
trinkwasser > drinking
abwasser > wastewater sewage
wasserqualität gewässer > lake river
küste > coast coastal
strand > beach
meer ozean > ocean sea marine
düne > dune
deich > dike levee
seegras > seagrass
alge blaualge > algae algal
moor > peatland wetland
feuchtgebiet > wetland
wald > forest woodland
baum > tree
waldbrand > wildfire
feuer brand > fire
rauch > smoke
käfer > beetle
schädling > pest
unkraut > weed
tier > animal
wildtier > wildlife
wolf > wolf
biber > beaver
vogel > bird
fisch > fish
fischerei > fishery fishing
biene > bee pollinator
insekt > insect
pflanze > plant
vegetation > vegetation
artenvielfalt > biodiversity
lebensraum > habitat
artenschutz naturschutz > conservation
landwirtschaft > agriculture farming
landwirt > farmer
acker > field farmland
ernte > crop harvest
dünger > fertilizer
boden > soil
bewässerung > irrigation
vieh > livestock cattle
tierseuche > disease
lebensmittel > food
ernährung > nutrition
abfall > waste trash garbage
recycling > recycling
plastik kunststoff > plastic
deponie > landfill
energie > energy
strom > electricity power
stromnetz > grid
windkraft windrad > wind turbine
solar photovoltaik > solar
wasserstoff > hydrogen
speicher > storage battery
kernkraft > nuclear
erneuerbar > renewable
`
