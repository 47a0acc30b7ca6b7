import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ConnectionFacts } from '../../../components/guide/ConnectionFacts.tsx';
import { EmailAdvice } from '../../../components/guide/EmailAdvice.tsx';
import { PrepareList } from '../../../components/guide/PrepareList.tsx';
import { ViewHead } from '../../../components/shared/ViewHead.tsx';
import { PREPARATIONS, type Preparation } from '../../../utils/domain/casework/casework.ts';
import { checkEmail } from '../../../utils/domain/guide/check-email.ts';
import { readPortalCalls, SLOW_MS } from '../../../utils/domain/guide/portal-calls.ts';
import { preparationWords } from '../../../utils/words/preparations.ts';
import { masks } from '../masks.ts';
import type { GuideViewProps } from './guide-view-props.ts';

/** What has to be at hand, with what can be seen of it from here. */
export function PrepareView({ desk, record }: GuideViewProps): JSX.Element {
  const { ports, language, entries } = desk;
  const words = preparationWords[language];
  const [network, setNetwork] = useState(() => ports.readNetwork());
  useEffect(() => {
    const controller = new AbortController();
    ports.watchNetwork(() => setNetwork(ports.readNetwork()), controller.signal);
    return () => controller.abort();
  }, [ports]);

  function tick(item: Preparation, isDone: boolean): void {
    void desk.changeGuide(({ prepared = [] }) => ({
      prepared: PREPARATIONS.filter((one) => (one === item ? isDone : prepared.includes(one))),
    }));
  }

  return (
    <div class="guide-view">
      <ViewHead title={words.title} lead={words.lead} />
      <PrepareList
        items={PREPARATIONS}
        prepared={record.prepared ?? []}
        language={language}
        onTick={tick}
        seen={{
          'email-memorable': (
            <EmailAdvice
              masked={masks.email(record.email)}
              doubts={checkEmail(record.email)}
              language={language}
              onEdit={() => desk.openCase(record)}
            />
          ),
          'connection-stable': (
            <ConnectionFacts
              network={network}
              calls={readPortalCalls(entries, ports.clock.nowUtc())}
              slowMs={SLOW_MS}
              language={language}
            />
          ),
        }}
        helps={{
          'ktp-legible': (
            <button type="button" onClick={() => desk.show({ name: 'dukcapil' })}>
              {words.toDukcapil}
            </button>
          ),
        }}
      />
      <button type="button" class="primary" onClick={() => desk.show({ name: 'path' })}>
        {words.toPath}
      </button>
    </div>
  );
}
