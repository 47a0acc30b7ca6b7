import type { JSX } from 'preact';
import type { Attachment } from '../../utils/contracts/attachment.ts';
import type { PrivacyLevel } from '../../utils/contracts/bundle.ts';
import type { MailLimit } from '../../utils/contracts/export.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { formatSize } from '../../utils/words/entry.ts';
import { workspaceWords } from '../../utils/words/workspace.ts';

/** What is chosen beside language and privacy level. */
export interface FurtherChoice {
  /** Ids of attachments; null until the person ticks one: the level decides. */
  readonly ticked: readonly string[] | null;
  readonly withOriginals: boolean;
  readonly mailLimitMegabytes: MailLimit | null;
}

interface ExportChoicesProps {
  readonly language: Language;
  readonly level: PrivacyLevel;
  readonly limits: readonly MailLimit[];
  readonly attachments: readonly Attachment[];
  /** Ids of the attachments that go along now. */
  readonly ticked: readonly string[];
  readonly choice: FurtherChoice;
  /** Pictures of which the pixels from before covering are kept. */
  readonly uncoveredCount: number;
  readonly onChange: (choice: FurtherChoice) => void;
}

/** Attachments one by one, pictures without strip, size of the parts. */
export function ExportChoices(props: ExportChoicesProps): JSX.Element {
  const { language, level, attachments, ticked, choice, uncoveredCount, onChange } = props;
  const text = workspaceWords[language];
  const words = text.export;
  const isUncovered = uncoveredCount > 0;
  return (
    <>
      <fieldset class="field">
        <legend>{words.attachmentsLegend}</legend>
        {attachments.length === 0 ? (
          <p class="small soft">{words.noAttachments}</p>
        ) : level === 'tertutup' ? (
          <p class="small soft">{words.attachmentsStay}</p>
        ) : (
          attachments.map(({ id, fileName, kind, sizeBytes }) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                checked={ticked.includes(id)}
                onChange={(event) =>
                  onChange({
                    ...choice,
                    ticked: event.currentTarget.checked
                      ? [...ticked, id]
                      : ticked.filter((each) => each !== id),
                  })
                }
              />
              <span>
                {text.attachments.kinds[kind]}: <bdi>{fileName}</bdi>{' '}
                <span class="small soft">{formatSize(sizeBytes, language)}</span>
              </span>
            </label>
          ))
        )}
      </fieldset>
      <div class="field">
        <label class="choice">
          <input
            type="checkbox"
            disabled={isUncovered}
            checked={choice.withOriginals && !isUncovered}
            aria-describedby="originals-help"
            onChange={(event) => onChange({ ...choice, withOriginals: event.currentTarget.checked })}
          />
          {words.originals}
        </label>
        <p id="originals-help" class="small soft">
          {isUncovered ? words.originalsUncovered(uncoveredCount) : words.originalsHelp}
        </p>
      </div>
      <fieldset class="field">
        <legend>{words.limitLegend}</legend>
        <p id="limit-help" class="small soft">
          {words.limitHelp}
        </p>
        <div class="actions">
          {[null, ...props.limits].map((limit) => (
            <label key={limit} class="choice">
              <input
                type="radio"
                name="mail-limit"
                aria-describedby="limit-help"
                checked={choice.mailLimitMegabytes === limit}
                onChange={() => onChange({ ...choice, mailLimitMegabytes: limit })}
              />
              {limit === null ? words.noLimit : words.limit(limit)}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
