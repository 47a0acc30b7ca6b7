/** Words on the strip below an evidence picture. */
import { bilingual } from './bilingual.ts';

interface StripWords {
  readonly step: (step: string) => string;
  readonly entry: (sequence: number) => string;
}

export const stripWords = bilingual<StripWords>({
  id: {
    step: (step) => `Langkah: ${step}`,
    entry: (sequence) => `Catatan ${sequence}`,
  },
  en: {
    step: (step) => `Step: ${step}`,
    entry: (sequence) => `Entry ${sequence}`,
  },
});
