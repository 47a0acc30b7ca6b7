/**
 * Titles as keys: capitals, no dots, no spaces (`S. Pd. I` is `SPDI`). Most degrees are generated from a
 * prefix and a field, because no list of them is ever complete. The decisions on the ambiguous ones were
 * measured on 52 000 public names.
 */
import { GIVEN_NAMES } from './given-names.ts';
import type { RemovalKind } from './name-proposal.ts';
import { isNameShaped, isSayable, isWordLike } from './sayable.ts';
import { EMPTY_HASH, hashWith, LONGEST_KEY, WordTable } from './word-table.ts';

/** Longer runs of letters are not read as titles written together. */
export const LONGEST_CHAIN = 28;

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Fields of study that follow S., M., A.Md., S.Tr. … */
const FIELDS = words(`
  AB ACC AD ADM AG AGB AGR AGRI AGRIB AGROTEK AK AKT AKUN AM AN ANI ANT ANTR AP ARK ARKEO ARL ARS AS AUD
  BIO BIOMED BIOTEK BIS BNS BUD BUS COM COMM CP DES DIV DN DS ECDEV EC ED EI EK EKON EKOS EKSY ENT ENG EP
  EPID ES ESY EST FAR FARM FIL FILS FIS FK GEO GEOG GER GIZI GR GZ HAN HANLA HHI HI HK HSC HUB HUM HUT IAN
  ICH ID IF IK IKOM IL INF INFO ING INT IP IPEM IPOL IR IS ISIP IT JUR KA KAK KB KEB KED KEL KEP KES KESJ KESKOM
  KESOS KEU KFR KG KH KIM KL KM KN KOM KOMP KOR KP KPM KPN KPSI KRIM KSI KT LI LIB LING LIT LOG MAN MAR
  MAT MB MED MI MIK MIKRO MIN MN MP MPAR MT MUS NS OR ORG P PA PAK PAR PAREK PAT PD PDA PDK PEL PEM PER PERB PERT PET PETER PI
  PIL PK PKM PKO PN POL PP PROM PS PSDA PSI PSIK PSIT PSY PT PTK PUB PUST PWK QH RAD RI RS SAS SC SD
  SDM SEK SENI SI SIC SIN SIO SIP SIT SN SOC SOS SOSIO ST STAT STP SY TA TAN TARS TAX TEK TEOL TER TERA TEST TH
  TI TK TOUR TP TPD TR TRA TRK TRANS TRAU TRU TS TT UD US VET VI WK
  AKTR AQ BING BIOTECH BTEK CS DEV DIR ESQ HORT IM INFOTECH KESMAS KHUT KLIN KPI MEK MUSIK OLAH PETERN PGSD PNL PTNH PTNK
  RES RMIK SIL STRAT TEKS TEKN TERJ TESL TEX THEOL TIK UDAYA WIS
`);

const FIELD_SET = new Set(FIELDS);

/** Letters that some decrees put after the field: S.Pd.I, S.Pd.SD, S.Kep.Ns, M.Si.Han. */
const SUFFIXES = words(
  'I H K B C T E SD AUD NS NERS NES APT AK AKT GR HAN LAW KONS OR IND ENG SOS SC BIO KP KES MED CA BUD EN BING INT PAS BIS TEOL KLIN ST IT ING SI',
);

/** Degrees that no prefix and field make. */
const OTHER_DEGREES = words(`
  SH SE ST SP SS SM SI SA SB SK SC MM MH MT MA MP ME MS MB MI MD SHI SHK SEI SESY SEK SEAK SEAS SST SSTP SSTPI SSTT SSIT SIK SIKOM SIPEM
  SIPOL SKM SKH SKG SKED SKKP SKPM SPAK SPKP SPSA SPDSD SPDPAUD SPSI SUD SQ SISIP SIAN SIIP SHUM SFIL SHINT STHI STHK STRSP STRK STR
  SMHK SMTH SMIK SMBM SMAK SMTEK SPOLSOS MBA MBL MIS MIB MIM MPA MPH MPM MPP MPS MHA MHI MHUM MHKES MHLI MSE MSM MSP MSC MSCE MSIE
  MMA MMP MMR MMT MMPD MMKES MMPUB MMPAR MMTR MMSI MMRS MMDIK MKM MKN MKK MKKK MARS MACM MAHUM MAG MAP MED MEPM MEI MEK MESY MESDM MECDEV MEKSY MIKOM MIPOL MIP MIR MILL MIPS
  MTH MTHK MUD MCL MCOMM MCOMMLAW MLS MFA MFIN MPSIT MSOSIO MSIHAN MSTR MSTRHAN MSTROPSLA MTRHANLA MTRAP MTROPSLA MTRSP MTR MTRIP MTEOL MADM MADMKP MADMSDA MADMPEMB MQIH MDIV MMIN MDSA MACC MACCY MECON MFINMGT MBUS MPPM MUP MURP MURPL MALD MALS MAIR MPOL
  MAK MAKT MARCH MENG MPHIL MPHARM MST MTECH MEN MKL MKESOS MCOM MIT MEM MKMK MENGSC MSCPH MASC MPSI MRE MKPB MMSC MMGT MGT
  AMD AMA AMK AMF AMG AMKL AMKEP AMKEB AMPD AMTE AMTRU AMAPD AMAPDSD AMAPDTK AMAPUST AMDP AMDM AMDAK AMDT AMDPEM AMDKEBIDANAN AP AAK AMR AMPK AMPAI AMOK AHT AHMTRA AKS AKP AHMA AMDKG AMDFT AMDIP AMKG
  BA BE BSC BSCF BSW BBA BBUS BCOM BCOMM BCOMP BENG BAC BAE BHK BAP BCHK BCAK BCM BCIP BCKU BCAP BC BCTT BCIM BCKN BSBA BPH BED BFA BM BTH BD BIT BCS BIS BECON BARCH BDES BIB
  BAHONS BSCHONS BSCECON BBM BMGT BINTBUS BS
  LC LCMA LLB LLM PHD DBA DPHIL DSC DEA DESS DED DIPL DIPLING DIPLHE DIPHE DLITT DMIN DTH DTHEOL DPS DRPH DIPLOM DPA DIPLE DIPLENG DRS DRA DR IR PROF EDD JD SJD MR CES CAND DRTR DRING DRHC HC GRDIP EMBA DMS DMD
  DRKOM DSM
  S1 S2 S3 D3 D1 D2 D4 DII DIII DIV
  DRENG DRSC DRAGR DRPHIL DRMED THD THM THL LICTH LICIUR LICIURCAN STL STB SSL JCL JCD JCB LLD DENG MSW MSWK MHSM MHPE MMEDED MRES MPUBPOL MDEVST MSCIT MIF MIFTEK MIAK
  SIA MTI MEC SIPUST SIPERP BCAN SSTFT SSTTD SSTTM SSTK DIP SMIP SMPH SMTK AMAF AMRO AMPER APTNH APND AHLIMADYA AHLIMUDA BSOCSC BCOMSC BEDU MEDU GDIP PGDIP PGCE DIC DTMH DFM MUSIN
  AMAK AMRAD AMKES AMANKES AMROT AMGZ ATD BSEE BSME BSCE BSIE MPAFF MSA MSEE MSME
`);

const PROFESSIONS = words(`
  APT NS NERS BDN FTR GZ PSI PSIKOLOG GR DRG DRH CA CPA CFP CFE CFA CLA CLD CPL CPM CPCLE CMA CIA CISA QIA QRMA QRMP QRMO QRGP CIQAR CIQNR BKP IPM IPU IPP ASEANENG ASEANCPA AER AK AKT AKP CN CLI CLC CCD CTL CTMP CHT
  CHTI CPHR CPHCM CPS CPLC CPR CRMP CRGP CRA CRMO CSR CSRS CSRA CSEP CST CCM CMED CMC CTA CPT CPMM CGRM CHRM CHRP CHRMP CHRA CHRO CERTDA CERA CIIRP CIRR CDMP CBO CIMA ACMA ACPA CGMA FCMA CGOP CFRA CFRM CFR CTT CPPM CPTM CPD CIL CMT CET CNHRP CNNLP CNLP CNET CHA CPRM CSSL CSSGB CLSSBB CTAP CFRE CPIA
  CGRE ERMCP PMP AAAIK AAIJ AAAIJ AAIK AAPAI FSAI ASAI AIFO AIFOFIT RFA RIFA RFC WPPE WMI IAI MAPPI MAPPICERT FSA GP GPA SAS CRP IPMCA CMAP CAPM CPHRM CHFC CSA CSP CBV CIISA CHRBP CISM CISSP CRISC CGEIT ITIL CEH CCNA QWP AEPP AFA RSA ICC ANCP CAPF CIBA CIFM CPAI CWM CSCA
  DSA DSOG DSB DSPD DSKJ DSM DSS DSTHT DSAN DSR FINACS FINASIM FICS FIHA FISR FAPSC FIPM FACC FESC FAAD FACS FSCAI FIAP FIAS FISQUA FICA FAPSIC KIC KHOM KGH KGEH KEMD KP KR KAI KGER KPTI KPSY KFM KFER KONK KV KARD SUBSP SPOGK SUBSPKFM AIIKFM MIGAS
  APECENG APECENGINEER ACPE AEC AA STRA ARS RICS MRICS IALI IAP PII
  ANTII ANTIII ANTIV ANTV ATTII ATTIII ATTIV ATTV
  CPARB CARB CPIM CSCP ERMAP CGAA CGCAE CRMA CRBD CQM CPSP CHCM CHCBP CLMA CPLE CCMS CMLC CPC CCLC CT CIB AWP FRM SCL MTCNA MTCRE FASCC ANZIIF CIMI CME CFT CTAX CMPA CPPA CERG CPRW CGP CPMA CIPM CRPP CPTT CPST CIFRS CSF CFAP CIRBD CCSA CERTIFR CPAUST BKPC
  KAKV KMN KNA KPMK AIFM AIFOP AIFOK DIETISIEN RD QH AHAFIZH ALHAFIZH ALHAFIDZ ALHAFIZ ALHAFIDH HAFIZH NOTARIS ADVOKAT MEDIATOR ARSITEK
  NOT PPAT ADV IAPI RN MRCP FRCS FRCPATH BKS TPM RBP
`);

const SPECIALITIES = words(`
  A PD PDK PDKGH PDKHOM PDKEMD PDKGEH PDKR PDKPTI OG OGK JP JPK B BK BKBD BA BD BV BS BSK BP BPRE BPREK BTKV BONK BEDAH AN ANK ANKIC N NK NEURO KJ KJK M MK MKK THT THTKL THTBKL THTKLK RAD RADK ONKRAD OK P PK PKK PA PAK PARK PAR U UK UROLOG OT OTK KFR KFRK RM S SK F FK FM FARK FORENSIK KN KK KKK KV KL DV DVE DVK
  KGA KG BM BMM ORT ORTO PERIO PROST PROS PM RKG EM GK DLP AND AKP KKLP KO KP KPS TM TE ONK MIK DALAM DA ALK AK BTKVK HK BU PT KM KEP KEPMAT KEPMB KEPJ KEPAN KEPKOM
`);

/** Military and police. Corps and services count only after a rank. */
const RANKS = words(`
  CAPT CPT KBP
  JENDERAL JENDRAL JEND LETJEN LETJEND MAYJEN MAYJEND BRIGJEN BRIGJEND KOLONEL KOL LETKOL LETTU LETDA LETT KAPT PELTU PELDA SERMA SERKA SERTU SERDA SERSAN KOPKA KOPTU KOPDA KOPRAL PRAKA PRATU
  LAKSDYA LAKSDA LAKSMA MARSDYA MARSDA MARSMA KOMJEN KOMJENPOL IRJEN IRJENPOL BRIGJENPOL KOMBES KOMBESPOL AKBP KOMPOL AKP IPTU IPDA AIPTU AIPDA BRIPKA BRIGPOL BRIPTU BRIPDA BRIGADIR BHARAKA BHARATU BHARADA ABRIP ABRIPTU ABRIPDA
  KOMISARIS INSPEKTUR LETNAN PELTUPOL LETKOLPOL KOLPOL MAYJENPOL LETJENPOL KAPTPOL SERMAPOL SERKAPOL LETTUPOL LETDAPOL
`);
const NAME_LIKE_RANKS = words('MAYOR LAKSAMANA MARSEKAL KAPTEN PRAJURIT PRADA AJUN');
const RANK_PARTS = words(`
  TNI POL POLRI AD AL AU TNIAD TNIAL TNIAU ADRI INF KAV ARM ARH ART CZI CPM CHB CAJ CKU CBA CPL CKM CHK CTP CIN CDM CPN POM MAR LAUT PNB NAV TEK LEK KAL ADM SUS PSK KES PAS ELK ELEKTRO LAUTP PLT PENERBANG MARINIR KOWAL KOWAD
  PURN PURNAWIRAWAN PENSIUNAN RET MADYA PERTAMA SATU DUA KEPALA BESAR POLISI JENDERAL KOLONEL LETNAN MAYOR DARAT UDARA MUDA TINGKAT AKPOL HOR TIT TITULER
`);
/** Corps letters that stand in brackets after a rank: Kolonel Laut (P). */
const CORPS_LETTERS = new Set(words('P T E S K KH PM MAR KOWAL KOWAD WARA PNB NAV LEK TEK PSK POM'));

/** What brackets may hold beside a title, with its kind. */
const BRACKET_NOTES = new Map<string, RemovalKind>([
  ...words('PURN PURNAWIRAWAN PENSIUNAN RET PURNTNI PURNPOLRI PURNPOL').map((key) => [key, 'rank'] as const),
  ...words(
    'HC HONORISCAUSA EM EMR EMERITUS CAND CANDIDATE CAN C KAND HAN HONS HON UI UGM ITB USA ADMIN IND PUB ISLAM',
  ).map((key) => [key, 'academic'] as const),
  ...words('K KONSULTAN IAI CERT').map((key) => [key, 'professional'] as const),
  ...words('ALM ALMH ALMARHUM ALMARHUMAH').map((key) => [key, 'social'] as const),
]);

/** How a word is treated when it stands before the name. */
export interface FrontRule {
  readonly kind: RemovalKind;
  /**
   * `always`; `dotted`: only with a dot; `ask`: removed and asked; `rank`: see `NAME_LIKE_RANKS`;
   * `keep-ask`: kept and asked; `behind`: only with a dot and directly behind another title; `order`: when the
   * letters of a religious order stand after the name; `frater`: likewise, and asked when there are none;
   * `architect`: as `order`, for architects.
   */
  readonly how:
    'always' | 'dotted' | 'ask' | 'rank' | 'keep-ask' | 'behind' | 'order' | 'frater' | 'architect';
}

/** Rules that ask for a dot, or for letters behind a comma: without both the word is a part of the name. */
const RULES_FOR_DOTS = new Set<FrontRule['how']>(['behind', 'order', 'frater', 'architect']);

const FRONT = new Map<string, FrontRule>();
function addFront(kind: RemovalKind, how: FrontRule['how'], text: string): void {
  for (const key of words(text)) FRONT.set(key, { kind, how });
}
addFront(
  'academic',
  'always',
  'PROF DR DRS DRA IR PROFDR DRTR DRING DRENG DRHC HC PROFESOR DOKTOR INSINYUR ASSOCPROF ASSTPROF ADJPROF',
);
addFront('academic', 'dotted', 'ASSOC ASSOCIATE ASST ASSIST ASSISTANT ADJ ADJUNCT CDR CANDR');
addFront(
  'academic',
  'behind',
  'RER HAB NAT PHIL MED DENT VET IUR JUR ENG TECHN TECH SC AGR SOC OEC PAED THEOL FORST EM EMR EMERITUS PSI ING TR TEKN HABIL',
);
addFront('academic', 'dotted', 'MR CAND DRES EC DIPL');
addFront('professional', 'always', 'DRG DRH APT NERS BDN FTR ADV DOKTER PSIKOLOG ADVOKAT NOTARIS');
addFront('professional', 'dotted', 'NS GR BD');
addFront('professional', 'architect', 'AR');
addFront('professional', 'ask', 'BIDAN');
addFront(
  'religious',
  'always',
  'HJ HJH KH TGH TGKH UST USTD USTZ USTADZ USTAD USTAZ USTADZAH USTAZAH USTADAH PDT PDTM PDM PDP PNT PENDETA PASTOR MGR BHIKKHU BHIKSU BIKSU BIKKHU BHANTE BANTE TUANGURU PDTEM HJA USTDZ USTDZH USTZH AGH PASTUR BRUDER FRATER DIAKON BHIKKHUNI BHIKSUNI BIKKHUNI BIKSUNI SAMANERA SAMANERI PINANDITA PDTA REV ANREGURUTTA GURUTTA PEDANDA',
);
addFront('religious', 'dotted', 'EV EVANG PST PAST PS SR WS JS XS DQ PTR VIK VIC GBL DKN RMP PMD');
addFront('religious', 'order', 'RP RD RM BR P');
addFront('religious', 'frater', 'FR');
addFront(
  'religious',
  'ask',
  'TGK TEUNGKU KIAI KYAI KIYAI KIAIHAJI KYAIHAJI NYAI BUYA ABUYA SYEKH SYEH SYAIKH SYECH ROMO PANDITA HAJI HAJJAH HAJAH HAJJI HI SUSTER PATER ALUSTADZ ALUSTADZAH ALUSTAZ SYEIKH SYEKHAH SYAIKHAH USKUP KARDINAL AJENGAN TGB GEMBALA EVANGELIS VIKARIS HAKSU KAUSING BHAGAWAN JROMANGKU JEROMANGKU IDAPEDANDA IDAPANDITA IDAPANDITAMPU IDABHAGAWAN IDABEGAWAN IDARSI',
);
addFront(
  'social',
  'always',
  'BPK BAPAK IBU SDR SDRI SAUDARA SAUDARI TN NN ALM ALMH ALMARHUM ALMARHUMAH YTH MRS',
);
addFront('social', 'dotted', 'NY BP');
addFront('social', 'ask', 'NYONYA MISS BU PAK');
addFront('social', 'keep-ask', 'TUAN NONA');
addFront('rank', 'always', RANKS.join(' '));
addFront('rank', 'rank', NAME_LIKE_RANKS.join(' '));
addFront('rank', 'always', 'PURN PURNAWIRAWAN PEMBANTULETNAN');
addFront('rank', 'dotted', 'MAY MARS LAKS POL');

/** Titles written as several words or with dots inside: K.H., T.G.H., A.K.B.P., Tuan Guru, Jro Mangku. */
const SPREAD_FRONT = new Set(
  words(
    'KH TGH TGKH AGH AKBP AKP TUANGURU JROMANGKU JEROMANGKU IDAPEDANDA IDAPANDITA IDAPANDITAMPU IDABHAGAWAN IDABEGAWAN IDARSI DRTR DRING DRENG DRHC TGK PDTEM ASSOCPROF ASSTPROF ADJPROF PEMBANTULETNAN ALUSTADZ ALUSTADZAH ALUSTAZ ANREGURUTTA',
  ),
);

const AFTER = new Map<string, RemovalKind>();
for (const field of FIELDS) {
  for (const prefix of [
    'S',
    'M',
    'A',
    'B',
    'D',
    'AMD',
    'AMA',
    'STR',
    'MTR',
    'SST',
    'AM',
    'MM',
    'MAMD',
    'MST',
    'SIKOM',
    'AHM',
  ])
    AFTER.set(prefix + field, 'academic');
  for (const suffix of SUFFIXES) {
    AFTER.set(`S${field}${suffix}`, 'academic');
    AFTER.set(`M${field}${suffix}`, 'academic');
  }
}
for (const suffix of SUFFIXES)
  for (const base of ['AMD', 'SE', 'SH', 'ST', 'ME', 'MH']) AFTER.set(base + suffix, 'academic');
for (const key of OTHER_DEGREES) AFTER.set(key, 'academic');
for (const key of SPECIALITIES) AFTER.set(`SP${key}`, 'professional');
/** Begin as specialities do, and are degrees: S.P., S.Pt., S.Pd.I. */
const DEGREES_LIKE_SPECIALITIES = words('SP SPT SPI SPSI SPD SPAK SPDK SPAR SPDI SPKP');
for (const key of DEGREES_LIKE_SPECIALITIES) AFTER.set(key, 'academic');
for (const key of PROFESSIONS) AFTER.set(key, 'professional');
/** Letters behind the names of priests, brothers and sisters. */
const ORDERS = words(
  'PR SJ OFM OFMCAP OFMCONV OCARM OCD OCSO SCJ SVD MSF CICM CM CMF CP CDD OSC OSA OSB OP OSU SSPS SSCC OSF FSGM FIC FC FCH PRR CIJ SND KYM KSSY SFD SDB MTB BM BMS CSSR SX CB RSCJ HK JMJ PBHK TMM DSY KFS',
);
for (const key of ['H', 'HJ', 'HI', 'KH', 'HAJI', 'HAJJAH', 'USTADZ', 'UST', 'PDT', ...ORDERS])
  AFTER.set(key, 'religious');
for (const key of [...RANKS, ...RANK_PARTS.filter((part) => part.length > 2)])
  if (!AFTER.has(key)) AFTER.set(key, 'rank');
for (const key of words('ALM ALMH ALMARHUM ALMARHUMAH')) AFTER.set(key, 'social');
/** Halves of degrees that people cut off with a space or a comma: S, Sos · M. Si. */
const FIELD_HALVES = new Set(
  words(
    'PD PDI SOS SI AG KOM HUT HUM KES KEP KEB IP TH PT PSI FIL FARM KN SN PI TP HI SY AP UD MD SC PDK KED IKOM',
  ),
);

/**
 * As the last word, without comma and without dots, these are degrees and not names. Vowels make a word
 * sayable, so the sayable ones are here only when they were never seen as a name.
 */
const LAST_WORD_DEGREES = new Set(
  words(`
  SH SE ST MM MH MT SPD SPDI SPDK SPDSD SPDH SPDAUD SPDPAUD MPD MPDI MPDK MSI SSI SSOS SSOSI SAG SIP SKOM SKOMI MKOM SHI MHI SKM MKM MKES SKEP MKEP AMD AMDKEB AMDKEP AMDKES AMDKOM AMKEB AMKEP AMDPD AMDAK AMAPD AMK AMKL SHUT MHUM SHUM MSC BSC PHD
  MKN SPT SPSI MPSI STH STHI MTH MBA SIKOM MIKOM SFIL SFILI SFARM MFARM SKED SKG SKH STP SST SSTP SSN MSN SPI SSY MSOS MPH LLM LLB BBA SADM SFT STR STRKEB STRKES STRKEP SPTK SKESOS SPSIK SAGR DRS DRA DRG DRH APT NERS SSTPI SIPEM SIPOL MMPD MMKES
  AKBP KOMBES KOMBESPOL BRIGJEN MAYJEN LETJEN IRJEN KOMPOL IPTU IPDA AIPTU AIPDA BRIPKA LETKOL TNI PSIKOLOG NOTARIS ADVOKAT OFM CLA OFMCAP IPU AER QIA FIHA FINASIM AIFO MAPPI ASEAN APEC ALM ALMH S1 S2 S3 D3 D4 SSTFT SSTTD
  HJ PURN ALMARHUM ALMARHUMAH SKPM SMHK SPOG SPPD SPBS SPRAD SPKJ SPTHT SPJP SPKK SPDKKJ CPA BKP MPAR MKPD DIPLING DRPH BCHK BCIP BCAK BCKU
`),
);

/** Parts of chains written in one word: SHMH, SEMSI, SPDMM, SHSEMM. */
const CHAIN_STARTS = words(`
  SH SE ST SP SPD SPDI SSOS SAG SIP SKOM SIKOM SKM STP SKEP SPI SPT SPSI SHUT SSI SS SHI SFARM SKED STH STR SSTP SADM SHUM SKG SKH SST AMD AMDKEB AMDKEP DRS
`);
const CHAIN_ENDS = words(`
  MM MH MT MSI MPD MPDI MKN MHUM MKOM MIKOM MKES MKM MAP MBA MSC MSOS MPSI MAG MHI MTH MFARM MAK AK CA CPA CLA APT NERS NS MP MADM MKED SKM SE SH ST
`);
/** In front of every chain of two, so that chains of three are known too. */
const CHAIN_THIRDS = words('SH SE ST SPD');
const CHAIN_PARTS = new WordTable(new Map([...CHAIN_STARTS, ...CHAIN_ENDS].map((key) => [key, true])));
const LAST_WORD_CHAINS = new Set<string>();
for (const first of CHAIN_STARTS) {
  for (const second of CHAIN_ENDS) {
    if (first === second) continue;
    LAST_WORD_CHAINS.add(first + second);
  }
}
for (const first of CHAIN_THIRDS)
  for (const second of words('SH SE MH MM MT MSI'))
    for (const third of words('SH SE MH MM MKN MSI CA CLA CPA AK MAP MPD'))
      if (first !== second && second !== third) LAST_WORD_CHAINS.add(first + second + third);
for (const name of GIVEN_NAMES.keys) LAST_WORD_CHAINS.delete(name);

/** As last word these are either a degree or initials of the father's name: kept and asked. */
const LAST_WORD_DOUBTS = new Set(
  words(
    'MA MS SP NS AM SM BA BE KH AK AKT MP ME MI SS SI SA SAP MAP MAG SAK SAB SAN SIK MIS MED AMA LC MARS SEI MIP SPN SPB SPA SPM SPK SUD SK SQ AP MD CA JD BS CM SX SJ GR CIA CISA MPA BIT MIT DIPL EMBA ASAI CN CT OP OSA QH DIP IAI ITIL CIB CIL MIR GP',
  ),
);
for (const key of [...OTHER_DEGREES, ...PROFESSIONS, ...ORDERS]) {
  const isSure = key.length > 2 && !isWordLike(key) && !LAST_WORD_DOUBTS.has(key);
  if (isSure) LAST_WORD_DEGREES.add(key);
}
for (const field of SPECIALITIES)
  if (field.length > 1 && !isWordLike(`SP${field}`) && !LAST_WORD_DOUBTS.has(`SP${field}`))
    LAST_WORD_DEGREES.add(`SP${field}`);
for (const field of FIELDS)
  for (const key of [`S${field}`, `M${field}`])
    if (key.length > 3 && !isWordLike(key) && !LAST_WORD_DOUBTS.has(key)) LAST_WORD_DEGREES.add(key);

/**
 * Degrees that the rules generate and that are names or words when they are written in one: they count only
 * with dots or a hyphen inside (`S.Ani`, `ANT-I`).
 */
const ONLY_SPREAD = new Map<string, RemovalKind>();
{
  const listed = new Set([
    ...OTHER_DEGREES,
    ...PROFESSIONS,
    ...SPECIALITIES.map((key) => `SP${key}`),
    ...LAST_WORD_DEGREES,
    ...LAST_WORD_DOUBTS,
    ...DEGREES_LIKE_SPECIALITIES,
  ]);
  for (const [key, kind] of AFTER) {
    if (kind !== 'academic' && kind !== 'professional') continue;
    const isWord = isNameShaped(key) || (key.length === 3 && isSayable(key));
    const isGenerated = !listed.has(key);
    if (GIVEN_NAMES.has(key) || (isGenerated && isWord)) {
      ONLY_SPREAD.set(key, kind);
      AFTER.delete(key);
    } else if (isGenerated && isStrongChain(key)) AFTER.delete(key);
  }
}

// The first grade of seafarers, which is a name without its hyphen.
for (const key of ['ANTI', 'ATTI']) {
  AFTER.delete(key);
  ONLY_SPREAD.set(key, 'professional');
}

/** Of those, what is taken as a degree when degrees follow. */
const DOUBTS_IN_CHAIN = new Set(
  words(
    'SP BA BE AK AKT MP ME SS SI SAP MAP MAG SAK SAB SAN SIK LC CN SPN SPB SPA SPM SPK SUD MED MIP SEI CA MPA DIPL CIA CISA MARS',
  ),
);

/** The same with dots between the letters. */
const DOTTED_DOUBTS_IN_CHAIN = new Set([...DOUBTS_IN_CHAIN, 'MA', 'MS']);

/** Initials of fathers' names that stand after a comma now and then. */
const PATRONYMS_AFTER_COMMA = new Set(words('HS HB HM MZ AZ AR HR HN YS AS ZA HZ MY'));

/** Customary words after which an H., Hj. or Drs. is still a title. */
const NOBLE_WORDS = new Set(
  words(
    'ANDI A T R RA RR RM RD TB S SY LALU BAIQ TEUKU TENGKU CUT SYARIFAH SYARIF SAID SAYED RADEN GUSTI TUBAGUS DAENG MAS KRT KRH KRHT WAN URAY ABANG NYIMAS NYAYU KEMAS KMS MGS MASAGUS KIAGUS KGS LA WA ODE DATU SULTAN PANGERAN IDA I NI NYI',
  ),
);

const BALINESE_STARTS = new Set(
  words(
    'I NI IDA DEWA GUSTI ANAK AGUNG AA LUH MADE WAYAN KETUT NYOMAN PUTU KADEK KOMANG GEDE COKORDA DESAK SANG NGAKAN',
  ),
);
const CUSTOMARY_AFTER = new Set(words('DT DATUK DATUAK DTK DATUQ GELAR BERGELAR'));
const LINEAGE = new Set(words('BIN BINTI BT BTE BR BORU'));

/** Titles written in one word from which the last letter is an initial: HM. Yusuf, KHM. Arif. */
const GLUED_TO_INITIAL = new Map([
  ['HM', 1],
  ['KHM', 2],
  ['KHR', 2],
  ['KHA', 2],
  ['IRHM', 3],
  ['DRHM', 3],
  ['DRSHM', 4],
]);
/** Two letters that can be Haji and an initial, or two initials: kept and asked. */
const HAJI_AND_INITIAL = new Set(['HA', 'HR', 'HS', 'HT', 'HB', 'HZ', 'HMS', 'HAM', 'HMA', 'HAR']);
const GLUED_FRONT = new Set([
  'DRSH',
  'DRSHJ',
  'DRAHJ',
  'IRH',
  'IRHJ',
  'DRHJ',
  'PROFDRIR',
  'PROFDRH',
  'DRIR',
  'DRIRH',
  'HDRS',
  'HJDRA',
  'DRSKH',
  'KHDR',
  'HIR',
]);
/** First pieces of titles that are written as several. */
const SPREAD_STARTS = new Set(words('K T A AL TUAN JRO JERO IDA DR TG AG PDT ASSOC ASST ADJ ANRE PEMBANTU'));

/** Prefixes of degrees; with a dot after them any field counts (S.Xyz.). */
const DEGREE_PREFIXES = words(
  'S M A B D C P SP AMD AMA AM STR MTR SST PH BC SM AH MM SE SH ST DIPL LL SUBSP F G ED TH LIC',
);

/** Short forms of names; a dot behind them makes no title of them. */
const SHORT_NAMES: ReadonlySet<string> = new Set(
  words(
    'MUH MOH MUHD MOCH MOHD MOEH MOCHD MHD MUHAM MUHAMM MOHAM ABD ABDL ABDUL AHD AHM ACH ACHM AKH AHMD SY SYF SYAR SIT ST RD RR RM RA RAY NGT RNGT TB TUB DT DTK TGK KMS MGS KGS NYM NYA MSG IB IBG IDB IGA IGB IGN IGST GST GD GDE NGR KT KTT WYN WY NYO NYMN MD MDE PT PTU KDK KD KMG DW DWA DS DSK AGG AG AA AY AGT AYU CH CHR CHRIST FX FR FRANS BM BR BT ANT ANTON YOH YOS YUL STEF STEPH ALB AUG AGUST PET PETR THEO MAX SUT SOE SUP WM JR KRT KRH KRA KRMT GRAY BRA GPH KPH KP LA WA PG KH SR TEUK TK TKU T TEUNG BAP SUS',
  ),
);
/** Listed degrees that are given names too: DEA. */
const DEGREES_AND_NAMES = OTHER_DEGREES.filter((key) => GIVEN_NAMES.has(key));
/** Sayable degrees that are surnames, or ends of names, now and then. */
const RISKY_DEGREES = words('SE ST SIP SAG SS SI SH MM');
/**
 * In front of or among the words of a name these are a degree in the wrong place or initials: kept and asked.
 * What can be said is a name there (Ma, Se), and so is a short form of one (St).
 */
const DEGREES_OR_INITIALS = [...LAST_WORD_DEGREES].filter(
  (key) =>
    key === 'MBA' ||
    (key.length <= 4 &&
      AFTER.get(key) === 'academic' &&
      !FRONT.has(key) &&
      !SHORT_NAMES.has(key) &&
      !isSayable(key)),
);
/** Family names beside which a further short word is rather a name than a degree. */
const SHORT_SURNAMES: ReadonlySet<string> = new Set(
  words(
    'LIE LI LEE LIM TAN YAP OEI OEY KWEE KWEK KWIK GO GOH NGO THE TJIA TJOA TJAN TIO TJIOE LIEM LIAUW LAUW LOE LO LUI SIE SIA SIM SOE TAY THIO TJONG TJHIN ONG UI WEE WONG KHO KHOE HO HIE HAN HENG BONG BUN CHEN CHIA CHIN CHONG CHU CHUA CUA FANG FU GAN GOUW HUANG JAP JONG JO KAM KOH KOK KONG KUO LAM LAU LAY LIANG LIN LIONG LIU LOH LUA MA NG NIO OH OUW PANG PHANG POA PUI SIAUW SIEM SIOE SOEI SUN TAI TEH TEO TEOH THEN TJEN TJIE TJIU TJU TONG WANG WEI WU XIE XU YAU YEO YONG ZHANG ZHAO ZHENG',
  ),
);

/** In front of a name the word is a title, or can be, with or without dots. */
export const IN_FRONT = 8;
export const AT_START = 1;
export const AT_END = 2;
export const ANYWHERE = 4;

/** What the lists say of a word, beside what it is after a name (`kindAfterName`). */
export class LexiconWord {
  /** Capitals and digits; empty for every word that is in no list. */
  readonly key: string;
  /** Where it can be more than a part of the name: `AT_START`, `AT_END`, `ANYWHERE`, `IN_FRONT`. */
  places = 0;
  front: FrontRule | null = null;
  /** Its kind when it is a title in front of any name, and never asked about. */
  sureInFront: RemovalKind | null = null;
  /** What it says in brackets beside a title. */
  bracketNote: RemovalKind | null = null;
  /** Where in it an initial begins that was glued to a title, or 0. */
  initialFrom = 0;
  isHajiAndInitial = false;
  isGluedFront = false;
  isSpreadStart = false;
  isSpreadFront = false;
  isFieldHalf = false;
  /** Stands behind S. and M.: Kom, Farm. */
  isFieldOfStudy = false;
  /** A dot behind it makes no title of it: Moh., Rd. */
  isShortName = false;
  isShortSurname = false;
  isLastWordDegree = false;
  isLastWordChain = false;
  isLastWordDoubt = false;
  isDoubtInChain = false;
  isDottedDoubtInChain = false;
  isDegreePrefix = false;
  isPatronymAfterComma = false;
  isCorpsLetter = false;
  isRankPart = false;
  isNoble = false;
  isBalineseStart = false;
  isCustomaryAfter = false;
  isLineage = false;
  /** Letters of a religious order. */
  isOrder = false;
  /** A whole degree that could be the family name of a Chinese or short name: Lie Se, Umar St. */
  isRiskyDegree = false;
  /** A whole degree that is a given name too: Dea. */
  isDegreeAndName = false;
  /** Without dots, and not as the last word, it is a degree or initials: MM, SH, SPd. */
  isDegreeOrInitials = false;
  /** A grade of seafarers, ANT or ATT, before its numeral. */
  isSeafarerGrade = false;
  /** alias, als., aka and the like begin with it. */
  isAliasStart = false;

  constructor(key: string) {
    this.key = key;
  }
}

export const UNKNOWN_WORD: Readonly<LexiconWord> = Object.freeze(new LexiconWord(''));

/** Every word of which a list says something. */
export const LEXICON_WORDS: WordTable<Readonly<LexiconWord>> = (() => {
  const found = new Map<string, LexiconWord>();
  const each = (keys: Iterable<string>, tell: (word: LexiconWord) => void): void => {
    for (const key of keys) {
      const word = found.get(key) ?? new LexiconWord(key);
      found.set(key, word);
      tell(word);
    }
  };
  const standing = (place: number, keys: Iterable<string>): void =>
    each(keys, (word) => (word.places |= place));
  for (const [key, rule] of FRONT) each([key], (word) => (word.front = rule));
  for (const [key, { kind, how }] of FRONT)
    if (how === 'always' && kind !== 'rank' && key !== 'HC') each([key], (word) => (word.sureInFront = kind));
  each(['H'], (word) => (word.sureInFront = 'religious'));
  for (const [key, kind] of BRACKET_NOTES) each([key], (word) => (word.bracketNote = kind));
  for (const [key, initialFrom] of GLUED_TO_INITIAL) each([key], (word) => (word.initialFrom = initialFrom));
  each(HAJI_AND_INITIAL, (word) => (word.isHajiAndInitial = true));
  each(GLUED_FRONT, (word) => (word.isGluedFront = true));
  each(SPREAD_STARTS, (word) => (word.isSpreadStart = true));
  each(SPREAD_FRONT, (word) => (word.isSpreadFront = true));
  each(FIELD_HALVES, (word) => (word.isFieldHalf = true));
  each(FIELDS, (word) => (word.isFieldOfStudy = true));
  each(SHORT_NAMES, (word) => (word.isShortName = true));
  each(SHORT_SURNAMES, (word) => (word.isShortSurname = true));
  each(LAST_WORD_DEGREES, (word) => (word.isLastWordDegree = true));
  each(LAST_WORD_CHAINS, (word) => (word.isLastWordChain = true));
  each(LAST_WORD_DOUBTS, (word) => (word.isLastWordDoubt = true));
  each(DOUBTS_IN_CHAIN, (word) => (word.isDoubtInChain = true));
  each(DOTTED_DOUBTS_IN_CHAIN, (word) => (word.isDottedDoubtInChain = true));
  each(DEGREE_PREFIXES, (word) => (word.isDegreePrefix = true));
  each(PATRONYMS_AFTER_COMMA, (word) => (word.isPatronymAfterComma = true));
  each(CORPS_LETTERS, (word) => (word.isCorpsLetter = true));
  each(RANK_PARTS, (word) => (word.isRankPart = true));
  each(NOBLE_WORDS, (word) => (word.isNoble = true));
  each(BALINESE_STARTS, (word) => (word.isBalineseStart = true));
  each(CUSTOMARY_AFTER, (word) => (word.isCustomaryAfter = true));
  each(LINEAGE, (word) => (word.isLineage = true));
  each(ORDERS, (word) => (word.isOrder = true));
  each(RISKY_DEGREES, (word) => (word.isRiskyDegree = true));
  each(DEGREES_AND_NAMES, (word) => (word.isDegreeAndName = true));

  each(DEGREES_OR_INITIALS, (word) => (word.isDegreeOrInitials = true));
  each(['ANT', 'ATT'], (word) => (word.isSeafarerGrade = true));

  const front = [...FRONT.keys()];
  const firstWords = front.filter((key) => !RULES_FOR_DOTS.has(FRONT.get(key)?.how ?? 'always'));
  standing(AT_START, [...firstWords, ...words('H HI R AL TUAN JRO JERO ANRE PEMBANTU')]);
  standing(AT_START, [...GLUED_TO_INITIAL.keys(), ...HAJI_AND_INITIAL, ...GLUED_FRONT]);
  standing(AT_END, [...LAST_WORD_DEGREES, ...LAST_WORD_CHAINS, ...LAST_WORD_DOUBTS, ...FIELD_HALVES]);
  standing(AT_START | IN_FRONT | ANYWHERE, DEGREES_OR_INITIALS);
  standing(AT_END, words('DR IR PROF I II III IV V SD AUD ENG POL POLRI'));
  standing(IN_FRONT, [...front, ...GLUED_TO_INITIAL.keys(), ...HAJI_AND_INITIAL, ...GLUED_FRONT]);
  standing(IN_FRONT, [...SPREAD_STARTS, ...CUSTOMARY_AFTER, 'H', 'R']);
  standing(
    ANYWHERE,
    words(
      'H HJ DRG DRH KH PURN PEDANDA PANDITA BHAGAWAN BEGAWAN RSI ALIAS ATAU ALS AKA DT DTK DATUK DATUAK DATUQ GELAR BERGELAR',
    ),
  );
  const isAcademic = (key: string): boolean => {
    const rule = FRONT.get(key);
    return rule?.kind === 'academic' && rule.how === 'always';
  };
  standing(ANYWHERE, front.filter(isAcademic));
  // Words that the readers ask for by name.
  each(['ALIAS', 'ATAU', 'ALS', 'AL', 'AKA', 'DH', 'A'], (word) => (word.isAliasStart = true));
  each(['K', 'ENG', 'ASEAN', 'APEC'], () => undefined);
  return new WordTable(found);
})();

/** What the lists say of a word. */
export const wordOf = (key: string): Readonly<LexiconWord> => LEXICON_WORDS.get(key) ?? UNKNOWN_WORD;

/** Every title that can follow a name, with its kind. */
export const TITLES_AFTER_NAME = new WordTable(
  new Map([...AFTER].filter(([key]) => key.length <= LONGEST_KEY)),
);

/** The same for those that are titles only when they are written in several pieces, or with a hyphen. */
export const SPREAD_TITLES_AFTER_NAME = new WordTable(
  new Map([...ONLY_SPREAD].filter(([key]) => key.length <= LONGEST_KEY)),
);

/** A field of study, as it stands behind S. and M. */
export const isFieldOfStudy = (key: string): boolean => FIELD_SET.has(key);

/** The kind of the title that a key is after a name, or undefined. Any length of key, constant time. */
export function kindAfterName(key: string): RemovalKind | undefined {
  return key.length <= LONGEST_KEY ? TITLES_AFTER_NAME.get(key) : undefined;
}

/**
 * Ends of the titles that a run of letters is made of (`SHMH`: 2, 4), or null; the common ones first, so that
 * no rare degree swallows two of them.
 */
export function splitGluedTitles(key: string): number[] | null {
  return splitInto(key, CHAIN_PARTS) ?? splitInto(key, TITLES_AFTER_NAME);
}

/** Made of the commonest degrees alone, so that it is a chain of them even where it could be said. */
export function isStrongChain(key: string): boolean {
  return !GIVEN_NAMES.has(key) && splitInto(key, CHAIN_PARTS) !== null;
}

function splitInto(key: string, titles: WordTable<unknown>): number[] | null {
  if (key.length < 4 || key.length > LONGEST_CHAIN) return null;
  const next = new Array<number>(key.length + 1).fill(-1);
  next[key.length] = key.length;
  for (let start = key.length - 2; start >= 0; start--) {
    let hash = hashWith(EMPTY_HASH, key.charCodeAt(start));
    const longest = Math.min(key.length, start + LONGEST_KEY);
    for (let end = start + 2; end <= longest; end++) {
      hash = hashWith(hash, key.charCodeAt(end - 1));
      if (next[end] !== -1 && titles.isKey(hash, key, start, end)) next[start] = end;
    }
  }
  if (next[0] === -1) return null;
  const ends: number[] = [];
  for (let at = 0; at < key.length;) {
    at = next[at] ?? key.length;
    ends.push(at);
  }
  return ends;
}
