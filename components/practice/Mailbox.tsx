import type { JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import { practiceWords } from '../../utils/words/practice.ts';
import { formatMoment } from '../../utils/words/time.ts';
import './practice.css';

export interface PracticeMail {
  readonly atUtc: string;
  readonly channel: 'email' | 'whatsapp';
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly code: string | null;
  /** The activation link, path and query. */
  readonly link: string | null;
}

interface MailboxProps {
  /** Oldest first. */
  readonly mails: readonly PracticeMail[];
  readonly language: Language;
  readonly timeZone: string;
  readonly onActivate: (link: string) => void;
}

/** What the practised portal sent: codes to read and links to press. */
export function Mailbox({ mails, language, timeZone, onActivate }: MailboxProps): JSX.Element {
  const words = practiceWords[language].mailbox;
  return (
    <section class="practice-part" aria-labelledby="practice-mailbox">
      <h2 id="practice-mailbox">{words.heading}</h2>
      {mails.length === 0 ? (
        <>
          <p>{words.empty}</p>
          <p class="small soft">{words.emptyHelp}</p>
        </>
      ) : (
        <ol reversed class="practice-mails">
          {mails.toReversed().map((mail) => (
            <li key={mail.atUtc + mail.text}>
              <p class="small soft">
                <time dateTime={mail.atUtc}>{formatMoment(mail.atUtc, timeZone, language)}</time>
                {`, ${words.channels[mail.channel]}: `}
                <bdi>{mail.channel === 'email' ? mail.to : `+62 ${mail.to}`}</bdi>
              </p>
              <p class="practice-subject">{mail.subject}</p>
              <p class="small">{mail.text}</p>
              <MailUse mail={mail} language={language} onActivate={onActivate} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

interface MailUseProps {
  readonly mail: PracticeMail;
  readonly language: Language;
  readonly onActivate: (link: string) => void;
}

/** What one wants of a mail: its code, its link. */
function MailUse({ mail: { code, link }, language, onActivate }: MailUseProps): JSX.Element {
  const words = practiceWords[language].mailbox;
  return (
    <>
      {code !== null && (
        <span>
          {words.code} <strong class="digits practice-code">{code}</strong>
        </span>
      )}
      {link !== null && (
        <button type="button" onClick={() => onActivate(link)}>
          {words.activate}
        </button>
      )}
    </>
  );
}

/** The mail that came last, for beside the form: one types from it. */
export function NewestMail({ mails, language, onActivate }: Omit<MailboxProps, 'timeZone'>): JSX.Element {
  const words = practiceWords[language].mailbox;
  const mail = mails.at(-1);
  return (
    <p role="status" class="practice-newest">
      {mail && (
        <>
          <span class="small">
            {words.newest} {mail.subject}
          </span>
          <MailUse mail={mail} language={language} onActivate={onActivate} />
        </>
      )}
    </p>
  );
}
