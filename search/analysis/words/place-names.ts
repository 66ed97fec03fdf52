/**
 * Names of places and bodies of water in and around Mecklenburg-Vorpommern. They stay whole and
 * unchanged: Greifswald is no forest and Schwerin is not heavy.
 */
export const PLACE_NAMES = `
ahlbeck altentreptow anklam bansin barth bergen binz boizenburg boltenhagen brandenburg bützow crivitz dargun darß demmin
deutschland dierhagen doberan dömitz elde elbe friedland gadebusch garz gnoien goldberg göhren grabow greifswald grevesmühlen
grimmen güstrow hagenow hamburg heiligendamm heringsdorf hiddensee holstein kröpelin kühlungsborn laage lassan loitz lübtheen
lübz ludwigslust lüneburg malchin malchow marlow mecklenburg mirow müritz neubrandenburg neubukow neukalen neukloster neustadt
neustrelitz nordvorpommern nordwestmecklenburg oder pasewalk parchim peene penkun penzlin plau polen prerow putbus rehna
rerik ribnitz röbel rostock rügen rügendamm sachsen sassnitz schönberg schwaan schwerin sellin seenplatte stavenhagen
sternberg stettin stralsund strasburg südwestmecklenburg tessin teterow torgelow trelleborg ueckermünde uecker usedom
vorpommern warin waren warnemünde warnow wesenberg wismar wittenburg woldegk wolgast wustrow zarrentin zingst zinnowitz
bergholz blumenholz buchholz fahrenwalde feldberg hohenfelde hohenkirchen sommersdorf steinfeld trassenheide wildberg
wüstenfelde ziegendorf berlin bremen bremerhaven niedersachsen thüringen hessen bayern saarland westfalen wolfsburg magdeburg potsdam lübeck kiel
`
