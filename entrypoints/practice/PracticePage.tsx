import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Mailbox, NewestMail } from '../../components/practice/Mailbox.tsx';
import { PersonPicker } from '../../components/practice/PersonPicker.tsx';
import { PracticeMark } from '../../components/practice/PracticeMark.tsx';
import { TroubleForm } from '../../components/practice/TroubleForm.tsx';
import { Icon } from '../../components/shared/Icon.tsx';
import { LanguageSwitch } from '../../components/shared/LanguageSwitch.tsx';
import { PEOPLE, person } from '../../tests/portal/people.ts';
import { TROUBLES } from '../../tests/portal/rules/troubles.ts';
import {
  FORM_GENERATIONS,
  type FormGeneration,
  TROUBLE_IDS,
  type TroubleId,
  type TroublePlace,
} from '../../utils/contracts/practice.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { isPortalUrl } from '../../utils/platform/portal-url.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { practiceWords } from '../../utils/words/practice.ts';
import { Panel } from '../sidepanel/Panel.tsx';
import { cardOf, caseOf, listPeople } from './people-cards.ts';
import type { PracticePorts } from './practice-ports.ts';

const FORM_PAGE = 'latihan-formulir.html';

interface AskedTrouble {
  readonly id: TroubleId | null;
  readonly place: TroublePlace | null;
  /** One that has come and is over. */
  readonly hasCome: TroubleId | null;
}

const NO_TROUBLE: AskedTrouble = { id: null, place: null, hasCome: null };

/** Rehearsal: made-up people and errors on demand, the form, and the companion beside it. */
export function PracticePage({ ports }: { readonly ports: PracticePorts }): JSX.Element {
  const { portal } = ports;
  const [language, setLanguage] = useState<Language>('id');
  const [, setChanges] = useState(0);
  const [personKey, setPersonKey] = useState(PEOPLE[0]!.key);
  const [form, setForm] = useState<FormGeneration>('C');
  const [round, setRound] = useState(0);
  const [trouble, setTrouble] = useState(NO_TROUBLE);
  const [said, setSaid] = useState('');
  const [hasStayed, setHasStayed] = useState(false);
  const words = practiceWords[language];
  const chosen = person(personKey);

  useEffect(() => {
    const controller = new AbortController();
    const onChange = (): void => {
      setChanges((count) => count + 1);
      void ports.panel.settings.read().then((settings) => setLanguage(settings.language));
    };
    ports.watchChanges(onChange, controller.signal);
    ports.watchStays(() => setHasStayed(true), controller.signal);
    onChange();
    return () => controller.abort();
  }, [ports]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `LATIHAN – ${words.title}`;
  }, [language]);
  const hasCome = portal.hasTroubleCome();
  useEffect(() => {
    if (!hasCome) return;
    portal.setTrouble(null, form);
    setTrouble({ ...NO_TROUBLE, hasCome: trouble.id });
  }, [hasCome]);

  function ask(id: TroubleId | null, place: TroublePlace | null, inForm = form): void {
    portal.setTrouble(id, inForm, place ?? undefined);
    setTrouble({ id, place, hasCome: null });
  }

  function openForm(generation: FormGeneration): void {
    setForm(generation);
    setSaid('');
    const canStay = trouble.id !== null && TROUBLES[trouble.id].forms.includes(generation);
    ask(canStay ? trouble.id : null, canStay ? trouble.place : null, generation);
  }

  function restart(): void {
    portal.reset();
    setTrouble(NO_TROUBLE);
    setRound(round + 1);
    setSaid(words.form.restarted);
  }

  /** The portal that is meant here is the practised one; other links of the companion lead to real desks. */
  function keepHere(event: Event): void {
    const link = (event.target as Element).closest('a');
    if (link === null || link.origin === location.origin) return;
    event.preventDefault();
    event.stopPropagation();
    setHasStayed(!isPortalUrl(link.href));
    if (!isPortalUrl(link.href)) return;
    ports.openInForm(link.pathname);
    document.getElementById('formulir')?.focus();
  }

  async function changeLanguage(next: Language): Promise<void> {
    const { settings, call } = ports.panel;
    await settings.save({ ...(await settings.read()), language: next });
    await call('panel.casesChanged', {});
  }

  return (
    <div class="practice">
      <PracticeMark
        mark={words.mark}
        jumpLabel={words.jump}
        parts={[
          { id: 'pengaturan', label: words.parts.controls },
          { id: 'formulir', label: words.parts.form },
          { id: 'pendamping', label: words.parts.companion },
        ]}
      />
      <section class="practice-lead" aria-labelledby="practice-title">
        <div>
          <h1 id="practice-title">{words.title}</h1>
          <p class="small soft">{words.markDetails}</p>
        </div>
        <div class="actions">
          <a class="button" href="workspace.html">
            <Icon name="back" />
            {words.toWorkspace}
          </a>
          <LanguageSwitch
            language={language}
            text={panelWords[language]}
            onChoose={(next) => void changeLanguage(next)}
          />
        </div>
      </section>
      <div class="practice-columns">
        <section id="pengaturan" class="practice-controls" aria-label={words.parts.controls} tabIndex={-1}>
          <PersonPicker
            people={listPeople(language)}
            chosenKey={personKey}
            card={cardOf(chosen, language)}
            language={language}
            onChoose={setPersonKey}
            onCopy={async (value) => {
              try {
                await ports.copyText(value);
                return true;
              } catch {
                return false;
              }
            }}
            onMakeCase={async () => {
              await ports.makeCase(caseOf(chosen));
              return words.person.caseMade(chosen.name);
            }}
          />
          <TroubleForm
            choices={TROUBLE_IDS.filter((id) => TROUBLES[id].forms.includes(form)).map((id) => ({
              id,
              places: TROUBLES[id].places,
              lasts: TROUBLES[id].lasts,
            }))}
            chosen={trouble.id}
            place={trouble.place}
            hasCome={trouble.hasCome}
            language={language}
            onChoose={ask}
          />
          <Mailbox
            mails={portal.mails()}
            language={language}
            timeZone={ports.panel.clock.timeZone()}
            onActivate={ports.openInForm}
          />
        </section>
        <section id="formulir" class="practice-form" aria-label={words.parts.form} tabIndex={-1}>
          <div class="practice-form-head">
            <label for="practice-form-choice">{words.form.choose}</label>
            <select
              id="practice-form-choice"
              value={form}
              onChange={({ currentTarget }) =>
                openForm(FORM_GENERATIONS.find((each) => each === currentTarget.value) ?? 'C')
              }
            >
              {FORM_GENERATIONS.map((generation) => (
                <option key={generation} value={generation}>
                  {words.form.generations[generation]}
                </option>
              ))}
            </select>
            <button type="button" onClick={restart}>
              {words.form.restart}
            </button>
            <p role="status" class="small practice-said">
              {said}
            </p>
            <NewestMail mails={portal.mails()} language={language} onActivate={ports.openInForm} />
          </div>
          <iframe
            key={`${form} ${round}`}
            src={`${FORM_PAGE}?gen=${form}`}
            title={`${words.parts.form} (${words.mark})`}
            onLoad={({ currentTarget }) => {
              if (currentTarget.contentWindow) ports.connectForm(currentTarget.contentWindow);
            }}
          />
        </section>
        <div
          id="pendamping"
          class="practice-companion"
          tabIndex={-1}
          onClickCapture={keepHere}
          onAuxClickCapture={keepHere}
        >
          <section class="practice-button" aria-labelledby="practice-companion">
            <h2 id="practice-companion">{words.companion.heading}</h2>
            <button type="button" aria-describedby="practice-button-help" onClick={ports.pressButton}>
              <Icon name="record" />
              {words.companion.button}
            </button>
            <p id="practice-button-help" class="small soft">
              {words.companion.buttonHelp}
            </p>
            <p role="status" class="small practice-said">
              {hasStayed && words.companion.staysHere}
            </p>
          </section>
          <Panel ports={ports.panel} />
        </div>
      </div>
    </div>
  );
}
