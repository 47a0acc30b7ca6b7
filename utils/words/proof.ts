/** What a signed and chained bundle proves and what it does not: the same words on the page and in the README. */
import { bilingual } from './bilingual.ts';

interface ProofWords {
  readonly provesTitle: string;
  readonly proves: readonly string[];
  readonly provesNotTitle: string;
  readonly provesNot: readonly string[];
}

export const proofWords = bilingual<ProofWords>({
  id: {
    provesTitle: 'Yang dibuktikan bundel utuh',
    proves: [
      'Isi bundel sama seperti saat dibuat: tidak ada berkas yang berubah, hilang, atau ditambahkan.',
      'Tiap catatan menyambung dari catatan sebelumnya. Mengubah, menyisipkan, atau membuang satu baris memutus rantainya. Yang dihapus dengan sengaja tetap terlihat sebagai dihapus.',
      'Bundel ditandatangani dengan kunci yang sidik jarinya tertulis di sini. Kunci itu dibuat di satu browser dan tidak dapat disalin keluar.',
    ],
    provesNotTitle: 'Yang tidak dibuktikannya',
    provesNot: [
      'Apa yang dikirim oleh server portal. Yang direkam adalah yang tampak di layar.',
      'Siapa orangnya. Kunci menunjuk browser yang membuat bundel, bukan orang yang memakainya, dan bukan browser lain yang catatannya dimasukkan ke dalam kasus ini.',
      'Jam yang tepat. Waktu berasal dari jam perangkat.',
      'Bahwa perekamannya sendiri jujur. Pemilik perangkat yang paham pemrograman dapat menyusun catatan lain dari awal sebelum menandatanganinya. Yang terlihat adalah perubahan sesudah itu, dan selisih antara dua bundel dari kasus yang sama.',
      'Bahwa tidak ada bundel lain. Orang lain dapat mengubah isi dan menandatanganinya dengan kunci lain; sidik jarinya lalu berbeda. Karena itu cocokkan sidik jari kunci dengan yang disampaikan pemohon lewat jalan lain, misalnya telepon.',
    ],
  },
  en: {
    provesTitle: 'What a whole bundle proves',
    proves: [
      'The content is as it was when the bundle was made: no file was changed, lost or added.',
      'Each record follows from the one before. Changing, inserting or dropping a single line breaks the chain. What was removed on purpose stays visible as removed.',
      'The bundle was signed with the key whose fingerprint stands here. That key was made in one browser and cannot be copied out of it.',
    ],
    provesNotTitle: 'What it does not prove',
    provesNot: [
      "What the portal's server sent. Recorded is what was visible on the screen.",
      'Who it was. The key says which browser made the bundle, not which person used it, nor which other browser made the records that were brought into this case.',
      "The exact time. Times come from the device's clock.",
      'That the recording itself was honest. An owner of the device who can program could make up other records from the beginning and sign those. What shows is a change after that, and a difference between two bundles of the same case.',
      'That there is no other bundle. Someone else can change the content and sign it with another key; its fingerprint is then another. So compare the fingerprint with the one that the applicant tells you by another way, for example by phone.',
    ],
  },
});
