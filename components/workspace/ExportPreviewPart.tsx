import type { JSX } from 'preact';
import type { LetterId } from '../../utils/contracts/entry.ts';
import type { MailLimit } from '../../utils/contracts/export.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { formatSize } from '../../utils/words/entry.ts';
import { letterNames } from '../../utils/words/letters.ts';
import { workspaceWords, type WorkspaceText } from '../../utils/words/workspace.ts';
import { LetterText, type LetterShown } from '../letters/LetterText.tsx';
import { Icon } from '../shared/Icon.tsx';

type Words = WorkspaceText['export'];

/** What a bundle will hold. */
export interface PreviewShown {
  readonly groups: readonly {
    readonly group: keyof Words['groups'];
    readonly paths: readonly string[];
    readonly sizeBytes: number;
    readonly isEstimate: boolean;
  }[];
  readonly values: readonly {
    readonly value: keyof Words['values'];
    readonly text: string;
    readonly state: 'readable' | 'masked' | 'not-filled';
  }[];
  readonly letters: readonly LetterShown[];
}

/** What a mail carries grows by more than a third on its way. */
const MAIL_SHARE = 0.72;

interface ExportPreviewPartProps {
  readonly language: Language;
  /** Null while the first one is being read. */
  readonly preview: PreviewShown | null;
  /** It belongs to the choices as they are now. */
  readonly isCurrent: boolean;
  readonly limitMegabytes: MailLimit | null;
  readonly onCopy: (id: LetterId, body: string) => void;
  readonly onMail: (id: LetterId) => void;
}

/** File by file, value by value and letter by letter: what leaves this device. */
export function ExportPreviewPart(props: ExportPreviewPartProps): JSX.Element {
  const { language, preview, limitMegabytes } = props;
  const words = workspaceWords[language].export;
  if (preview === null) return <p class="small soft">{words.previewing}</p>;
  const total = preview.groups.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const parts = limitMegabytes === null ? 1 : Math.ceil(total / (limitMegabytes * 1_000_000 * MAIL_SHARE));
  return (
    <div class="preview" aria-busy={!props.isCurrent}>
      <h3>{words.valuesTitle}</h3>
      <dl class="preview-values small">
        {preview.values.map(({ value, text, state }) => (
          <div key={value}>
            <dt>{words.values[value]}</dt>
            <dd class={state === 'readable' ? 'open' : undefined}>
              {state === 'not-filled' ? (
                <span class="soft">{words.notFilled}</span>
              ) : (
                <>
                  {text !== '' && <bdi class="digits">{text}</bdi>}{' '}
                  <span class="mark">
                    <Icon name={state === 'readable' ? 'eye' : 'check'} />
                    {state === 'readable' ? words.readable : words.maskedWord}
                  </span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{words.previewTitle}</h3>
      <table class="preview-files small">
        <tbody>
          {preview.groups.map(({ group, paths, sizeBytes, isEstimate }) => (
            <tr key={group}>
              <th scope="row">
                <details>
                  <summary>
                    {words.groups[group]} <span class="soft">({words.fileCount(paths.length)})</span>
                  </summary>
                  <ul class="plain digits">
                    {paths.map((path) => (
                      <li key={path}>{path}</li>
                    ))}
                  </ul>
                </details>
              </th>
              <td>
                {isEstimate ? words.about(formatSize(sizeBytes, language)) : formatSize(sizeBytes, language)}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.total}</th>
            <td>
              {words.about(formatSize(total, language))}
              {limitMegabytes !== null && parts > 1 && <>, {words.parts(parts, limitMegabytes)}</>}
            </td>
          </tr>
        </tbody>
      </table>
      <h3>{words.lettersTitle}</h3>
      <p class="small">{words.lettersLead}</p>
      {preview.letters.map(({ id, letter, mailto }) => (
        <details key={id} class="letter">
          <summary>{letterNames[language][id]}</summary>
          <LetterText
            id={id}
            letter={letter}
            mailto={mailto}
            language={language}
            onCopy={props.onCopy}
            onMail={props.onMail}
          />
        </details>
      ))}
    </div>
  );
}
