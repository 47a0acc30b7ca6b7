import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Case } from '../../utils/contracts/case.ts';
import type { PanelText } from '../../utils/words/panel.ts';
import { HeldNik } from '../shared/HeldNik.tsx';
import { Icon } from '../shared/Icon.tsx';
import type { Masks } from '../shared/masks.ts';
import './case.css';

interface CaseBarProps {
  readonly cases: readonly Case[];
  readonly active: Case | null;
  readonly text: PanelText;
  readonly masks: Masks;
  readonly onChoose: (caseId: string) => void;
  readonly onCreate: () => void;
  readonly onEdit: () => void;
  readonly onRemove: (caseId: string) => void;
  /** Stands at the end of the first line. */
  readonly children?: ComponentChildren;
}

/** Whose case this is, and the way to the other cases. */
export function CaseBar(props: CaseBarProps): JSX.Element {
  const { cases, active, text, masks } = props;
  const words = text.cases;
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const others = cases.filter((record) => record.id !== active?.id).length;

  function close(): void {
    setOpen(false);
    opener.current?.focus();
  }

  return (
    <section class="case-bar" aria-labelledby="case-heading">
      <h2 id="case-heading" class="visually-hidden">
        {words.heading}
      </h2>
      <div class="case-line">
        <p class="case-name">{active ? nameOf(active, text) : words.none}</p>
        {props.children}
      </div>
      <div class="case-line">
        {active && (
          <p class="small soft">
            {active.nik === '' ? (
              words.noNik
            ) : (
              <HeldNik nik={active.nik} masks={masks} text={text} isLabelled />
            )}
          </p>
        )}
        <div class="case-actions">
          {active && (
            <button type="button" class="quiet" onClick={props.onEdit}>
              {words.edit}
            </button>
          )}
          <button
            type="button"
            class="quiet"
            ref={opener}
            aria-expanded={open}
            aria-controls="case-list"
            onClick={() => setOpen(!open)}
          >
            {words.switch(others)}
          </button>
        </div>
      </div>
      <div
        id="case-list"
        class="case-list"
        hidden={!open}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      >
        <ul aria-label={words.listLabel}>
          {cases.map((record) => (
            <li key={record.id}>
              <button
                type="button"
                class="case-choice"
                aria-current={record.id === active?.id}
                onClick={() => {
                  close();
                  props.onChoose(record.id);
                }}
              >
                <span>{nameOf(record, text)}</span>
                <span class="small soft digits">
                  {record.nik === '' ? words.noNik : masks.value(masks.groupNik(record.nik))}
                </span>
                {record.id === active?.id && (
                  <span class="mark mark-ok">
                    <Icon name="check" />
                    {words.inHand}
                  </span>
                )}
              </button>
              <button
                type="button"
                class="icon-button"
                aria-label={words.remove(nameOf(record, text))}
                title={words.remove(nameOf(record, text))}
                onClick={() => {
                  close();
                  props.onRemove(record.id);
                }}
              >
                <Icon name="trash" />
              </button>
            </li>
          ))}
        </ul>
        <button
          type="button"
          onClick={() => {
            setOpen(false);
            props.onCreate();
          }}
        >
          <Icon name="plus" />
          {words.create}
        </button>
      </div>
    </section>
  );
}

/** The name on the KTP, or what to say while there is none. */
export function nameOf(record: Case, text: PanelText): string {
  return record.nameAsPrinted.trim() || text.cases.unnamed;
}
