import type { LetterId } from '../../../utils/contracts/entry.ts';
import type { ChannelId } from '../../../utils/domain/guide/channels.ts';

/** The letter that is ready for a channel; null where one goes in person, fills in a form or has no text of its own. */
export const LETTER_OF_CHANNEL: Record<ChannelId, LetterId | null> = {
  'oss-phone': 'telepon-169',
  'oss-line': null,
  'oss-email': 'email-oss',
  'oss-consultation': null,
  'oss-chat': 'whatsapp',
  'oss-office': null,
  'oss-local': null,
  'oss-social': 'whatsapp',
  'oss-complaint': 'whatsapp',
  'dukcapil-phone': 'dukcapil',
  'dukcapil-whatsapp': 'dukcapil',
  'dukcapil-email': 'dukcapil',
  'dukcapil-office': null,
  'dukcapil-social': null,
};
