/**
 * Short names and peoples of countries in English, beyond the official names: `CODE name, name, …`. Nations that share a
 * name ("Congolese", "Guianese") are left out: the word alone does not say which is meant. Plurals in -s are added.
 */
const ROWS = `
AD Andorran
AF Afghan
AG Antiguan
AL Albanian
AM Armenian
AO Angolan
AR Argentine, Argentinian, Argentinean
AT Austrian
AZ Azerbaijani, Azeri
BA Bosnia and Herzegovina, Bosnia, Bosnian
BB Barbadian
BD Bangladeshi
BE Belgian
BF Burkinabe, Burkinabè
BG Bulgarian
BH Bahraini
BI Burundian
BJ Beninese
BN Brunei Darussalam, Bruneian
BO Bolivian
BR Brazilian
BS Bahamas, Bahamian
BT Bhutanese
BW Botswanan
BY Belarusian, Belarussian
BZ Belizean
CD Congo-Kinshasa, DR Congo, D.R. Congo, DRC, Democratic Republic of the Congo, Democratic Republic of Congo, Congo, Dem. Rep.
CF Central African Republic
CG Congo-Brazzaville, Republic of the Congo, Republic of Congo, Congo Republic, Congo, Rep.
CH Swiss
CI Ivory Coast, Cote d'Ivoire, Côte d'Ivoire, Ivorian
CL Chilean
CM Cameroonian
CO Colombian
CR Costa Rican
CU Cuban
CV Cape Verde, Cabo Verde, Cape Verdean
CY Cypriot
CZ Czechia, Czech Republic, Czech
DE German
DJ Djiboutian
DK Danish, Dane
DO Dominican Republic
DZ Algerian
EC Ecuadorian, Ecuadorean
EE Estonian
EG Egypt, Arab Rep., Egyptian
ER Eritrean
ES Spaniard
ET Ethiopian
FI Finn
FJ Fijian
FM Micronesia, Fed. Sts.
FR Frenchman, Frenchmen
GA Gabonese
GE Georgian
GH Ghanaian
GM Gambia, The Gambia, Gambia, The, Gambian
GN Guinean
GR Greek
GT Guatemalan
GW Guinea Bissau
GY Guyanese
HK Hong Kong SAR, China, Hong Kong SAR
HN Honduran
HR Croatian, Croat
HT Haitian
HU Hungarian
IE Irish
IL Israeli
IQ Iraqi
IR Iran, Islamic Rep., Iranian
IS Icelandic, Icelander
JM Jamaican
JO Jordanian
KE Kenyan
KG Kyrgyz Republic, Kyrgyz
KH Cambodian
KM Comoros, Comorian
KN St. Kitts and Nevis
KP Korea, Dem. People's Rep., Democratic People's Republic of Korea, DPRK, North Korean
KR Korea, Rep., Republic of Korea, South Korean
KW Kuwaiti
KZ Kazakh, Kazakhstani
LA Lao PDR, Laotian
LB Lebanese
LC St. Lucia
LK Sri Lankan
LR Liberian
LS Basotho
LT Lithuanian
LU Luxembourger
LV Latvian
LY Libyan
MA Moroccan
MC Monegasque
MD Moldovan
ME Montenegrin
MG Malagasy
MK North Macedonia, Macedonia, Macedonian
ML Malian
MN Mongolian
MR Mauritanian
MT Maltese
MU Mauritian
MV Maldivian
MW Malawian
MX Mexican
MZ Mozambican
NA Namibian
NE Nigerien
NG Nigerian
NI Nicaraguan
NL Dutchman, Dutchmen
NO Norwegian
NP Nepali, Nepalese
NZ New Zealander
OM Omani
PA Panamanian
PE Peruvian
PG Papua New Guinean
PH Filipino, Filipina
PK Pakistani
PL Pole
PS West Bank and Gaza, Palestinian
PT Portuguese
PY Paraguayan
QA Qatari
RO Romanian
RS Serbian, Serb
RU Russian Federation
RW Rwandan
SA Saudi Arabian
SC Seychellois
SD Sudanese
SE Swede
SI Slovenian, Slovene
SK Slovak Republic, Slovak
SL Sierra Leonean
SN Senegalese
SO Somali
SR Surinamese
SS South Sudanese
SV Salvadoran
SY Syrian Arab Republic, Syrian
SZ Swaziland, Swazi
TD Chadian
TG Togolese
TJ Tajik
TL East Timor, Timorese
TM Turkmen
TN Tunisian
TR Turkiye, Turk
TT Trinidadian
TW Taiwan, China
TZ Tanzanian
UA Ukrainian
UG Ugandan
US U.S, United States of America
UY Uruguayan
UZ Uzbek
VC St. Vincent and the Grenadines
VE Venezuela, RB, Venezuelan
VN Viet Nam
VU Vanuatuan
WS Samoan
XK Kosovo, Kosovar
YE Yemen, Rep., Yemeni
ZA South African
ZM Zambian
ZW Zimbabwean
`;

/** A comma parts names, but for those that are written with one ("Korea, Rep."). */
const INVERTED = /, (?=(?:Rep|Dem|Arab Rep|Islamic Rep|Fed|The|RB|China)\b)/g;

function namesIn(list: string): string[] {
  const names = list
    .replace(INVERTED, '\t')
    .split(', ')
    .map((name) => name.replaceAll('\t', ', '));
  return names.flatMap((name) => (/(?:[sh.]|ese|m[ae]n)$|,/.test(name) ? [name] : [name, `${name}s`]));
}

export const NATION_NAMES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ROWS.trim()
    .split('\n')
    .map((row) => [row.slice(0, 2), namesIn(row.slice(3))]),
);

/** Parts of countries whose figures are not their country's: states, nations and places with a country's name in theirs. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  US: (
    'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,' +
    'Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,' +
    'Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,' +
    'Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,West Virginia,Wisconsin,Wyoming,' +
    'New England,Silicon Valley,state of Georgia,State of Georgia,US state of Georgia'
  ).split(','),
  GB: ['Northern Ireland', 'Scotland', 'Wales', 'London'],
  IN: [
    'Kerala',
    'Karnataka',
    'Tamil Nadu',
    'Maharashtra',
    'Gujarat',
    'Uttar Pradesh',
    'Mumbai',
    'Delhi',
    'New Delhi',
  ],
  DE: ['Bavaria', 'East Germany', 'Berlin'],
  CA: ['Ontario', 'Quebec', 'British Columbia', 'Alberta'],
  AU: ['New South Wales', 'Queensland', 'Tasmania'],
  CN: ['Inner Mongolia', 'Guangdong', 'Shenzhen', 'Shanghai', 'Beijing', 'Zhejiang', 'Xinjiang', 'Tibet'],
  ES: ['Catalonia', 'Basque Country'],
  NG: ['Niger State', 'Niger Delta', 'Lagos'],
  MX: ['Mexico City'],
  PA: ['Panama City'],
  BR: ['São Paulo', 'Sao Paulo', 'Rio de Janeiro'],
  RU: ['Moscow', 'Siberia'],
  JP: ['Tokyo', 'Osaka'],
  KR: ['Seoul'],
  ID: ['Jakarta', 'Java', 'West Papua'],
  TR: ['Istanbul'],
};

/** Names that hold a country's name and are no country. */
export const NO_COUNTRIES: readonly string[] = [
  'South America',
  'North America',
  'Latin America',
  'Central America',
  'Indian Ocean',
  'South China Sea',
  'East China Sea',
  'Sea of Japan',
  'Gulf of Mexico',
  'Bank of America',
  'British Airways',
  'French Guiana',
  'Air France',
  'Turkish Airlines',
  'New Guinea',
];
