export const lint = {
  lint: {
    severity: { error: 'GALAT', warning: 'PERINGATAN' },
    field: {
      wording: 'susunan kata',
      title: 'judul',
      question: 'contoh pertanyaan',
      keyword: 'kata kunci',
      shortcut: 'singkatan',
      variable: 'isian',
      validity: 'masa berlaku',
      'legal-basis': 'dasar hukum',
      pair: 'pasangan pesan pribadi',
      card: 'kartu',
      notes: 'catatan',
      fact: 'fakta kantor',
      block: 'kalimat baku',
      'hand-off': 'jawaban rujukan',
      withdrawn: 'jawaban yang ditarik',
    },
    rule: {
      'unknown-placeholder': 'Ada isian yang tidak dikenal: {{names}}.',
      'unused-variable': 'Isian {{name}} tidak dipakai di susunan kata mana pun.',
      'default-unfit': 'Nilai bawaan isian {{name}} tidak sesuai dengan jenisnya.',
      'too-long': 'Terlalu panjang untuk {{site}}: {{size}} dari {{max}} karakter.',
      'perhaps-too-long':
        'Dapat menjadi terlalu panjang untuk {{site}} bila isiannya panjang: {{size}} dari {{max}} karakter.',
      'nothing-fits':
        'Tidak ada susunan kata yang muat di {{site}}, yang menerima paling banyak {{max}} karakter.',
      expired: 'Masa berlakunya berakhir pada {{day}}.',
      'never-valid': 'Tidak pernah berlaku: mulai {{from}}, tetapi berakhir {{until}}.',
      'not-yet-valid': 'Baru berlaku mulai {{day}}.',
      'review-due': 'Seharusnya sudah ditinjau paling lambat {{day}}.',
      'legal-basis-missing': 'Menyebut {{value}} tanpa dasar hukum.',
      'legal-basis-unchecked':
        'Dasar hukum "{{title}}" belum diperiksa dalam {{most}} hari terakhir (terakhir: {{day}}).',
      'contradicts-fact': 'Menyebut {{value}}, padahal fakta kantor "{{label}}" berbunyi {{stated}}.',
      'perhaps-contradicts-fact':
        'Menyebut {{value}}; periksa apakah yang dimaksud fakta kantor "{{label}}", yang berbunyi {{stated}}.',
      'fact-typed-out':
        'Menulis {{value}} sendiri. Pakailah isian fact.{{fact}} agar ikut berubah bersama fakta kantor "{{label}}".',
      'fact-unfilled': 'Fakta kantor "{{label}}" belum diisi ({{value}}) dan dipakai {{uses}} jawaban.',
      'foreign-link': 'Tautan ke alamat di luar daftar yang diizinkan: {{hosts}}.',
      'hidden-characters': 'Ada karakter yang tidak terlihat: {{names}}. {{subject}}',
      'mixed-scripts': 'Ada kata yang mencampur dua aksara: {{words}}. {{subject}}',
      'personal-data': 'Memuat data pribadi ({{labels}}): {{values}}.',
      'card-without-words':
        'Gambar tidak memiliki teks alternatif, sehingga yang tidak dapat melihatnya tidak tahu isinya.',
      'card-heavy': 'Gambar berukuran {{size}} KB; di atas {{most}} KB lambat diunduh seluruh kantor.',
      'no-question': 'Belum ada contoh pertanyaan, sehingga jawaban ini sulit disarankan.',
      'same-question': '"{{question}}" juga menjadi contoh pertanyaan {{other}} ({{otherTitle}}).',
      'alike-questions':
        '"{{question}}" hampir sama dengan "{{otherQuestion}}" pada {{other}} ({{otherTitle}}).',
      'same-wording': 'Sama persis dengan susunan kata {{first}} pada versi yang sama.',
      'shortcut-twice': 'Singkatan "{{shortcut}}" sudah dipakai {{other}}.',
      'pair-missing': 'Versi pesan pribadi "{{paired}}" tidak ada.',
      'replacement-missing': 'Pengganti {{id}}, yaitu {{replacement}}, tidak ada.',
      'hand-off-missing': 'Jawaban rujukan {{id}} tidak ada.',
      'question-refused':
        '"{{question}}" memuat "{{word}}", kata penolak jawaban ini sendiri, sehingga tidak akan menemukannya.',
      'question-astray': '"{{question}}" lebih dahulu menemukan {{thief}} (tempat sendiri: {{place}}).',
      'question-lost':
        '"{{question}}" dahulu menemukan jawaban ini, kini direbut {{thief}} (tempat sendiri: {{place}}).',
    },
    summary: '{{errors}} galat, {{warnings}} peringatan.',
    clean: 'Tidak ada temuan.',
    suggestions:
      'Saran: {{first}} dari {{asked}} contoh pertanyaan menemukan jawabannya sendiri di tempat pertama, {{inThree}} di antara tiga teratas.',
    before: 'Pada paket sebelumnya {{first}} di tempat pertama.',
    thief: '{{thief}} mengambil {{number}} pertanyaan {{from}}: {{example}}',
  },
};
