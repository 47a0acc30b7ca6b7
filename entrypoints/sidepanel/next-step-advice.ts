import type { Language } from '../../utils/contracts/settings.ts';
import { PREPARATIONS } from '../../utils/domain/casework/casework.ts';
import type { ChannelId } from '../../utils/domain/guide/channels.ts';
import { caseworkWords } from '../../utils/words/casework.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { panelWords, type Advice } from '../../utils/words/panel.ts';
import { pathWords } from '../../utils/words/paths.ts';
import { formatDay } from '../../utils/words/time.ts';
import { capitalize } from '../../utils/words/visible-text.ts';
import { withDesks } from './advice.ts';
import type { NextStepChoice } from './next-step.ts';

/** Choices whose words follow from themselves; an error is explained, and a wait has a card of its own. */
export type PlainChoice = Exclude<NextStepChoice, { readonly kind: 'incident' | 'wait' }>;

/** What can be asked without leaving the form. */
const DUKCAPIL_AT_ONCE: readonly ChannelId[] = ['dukcapil-phone', 'dukcapil-whatsapp'];

export function adviseOnChoice(choice: PlainChoice, language: Language, timeZone: string): Advice {
  const words = panelWords[language].nextStep;
  const guide = guideWords[language];
  switch (choice.kind) {
    case 'duplicate':
      switch (choice.verdict) {
        case 'likely-slip':
        case 'near-other-person':
          return words.nearDuplicate;
        case 'same-nik-other-person':
          return withDesks(words.otherPerson, DUKCAPIL_AT_ONCE, language);
        case 'one-person-two-niks':
          return withDesks(words.secondNik, DUKCAPIL_AT_ONCE, language);
        default:
          return words.duplicate;
      }
    case 'closed': {
      const { outcome, atUtc } = choice.closed;
      const { closedTitle, closedSteps } = guide.close;
      return {
        title: closedTitle,
        cause: `${capitalize(caseworkWords[language].outcomes[outcome])}, ${formatDay(atUtc, timeZone, language)}.`,
        steps: closedSteps,
      };
    }
    case 'prepare':
      return guide.nextStep.prepare(choice.done, PREPARATIONS.length);
    case 'choose-path':
      return guide.nextStep.choosePath;
    case 'follow-path':
      return pathWords[language].paths[choice.path];
    case 'check-account':
      return guide.nextStep.checkAccount;
    case 'check-findings':
      return words.checkFindings(choice.count);
    case 'choose-case':
      return words.chooseCase;
    case 'complete-case':
      return words.completeCase;
    case 'open-portal':
      return words.openPortal;
    case 'reload-page':
      return words.reloadPage;
    case 'start-recording':
      return words.startRecording;
    case 'paused':
      return words.paused;
    case 'registered':
      return words.registered;
    case 'carry-on':
      return { ...words.carryOn, ...guide.nextStep.onStep[choice.step] };
  }
}
