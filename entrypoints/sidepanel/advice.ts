import type { Language } from '../../utils/contracts/settings.ts';
import type { ChannelId } from '../../utils/domain/guide/channels.ts';
import { describeChannel, scamWarning, type DeskAdvice } from '../../utils/services/describe-channel.ts';
import { explainIncident } from '../../utils/services/explain-incident.ts';
import { gatherFacts, type IncidentEntry, type Surroundings } from '../../utils/services/gather-facts.ts';
import type { Advice, Desk } from '../../utils/words/panel.ts';

/** What an error of the portal means in this case, what to do, what to leave alone, and whom to ask. */
export function adviseOn(
  entry: IncidentEntry,
  around: Surroundings,
  language: Language,
  timeZone: string,
): Advice {
  const explained = explainIncident(entry, gatherFacts(entry, around), language, timeZone);
  const { title, certainty, cause, causes, steps, avoid, stopWhen, desks, warning } = explained;
  return {
    title,
    ...(certainty !== undefined && { certainty }),
    cause,
    causes: causes.map(({ text, certaintyText, evidence }) => ({ text, certainty: certaintyText, evidence })),
    steps,
    avoid,
    stopWhen,
    desks: toDesks(desks),
    ...(warning !== null && { warning }),
  };
}

/** Advice that ends at a desk, with the warning that belongs beside every contact. */
export function withDesks(advice: Advice, channels: readonly ChannelId[], language: Language): Advice {
  const described = channels.map((id) => describeChannel(id, language));
  return { ...advice, desks: toDesks(described), warning: scamWarning(language) };
}

/** What is asked and wanted is said once for each desk, at its first channel. */
function toDesks(channels: readonly DeskAdvice[]): Desk[] {
  return channels.map(({ desk, name, address, note, doubt, ask, evidenceWanted }, index) => {
    const isFirst = channels.findIndex((other) => other.desk === desk) === index;
    return {
      name,
      address,
      note: [note, doubt].filter(Boolean).join(' '),
      ask: isFirst ? ask : [],
      evidenceWanted: isFirst ? evidenceWanted : [],
    };
  });
}
