/**
 * Bodies by the abbreviations that English texts on Vietnam use, spelled out as they stand in the title of an office
 * ("MIC Minister" is the Minister of Information and Communications).
 */
export const BODIES: Readonly<Record<string, { name: string; field: string }>> = {
  MIC: { name: 'Ministry of Information and Communications', field: 'Information and Communications' },
  MOIC: { name: 'Ministry of Information and Communications', field: 'Information and Communications' },
  MOST: { name: 'Ministry of Science and Technology', field: 'Science and Technology' },
  MoST: { name: 'Ministry of Science and Technology', field: 'Science and Technology' },
  MOIT: { name: 'Ministry of Industry and Trade', field: 'Industry and Trade' },
  MoIT: { name: 'Ministry of Industry and Trade', field: 'Industry and Trade' },
  MPS: { name: 'Ministry of Public Security', field: 'Public Security' },
  MOF: { name: 'Ministry of Finance', field: 'Finance' },
  MoF: { name: 'Ministry of Finance', field: 'Finance' },
  MPI: { name: 'Ministry of Planning and Investment', field: 'Planning and Investment' },
  MOET: { name: 'Ministry of Education and Training', field: 'Education and Training' },
  MoET: { name: 'Ministry of Education and Training', field: 'Education and Training' },
  MOH: { name: 'Ministry of Health', field: 'Health' },
  MoH: { name: 'Ministry of Health', field: 'Health' },
  MOFA: { name: 'Ministry of Foreign Affairs', field: 'Foreign Affairs' },
  MoFA: { name: 'Ministry of Foreign Affairs', field: 'Foreign Affairs' },
  MOHA: { name: 'Ministry of Home Affairs', field: 'Home Affairs' },
  MOJ: { name: 'Ministry of Justice', field: 'Justice' },
  MoJ: { name: 'Ministry of Justice', field: 'Justice' },
  MOT: { name: 'Ministry of Transport', field: 'Transport' },
  MoT: { name: 'Ministry of Transport', field: 'Transport' },
  MARD: { name: 'Ministry of Agriculture and Rural Development', field: 'Agriculture and Rural Development' },
  MONRE: {
    name: 'Ministry of Natural Resources and Environment',
    field: 'Natural Resources and Environment',
  },
  MOC: { name: 'Ministry of Construction', field: 'Construction' },
  MOLISA: {
    name: 'Ministry of Labour, Invalids and Social Affairs',
    field: 'Labour, Invalids and Social Affairs',
  },
  MCST: { name: 'Ministry of Culture, Sports and Tourism', field: 'Culture, Sports and Tourism' },
  MOD: { name: 'Ministry of Defence', field: 'Defence' },
  SBV: { name: 'State Bank of Vietnam', field: 'the State Bank of Vietnam' },
  FCC: { name: 'Federal Communications Commission', field: 'the Federal Communications Commission' },
  FTC: { name: 'Federal Trade Commission', field: 'the Federal Trade Commission' },
  ITU: { name: 'International Telecommunication Union', field: 'the International Telecommunication Union' },
  UN: { name: 'United Nations', field: 'the United Nations' },
  WTO: { name: 'World Trade Organization', field: 'the World Trade Organization' },
};

/** Capitalised words that belong to an office or a body, never to a person's name. */
export const OFFICE_WORDS = new Set(
  (
    'Information Communication Communications Science Technology Technologies Technological Foreign Home Public Security Finance Financial Planning Investment ' +
    'Industry Industrial Trade Commerce Commercial Health Education Training Labour Labor Social Affairs Invalids War Transport Transportation Culture ' +
    'Cultural Sports Sport Tourism Defence Defense Justice Interior Environment Environmental Natural Resources Agriculture Rural Development Construction ' +
    'Energy Economy Economic Digital Telecom Telecoms Telecommunication Telecommunications Media Press Publishing Broadcasting Internet Cyber Cybersecurity ' +
    'Data Innovation Research State Bank National Assembly Government Committee Commission Council Party Central Authority Agency Department Ministry Bureau ' +
    'Office Administration Administrative General Executive Prime Deputy Vice First Second Standing Permanent Senior Chief Head Association Institute University ' +
    'Academy Centre Center Group Corporation Company Corp Inc Ltd Plc Co Holdings Union Federation Organization Organisation Board Directors Executive Officer ' +
    'President Minister Secretary Director Chairman Chairwoman Chair Governor Commissioner Ambassador Mayor Senator Representative Spokesman Spokeswoman ' +
    'Spokesperson Analyst Manager Wholesale Retail Global International Regional Asia Pacific Asia-Pacific Southeast East West North South Northern Southern ' +
    'Republic Kingdom States United Nations World Federal Royal European Vietnam Viet Nam Vietnamese US U.S. UK EU ASEAN America American Americas Britain ' +
    'British England Scotland Wales Welsh China Chinese Japan Japanese Korea Korean Singapore Singaporean Thailand Thai Malaysia Malaysian Indonesia ' +
    'Indonesian Philippines Philippine Laos Lao Cambodia Cambodian Myanmar India Indian Australia Australian Canada Canadian France French Germany German ' +
    'Russia Russian Hanoi Hong Kong City Province Provincial District Municipal People Peoples People’s House Senate Parliament Cabinet Treasury Affairs ' +
    'Policy Strategy Operations Marketing Sales Legal Human Relations Service Services Systems Networks Network Software Hardware Mobile Cloud AI ICT IT ' +
    'Radio Frequency Management Electronic Application Infrastructure Standards Quality Posts Post Postal Customs Tax Statistics Market Competition Consumer ' +
    'Protection Intellectual Property Sir Dame Lord Lady Media Art Arts Heritage Work Pensions Skills Families Religious Ethnic Minority ' +
    'BT AT&T IBM HP LG SK NTT Medical Mr Mrs Ms Dr Professor The This That These Those He She It They We I But And However In On At According Last Next'
  ).split(' '),
);

/** Family names with which Vietnamese names begin, written without their marks. */
export const VIETNAMESE_SURNAMES = new Set(
  (
    'Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dao Doan Trinh Truong Dinh Lam Mai Cao To Luong Ha Luu Ta Tong Thai Chau Quach ' +
    'Kieu Phung Vuong Than Tang Trieu La Chu Mac Nghiem Khuat Hua Dam Thach Tieu Bach Cu Quan Lai Au Uong Vi Thieu Mac Ma Giang Khong Ninh Van'
  ).split(' '),
);
