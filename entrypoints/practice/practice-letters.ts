/** The letters of a practice case: to be read and copied, and marked so that no desk takes one for real. */
import { deviceClock } from '../../utils/platform/clock.ts';
import { sha256Hex } from '../../utils/platform/digest.ts';
import { readEnvironment } from '../../utils/platform/environment.ts';
import type { Stores } from '../../utils/platform/stores.ts';
import { CATALOGUE_VERSION, LAST_CHECKED_ON_LIVE_SITE } from '../../utils/portal/catalogue.ts';
import { type PreviewedLetter, previewLetters } from '../../utils/services/preview-letters.ts';
import { practiceWords } from '../../utils/words/practice.ts';
import type { PanelExport } from '../sidepanel/panel-ports.ts';

/** Letters are in Indonesian, whatever language the page speaks. */
const { subject: MARKED_SUBJECT, body: MARKED_BODY } = practiceWords.id.letter;

export async function writePracticeLetters(request: PanelExport, stores: Stores): Promise<PreviewedLetter[]> {
  const letters = await previewLetters(
    {
      ...request,
      attachments: [],
      withOriginals: false,
      mailLimitMegabytes: null,
      proxy: '',
      environment: await readEnvironment(CATALOGUE_VERSION),
      fieldMapCheckedOn: LAST_CHECKED_ON_LIVE_SITE,
    },
    { ...stores, clock: deviceClock, sha256: (bytes) => sha256Hex(new Uint8Array(bytes)) },
  );
  return letters.map(markAsPractice);
}

/** Without its address: it cannot be sent by a press. */
function markAsPractice({ id, letter: { subject, body } }: PreviewedLetter): PreviewedLetter {
  const marked = {
    ...(subject !== undefined && { subject: MARKED_SUBJECT(subject) }),
    body: MARKED_BODY(body),
  };
  return { id, letter: marked, mailto: null };
}
