import type { Language } from '../../utils/contracts/settings.ts';
import type { ChannelId } from '../../utils/domain/guide/channels.ts';
import { describeChannel, scamWarning } from '../../utils/services/describe-channel.ts';
import { explainIncident, type Explanation } from '../../utils/services/explain-incident.ts';
import { gatherFacts, type IncidentEntry } from '../../utils/services/gather-facts.ts';
import type { Advice } from '../../utils/words/panel.ts';
import type { PanelState } from './use-panel.ts';

/** What the panel knows around an error of the case in hand. */
export type Surrounded = Pick<PanelState, 'active' | 'cases' | 'entries' | 'near' | 'settings' | 'timeZone'>;

/** What an error of the portal means in this case, what to do, what to leave alone, and whom to ask. */
export function explainEntry(entry: IncidentEntry, panel: Surrounded): Explanation {
  const { active, cases, entries, near, settings, timeZone } = panel;
  const facts = gatherFacts(entry, {
    entries,
    record: active,
    otherCases: cases.filter(({ id }) => id !== active?.id),
    near,
  });
  return explainIncident(entry, facts, settings.language, timeZone);
}

/** The likeliest cause with what speaks for it, and what can be done now; the rest is one press below. */
export function summarize({ title, certainty, cause, causes, steps }: Explanation): Advice {
  const founded = causes.find(({ evidence }) => evidence.length > 0);
  return {
    title,
    ...(certainty !== undefined && { certainty }),
    cause: founded === undefined ? cause : [founded.text, ...founded.evidence.slice(0, 1)].join(' '),
    steps: steps.slice(0, 1).map(({ text }) => text),
  };
}

/** Advice that ends at a desk, with the warning that belongs beside every contact. */
export function withDesks(advice: Advice, channels: readonly ChannelId[], language: Language): Advice {
  return {
    ...advice,
    desks: channels.map((id) => {
      const { name, address, note, doubt } = describeChannel(id, language);
      return { name, address, note: [note, doubt].filter(Boolean).join(' ') };
    }),
    warning: scamWarning(language),
  };
}
