/** The words of the board of cases: stages, what is waited for, reminders, and what does not get on. */
import { bilingual } from './bilingual.ts';

interface BoardWords {
  readonly stages: string;
  readonly allStages: string;
  readonly show: string;
  readonly states: {
    readonly open: string;
    readonly waiting: string;
    readonly stuck: string;
    readonly due: string;
    readonly closed: string;
    readonly all: string;
  };
  readonly order: string;
  readonly orders: {
    readonly changed: string;
    readonly stuck: string;
    readonly reminder: string;
  };
  readonly found: (count: number, total: number) => string;
  readonly none: string;
  readonly showAll: string;
  readonly reading: (done: number, total: number) => string;
  readonly keys: string;
  readonly waitsFor: (wait: string, age: string) => string;
  readonly stuckSince: (age: string) => string;
  readonly due: (reminder: string) => string;
  readonly reminds: (reminder: string, moment: string) => string;
  readonly closed: (outcome: string) => string;
  readonly age: (days: number, hours: number, minutes: number) => string;
}

export const boardWords = bilingual<BoardWords>({
  id: {
    stages: 'Tahap',
    allStages: 'Semua tahap',
    show: 'Tampilkan',
    states: {
      open: 'yang belum selesai',
      waiting: 'yang sedang menunggu',
      stuck: 'yang macet',
      due: 'yang pengingatnya jatuh tempo',
      closed: 'yang sudah ditutup',
      all: 'semua kasus',
    },
    order: 'Urutkan',
    orders: {
      changed: 'terakhir berubah',
      stuck: 'paling lama macet',
      reminder: 'pengingat terdekat',
    },
    found: (count, total) => (count === total ? `${total} kasus` : `${count} dari ${total} kasus`),
    none: 'Tidak ada kasus yang cocok dengan pilihan ini.',
    showAll: 'Tampilkan semua kasus',
    reading: (done, total) => `Membaca kasus ${done} dari ${total}…`,
    keys: 'Tombol: / mencari, panah bawah dan atas berpindah kasus, Enter membuka.',
    waitsFor: (wait, age) => `Menunggu ${wait}, ${age}`,
    stuckSince: (age) => `Macet ${age}`,
    due: (reminder) => `Jatuh tempo: ${reminder}`,
    reminds: (reminder, moment) => `Pengingat ${moment}: ${reminder}`,
    closed: (outcome) => `Ditutup: ${outcome}`,
    age: (days, hours, minutes) => {
      if (days > 0) return `${days} hari`;
      if (hours > 0) return `${hours} jam`;
      return minutes > 0 ? `${minutes} menit` : 'kurang dari 1 menit';
    },
  },
  en: {
    stages: 'Stage',
    allStages: 'All stages',
    show: 'Show',
    states: {
      open: 'what is not finished',
      waiting: 'what is waiting',
      stuck: 'what is stuck',
      due: 'what has a reminder due',
      closed: 'what is closed',
      all: 'all cases',
    },
    order: 'Order',
    orders: {
      changed: 'changed last',
      stuck: 'stuck longest',
      reminder: 'next reminder',
    },
    found: (count, total) => {
      const cases = total === 1 ? 'case' : 'cases';
      return count === total ? `${total} ${cases}` : `${count} of ${total} ${cases}`;
    },
    none: 'No case fits this choice.',
    showAll: 'Show all cases',
    reading: (done, total) => `Reading case ${done} of ${total}…`,
    keys: 'Keys: / to search, arrow down and up to go from case to case, Enter to open.',
    waitsFor: (wait, age) => `Waiting for ${wait}, ${age}`,
    stuckSince: (age) => `Stuck for ${age}`,
    due: (reminder) => `Due: ${reminder}`,
    reminds: (reminder, moment) => `Reminder ${moment}: ${reminder}`,
    closed: (outcome) => `Closed: ${outcome}`,
    age: (days, hours, minutes) => {
      const of = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
      if (days > 0) return of(days, 'day');
      if (hours > 0) return of(hours, 'hour');
      return minutes > 0 ? of(minutes, 'minute') : 'less than a minute';
    },
  },
});
