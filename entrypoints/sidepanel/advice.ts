import type { Incident } from '../../utils/contracts/entry.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { diagnosisWords } from '../../utils/words/diagnosis.ts';
import type { Advice } from '../../utils/words/panel.ts';

/** What an error of the portal means, what to do, what to leave alone, and whom to ask. */
export function adviseOn(incident: Incident, language: Language): Advice {
  const words = diagnosisWords[language];
  const { title, cause, steps, avoid, desks } = words.classes[incident.messageClass];
  return {
    title,
    cause,
    steps,
    avoid,
    desks: desks.map((id) => {
      const { name, address, note, certainty: source } = words.desks[id];
      const doubt = source === 'confirmed' ? '' : `(${words.deskCertainties[source]})`;
      return { name, address, note: [note, doubt].filter(Boolean).join(' ') };
    }),
    ...(incident.certainty !== 'certain' && { certainty: words.certainties[incident.certainty] }),
    ...(desks.length > 0 && { warning: words.scamWarning }),
  };
}
