import type { JSX } from 'preact';
import { DeskList } from '../../../components/guide/DeskList.tsx';
import { ViewHead } from '../../../components/shared/ViewHead.tsx';
import { describeDesk } from '../../../utils/services/describe-channel.ts';
import { guideWords } from '../../../utils/words/guide.ts';
import type { Desk } from '../use-desk.ts';
import { LetterButton } from './LetterButton.tsx';

/** Every official channel, with what is known of it. */
export function ContactsView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { language } = desk;
  const words = guideWords[language].contacts;
  return (
    <div class="guide-view">
      <ViewHead title={guideWords[language].titles.contacts} lead={words.lead} />
      {(['oss', 'dukcapil'] as const).map((id) => (
        <section key={id} class="guide-part">
          <h2>{words[id]}</h2>
          <DeskList
            channels={describeDesk(id, language)}
            language={language}
            actionOf={(channel) => <LetterButton desk={desk} channel={channel.id} />}
          />
        </section>
      ))}
    </div>
  );
}
