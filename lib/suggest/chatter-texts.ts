/**
 * Comments that no office answers with a template: thanks, praise, jests, selling, small talk, news. The learner gets
 * them as one more class, so that an everyday word alone does not make an answer look right. One to a line.
 */
export const CHATTER_TEXTS: readonly string[] = `
terima kasih banyak atas bantuannya, pelayanannya ramah dan cepat
makasih min, sudah dijawab, sangat membantu
alhamdulillah urusan sudah beres, petugasnya baik sekali
mantap, semoga makin maju dan jaya terus
keren banget kantornya sekarang, bersih dan nyaman
semangat terus buat semua petugas, sehat selalu
selamat ulang tahun semoga sukses
selamat atas penghargaannya, bangga sekali
selamat hari raya, mohon maaf lahir dan batin
pagi min, semoga harinya menyenangkan
adminnya lucu juga ya, salam kenal
wkwkwk ngakak lihat videonya
haha bisa aja kamu, ada ada saja
ih lucu banget, gemes lihatnya
yang baca ini semoga rezekinya lancar
siapa yang nonton malam malam begini
hadir dari Surabaya
kangen masa sekolah dulu
kapan nikah, ditanya terus sama tetangga
kapan kita jalan jalan lagi bareng teman teman
lagunya judulnya apa ya, enak didengar
bajunya bagus, beli di mana
resepnya dong, kelihatannya enak
makan apa hari ini, lapar banget
hujan terus dari tadi, jalanan macet
tim kesayangan kalah lagi, wasitnya payah
gol yang indah, pemain muda itu hebat
harga bahan pokok naik terus, rakyat susah
pejabatnya makan gaji buta, korupsi di mana mana
presiden harus tegas, jangan janji saja
pemilu nanti pilih siapa
negara ini mau dibawa ke mana
berita ini benar atau hoaks
turut berduka cita, semoga diterima di sisinya
innalillahi, semoga keluarga diberi ketabahan
semoga cepat sembuh
ayo cek profil saya, banyak promo menarik
jual barang murah berkualitas, silakan pesan sekarang
pinjaman dana cepat cair tanpa jaminan, hubungi kami
cari uang tambahan dari rumah, klik tautan di bio
follow balik dong kak
paket internet saya habis, sinyalnya hilang terus
barang pesanan saya belum sampai, kurirnya tidak jelas
saldo saya terpotong tapi pulsa tidak masuk
aplikasi bank saya tidak bisa transfer
listrik mati dari pagi, kapan nyala lagi
filmnya seru, aktornya ganteng
drama ini episode berapa yang sedih
kucing saya sakit, harus dibawa ke dokter hewan
besok ujian, doakan ya
dia sudah punya pacar baru
aku rindu kamu, jangan pergi
orang itu memang begitu, biarkan saja
setuju sekali dengan komentar di atas
tidak masuk akal, siapa yang percaya
foto ini diambil di mana, pemandangannya indah
jalan di depan rumah saya rusak, lampunya mati
terbaik lah, syabas dan tahniah
comel sangat, suka tengok
kelakar betul, pecah perut ketawa
thank you so much, great service
nice video, keep it up
lol this is so funny
congratulations to the whole team
good morning everyone, have a nice day
who is watching this today
I love this song so much
what a beautiful place, I miss it
check out my page for cheap deals
did you see the game last night
the weather is so hot today
my dog ate my homework
makasih infonya min, ngebantu bgt 🙏
mantap jiwa 👍👍
Keren abis editannya, jempol empat deh
terima kasih banyak bapak2 penyapu jalan, trotoar jadi bersih
suwun mas, ilmune manfaat tenan
Alhamdulillah udah beres, tq kak
Hatur nuhun kang, sae pisan
salut sama mbak kasirnya sabar bgt ngadepin emak emak
wow
Gokil sih ini, ga nyangka bisa serapi itu
baik banget orangnya, sehat selalu ya bund
Luar biasa!! Teruskan perjuanganmu anak muda
thx min udah direspon cepet
jos gandos pokoke
Respect buat abang pemadam yg rela begadang
akhirnya ada yg jelasin pake bahasa manusia, tengkyu
Bangga jadi murid beliau ❤️
ini baru konten berfaedah, ga cuma joget doang
Trimakasih ya Allah, masih ada orang jujur dompet saya dibalikin utuh
sipp lanjutkan
suaranya adem kayak ubin masjid 😌
kualitas bintang lima harga kaki lima, top
cakep bener dah nih lukisan
Semangat terus adek, penonton setia dari Bengkalis hadir
tutorialnya ga bertele2, langsung paham. Subscribe!
makasi bnyk kak resepnya anti gagal, keluarga lahap semua
👏👏👏 merinding nontonnya
kerja nyata tanpa gembar gembor, saya suka yang begini
ajib bener dah bang, ampe melongo gue
Apresiasi setinggi-tingginya untuk relawan di lapangan
terharu... kebaikan bapak semoga dibalas berlipat
Smoga makin sukses channelnya, saya nonton dari jaman subscriber masih ratusan
Cerdas! kok ga kepikiran dari dulu ya
Jawara 🏆
pelafalan inggrisnya bagus bgt pdhl otodidak
the best lah pokoknya tim dekorasinya, pelaminannya mewah
penjelasan dokternya menenangkan, hilang overthinking saya
Estetik parah kamarnya, betah pasti rebahan
matur sembah nuwun pak dhe sampun mampir
nangis liat perjuangan ibu ini. Jualan gorengan demi kuliahin tiga anak. Hebat bu 😭
kreatif, barang rongsok jadi lampu hias
kinclong lagi motor gw, recommended bengkelnya
Sae kang, gaskeun sekuelnya
Terima kasih daun keladi, lain kali boleh lagi 😄
Tahniah dik! Memang berbakat betul
terbaik la abang ni, tolong tak kira bangsa
Syabas pasukan penyelamat, kerja korang memang mantul
cun gila hasil tangan akak, halus jahitannya
This made my whole week, thank you
Brilliant work, honestly.
you explained in five minutes what my professor couldn't in a semester
Hats off to the cleaning crew 👏
Lovely shot, the colours are unreal
Thanks a bunch mate, fixed my washing machine
so underrated, deserves a million views
Magnificent.
Beautifully written, I teared up at the ending
kudos to whoever made these subtitles
What a gem of a channel. Stumbled here by accident at midnight and binged the whole playlist. No regrets!
ty ty ty saved me from buying a new laptop
wkwkwkwk ngakak guling guling
mukanya kayak abis ditagih utang 🤣
kirain batu taunya bakpao 😂
awokawok kucingnya lebih galak dari satpam
plot twist: yang ngerekam mantannya
Ada yg meleleh sendirian tapi bukan lilin
dompet akhir bulan be like: sarang laba2 🕸️
anjayyy gaya dulu nyicil belakangan
ojo lali ngopi ndak edan
bapak gue jago sulap, gaji langsung ilang
hahaha si abang udah rapi2 malah kejebur got
Saya tim bubur diaduk, mau gelut dimana kita
otak: kerja. badan: kasur memanggilmu
gantengnya pas lampu mati doang
cie cie ada yang salting 🤭
nasib jomblo, malming nemenin nyamuk
komen dulu baca belakangan 😁
netizen +62 emang ga ada obat
kalo aku jadi ayamnya sih udah resign
diem diem bae, ngopi ngapa ngopi
skripsi? gorengan apa tuh
buset itu alis apa perosotan
auto coret dari silsilah kalo punya sodara begini wkwk
Tolong kembalikan masa muda saya, saya ga betah jadi dewasa
pinggang jompo hadir 🙋
katanya diet, itu seblak level lima siapa yang pesen
alah paling bentar lagi endorse panci
Njir bangun tidur langsung jadi filsuf
maneh kunaon euy meni geulis kitu 😹
judulnya azab juragan kos pelit nih
bang jago udah insyaf, buka pecel ayam
gajah pun insecure liat porsi makan gw
si paling produktif padahal jam 12 baru melek
hidup itu seperti larry, larry dari kenyataan
sendal gue ilang lagi abis jumatan, ikhlas dapet swallow sebelah
Ini prank ya? mana kameranya mana
mau nangis tapi maskara mahal
kaget gw kirain tuyul taunya bocil abis bedakan
koplak tenan arek iki 🤣🤣
"otw" katanya, padahal masih handukan
lu lucu deh, coba ulang pake badut
sapi tetangga lebih photogenic daripada gua
duh ketawa sampe keselek cilok
Sungguh mati aku jadi penasaran 🎶
warganet pas serius: 0%. pas ngebanyol: 200%
tidur siang dulu, jadi miliarder nanti sore
itu leher apa jerapah panjang amat
tebak tebakan: ikan apa yg suka berhenti? ikan pause
gws buat yang ketawa sendirian di krl
padahal gelar sarjana, ujung2nya ahli goreng tempe
hahaha pecah perut aku tengok pakcik ni menari
Muka dia macam tertelan cicak 😂
member masa pinjam duit manis, bila tuntut terus hilang ingatan
Kau ni lawak hambar betul la bro
dah la jatuh longkang, selipar pun hanyut
makwe takde, kereta pun kancil ayah punya 🤡
I snorted my tea reading this
bro thought he was the main character 💀
My cat has a better social life than me
plot armor thicker than my grandma's glasses
Nobody: ... Dads at barbecues:
lmaooo the pigeon won fair and square
Instructions unclear, now I own a llama
me pretending to understand crypto at dinner
That dog pays taxes for sure
tell me you're from Ohio without telling me
Ah yes, the floor is made of floor
he didn't fall, he performed a surprise gravity check 😆
Monday again? Who keeps ordering these
not the toddler filing a complaint with HR
@rara_cimol ini lu banget
@budikuy_99 sini woy liat
@dindaa.xx nanti kita kesini ya beb
@mas_jangkrik @pakde.tumis gas minggu depan?
@siti_lemper kudu nyoba wae teh
@bontot.squad
@ayank_jelly pengen 🥺👉👈
@gembul.id liat bestie, kembaranmu viral
@kaktus_oren ingat pas kita nyasar dulu gak
Wajib baca @tukang.rebahan22
@ucok_balige kau kali ini ya lae 😂
@neng_odading hayu atuh
@pluto.kesepian jangan pura2 ga liat
@juragan.kerupuk noh idola lo
@cemplon_ @nduty.ku arisan berikutnya disini aja jeng
@wahyu_kambing tanggung jawab lu bikin gw nonton ginian
@lilis_martabak tuh kan aku bilang juga apa
@tiga.serangkai2021 reuni yuk
@om_jenggot.ireng delok en iki cak
fyi @team_mager
@si.bungsu.rewel ngaku ga lo yg ngabisin nutella
@pohonmangga.rt5 save dulu buat liburan sekolah
@kakcik_popia jom pergi hujung minggu ni
@abang_rempit77 weh tengok ni, sebijik muka kau
@noodle_goblin this is literally us at 3am
@jellybean.tuba look what I found!!
@captain_waffle44 we need matching ones
@sleepyotter_ remember Lisbon? 😅
cc @two.left.socks
@mrs.pickleton omg your dream kitchen
SLOT GACOR MALAM INI!! Depo 10rb WD jutaan, klik link di bio
jasa nambah followers aktif permanen, minat DM
Ready madu hutan asli Sumbawa, COD seluruh kota
pinjaman cepat cair tanpa jaminan wa 08xx bunga ringan
Cek IG kami ya sis gamis syari mulai 75rb
maxwin x500 di mahjong, buruan sebelum pola berubah 🔥
jual akun epep sultan murmer nego halus
Obat herbal pelangsing turun 8kg seminggu, testi ribuan
open jastip Bangkok, tas & snack, keep sekarang bayar nanti
togel jitu 4D bocoran mbah sakti dijamin tembus
Kavling siap bangun DP 5 juta dekat tol, survey gratis
bonus new member 100% daftar situs terpercaya
Kirim parsel lebaran? ke toko kami aja kak, free kartu ucapan
dijual cepat BU avanza 2012 pajak hidup mesin halus
follback dong kak, saya follow duluan
Cuan harian tanpa kerja, modal hp doang, join grup telegram
pelet ampuh mantan balik dalam 3 hari, konsultasi Ki Gendeng Rawa
Terima pesanan tumpeng, nasi kotak, snack box area Depok
bisnis sampingan ibu rumah tangga, penghasilan 5jt/bln, info inbox
scatter hitam mendarat terus semalem, makasih admin situs K0I 🎰
Distributor keripik pisang lumer cari reseller
sewa tenda kawinan + organ tunggal harga sodara
lowongan like video dibayar 50rb per tugas!!
parfum refill wangi tahan seharian cuma 35k
Pasang wallpaper 3D, gordyn, vinyl, gratis ukur
gadai BPKB proses sehari langsung cair
bibit durian musang king kaki tiga siap tanam
robot trading profit konsisten 30 persen, yg lain udah beli rumah
promo gigi kelinci & behel fashion, home service
Tudung bawal cotton borong murah, pm tepi ya sis
Nak kurus tanpa jaga makan? Whatsapp saya sekarang
pinjaman wang berlesen lulus segera walau blacklist
Earn $900 daily from home, text Mr. Expert on WhatsApp
I lost hope until Dr. Osa cast a spell and my husband returned
Promote it on @glow.features.hub
100% legit crypto recovery agent, contact him below
Cheap watches, replica grade AAA, worldwide shipping
Hot singles near you 💋 tap my profile
We buy old coins and banknotes for cash!
Get 10k likes overnight, no password needed
Selamat pagi semuanya, salam dari Pacitan
mohon maaf lahir batin 🙏🙏
Met ultah ya ganteng, wish you all the best
innalillahi, turut berduka cita yang mendalam
Aamiin ya rabbal alamin
Selamat Natal dan damai sejahtera bagi kita
assalamualaikum wr wb, izin nyimak
sugeng enjang sedulur kabeh
Rahajeng Nyepi, semoga hening membawa berkah
wilujeng tepang taun teh Rina
Marhaban ya Ramadhan, siap2 war takjil
gong xi fa cai 🧧 angpaonya mana koh
semoga lekas pulih ya mbah, kami kangen
Al fatihah buat almarhum
met malming yang lagi ngapel
Puji Tuhan, haleluya!
selamat hari guru buat pahlawan tanpa tanda jasa
dirgahayu Indonesiaku, merdeka! 🇮🇩
salam kenal dari Ternate bang
HBD bro, panjang umur, traktir ya
Namo buddhaya, selamat waisak
Ya Allah lindungilah saudara kami yang kena gempa
selamat hari ibu untuk bidadari di surga 🤍
hadir nyimak sambil nunggu buka puasa
Barakallah, semoga jadi anak sholeh
Om swastiastu semeton
jumat berkah, jangan lupa sedekah & al kahfi
selamat menempuh hidup baru kalian berdua
Tahun baru semangat baru 🎉 terompetnya masih bekas kemarin. Petasannya udah habis duluan
Selamat Hari Raya Aidilfitri dari kami sekeluarga di Kelantan
Salam takziah, semoga arwah ditempatkan bersama orang beriman
Selamat pengantin baru, semoga kekal hingga ke jannah
Happy birthday grandma, ninety looks good on you
Merry Christmas from snowy Calgary
Good morning everyone ☀️
Rest in peace, gentle giant
Sending prayers to all the affected families
Happy Diwali! May your home be full of light
Eid Mubarak brothers and sisters
Congrats on the newborn, stay blessed
ujung2nya rakyat kecil lagi yg dikorbanin
Koruptor cuma dihukum seumur jagung, maling ayam digebukin
wakil rakyat tidur pas rapat, mimpi apa pak
harga beras naik terus, katanya swasembada
pencitraan lagi pencitraan lagi
Akal sehat menolak, ini dagelan politik
hukum tajam ke bawah tumpul ke atas
yg milih dia siap2 nyesel lima tahun
oposisi kok melempem, dapet kursi ya
Janji kampanye tinggal spanduk doang
semoga pelaku begal cepet ketangkep
buzzer rame amat, baru gajian kali
anggaran segitu buat studi banding, mending benerin sekolah roboh
berita ginian ditutupin, gosip artis digedein
Dinasti is real
turunkan harga minyak goreng dulu baru ngomong pertumbuhan
Ngeri, truk remnya blong lagi di turunan itu
kasian korban longsor, bantuannya nyangkut dimana
Negara tetangga udah bikin semikonduktor, kita masih ribut ijazah
mahasiswa turun ke jalan berarti ada yg ga beres
ini mah setingan biar kasus tambang adem
Media asing malah lebih jujur ngeberitain
debat semalem isinya gimmick tok
menterinya ganti kurikulum ikut ganti, capek
wong cilik mung dadi penonton
dukung hak angket sampai tuntas ✊
Sidangnya ditunda mulu kayak sinetron
gubernur kami kerjanya gunting pita
hoaks ini bro, udah diklarifikasi humasnya
utang negara membengkak triliunan, cicit kita yg bayar
Bubarkan aja lembaganya kalo ga guna
kaum buruh cuma minta upah layak, bukan istana
Demokrasi rasa kerajaan
data bocor lagi, menterinya santuy
lapor komnas HAM, aparat kok mukulin ibu2
partai biru, merah, kuning sama aja rebutan kue
efisiensi katanya, tapi mobil dinas baru semua
Semoga Palestina segera merdeka 🇵🇸
yang viral baru diproses, no viral no justice
pejabatnya pamer jam tangan, warganya antre sembako
tuh kan bener tebakan gw, dalangnya orang dalem
pindah ibukota buru2, ruang kelas anak saya bocor
Pengamat dadakan bermunculan dari sarangnya
saya netral, tapi logika pidatonya amburadul
pemilih pemula jangan mau disogok 50 rebu
dolar naek, tempe makin tipis
kalo jujur ga bakal kepilih, itu realitanya
Banjir bandang gara2 hutan digunduli cukong
Rakyat sing mbayar, pejabat sing ngguyu
setuju, rampas aset maling berdasi itu
Menteri sibuk bergambar, jambatan kampung kami roboh
Harga telur melambung lagi, apa nak jadi dengan negara ni
undi dah bagi, lepas menang terus lompat parti
Rakyat dah muak dengan drama parlimen
kes rasuah besar semua DNAA, hebat betul
Subsidi tarik, cukai tambah, gaji takuk lama
Billionaires in space while nurses strike for pay
Another committee to investigate the committee
Typical. Blame the previous government.
The headline is misleading, read the actual ruling
Inflation ate my savings and politicians ate the cake
war solves nothing, only fills graveyards
Lobbyists wrote that bill, change my mind
Poor kids, hope the earthquake rescue reaches them soon
Propaganda from both sides tbh
can't believe this clown got re-elected
Journalism is dead, it's all clickbait
Tariffs again, guess my groceries double
finally some good news about the rainforest
Term limits for everyone, senators included
Garuda di dadaku!! 🦅
wasitnya minta digoreng, jelas2 offside
lagunya bikin inget mantan jaman SMP
Kipernya kesurupan, save semua anjir
ost drakor ini selalu sukses bikin mewek
Bias gue makin glowing, gak kuat 😭💜
persija vs persib selalu panas
gol tangan tuhan jilid dua
Lesti suaranya ga pernah fals
vokalisnya nada tinggi tanpa urat leher keluar
pelatih kepala ganti, permainan tetep umpan lambung
sinetron kok ga tamat2, udah episode 1500
nyesek bgt kalah adu penalti
gitarnya nangis, solo menit 3:12 bikin merinding
yang nonton 2025 absen dulu
EMYU kapan bangkit, udah kebal dihina
bulu tangkis emang ga pernah ngecewain
Konsernya pecah! suara sampe serak
artis cerai lagi, settingan album baru kayaknya
dangdut koplo jam 2 pagi emang mantep
filmnya horor tapi penontonnya pada ngakak
MU degradasi? mimpi dulu dek
remixnya kebanyakan bass, speaker tetangga jebol
Ronaldo umur segitu masih sprint, gw naik tangga ngos2an
koreonya rapi, sinkron kayak kopian
Marquez nikung di tikungan terakhir, jantung mau copot
liriknya dalem, kayak sumur bor
fans layangan putus mana suaranya
aktingnya kaku kaya kanebo kering
Nangiiissss
senar bass nya kenceng di kuping kiri, headset wajib
bobotoh hadir ti Cicalengka 💙
setlist semalam zonk, hits lama ga dibawain
Timnas U-17 mainnya lebih niat drpd seniornya
pansos trus si selebgram itu
petinju lokal KO lawan ronde pertama, bravo
cover akustiknya lebih enak dari versi asli
transfer pemain segitu mahal cuma manasin bangku cadangan
podcast kepanjangan tapi ga kerasa, bintang tamunya asik
smash 400 km/jam, kok raketnya ga bolong
didi kempot tetep the godfather of broken heart
videonya blur, direkam pake kalkulator kah 😅
Klasemen ga bohong, juara paruh musim tuh piala kaleng
voli putri vietnam dibantai tiga set langsung
Sad ending tapi soundtracknya healing
gak sabar nunggu season dua, cliffhanger bangsat
drummernya umur sembilan taun woy, gilakk
MVP-nya harusnya bek kanan, lari dari menit 1 ampe 120
trailer doang udah bikin merinding disko
keroncong modern gini langka, lestarikan
Harimau Malaya main macam takde semangat langsung
Lagu raya paling syahdu, meleleh air mata tiap kali dengar
drama pukul tujuh ni heroin asyik menangis je
Pengadil berat sebelah, patut kena gantung
suara Datuk memang lemak merdu, evergreen
JDT sapu bersih piala lagi, pasukan lain jadi penonton
That bridge at 2:47 gives me chills every time
Worst referee performance since the invention of whistles
Messi walking is still better than your striker running
Remastered audio sounds crisp, thank God for vinyl rips
who's here after the Super Bowl halftime
she ate that choreography and left no crumbs
The drummer carried the band, fight me
Knicks in seven 🏀
CGI looked like a PlayStation 2 cutscene
Her acceptance speech was so wholesome
VAR killed football
90s hip hop had soul, not this mumbling
Best cover of Hallelujah since Buckley
The villain was right and nobody can convince me otherwise
laper gara2 liat ini jam 11 malem 🤤
rendang mertua tetep juara dunia
ujan mulu, jemuran ga kering udah tiga hari
soto lamongan + koya melimpah = surga
Panas banget Bekasi, serasa oven
Kopi item sachet temen lembur. Bos udah pulang dari sore, gue masih ngerjain revisian. Nasib kacung
pecel lele pinggir rel sambelnya nampol
gas melon langka di kampungku, masak pake kayu
ngantuk tp deadline numpuk
Es cendol durian siang2 begini, alamakkk
gerah
nasi padang bungkus porsinya suka ga masuk akal
macet total di Cawang, dari subuh ga gerak
cabe rawit 90 ribu sekilo, nangis emak2
liwet jengkol asin peda, nikmat pisan
Kabut tebel pagi ini di Dieng, jarak pandang 5 meter
bolu kukus gw bantet lagi, nasip
tadi pagi telat ngantor gara2 ban kempes
mie ayam bang gondrong depan pasar emang legend
Mati lampu, lilin abis, nyamuk pesta pora
gak doyan pare, pait kayak hidupku
sarapan lontong sayur medan dulu baru waras
angin puting beliung nerbangin atep kandang bebek
Tempe mendoan anget, teh poci, gerimis. Lengkap.
cucian numpuk, setrikaan gunung, me time apaan
duren montong jatoh sendiri emang beda manisnya
malem dingin kayak gini enaknya wedang ronde
bangun kesiangan, nyeduh oat, lanjut zoom pake sarung 😆
Rujak cingur iku panganan dewa
telor ceplok kecap, penyelamat tanggal tua
pohon jambu depan rumah akhirnya berbuah
debu vulkanik sampe teras, nyapu ga kelar2
gudegnya kemanisan buat lidah batak
lagi nyoba nanem selada hidroponik di botol bekas
sate taichan overrated, hidup sate madura!
hujan es di Batu barusan, kanopi tetangga bolong
Nasi lemak sambal sotong pagi-pagi, perghhh terangkat
hujan lebat kat Shah Alam, jalan jem teruk
Rindu laksa Penang depan stesen bas tu. Kuah pekat, timun banyak. Sekarang tauke dah pencen, tutup terus
Teh tarik kurang manis satu, roti canai banjir 😋
Pineapple on pizza is a hate crime
It's been raining sideways in Glasgow since Tuesday
sourdough starter died, we held a small funeral
Coffee first, adulting later
heatwave here, the asphalt is melting 🥵
My neighbour mows his lawn at 6am every Sunday
That crust looks so flaky, I'm drooling
Burnt the rice again lol
woke up with a stiff neck and zero motivation
Nothing beats tomato soup with grilled cheese on a cold night
kangen bapak 😢 udah dua tahun merantau ke Morowali. Lebaran kemarin cuma bisa peluk bajunya
LDR itu berat di ongkos
istriku ngambek cuma karna salah beli santan
semoga langgeng sampe kakek nenek 💕
anakku udah bisa ngomong "mama" nangis aku
Mertua rasa ibu kandung, bersyukur banget
Dikhianati pas lagi sayang2nya, ambyar
punya adek laki satu bandelnya minta ampun
jodoh pasti bertemu, sabar wae neng
suami pelaut, video call obat rindu
aku mah apa atuh cuma remahan rengginang di hatimu
cinta ditolak, gamon lima taun
Bunda, doamu tembok pertahananku
nikah sederhana yg penting sah & ga ngutang
Keponakan baru lahir, gemoy pipinya
pacaran lama nikahnya sama orang lain 💔
ditinggal pas lagi hamil tua, kuat ya mbak
tresno jalaran soko kulino
cucu pertama cowok, kakeknya joget2
kakak gw galak tapi diem2 bayarin SPP gue
move on itu proses, bukan balapan
Ayah ga pernah bilang sayang tapi bensin motorku selalu full
si kembar ulang tahun, ga kerasa udah tujuh
Dia pilih orang tuanya, aku bisa apa
bucin tingkat dewa lo ya hahaha
babe gue kalo ngomel se-RT denger, tapi hatinya lembut
malam pertama tanpa almarhumah, rumah sepi
mantan nikah, aku yg nyumbang amplop
pasutri bau kencur, berantem rebutan remote 😂
Rindu mak masak asam pedas, semoga mak tenang di sana
Tunang dah tiga tahun, akhirnya diijabkabul juga
anak bongsu dah masuk asrama, sunyi rumah 😔
My mom still packs me lunch and I'm 34
twelve years married and he still leaves me notes
Lost my twin brother last spring, hug your siblings
she said yes!!! 💍
Toddlers are tiny drunk roommates
I miss you, dad. Every single day.
He cheated with my maid of honour, so yeah
Grandpa learned emojis just to text us
kak beli kemejanya dimana?
kapan nikah nih bro, undangannya mana
itu ngedit videonya pake aplikasi apa ya
spill skincare dong kak
Judul lagunya apa? yg tau reply
emang bener dia balikan sama mantannya?
resolusi segini pake hp apa bang
lokasinya sebelah mana alun alun?
mas, kucingnya jantan apa betina
harga sepatunya brp tuh kak
kalian tim es teh apa es jeruk?
teh, ieu resepna make tipung naon?
Gimana cara bikin transisi muter gitu
yang baju ijo namanya siapa 👀
sampean asli ngendi to mas
kok bisa langsing gitu sis, diet keto ya
cat rambutnya merk apa, ga bikin rontok kan
part 3 nya kapan diupload?
Ada yg pernah camping kesini? worth it gak
bang itu drone apa layangan
bu, kalo santannya diganti susu boleh ga
om, burungnya dijual ga? mahar berapa
siapa yg mandi sehari cuma sekali ngaku
knalpotnya custom di bengkel mana
umur anaknya berapa bulan bun? udah tengkurep?
Kontrakan disitu setahun kena brp sih
filternya namanya apaan, lucu
eh seriusan itu suara aslinya bukan lipsync?
lu kenal ga sama cewek paling kiri
nanem cabenya pake pupuk apa pakdhe
kalo hujan stand up-nya tetep jalan ga ya
kacamata lu minus berapa, tebel amat
ini film taun berapa? nonton dimana legalnya
ada rekomendasi novel romance yg ga cringe?
Lo pilih gaji gede apa kerja santai
Kaka pake lensa kit apa fix 50mm?
akang kuliah jurusan naon baheula
mending ikan cupang apa guppy buat pemula
yg udah nonton, bagus ga endingnya
gorden biru itu link dong, racun bgt 😩
ukuran keramiknya 60x60 ya mbak? nat nya warna apa
naik ke curug itu trekking berapa jam lur
berarti yang bunuh si pembantu dong? ada yg ngeh ga
Sis, baju kurung tu beli kat mana? Lawa sangat
bila nak kahwin ni, umur dah tiga puluh
korang guna app apa untuk buat subtitle?
Resipi kuih seri muka tu boleh share tak
abang duduk area mana? macam pernah nampak kedai tu
Where did you get that lamp?
what font is that in the thumbnail
Is the white dog a samoyed or a husky mix?
Anyone know the name of the song at the intro?
how long did the tattoo take to heal
Which microphone do you use for voiceovers?
do you guys still listen to this in the shower or just me
Can I substitute honey for maple syrup?
When's the next livestream?
is he single? asking for a friend 😏
What grit sandpaper did you start with?
Did anyone else notice the clock moving backwards?
goblok dipiara
komentator cap tikus, analisanya ngawur semua
Dasar mulut comberan, mending diem
muak gue liat muka lo nongol terus
tolol kuadrat, baca dulu caption nya
Penipu!! semoga usus lu kusut
sampah banget kontennya, unsubscribe
kesel asli sama si tukang ghibah, lidahnya kayak silet
bacot doang gede, nyali kerupuk
otak udang, congornya doang yang tajem
Jancok, ngamuk tenan aku
kampret, dikadalin lagi gue
munafik! depan manis belakang nusuk
Belegug siah, teu boga kaera
bocah ingusan sok ngajarin orang tua
najis 🤮
Kelakuan kayak dedemit, kapok temenan seumur hidup
benalu, dikasih hati minta jantung
Manusia laknat yg tega nyiksa anjing begitu
halu lo ketinggian, jatoh baru tau rasa
pelit medit kikir, harta dibawa mati sono
geblek tuh sopir, nyalip di tikungan
Bodoh punya pemandu, potong barisan ikut suka hati
perangai macam hantu, tak sedar diri betul
Absolute trash, delete your account
You're a disgrace and a liar
I hope both sides of your pillow are warm forever
pathetic little coward hiding behind a keyboard
Spoiled brat, nobody likes your filthy mouth!!
shut up already, nobody asked
`
  .trim()
  .split('\n');

/**
 * What people ask of other organisations, and write to the wrong one. An office whose own business some of it is has
 * sample questions nearer to its citizens' words: on 500 questions to local governments these texts cost nothing
 * (R@1 96.6 with them, 96.4 without, 25 November 2026).
 */
export const STRANGER_TEXTS: readonly string[] = `
paket data saya kok habis terus pdhl cuma wa an, boros bgt
min sinyal di Garut selatan ilang dari kemaren
wifi merah kedip2, teknisi ga dateng2
kartu saya keblokir lupa PUK, gmn cara bukanya
Pulsa kesedot sendiri 15rb, langganan apa ini
kuota kalong kenapa gabisa dipake siang min
Mau upgrade ke 4G harus ke gerai ga?
indihome lelet bgt, zoom putus nyambung
kak cara berenti langganan RBT gmn
nomor hangus masih bisa diaktifin lg? sayang kontaknya
tagihan internet bulan ini membengkak 700rb, ga masuk akal
sms kode otp ga masuk masuk udah 10x request, kartunya rusak kah
esim nya support iphone xr ga min
modem bocor ke router tetangga apa gmn, speed cuma 2 mbps
tolong tower di desa kami ditambah, nelpon kudu manjat genteng
registrasi kartu gagal terus, NIK katanya udah dipakai 3 nomor
pasang baru area Cibubur ready slot ODP gak?
Gangguan massal ya hari ini? seRT ga bisa inet
roaming ke Jeddah paket paling murah brp
Kenapa harga paket combo naik diem2, pelanggan lama dianggap apa
min mau pindah dari prabayar ke pasca syaratnya apa aja
tv kabel channel bola hilang semua, udah bayar full loh
unreg *123# balasannya "sistem sibuk" mulu
masa tenggang saya tgl brp? cek di aplikasi error
kabel fiber putus ketimpa pohon, lapor kemana
sinyal full bar tp ga bisa browsing, settingan APN nya apa
CS virtual provider kuning muter2 kayak gasing. Saya pengen ngomong sama orang! Cuma mau nanya kenapa bonus nelpon ilang
Ping 300ms main game, katanya paket gamer
Minta nomer cantik tanggal lahir, dana berapa min
Line teruk sangat kat Sabah, call pun tak lepas
Unifi tak ada internet sejak pagi, bila nak pulih
macam mana nak tukar pelan postpaid ke yang lagi murah?
Your app says 5G but I get one bar downtown
how do I port my number without losing my plan
Router keeps rebooting every hour, ticket open since March
Been on hold with your telco for 50 minutes. The jazz is driving me insane. Just cancel my landline already!
Why was I charged for premium SMS I never subscribed to?
Is there an outage in Leeds? broadband totally dead
can you unlock my handset, contract ended
Fibre rollout date for rural postcodes please
saldo kepotong tapi transaksi gagal, balikin dong
ATM ketelen di mesin Indomaret, harus ke cabang mana
min kok mobile banking ga bisa login "perangkat tidak dikenali"
upgrade dompet digital ke premium, swafoto sama ktp ditolak mulu
Salah transfer 2 juta ke rekening orang, tolong bantu blokir
limit paylater kapan naik? bayar ga pernah telat
BI checking saya jelek, cara bersihin gmn kak
admin bulanan 17.500 mahal amat, tabungan tinggal ampas
cardless tarik tunai kena biaya gak min
cicilan KPR boleh dilunasin dipercepat? penaltinya brp persen
Token internet banking rusak, ganti baru bayar?
Dapet sms menang undian dari bank, ini resmi atau tipu2
saldo e-wallet dibekukan katanya aktivitas mencurigakan, pdhl jualan pulsa doang
kartu kredit nyampe padahal saya ga pernah apply!!
qris di warung saya uangnya belum settle dari jumat
deposito cair kena pajak berapa ya
mau bikin rekening buat bayi umur 2 bln, apa aja dokumennya
pin keblokir 3x salah, bisa reset lewat hp?
kurs dollar jual hari ini brp di teller
Pengajuan KUR sudah sebulan ga ada kabar, surveyor cuma janji
top up nyangkut, bukti ada, cs template semua jawabannya
Buku tabungan kecuci sampe ancur, bikin surat kehilangan dulu apa langsung ke bank
debt collector neror kantor saya padahal telat 3 hari doang
Mesin setor tunai makan duit gw 400rb, struk ga keluar
cashback promo gajian ga masuk min, udah sesuai S&K
nomor hp lama udah mati, ganti no terdaftar harus ke CS langsung?
mutasi ada debit misterius "BIAYA AST" itu apaan
autodebet asuransi tolong dimatikan, saya ga pernah setuju
tukar uang baru buat lebaran mulai kapan dan maksimal brp lembar
Duit dah tolak tapi resit tak keluar, macam mana nak claim
Akaun kena scam RM3000, tolong freeze cepat!
Bila duit dividen ASB masuk akaun?
Card declined abroad although I notified you beforehand
my dispute has been pending for six weeks, unacceptable
What's the daily withdrawal cap for a basic savings account?
Someone cloned my debit card, freeze it please
overdraft fee of 35 bucks for a 2 dollar coffee, seriously
Mortgage pre-approval expired, do I reapply from scratch?
Wallet verification selfie fails, I have a beard now, help
Closing my account today, branch closed at noon without notice
paket saya nyangkut di DC Cakung 5 hari, kurirnya mudik?
barang dateng pecah. Minta refund malah diblok seller. Gimana nih tanggung jawab marketplace, saya beli piring kado nikahan
kak size XL muat BB 80 ga
Status terkirim tapi saya ga terima apa2!!
ready warna mocca gak sis
bisa COD ke Lampung Timur min?
resi JX9923 kok ga bergerak
Voucher gratis ongkir gabisa kepake, katanya kuota habis
pesen blender datengnya sandal jepit 😡
garansi kulkas berapa tahun kak? kompresor doang apa all
kurir minta tambahan 5rb, emang boleh?
alamat salah input, masih bisa diganti kak?
Tokonya buka sampai jam brp? hari minggu libur ga
min kapan restock serum yg pink
ini ori apa kw super gan
Udah transfer tp pesanan auto cancel, duitnya nyangkut
Bahannya nerawang ga kak, adem ga dipake ngantor
barang ketuker sama customer lain, retur ongkirnya siapa yg nanggung
Lepas 150 boleh ga om? kantong pelajar nih
paket diterima "satpam" lah rumah gw ga ada satpamnya
cara klaim asuransi pengiriman vas bunga remuk gmn
flash sale boongan, detik pertama langsung ludes
Kurirnya ngelempar dari luar pager, ada cctvnya
sofa custom 2 dudukan kain bludru estimasi jadi berapa minggu
kirim motor dari Makassar ke Jogja ongkirnya per kilo apa per unit
kardus penyok, isinya tinggal satu, harusnya tiga pcs
Struk belanja dobel, minyak dihitung 2x, cabang Pamulang
isi galonnya bau kaporit, minta tuker boleh?
Kak tasnya muat laptop 15 inch?
bisa kirim pake instant ga? buat kado nanti malem
penilaian saya dihapus seller, platform kok diem
grosir minimal berapa lusin bu, kirim ke Papua bisa
pesanan preorder dari agustus sampe sekarang zonk
Tolong ya gudang transit Surabaya lemotnya kebangetan
batal beli, dana balik ke rekening apa ke koin
kasur inflatable bocor halus baru semalem dipake, garansi toko ada?
Parcel stuck kat hub Senai dah seminggu, tolong check
Salleh ke sis stok ni? Saiz M ada lagi tak
barang sampai rosak, nak pulangkan macam mana
Posmen campak je bungkusan atas pagar, geram betul
Tracking hasn't updated since it left Rotterdam
Wrong colour delivered, I ordered teal not mustard
do you restock the oversized hoodie before winter?
The zipper broke on day two. Refund please.
Delivered to a neighbour I've never met
Is this compatible with a 240V outlet?
Coupon code WELCOME15 doesn't work at checkout
Driver left the fridge on the sidewalk in the rain
any student discount on tablets?
My return label won't print and the warehouse ignores emails
driver cancel sepihak tapi saldo kepotong
makanan tumpah semua, kuah bakso banjir di plastik
ojolnya minta dibatalin alasannya ban bocor, basi
daftar jadi mitra driver motor tahun 2014 masih boleh?
helm ketinggalan di abang ojek tadi sore, bisa dilacak ga min
tarif naik 2x lipat pas ujan dikit, ngadi2
nunggu 90 menit ayam gepreknya dateng dingin kek es
akun driver saya disuspend tanpa sebab. Lima tahun narik rating bagus terus. Anak istri makan apa kalo begini
titik jemput ngaco, disuruh nyebrang tol
Pesen matcha 4 yg dateng cuma tiga, kurang satu
Supir ngerokok sambil nyetir, AC mati pula
Resto tutup tapi di app tertulis buka, piye
Dapet order fiktif 12 box nasi, siapa ganti rugi?
voucher 60% tapi max diskon 8rb, ngelawak
tip buat driver masuk full ke mereka ga sih
kurirnya sopan, tapi petanya nyasar ke kuburan 😂
tolong blokir akun penumpang yang ngajak ribut kmrn
insentif hari ini belum cair min, target udah tembus
gocar dari Bandara Juanda ke Malang kena berapa ya
bisa pesen buat besok subuh jam 4 ga? takut telat kereta
rating saya turun gara2 customer ngasih bintang 1 iseng
seafood nya basi, perut melilit, minta pertanggungjawaban
Rider letak makanan tepi longkang, nak refund
Dah bayar guna kad tapi pemandu tu minta tambang tunai pulak
Driver took a 20-minute detour and I paid for it
my burger arrived without the patty, impressive
How do I report a lost umbrella from last night's trip?
Surge pricing during an evacuation is disgusting
Courier ate half my fries, the bag was open
Cannot remove an expired promo from my basket
pesawat delay 6 jam kompensasinya cuma roti
cara reschedule tiket kereta lewat aplikasi gmn min
koper saya raib di conveyor, lapor kemana
bagasi 20kg itu per orang apa per booking
Kereta tambahan lebaran jurusan Kutoarjo dibuka kapan
refund tiket pesawat dari januari blm cair jg
ac kamar 305 bocor, resepsionis cuek
check in hotel boleh jam 11 ga? nyampe pagi soalnya
Balita 3 taun wajib beli kursi sendiri di kereta ekonomi?
bawa kucing di kereta eksekutif boleh ga kak
salah ketik nama di tiket, Muhamad jadi Mohamad, ngaruh ga
krl pagi ini gangguan sinyal lagi di Manggarai 😩
sarapan hotelnya cuma nasgor sama kerupuk, katanya bintang empat
seat nomor 12A deket colokan gak
Kapal ferry Merak Bakauheni antre 9 jam, parah
booking lewat OTA pas dateng katanya full, terlantar kami sekeluarga
extra bed nambah berapa mas? buat ibu saya
Powerbank 30.000 mAh lolos ga masuk kabin
bis malam Bandung Denpasar turun di terminal mana
pramugarinya jutek, minta selimut dicuekin
stroller bisa dititip di pintu pesawat kan min
Kode booking ga kebaca di mesin cetak boarding
Flight delay tanpa notis, terkandas kat KLIA dengan anak kecil
Hotel ni bau hapak, cadar pun berbulu kucing
Lost my suitcase between Doha and Manila
Can I bring a cello on board as hand luggage?
Bed bugs in room 214, photos attached
is the night train from Vienna wheelchair accessible
You overbooked and bumped my elderly parents. They slept on airport benches. A meal coupon is not an apology.
Late checkout possible on a Sunday?
akun ML saya ke hack, email ganti semua, tolong min
diamond ga masuk padahal udah bayar
Update terbaru bikin hp panas + frame drop
kapan event gacha karakter limited nya balik
kena banned 10 tahun padahal gak ngecit
lupa password FF, dulu nautin pake facebook yg udah dihapus gmn
server asia down ya? loading mulu
Matchmaking ampas, dikasih tim bocil terus
skin epic murah dong min, budget pelajar
buff assassin dong dev, kena tank langsung kukuruyuk
iklannya kebanyakan, 30 detik ga bisa diskip
game balapnya force close terus di redmi note 9
kode redeem hari ini masih berlaku?
langganan premium kedebet dua kali, mau batalin gimana
Fitur dark mode tolong ditambahin
cara pindahin progres dari android ke iphone?
notif chat ijo ga bunyi abis di-update, kudu install ulang kah
cheater wallhack merajalela di rank mythic, report percuma
minimal RAM berapa biar lancar
sticker wa custom ga muncul di versi beta
bug map tembus tembok di pojok gudang, fix pls
avatar saya mendadak botak abis maintenance, wkwk balikin
Game asyik lagging, ping hijau tapi karakter beku
macam mana nak pulihkan akaun yang kena godam
Lost a 400-day streak because your server crashed
Controller drift after the latest patch on Switch
Please nerf the sniper, it's ridiculous
why does a flashlight app need access to my contacts
My cloud save got corrupted, any rollback?
Battle pass is grindy and overpriced
min lowongan operator produksi lulusan SMK msh buka?
Udah interview user 2 minggu, di-ghosting hrd
fresh graduate boleh lamar posisi staff gudang ga pak
kirim CV kemana kak? email apa anter langsung
gaji UMR apa di bawahnya nih, jujur aja
Umur 35 masih diterima jadi security gak
tinggi badan minimal 165, saya 163 boleh nego ga 😅
Awas calo kerja, saya dimintain 3 juta buat seragam
Magang dibayar? uang makan ada?
THR karyawan kontrak kok dicicil, lapor disnaker aja
walk in interview besok bawa ijazah asli apa fotokopi legalisir
Jawatan kosong cashier kat Ipoh ada lagi tak tuan
Is the warehouse position remote-friendly? lol, worth asking
Applied thrice, auto-rejected within a minute
Entry level but five years experience required, make it make sense
pengumuman SNBT jam berapa ya min
UKT naik ugal2an, orang tua saya buruh tani
daftar ulang PPDB zonasi kartu keluarga minimal setahun ya?
siakad error pas war KRS, gimana nasib saya
beasiswa KIP kuliah cairnya kapan kak
dosen pembimbing ngilang, bab 4 mangkrak
Legalisir ijazah bisa diwakilkan ga pak
jalur prestasi hafidz ada kuota berapa
seragam batik beli dari sekolah wajib? mahal euy
anak saya dibully kakak kelas, guru BK tutup mata
Min jurusan gizi akreditasinya apa
Wisuda periode november pendaftarannya udah tutup?
nilai rapor semester 5 belum diinput wali kelas, gmn ini
mau pindah kuliah dari swasta ke negeri transfer sks bisa?
surat keterangan lulus kapan dibagi, buat nglamar kerja
Libur semester genap sampe tanggal brp bu
Komite minta sumbangan pembangunan 3 jt, katanya sukarela
PIP anak sy SD kelas 4 ga cair dari tahun lalu
asrama putri boleh bawa ricecooker gak min
Ospek fakultas teknik disuruh bawa petai cina, buat apaan
cara cek NISN yg ilang
kelas karyawan sabtu minggu biaya persemester berapa
UPU fasa dua keluar bila ya admin
PTPTN tak masuk lagi, yuran kolej dah tertunggak
When does the scholarship portal reopen for spring intake?
My transcript still shows an incomplete for chemistry
parking permits on campus cost more than textbooks
Is attendance mandatory for the freshman orientation?
The dorm laundry machines have been broken since finals
Do you accept the GRE older than five years?
SIM mati bisa diperpanjang online ga
kena tilang elektronik padahal motor udah dijual
Bikin SIM C baru habis brp duit sekarang pak, nembak bisa?
ujian praktek angka delapan gagal 4x, trauma
SKCK online ambilnya di polres apa polsek
motor saya dicuri di parkiran masjid, udah lapor belum ada perkembangan
bus SIM keliling hari ini mangkal dimana min
Balap liar tiap malming di jalan lingkar, tolong ditertibkan ndan
knalpot brong bikin bayi kebangun, razia dong pak polisi
tes psikologi SIM bayar lagi? dua kali dong
buat surat kehilangan ATM wajib bawa materai?
Operasi zebra mulai tanggal brp, biar siap2 helm SNI
sim A bisa naik ke B1 setelah berapa lama komandan
Barang bukti motor kecelakaan cara ngambilnya gimana, dipersulit terus
Lesen memandu tamat, boleh renew kat pejabat pos ke
Saman AES ada diskaun tak bulan ni?
Does a learner's permit expire if I fail the road test?
reported the burglary last Thursday, no detective called
Speed camera on Elm Street flashes at parked cars
How many points before my license gets suspended
ktp el saya belum dicetak, alasannya blanko kosong terus
pecah KK dari ikut ortu abis nikah syaratnya apa aja min
akta lahir anak telat 2 taun kena sanksi ga
Nama di KK salah huruf, Yuliana jadi Yulianan
pindah domisili antar provinsi apa masih butuh pengantar RT
IKD suruh scan barcode di dukcapil, jauh bgt rumah saya di gunung
KIA buat sekolah TK bikinnya dimana
rekam ktp umur 17 hari sabtu buka ga kak
akte kematian bapak bisa diurus keponakan?
nik saya tidak ditemukan pas daftar kerja, konsolidasi data lewat mana
Status masih kawin padahal udah cerai 2019, ubahnya bawa apa
ktp hanyut pas banjir, perlu surat polisi?
ganti foto ktp bisa ga sih, jelek bgt kayak buronan
Antrian online dukcapil selalu penuh jam 7 lewat semenit
kk barcode ga ada ttd basah, bank nolak
nambah gelar S.Pd di kartu keluarga gmn caranya
Warga minta disdukcapil jemput bola, lansia stroke ga bisa ke kecamatan
Legalisir akta kelahiran terbitan jaman belanda kemana pak
MyKad patah, ganti baru kena denda berapa
nak daftar sijil lahir anak kat JPN kena bawa siapa
Need a certified copy of my birth certificate, how long by mail?
Name change after divorce, which form is it
My ID card photo looks like a potato, can I retake
The registry lists my late husband as alive
marriage certificate misspells my maiden name, who corrects it?
bpjs saya nonaktif padahal rutin bayar
pindah faskes bisa kapan aja apa nunggu 3 bulan?
rujukan ke poli jantung habis masa, harus balik puskesmas lagi?
denda rawat inap itu ngitungnya gmn min
Igd penuh, bapak saya ditelantarin di lorong. Infusnya abis pun ga ada perawat nengok. Direktur rumah sakitnya tidur kali ya
kacamata ditanggung brp kelas 3
jadwal dr spesialis kulit hari kamis ada?
vaksin HPV anak SD gratis apa bayar
Nunggak iuran 2 tahun sekeluarga, bisa dicicil kah
suster nya judes, ibu saya nahan sakit malah dimarahin
daftar antrean mobile JKN kok "kuota penuh" dari subuh
bayi baru lahir didaftarin maksimal berapa hari
obat kemo kosong terus di apotek RS, disuruh beli sendiri
Scaling gigi di klinik ini biayanya kak?
bpjs mandiri pindah kelas 1 ke 3 mesti genap setahun?
besuk pasien ICU jam berapa, anak kecil boleh masuk?
hasil lab kolesterol bisa diemail ga sus
PBI dicabut mendadak pdhl saya tukang becak, mana mampu mandiri
Klinik kesihatan Batu 9 beratur dari pukul enam, ubat pun takde
Kad medikal tak cover pembedahan lutut ke
Claim denied for an MRI my own doctor ordered
Are walk-in flu shots available on Saturdays?
what's the copay for physiotherapy
ER wait was nine hours with a broken wrist
How do I add a newborn to my dental coverage
lupa EFIN, cara dapetnya lagi gmn kak pajak
coretax error mulu, bikin darah tinggi
pajak motor mati 3 tahun ada pemutihan ga
balik nama mobil seken luar kota kena brp total
SPT nihil telat lapor kena denda 100rb ya?
bayar pajak STNK tahunan tanpa ktp pemilik lama bisa?
NPWP istri digabung suami prosedurnya apa
gerai samsat keliling hari jumat ada di pasar minggu?
UMKM omset di bawah 500jt tetep wajib setor 0,5%?
Plat nomor 5 tahunan ga jadi2, alasan bahan habis
PBB rumah warisan naik 300 persen, gila
cek fisik motor harus ke samsat asal apa boleh bantuan
progresif motor kedua, padahal yg pertama udah hilang dicolong
lebih bayar pph 21 restitusinya cair kapan
kendaraan hilang mau blokir STNK bawa apa pak
Uji KIR pickup sekarang gratis beneran?
opsen itu apaan sih, tau2 nambah tagihan
bukti potong 1721-A1 kantor belum ngasih, lapornya gimana dong
Roadtax boleh renew guna MyJPJ je ke sekarang
LHDN refund tahun lepas tak masuk lagi, dah tiga bulan tunggu
Still waiting for my 2023 refund, transcript says processing
do I need an emissions test for a hybrid?
Is mileage deductible for a part-time gig driver?
The DMV lost my plate transfer paperwork twice
council tax band seems wrong for a studio flat
lampu padam sejak magrib di Kelurahan Sukajadi, kapan nyala min
token listrik ditolak "periksa", udah input bener
air pdam keruh kaya kopi susu
jalan provinsi bolong segede kolam. Kemarin tukang sayur nyungsep, hari ini guru honorer. Nunggu korban ke berapa baru ditambal?
tambah daya 900 ke 2200 bayar berapa
Meteran bunyi tit tit tit pdhl token masih banyak
tagihan air melonjak 4x, bak mandi ga bocor kok
Lampu PJU gang mawar mati 8 bulan, rawan jambret
subsidi listrik kenapa dicabut, rumah saya gubuk
got mampet, banjir semata kaki tiap gerimis
kabel pln menjuntai kesentuh truk, bahaya woyyy
Nyala air cuma jam 2 pagi, kita kelelawar apa
jembatan gantung lapuk papannya, anak sekolah taruhan nyawa
pindah kwh meter ke tembok depan ada biaya?
galian kabel ga diaspal lagi, bikin polisi tidur dadakan
Aspal baru 3 minggu udah ngelupas kayak kerak nasi
sampah ga diangkut dua minggu, belatung kemana mana
pasang sambungan air baru daftar tunggu brp lama pak
TNB trip lagi, dah tiga kali hari ni, peti ais rosak
Jalan berlubang depan sekolah tu bila nak turap
Pothole on Birch Avenue swallowed my hubcap
brown water from every tap since the main burst
When will power be restored in the north valley?
Streetlight outside number 48 flickers all night
My meter reading is estimated, I want an actual one
sertifikat tanah program PTSL udah 2 tahun belum jadi
bansos saya dicoret. Tetangga yg punya mobil dua malah dapet. Yang ngedata itu pake kacamata kuda kali
cek penerima PKH tahap 3 dimana min
BLT desa kok dipotong 50 ribu sama RT
tanah warisan diserobot pengembang, ngadu kemana
rumah subsidi syarat gajinya maksimal berapa
Balik nama sertifikat dari almarhum kakek urut2annya gmn
beras bantuan apek, kutunya banyak, kasih bebek aja
IMB sekarang jadi PBG ya? rumah kampung wajib juga?
bedah rumah ajukan lewat kades apa dinas
Kades ga transparan dana desa, papan proyeknya kosong
patok batas digeser tetangga, minta ukur ulang biayanya
KKS saldo nol dari april, pendampingnya diem aja
girik sama letter C masih laku ga buat AJB
Rusunawa marunda ada unit kosong gak pak
Desil 6 katanya mampu, lantai rumah saya masih tanah lho
pupuk subsidi susah banget, kartu tani ga guna
usul tiang pos ronda dari musrenbang kapan direalisasi
Bantuan STR fasa akhir masuk bila? nama lulus tapi duit takde
Rumah PPR bocor siling, JMB buat tak tahu
Landlord kept my deposit over a scratched doorknob
how long is the waitlist for a two-bedroom council house
Our village well pump has been dry since harvest
Zoning board rejected my chicken coop, can I appeal?
food bank vouchers ran out before Easter
akad di balai KUA sekarang gratis beneran?
nikah di luar kantor 600rb itu udah semua ya pak
buku nikah sobek kena rayap, duplikatnya gimana
Calon saya mualaf, berkas tambahan apa
Estimasi berangkat haji saya nomor porsi 3000.. taun brp
pelunasan bipih tahap 2 dibuka kapan
numpang nikah beda kabupaten butuh rekomendasi dari KUA asal?
Wali nikah hakim karena bapak ga diketahui, prosesnya lama?
bimbingan catin wajib dua hari? saya kerja shift
kartu nikah digital ga bisa didonlot
Sertifikasi halal gratis buat UMKM kuotanya masih?
insentif guru ngaji ga turun dari rajab
tanah wakaf mushola mau disertifikatkan, nadzirnya udah meninggal
Jadwal imsakiyah Kab Blora ada file pdf nya?
kursus kahwin hujung bulan kat Seremban ada kosong lagi tak
Nak rujuk semula dengan isteri, perlu pergi pejabat agama mana
Does the parish need baptism records for the wedding banns?
Can a notary officiate a civil ceremony on the beach
what documents does the chaplain ask from a widower
Pilgrimage quota feels like a lottery, my uncle waited 22 years
gugat cerai tanpa pengacara bisa kak? biayanya brp
nama saya ga ada di DPT, tetep bisa nyoblos?
Akta cerai diambil di PA apa dikirim
KPPS honornya belum cair, begadang sia2
cara pindah TPS buat perantau
sidang tilang bisa bayar di bank aja kan
Surat keterangan tidak pernah dipidana bikinnya di PN mana
caleg tempel poster di pohon rumah gw, bawaslu mana
e-court daftar akun pengguna lain ditolak melulu
hak asuh anak jatuh ke mantan, mau banding batasnya brp hari
quick count sama real count kok beda jauh, kpu jelasin dong
Nak tukar pusat mengundi dari Muar ke Klang macam mana
Got a jury summons while recovering from surgery, can I defer?
mail-in ballot never arrived, polls close tomorrow
small claims filing fee went up again??
`
  .trim()
  .split('\n');
