import type { JSX } from 'preact';
import type { Identity } from '../../utils/contracts/identity.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import type { NikDistance } from '../../utils/domain/duplicate/judge-duplicate.ts';
import { duplicateWords } from '../../utils/words/duplicate.ts';
import { formWords } from '../../utils/words/form.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { formatDay, formatMoment } from '../../utils/words/time.ts';
import { HeldNik } from '../shared/HeldNik.tsx';
import { HeldValue } from '../shared/HeldValue.tsx';
import type { Masks } from '../shared/masks.ts';
import './evidence.css';

interface EarlierRecordsProps {
  readonly records: readonly { readonly identity: Identity; readonly distance: NikDistance }[];
  readonly language: Language;
  readonly timeZone: string;
  readonly masks: Masks;
}

/** What this device knows of the same NIK, a neighbouring one, or the same person under another; contact data stay masked until pressed. */
export function EarlierRecords({
  records,
  language,
  timeZone,
  masks,
}: EarlierRecordsProps): JSX.Element | null {
  const text = panelWords[language];
  const words = text.earlier;
  if (records.length === 0) return null;
  return (
    <details class="earlier small">
      <summary>{words.heading(records.length)}</summary>
      {records.map(({ identity: record, distance }) => (
        <dl key={record.id}>
          <div>
            <dt class="visually-hidden">{words.outcome}</dt>
            <dd>
              {words.lastSeen(
                `${formatDay(record.lastSeenAtUtc, timeZone, language)}, ${formatMoment(record.lastSeenAtUtc, timeZone, language)}`,
              )}
              {': '}
              {duplicateWords[language].outcomes[record.outcome]}
            </dd>
          </div>
          <div>
            <dt>{words.nik}</dt>
            <dd>
              <HeldNik nik={record.nik} masks={masks} text={text} />
            </dd>
            <dd>{duplicateWords[language].found[distance]}</dd>
          </div>
          <div>
            <dt>{words.name}</dt>
            <dd>{record.name || words.unknown}</dd>
          </div>
          <div>
            <dt>{words.email}</dt>
            <dd>
              {record.email === '' ? (
                words.unknown
              ) : (
                <HeldValue
                  value={record.email}
                  masked={masks.email(record.email)}
                  what={words.email}
                  text={text}
                />
              )}
            </dd>
          </div>
          <div>
            <dt>{words.phone}</dt>
            <dd>
              {record.phone === '' ? (
                words.unknown
              ) : (
                <HeldValue
                  value={record.phone}
                  masked={masks.value(record.phone)}
                  what={words.phone}
                  text={text}
                  digits
                />
              )}
            </dd>
          </div>
          <div>
            <dt>{words.kind}</dt>
            <dd>
              {record.applicantKind === ''
                ? words.unknown
                : formWords[language].applicantKinds[record.applicantKind]}
            </dd>
          </div>
        </dl>
      ))}
    </details>
  );
}
