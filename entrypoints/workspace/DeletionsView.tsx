import type { JSX } from 'preact';
import { readRemovals } from '../../utils/services/read-removals.ts';
import { formatDay, formatMoment } from '../../utils/words/time.ts';
import { useLoaded } from '../sidepanel/use-loaded.ts';
import { writeRoute } from './routes.ts';
import type { Desk } from './use-workspace.ts';

/** What was removed on this device: whole cases, and parts of cases that are still here. */
export function DeletionsView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { ports, text, panelText, settings, timeZone } = desk;
  const words = text.deletions;
  const deletions = useLoaded(() => ports.deletions.list(), '', desk.changes);
  const parts = useLoaded(() => readRemovals(ports), '', desk.changes);
  const moment = (utc: string): string =>
    `${formatDay(utc, timeZone, settings.language)}, ${formatMoment(utc, timeZone, settings.language)}`;
  return (
    <div class="page page-narrow">
      <header class="page-head">
        <h1>{text.views.deletions}</h1>
        <p class="soft">{words.lead}</p>
      </header>
      <section aria-labelledby="deleted-cases">
        <h2 id="deleted-cases">{words.casesTitle}</h2>
        {deletions.value === null ? (
          <p class="soft">{panelText.loading}</p>
        ) : deletions.value.length === 0 ? (
          <p>{words.casesEmpty}</p>
        ) : (
          <ul class="log plain">
            {deletions.value.map((deletion) => (
              <li key={deletion.id}>
                <p>
                  <strong class="digits">{words.case(deletion.reference)}</strong>{' '}
                  <time dateTime={deletion.atUtc}>{moment(deletion.atUtc)}</time>
                </p>
                <p class="small">
                  {words.counts(deletion.entryCount, deletion.pictureCount, deletion.attachmentCount)}
                </p>
                {deletion.restoredAtUtc !== null && (
                  <p class="small mark mark-ok">{words.restoredAt(moment(deletion.restoredAtUtc))}</p>
                )}
                {deletion.heads.length > 0 && (
                  <details class="small">
                    <summary>{words.heads}</summary>
                    {deletion.heads.map(({ device, linkCount, head }) => (
                      <p key={device}>
                        {words.head(device, linkCount)}
                        <br />
                        <span class="digits">{head}</span>
                      </p>
                    ))}
                  </details>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="deleted-parts">
        <h2 id="deleted-parts">{words.partsTitle}</h2>
        {parts.value === null ? (
          <p class="soft">{panelText.loading}</p>
        ) : parts.value.length === 0 ? (
          <p>{words.partsEmpty}</p>
        ) : (
          <ul class="log plain">
            {parts.value.map(({ caseId, reference, atUtc, what, label }) => (
              <li key={`${caseId} ${atUtc} ${what} ${label}`}>
                <p>
                  <strong>{words.what[what](label ?? '')}</strong>{' '}
                  <time dateTime={atUtc}>{moment(atUtc)}</time>
                </p>
                <p class="small">
                  <a class="digits" href={writeRoute({ view: 'case', caseId })}>
                    {words.case(reference)}
                  </a>
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
