/**
 * Standard form, then the informal spellings that stand for it. Short on purpose: character n-grams already carry
 * most misspellings, and a form with two readings ("kena", "bila", "tau" as a name) does more harm than good.
 */
export const SLANG_BY_STANDARD: Record<string, string> = {
  ada: 'ad ade',
  adalah: 'adlh',
  apa: 'ap apaan ape apah',
  apakah: 'apkh apkah',
  atau: 'ato atw ataw',
  bagaimana: 'gimana gmn gmana bgmn gimna gmna gmnaa bgaimana gimane pripun piye macamana camne',
  baru: 'br bru anyar',
  bayar: 'byr mbayar',
  belum: 'blm blum belom blom durung',
  berapa: 'brp brapa brpa berape piro pinten',
  besok: 'bsk bsok besuk',
  bisa: 'bs bsa bsaa iso saged',
  boleh: 'bole blh bleh',
  buat: 'bwt bwat bikin bkin gawe ngebuat',
  bukan: 'bkn bukn',
  bulan: 'bln',
  cara: 'cr caranye',
  cepat: 'cpt cepet',
  dalam: 'dlm',
  dan: 'dn',
  dapat: 'dpt dapet',
  dari: 'dr dri drpd',
  daftar: 'dftr daptar',
  data: 'dta',
  datang: 'dtg dateng dtng',
  dengan: 'dgn dg dngn sama',
  di: 'd',
  dokumen: 'dok dokumennya',
  dulu: 'dlu dl',
  elektronik: 'elektronic',
  gratis: 'grtis percuma free',
  habis: 'abis hbs entek',
  hari: 'hr',
  harus: 'hrs kudu mesti musti wajib',
  hilang: 'ilang hlg',
  ingin: 'pengen pingin pgn pengin kepengen',
  informasi: 'info infonya infoin inpo',
  jadi: 'jd jdi',
  jadwal: 'jadual jdwl skedul',
  jam: 'jm',
  juga: 'jg jga',
  kalau: 'klo kalo klu kl kalok kaloo klau',
  kantor: 'kntr ktr',
  kapan: 'kpn kapn kapankah bilakah',
  kartu: 'krtu',
  karena: 'krn karna krna soalnya gegara',
  kemarin: 'kmrn kmren kemaren',
  kenapa: 'knp knapa napa ngapa mengapa knpa',
  kerja: 'krj',
  keluarga: 'klg',
  ke: 'k',
  kembali: 'balik blk',
  kirim: 'krm',
  lagi: 'lg lgi',
  lama: 'lma lamo',
  lalu: 'trs trus terus',
  langsung: 'lgsg lgsung langsng',
  lewat: 'lwt liwat via',
  lihat: 'liat ngeliat',
  mana: 'mn mne',
  masih: 'msh msih',
  masuk: 'msk masok',
  mau: 'mo maw nak arep',
  minta: 'mnta mntk',
  mohon: 'mhn',
  nama: 'nm nma',
  nomor: 'no nmr nomer',
  online: 'onlen ol onlain daring',
  orang: 'org orng',
  'orang tua': 'ortu orangtua ibubapa',
  pakai: 'pake pk pkai pakek',
  perlu: 'prlu perlukah butuh',
  perpanjang: 'prpanjang perpanjg',
  pernah: 'prnh',
  proses: 'prosess',
  punya: 'pny pnya gadah',
  rumah: 'rmh',
  sabtu: 'sbtu',
  sakit: 'skt',
  salah: 'slh',
  sampai: 'smp sampe smpe nyampe',
  saja: 'aja aj sj sja doang wae jak',
  saya: 'sy sya aku gue gw gua w ane ak aq saye sayah kulo awak',
  sebelum: 'sblm',
  sekarang: 'skrg skr skrng skg saiki',
  selesai: 'slsai kelar beres rampung siap',
  semua: 'smua smw semuanye',
  senin: 'snin',
  sudah: 'udah sdh udh dah uda sudh wis wes pun',
  suami: 'swami',
  surat: 'srt',
  syarat: 'sarat syrat syaratnye persyaratan',
  tahun: 'thn taun th',
  tanggal: 'tgl',
  tanya: 'tny nanya takon bertanya tnya',
  telepon: 'telp tlp telpon telfon tlpn',
  tempat: 'tmpt tmpat',
  terima: 'trima trm',
  tetap: 'ttp tetep',
  tetapi: 'tp tapi tpi',
  tidak: 'ga gak nggak ngga enggak engga gk tdk kagak kaga ndak tak g gag ora mboten x tiada',
  tolong: 'tlg tlong',
  tunggu: 'nunggu nungguin tnggu',
  uang: 'duit duid fulus',
  umur: 'usia',
  untuk: 'utk untk tuk kanggo',
  urus: 'ngurus urusin ngurusin',
  waktu: 'wktu wkt',
  whatsapp: 'wa wasap watsap whatsap whatshap',
  yang: 'yg yng sing',
};

/** Forms of address, greetings and particles: they say nothing about the question. */
export const FILLERS =
  `min mimin admin minmin kak kakak ka gan agan bang abang bro sis mas mbak mba mbk pak bu om tante bos boss
  puh suhu ya yaa yah yaaa iya dong donk deh dech sih sii nih ni tuh kok koq lah loh lho kan nah eh ehh oh oke ok
  halo hallo hai hi hello hey permisi punten misi salam assalamualaikum asalamualaikum assalamu alaikum waalaikumsalam
  pagi siang sore malam selamat maaf sorry sori please pls plis wkwk wkwkwk haha hahaha hehe hihi huhu lol btw
  gaes guys gais ges`.split(/\s+/);

/** Words of thanks, praise and jest; they tell a comment that wants no answer. */
export const COURTESIES =
  `makasih makasi terimakasih trims thanks thank thankyou thx tq tengkyu nuwun hatur nuhun mantap mantab mantul keren
  kerennn hebat bagus top topp sukses semangat josss jos gass alhamdulillah barakallah amin aamiin love great nice good
  awesome congrats congratulations hadir nyimak absen pertamax wkwk wkwkwk haha hahaha hehe hehehe lol lucu ngakak ramah senyum sehat jaya bangga
  salut apresiasi`.split(/\s+/);

/** Words that announce a question or a request. */
export const QUESTION_CUES =
  `apa apakah berapa bagaimana kapan mana dimana kemana siapa kenapa bisa boleh cara mau ingin minta tolong tanya mohon
  perlu harus syarat informasi how what when where which who why can could do does is are may should need want`.split(
    /\s+/,
  );

/** Words of grammar: in answers written in office language they are rare, and would count as telling ones. */
export const FUNCTION_WORDS =
  `saya kami kita aku kamu anda dia mereka ini itu yang di ke dari dan atau untuk dengan pada oleh dalam akan juga lagi
  sudah masih saja kalau karena tetapi lalu ada adalah jadi agar supaya sebagai seperti semua pernah sekali banget nya
  sekarang nanti tadi dulu belum tidak bukan sangat lebih paling begitu begini biar malah cuma hanya sampai sama buat
  pun tentang bagi setiap para sebuah suatu tersebut yaitu
  the a an i my me we our you your it is are am was to of for in on at and or this that with be been have has
  from not do does so just very now`.split(/\s+/);
