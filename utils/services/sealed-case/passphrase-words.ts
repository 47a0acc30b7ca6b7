/**
 * 1,024 short everyday words of Indonesian, so that each one drawn gives ten bits. No two differ in a single
 * letter: a slip of the pen or of the ear never makes another word of the list.
 */
export const PASSPHRASE_WORDS: readonly string[] = `
  abon acak acuan adil agen agung ajang akan akhir akrab aksara aktif akur alamat album alih almari amanah
  ambil amplop ancang andong aneh aneka anggrek angkat angsur anjur anting antre apel arisan artis asrama
  asuh asyik atom awas awet ayam babak badai badut bagi bagus bahan bahasa bahu baja bakau bakmi bakso balap
  balet balik balsem bambu bandar banding bangku bangsa bantal bantu banyak batas batin bawah bebas bebek
  becak bedug bejana bekal belajar belalai belang beliau belum benar bendera bengkel benih bentuk beranda
  berat berkas berlian bersih besi besok betah betul biasa bibit bicara bidan bijak biji bikin bilah bimbing
  bina bincang bingkai bisnis bobot bolu bonus bosan botol brankas buaya bubuk bukti buku bulat bumi bunga
  bungkus burung busana busur butuh cabai cabang cacah cahaya cakap cakram calon camar cambah campur candi
  canggih cangkir cantik cantum capung cara catat catur cempaka cekung celana celup cemara cendol cengkih
  cerdas ceria cermat cermin cicak cicip cincin citra coklat contoh copot corak cuci cukup cuma cuping
  daerah dahi dahulu dalam damba dampak danau dandan darat datang datar debu dekat dekor delapan delima
  denah dengar dengkul denyut depan deras deret desa desain detik dewasa diam didik diet dinas dinding diri
  diskon dodol dokter dompet dosen duduk duga dulu dunia durian duyung edar ekspor elok emas ember empat
  enak encer energi engsel fajar faktur final fisik flora fokus formal foto gado gagas galah gambus gamelan
  gampang gandum gang ganjil gantung gapura garam garpu garuda gasing gaul gayung gedung gelas geli gemar
  gemuk genap gentong gerai gerbang gergaji gerimis gerobak gesek giat gigi giling ginjal gitar golok gores
  gotong gudang gulai gunting gunung gurami guru habis hadap hadiah hadir hafal hajat hakim halaman halte
  hambar handuk hantar hanya hapus harta harum hasil hasrat hati hebat helai helm hendak hening hewan hias
  hibah hibur hijau hikmah hilir himpun hinggap hirup hitam hitung hobi honor hormat hotel hubung huruf
  hutan ibarat idola ijazah ikal iklan iklim ilalang ilham ilmu imbang ingin isyarat item itik izin jadwal
  jagat jago jahe jaket jalan jalur jamban jamin janji jarak jaring jasa jawab jemari jempol jemput jemur
  jenaka jendela jenis jeruk jilid jinak jingga jitu jodoh joget jual judul jujur jumat jumlah jungkat
  jurang jurus justru kabar kabin kabut kadang kafe kajian kakak kaki kaktus kaldu kalung kambing kamera
  kamus kancil kanguru kantong kantor kapas kapur karcis karena karet karya kasih kawan kayu kebaya kebun
  kecil kecuali kedai kejar kejora keju kelapa kelinci kelir keluar kemah kembali kemeja kemiri kenal
  kendang kepala keping keramik kerap kerbau keris kertas kesan ketapel ketela ketuk khusus kicau kikir
  kilat kini kios kirim kismis kita klasik klinik kode kodok kokoh kolam koleksi kompas kompor koper kopi
  koran korek kosong kotak kuali kuat kucing kuil kukus kumis kumpul kunang kunci kunjung kuno kupon kupu
  kurma kursi kutip kutub laba laci lagu lambai lambang lampau lampion lancar langit langkah lantai lantang
  lapak lapis laras larut latih lawang layan lebih lega leher lele lemak lembah lembut lempar lempeng
  lencana lengan lengkap lentera lepas lereng lestari lewat liar lidah lilin limau limpah lincah lindung
  lingkar lintas lipat lirik listrik liter lokasi loket lomba lompat loncat lonceng longgar lorong losmen
  lubang lucu luhur lukis lulus lumbung lumpur lunas luncur lurah lusin lutut luwes madu magang magnet mahal
  main makam maklum makmur maksud mampir mampu manca mandiri mangga manggis mangkuk manis mantap mantel
  markas masjid masuk mata media megah meja mekar melati meleset memang menara menit menteri menu merdu
  merek meriah mesin mesra meter mikro milik mimpi minat minggu minum minyak mirip misal model modern moga
  montir monyet motor muka mulia mulut mungil murid museum musik mutiara mutu nada nakhoda nalar namun nanas
  nanti nasi naskah negeri nenek neon netral ngarai niaga nilai nomor nota novel nuansa nurani nyaman nyamuk
  nyanyi nyaring nyata obat obor obrol ojek olah oles ompong oncom ongkos opini oranye orbit oven pabrik
  padat paham pahit pajak pakar pakis paling paman pameran panah panci pancing pandai pandang panen panggil
  pangkal pantas pantul papaya parang parkir pasti pasukan patuh patung paun pawai pecah pedas pedati peduli
  peka pekarya pelan pelari pelita pelopor peluang peluk pemuda pendek pensil pental penting penuh perabot
  perahan perahu perak perban permata permen persik perut pesona pesta petang peti piagam piala piano pijar
  pilot pindah pinggir pintar pintu pipa piring pisah pisang pohon pojok polos pompa pondok pori potret
  praktis prangko prima profil puding puisi pukat pukul pulau pulih pulpen puncak pupuk pusaka putri putus
  racik radar radio raga rahasia rajin rajut rakit raksasa rakyat ramai rampung rangkai rangkul ransel rapor
  ratus rawat rayon rehat rekam rela relung remaja rempah renda resep resik restu retak ribu rica rimbun
  rinci rindang rindu ringan ringkas rintik roda rombong rompi rongga roti ruang ruas rujak rukun rumah
  rumit rumpun runcing rupiah rutin saat sabtu safari sahabat saing saji salak saldo salju sambal sambung
  sambut sampai samping samudra sandal sanggul sangkar santan sapu saran sarapan sasar satwa sawit sayang
  sayap sayur sebar sedap segel segera sejak sekali selasa selat selatan selesai selimut seluruh sembuh
  semen semut senam senang sendok seni sentuh senyum sepatu sepeda serasi sering serta seru sesal sibuk
  sidang sifat sigap simak simpan simpul sinar singgah singkat sipil siput siram sirsak sisir siswa siul
  solusi sopan sopir sore sorot suasana sudah sudut sukar sukses sulam sulit sulung sumber sumbu sumpit
  sunyi supaya surat suruh susu swadaya syair syal syukur tabel tabuh tabung tahap tahun tajam tajuk takjub
  taksi talas tambak tampan tampil tamu tancap tanda tangan tanggal tangguh tangkap tanjung tapi tarif tauge
  tawar tawon tebak tebing tegal teguh tekad teknik teko telaga telapak teliti telur teman tembang tembok
  tempel tempo tempuh tengah tengok tentang tenun tepuk tepung terang terbit teriak terigu terus tetap tetes
  tiang tiga tikar tikung timba timbul timur tindak tinggi tinta tipis tirai tiru titip tolak toleh tolong
  tomat tombol tong topeng total traktor tuan tugas tugu tujuan tujuh tulang tulen tulis tumbuh tumpang
  tumpuk tunai tunggu tunjuk tuntas tuntun turun tusuk tutur ucap ujar ujian ujung ukir ulet umpama umum
  undur unggas ungkap unik untuk upah urai usaha usia utara video vokal volume wacana wadah wajik wakil
  waktu wangi wanita warna warung wasit watak wisata wisma wisuda wortel wujud yakin yayasan yoyo zaitun
  zebra
`
  .trim()
  .split(/\s+/);
