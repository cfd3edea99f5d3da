/**
 * Comments that no office answers with a template: thanks, praise, jests, selling, small talk, news. The learner
 * gets them as one more class, so that an everyday word alone does not make an answer look right.
 */
export const BACKGROUND_TEXTS: readonly string[] = `
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
`
  .trim()
  .split('\n');
