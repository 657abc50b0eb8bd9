// Time zones: whose clock goes how, as IANA's database (2026c, the rule each zone ends with) says it. A new law takes a
// new version of this file. It must never be asked of the running system: the same commit must give the same bundle
// everywhere. Left out are zones whose changes no rule describes: Africa/Casablanca, Africa/El_Aaiun, Asia/Gaza
// and Asia/Hebron.

/** The `week`th (5: last) `weekday` (0: Sunday) of `month`, so many minutes after its midnight, wall clock. */
export interface ZoneChange {
  readonly month: number;
  readonly week: number;
  readonly weekday: number;
  readonly minutes: number;
}

/** Minutes east of UTC, and from `start` to `end` of each year other ones. */
export interface ZoneRule {
  readonly minutes: number;
  readonly summer?: { readonly minutes: number; readonly start: ZoneChange; readonly end: ZoneChange };
}

/** The rule of a zone, by its name; undefined for names that are none. */
export function zoneRuleOf(name: string): ZoneRule | undefined {
  return rules.get(name);
}

/** All names, sorted. */
export function zoneNames(): readonly string[] {
  return [...rules.keys()].sort();
}

type Change = readonly [month: number, week: number, weekday: number, minutes: number];

const steady: readonly (readonly [minutes: number, names: string])[] = [
  [-660, `Pacific/Midway Pacific/Niue Pacific/Pago_Pago`],
  [-600, `Pacific/Honolulu Pacific/Rarotonga Pacific/Tahiti`],
  [-570, `Pacific/Marquesas`],
  [-540, `Pacific/Gambier`],
  [-480, `Pacific/Pitcairn`],
  [
    -420,
    `America/Creston America/Dawson America/Dawson_Creek America/Fort_Nelson America/Hermosillo America/Mazatlan
      America/Phoenix America/Whitehorse America/Vancouver`,
  ],
  [
    -360,
    `America/Bahia_Banderas America/Belize America/Chihuahua America/Costa_Rica America/El_Salvador America/Guatemala
      America/Managua America/Merida America/Mexico_City America/Monterrey America/Regina America/Edmonton
      America/Swift_Current
      America/Tegucigalpa Pacific/Galapagos`,
  ],
  [
    -300,
    `America/Atikokan America/Bogota America/Cancun America/Cayman America/Eirunepe America/Guayaquil America/Jamaica
      America/Lima America/Panama America/Rio_Branco`,
  ],
  [
    -240,
    `America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Boa_Vista
      America/Campo_Grande America/Caracas America/Cuiaba America/Curacao America/Dominica America/Grenada
      America/Guadeloupe America/Guyana America/Kralendijk America/La_Paz America/Lower_Princes America/Manaus
      America/Marigot America/Martinique America/Montserrat America/Port_of_Spain America/Porto_Velho
      America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy America/St_Kitts America/St_Lucia
      America/St_Thomas America/St_Vincent America/Tortola`,
  ],
  [
    -180,
    `America/Araguaina America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/Cordoba
      America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza America/Argentina/Rio_Gallegos
      America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis America/Argentina/Tucuman
      America/Argentina/Ushuaia America/Asuncion America/Bahia America/Belem America/Cayenne America/Coyhaique
      America/Fortaleza America/Maceio America/Montevideo America/Paramaribo America/Punta_Arenas America/Recife
      America/Santarem America/Sao_Paulo Antarctica/Palmer Antarctica/Rothera Atlantic/Stanley`,
  ],
  [-120, `America/Noronha Atlantic/South_Georgia`],
  [-60, `Atlantic/Cape_Verde`],
  [
    0,
    `Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar
      Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Africa/Sao_Tome
      America/Danmarkshavn Atlantic/Reykjavik Atlantic/St_Helena UTC`,
  ],
  [
    60,
    `Africa/Algiers Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa Africa/Lagos Africa/Libreville
      Africa/Luanda Africa/Malabo Africa/Ndjamena Africa/Niamey Africa/Porto-Novo Africa/Tunis`,
  ],
  [
    120,
    `Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Juba Africa/Khartoum
      Africa/Kigali Africa/Lubumbashi Africa/Lusaka Africa/Maputo Africa/Maseru Africa/Mbabane Africa/Tripoli
      Africa/Windhoek Europe/Kaliningrad`,
  ],
  [
    180,
    `Africa/Addis_Ababa Africa/Asmara Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Mogadishu
      Africa/Nairobi Antarctica/Syowa Asia/Aden Asia/Amman Asia/Baghdad Asia/Bahrain Asia/Damascus Asia/Kuwait
      Asia/Qatar Asia/Riyadh Europe/Istanbul Europe/Kirov Europe/Minsk Europe/Moscow Europe/Simferopol
      Europe/Volgograd Indian/Antananarivo Indian/Comoro Indian/Mayotte`,
  ],
  [210, `Asia/Tehran`],
  [
    240,
    `Asia/Baku Asia/Dubai Asia/Muscat Asia/Tbilisi Asia/Yerevan Europe/Astrakhan Europe/Samara Europe/Saratov
      Europe/Ulyanovsk Indian/Mahe Indian/Mauritius Indian/Reunion`,
  ],
  [270, `Asia/Kabul`],
  [
    300,
    `Antarctica/Mawson Antarctica/Vostok Asia/Almaty Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Atyrau Asia/Dushanbe
      Asia/Karachi Asia/Oral Asia/Qostanay Asia/Qyzylorda Asia/Samarkand Asia/Tashkent Asia/Yekaterinburg
      Indian/Kerguelen Indian/Maldives`,
  ],
  [330, `Asia/Colombo Asia/Kolkata`],
  [345, `Asia/Kathmandu`],
  [360, `Asia/Bishkek Asia/Dhaka Asia/Omsk Asia/Thimphu Asia/Urumqi Indian/Chagos`],
  [390, `Asia/Yangon Indian/Cocos`],
  [
    420,
    `Antarctica/Davis Asia/Bangkok Asia/Barnaul Asia/Ho_Chi_Minh Asia/Hovd Asia/Jakarta Asia/Krasnoyarsk
      Asia/Novokuznetsk Asia/Novosibirsk Asia/Phnom_Penh Asia/Pontianak Asia/Tomsk Asia/Vientiane Indian/Christmas`,
  ],
  [
    480,
    `Antarctica/Casey Asia/Brunei Asia/Hong_Kong Asia/Irkutsk Asia/Kuala_Lumpur Asia/Kuching Asia/Macau Asia/Makassar
      Asia/Manila Asia/Shanghai Asia/Singapore Asia/Taipei Asia/Ulaanbaatar Australia/Perth`,
  ],
  [525, `Australia/Eucla`],
  [
    540,
    `Asia/Chita Asia/Dili Asia/Jayapura Asia/Khandyga Asia/Pyongyang Asia/Seoul Asia/Tokyo Asia/Yakutsk Pacific/Palau`,
  ],
  [570, `Australia/Darwin`],
  [
    600,
    `Antarctica/DumontDUrville Asia/Ust-Nera Asia/Vladivostok Australia/Brisbane Australia/Lindeman Pacific/Chuuk
      Pacific/Guam Pacific/Port_Moresby Pacific/Saipan`,
  ],
  [
    660,
    `Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk Pacific/Bougainville Pacific/Efate Pacific/Guadalcanal
      Pacific/Kosrae Pacific/Noumea Pacific/Pohnpei`,
  ],
  [
    720,
    `Asia/Anadyr Asia/Kamchatka Pacific/Fiji Pacific/Funafuti Pacific/Kwajalein Pacific/Majuro Pacific/Nauru
      Pacific/Tarawa Pacific/Wake Pacific/Wallis`,
  ],
  [780, `Pacific/Apia Pacific/Fakaofo Pacific/Kanton Pacific/Tongatapu`],
  [840, `Pacific/Kiritimati`],
];

const changing: readonly (readonly [minutes: number, summer: number, start: Change, end: Change, names: string])[] = [
  [...([0, 120, [3, 5, 0, 60], [10, 5, 0, 180]] as const), `Antarctica/Troll`],
  [...([630, 660, [10, 1, 0, 120], [4, 1, 0, 120]] as const), `Australia/Lord_Howe`],
  [...([660, 720, [10, 1, 0, 120], [4, 1, 0, 180]] as const), `Pacific/Norfolk`],
  [...([765, 825, [9, 5, 0, 165], [4, 1, 0, 225]] as const), `Pacific/Chatham`],
  [...([-60, 0, [3, 5, 0, 0], [10, 5, 0, 60]] as const), `Atlantic/Azores`],
  [...([-120, -60, [3, 5, 0, -60], [10, 5, 0, 0]] as const), `America/Nuuk America/Scoresbysund`],
  [...([-180, -120, [3, 2, 0, 120], [11, 1, 0, 120]] as const), `America/Miquelon`],
  [...([-240, -180, [9, 1, 6, 1440], [4, 1, 6, 1440]] as const), `America/Santiago`],
  [...([-360, -300, [9, 1, 6, 1320], [4, 1, 6, 1320]] as const), `Pacific/Easter`],
  [...([570, 630, [10, 1, 0, 120], [4, 1, 0, 180]] as const), `Australia/Adelaide Australia/Broken_Hill`],
  [
    ...([600, 660, [10, 1, 0, 120], [4, 1, 0, 180]] as const),
    `Antarctica/Macquarie Australia/Hobart Australia/Melbourne Australia/Sydney`,
  ],
  [
    ...([-540, -480, [3, 2, 0, 120], [11, 1, 0, 120]] as const),
    `America/Anchorage America/Juneau America/Metlakatla America/Nome America/Sitka America/Yakutat`,
  ],
  [
    ...([-240, -180, [3, 2, 0, 120], [11, 1, 0, 120]] as const),
    `America/Glace_Bay America/Goose_Bay America/Halifax America/Moncton America/Thule Atlantic/Bermuda`,
  ],
  [
    ...([60, 120, [3, 5, 0, 120], [10, 5, 0, 180]] as const),
    `Africa/Ceuta Arctic/Longyearbyen Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Berlin Europe/Bratislava
      Europe/Brussels Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana
      Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica
      Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane
      Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich`,
  ],
  [...([-300, -240, [3, 2, 0, 0], [11, 1, 0, 60]] as const), `America/Havana`],
  [
    ...([-360, -300, [3, 2, 0, 120], [11, 1, 0, 120]] as const),
    `America/Chicago America/Indiana/Knox America/Indiana/Tell_City America/Matamoros America/Menominee
      America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem America/Ojinaga
      America/Rankin_Inlet America/Resolute America/Winnipeg`,
  ],
  [...([120, 180, [3, 5, 0, 0], [10, 5, 0, 0]] as const), `Asia/Beirut`],
  [
    ...([120, 180, [3, 5, 0, 180], [10, 5, 0, 240]] as const),
    `Asia/Famagusta Asia/Nicosia Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Helsinki Europe/Kyiv
      Europe/Mariehamn
      Europe/Riga Europe/Sofia Europe/Tallinn Europe/Vilnius`,
  ],
  [...([120, 180, [4, 5, 5, 0], [10, 5, 4, 1440]] as const), `Africa/Cairo`],
  [
    ...([-300, -240, [3, 2, 0, 120], [11, 1, 0, 120]] as const),
    `America/Detroit America/Grand_Turk America/Indiana/Indianapolis America/Indiana/Marengo
      America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac
      America/Iqaluit America/Kentucky/Louisville America/Kentucky/Monticello America/Nassau America/New_York
      America/Port-au-Prince America/Toronto`,
  ],
  [
    ...([0, 60, [3, 5, 0, 60], [10, 5, 0, 120]] as const),
    `Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/London`,
  ],
  [...([-600, -540, [3, 2, 0, 120], [11, 1, 0, 120]] as const), `America/Adak`],
  [...([60, 0, [10, 5, 0, 120], [3, 5, 0, 60]] as const), `Europe/Dublin`],
  [...([120, 180, [3, 4, 4, 1560], [10, 5, 0, 120]] as const), `Asia/Jerusalem`],
  [
    ...([-420, -360, [3, 2, 0, 120], [11, 1, 0, 120]] as const),
    `America/Boise America/Cambridge_Bay America/Ciudad_Juarez America/Denver America/Inuvik`,
  ],
  [...([-210, -150, [3, 2, 0, 120], [11, 1, 0, 120]] as const), `America/St_Johns`],
  [...([720, 780, [9, 5, 0, 120], [4, 1, 0, 180]] as const), `Antarctica/McMurdo Pacific/Auckland`],
  [...([-480, -420, [3, 2, 0, 120], [11, 1, 0, 120]] as const), `America/Los_Angeles America/Tijuana `],
  [
    ...([0, 60, [3, 5, 0, 60], [10, 5, 0, 120]] as const),
    `Atlantic/Canary Atlantic/Faroe Atlantic/Madeira Europe/Lisbon`,
  ],
];

const rules = new Map<string, ZoneRule>();
for (const [minutes, names] of steady) for (const name of names.trim().split(/\s+/)) rules.set(name, { minutes });
for (const [minutes, summer, start, end, names] of changing) {
  const rule = { minutes, summer: { minutes: summer, start: changeOf(start), end: changeOf(end) } };
  for (const name of names.trim().split(/\s+/)) rules.set(name, rule);
}

function changeOf([month, week, weekday, minutes]: Change): ZoneChange {
  return { month, week, weekday, minutes };
}
