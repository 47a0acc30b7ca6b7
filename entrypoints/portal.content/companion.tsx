/** The content script at work: looks, asks the background, shows, covers. No rule and no word lives here. */
import { render } from 'preact';
import { Overlay, type ChipState, type OverlayNote } from '../../components/overlay/Overlay.tsx';
import overlayStyles from '../../components/overlay/overlay.css?inline';
import tokens from '../../components/shared/tokens.css?inline';
import type { CallData, Hint, PageStatus, PortalSnapshot } from '../../utils/contracts/messages.ts';
import type { FieldId, Generation, MessagePlace } from '../../utils/domain/form/form.ts';
import { answerBackground, callBackground, isConnected } from '../../utils/platform/messaging-content.ts';
import { CaptureFlow } from '../../utils/portal/capture-flow.ts';
import { FIELD_WRAPPERS } from '../../utils/portal/catalogue.ts';
import { coverPage, type Cover } from '../../utils/portal/cover.ts';
import { inspectPage, type Inspection } from '../../utils/portal/detect.ts';
import { createLayer, isOwn, removeStaleLayers, type Layer } from '../../utils/portal/layer.ts';
import { MessageTracker, scanMessages, shownText, type ShownMessage } from '../../utils/portal/messages.ts';
import {
  documentFailure,
  watchNetwork,
  type FailedCall,
  type NetworkWatch,
} from '../../utils/portal/network.ts';
import { observePage, type PageChange } from '../../utils/portal/observe.ts';
import { Placer } from '../../utils/portal/placement.ts';
import { watchPresses, type Press } from '../../utils/portal/presses.ts';
import { fieldStatesOf, pageOf, readValue, takeSnapshot } from '../../utils/portal/read.ts';
import { writeValue } from '../../utils/portal/write.ts';
import type { OverlayWords } from '../../utils/words/overlay.ts';

/** Typing is answered after a short rest. */
const TYPING_REST_MS = 150;
/** A background that was just killed answers the second time. */
const HELLO_AGAIN_MS = 1_500;
const HELLO_TRIES = 5;
/** A page that shows nothing at all this long after loading is an error page. */
const BLANK_AFTER_MS = 6_000;
/** No page has more to say in a minute; one that does is noise. */
const INCIDENTS_PER_MINUTE = 30;
const FADE_MS = 200;

/** What the person did with a field's proposal. */
interface Written {
  readonly before: string;
  readonly after: string;
  readonly notice: 'used' | 'undone' | 'refused';
}

interface Report {
  readonly text: string;
  readonly textLength: number;
  readonly place: MessagePlace;
  readonly field: FieldId | null;
  readonly signal: CallData<'page.incident'>['signal'];
  readonly call: FailedCall | null;
  readonly elapsedMs: number | null;
}
const NOTHING_SAID: Report = {
  text: '',
  textLength: 0,
  place: 'network',
  field: null,
  signal: null,
  call: null,
  elapsedMs: null,
};

export class Companion {
  readonly #document: Document;
  readonly #view: Window & typeof globalThis;
  readonly #signal: AbortSignal;
  readonly #leave: () => void;
  readonly #layer: Layer;
  readonly #capture: CaptureFlow;
  #run: AbortController | null = null;
  #status: PageStatus | null = null;
  #inspection: Inspection | null = null;
  #generation: Generation = 'unknown';
  #tracker = new MessageTracker();
  #network: NetworkWatch | null = null;
  #placer: Placer | null = null;
  #ask: (afterMs: number) => void = () => undefined;
  #observed = '';
  #observing = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** What the background has not been told of yet, because the person may still be typing. */
  #untold: PortalSnapshot | null = null;
  readonly #incidentTimes: number[][] = [];
  #hints: readonly Hint[] = [];
  #aside: readonly FieldId[] = [];
  #openField: FieldId | null = null;
  #isListOpen = false;
  readonly #written = new Map<FieldId, Written>();
  readonly #refused = new Set<string>();

  constructor(document: Document, signal: AbortSignal, leave: () => void) {
    this.#document = document;
    this.#view = document.defaultView!;
    this.#signal = signal;
    this.#leave = leave;
    removeStaleLayers(document);
    this.#layer = createLayer(document, {
      mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
      styles: tokens + overlayStyles,
    });
    this.#keepEventsHome();
    this.#capture = new CaptureFlow({
      cover: () => this.#cover(),
      uncover: () => this.#layer.setShown(true),
      take: (entryId, covers) => {
        const { offsetLeft, offsetTop, scale } = visualViewport!;
        const view = { offsetLeft, offsetTop, scale, innerWidth };
        return callBackground('picture.take', { entryId, devicePixelRatio, covers, view });
      },
      settle: (entryId, covered) => callBackground('picture.settle', { entryId, covered }),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    });
  }

  start(): void {
    this.#signal.addEventListener('abort', () => {
      this.#stopRun();
      // The browser has put a newer version in its place, which comes to this page when it is loaded again.
      if (this.#status && !isConnected())
        render(<p class="chip line">{this.#status.words['updated']}</p>, this.#layer.ground);
      else this.#layer.remove();
    });
    answerBackground(
      {
        'tab.status': (status) => {
          this.#setStatus(status);
          return {};
        },
        'tab.capture': ({ entryId }) => {
          void this.#capture.capture(entryId);
          return {};
        },
        'tab.describe': () => takeSnapshot(this.#look(), location),
      },
      this.#signal,
    );
    void this.#hello(1);
    // A page that comes back from the browser's own cache was forgotten meanwhile.
    this.#view.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted) return;
        this.#status = null;
        void this.#hello(1);
      },
      { signal: this.#signal },
    );
  }

  async #hello(attempt: number): Promise<void> {
    const reply = await callBackground('page.hello', { page: pageOf(this.#look(), location) });
    if (this.#signal.aborted || this.#status) return;
    if (reply.ok) this.#setStatus(reply.value);
    else if (!isConnected()) this.#leave();
    else if (attempt < HELLO_TRIES) setTimeout(() => void this.#hello(attempt + 1), HELLO_AGAIN_MS * attempt);
  }

  #setStatus(status: PageStatus): void {
    const wasPaused = this.#status?.paused;
    this.#status = status;
    if (status.paused) this.#stopRun();
    else if (!this.#run) {
      this.#startRun();
      // What the portal said during the pause is not recorded afterwards either.
      if (wasPaused) this.#findNew(this.#look(), []);
    }
    // Another case or language: the same form is to be judged anew. One that succeeded is no try any more.
    if (this.#inspection?.step !== 'done') this.#observed = '';
    this.#ask(0);
    this.#show();
  }

  #startRun(): void {
    const run = new AbortController();
    this.#run = run;
    const { signal } = run;
    this.#placer = new Placer(this.#layer, this.#document, (aside) => this.#setAside(aside), signal);
    this.#network = watchNetwork(
      this.#view,
      {
        onSilentFailure: (call) => void this.#report({ signal: 'server-error', call }),
        onOffline: () => void this.#report({ signal: 'offline' }),
        onTimeout: (elapsedMs) => void this.#report({ signal: 'timeout', elapsedMs }),
      },
      signal,
    );
    this.#ask = observePage(this.#document, (change) => this.#onChange(change), signal);
    watchPresses(
      this.#view,
      () => this.#look().step,
      (press) => this.#onPress(press),
      signal,
    );
    this.#watchDocument(signal);
  }

  #stopRun(): void {
    this.#run?.abort();
    this.#run = null;
    this.#ask = () => undefined;
    this.#untold = null;
    this.#observing += 1;
    this.#hints = [];
    this.#aside = [];
    this.#openField = null;
    this.#isListOpen = false;
  }

  #look(): Inspection {
    const inspection = inspectPage(this.#document, this.#generation);
    if (inspection.generation !== 'unknown') this.#generation = inspection.generation;
    this.#inspection = inspection;
    return inspection;
  }

  #onChange({ touched, isEdited }: PageChange): void {
    if (!isConnected()) {
      this.#leave();
      return;
    }
    const inspection = this.#look();
    this.#observe();
    if (isEdited) this.#tracker.noteEdit();
    for (const message of this.#findNew(inspection, touched)) {
      this.#network?.noteMessage();
      void this.#report({ ...message, call: this.#network?.latestFailure() ?? null });
    }
    this.#network?.noteLook(this.#document);
    this.#forgetOldWrites(inspection);
    this.#show();
  }

  #findNew(inspection: Inspection, touched: readonly Node[]): ShownMessage[] {
    const { messages, isFading } = scanMessages(this.#document, inspection, touched);
    if (isFading) this.#ask(FADE_MS);
    return this.#tracker.findNew(messages, touched, performance.now());
  }

  #observe(): void {
    const snapshot = takeSnapshot(this.#inspection!, location);
    const seen = JSON.stringify(snapshot);
    if (seen === this.#observed) return;
    const isFirst = this.#observed === '';
    this.#observed = seen;
    this.#untold = snapshot;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.#judge(), isFirst ? 0 : TYPING_REST_MS);
  }

  async #judge(): Promise<void> {
    const snapshot = this.#untold;
    if (!snapshot) return;
    this.#untold = null;
    this.#observing += 1;
    const asked = this.#observing;
    const reply = await callBackground('page.observed', snapshot);
    // A later state of the form has been asked about meanwhile.
    if (asked !== this.#observing || !this.#run) return;
    if (reply.ok) this.#hints = reply.value.hints;
    else this.#observed = '';
    this.#show();
  }

  #onPress({ button, label, element }: Press): void {
    this.#tracker.notePress();
    this.#network?.notePress(element);
    void callBackground('page.pressed', { snapshot: takeSnapshot(this.#look(), location), button, label });
  }

  #watchDocument(signal: AbortSignal): void {
    const failed = documentFailure(this.#view);
    if (failed && !this.#inspection?.fields.size) {
      void this.#report({
        ...shownText(this.#document.body),
        place: 'page',
        signal: 'server-error',
        call: failed,
      });
    }
    const timer = setTimeout(() => {
      const { body } = this.#document;
      const isBlank =
        body && body.innerText.trim() === '' && !body.querySelector('img,svg,canvas,video,iframe,input');
      if (!isBlank) return;
      const call = this.#network?.latestFailure() ?? null;
      void this.#report({ place: 'page', signal: 'server-error', call, elapsedMs: BLANK_AFTER_MS });
    }, BLANK_AFTER_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  async #report(report: Partial<Report>): Promise<void> {
    const { text, textLength, place, field, signal, call, elapsedMs } = { ...NOTHING_SAID, ...report };
    const now = performance.now();
    // Loose text is mostly no message at all: it does not use up the room of what stands in a container.
    const times = (this.#incidentTimes[place === 'page' ? 1 : 0] ??= []);
    while (now - times[0]! > 60_000) times.shift();
    if (times.push(now) > INCIDENTS_PER_MINUTE) return;
    // What the message answers must be known first: another NIK makes it another record.
    void this.#judge();
    const inspection = this.#inspection ?? this.#look();
    const seen: CallData<'page.incident'> = {
      page: pageOf(inspection, location),
      atUtc: new Date().toISOString(),
      incident: {
        text,
        textLength,
        place,
        field,
        fieldStates: fieldStatesOf(inspection),
        online: navigator.onLine,
        httpStatus: call?.status ?? null,
        request: call?.request ?? null,
        elapsedMs: elapsedMs ?? call?.elapsedMs ?? null,
      },
      signal,
    };
    const reply = await callBackground('page.incident', seen);
    // A background that was stopped in between answers the second time, and knows what it has already.
    if (!reply.ok && reply.failure === 'page-unreachable') await callBackground('page.incident', seen);
  }

  #cover(): Cover {
    this.#layer.setShown(false);
    const { fields } = this.#look();
    // Of known fields only: a box without words yet may turn out to be one for a code.
    const typed = [...fields.values()]
      .filter(({ kind }) => kind === 'text' || kind === 'date')
      .map(readValue);
    const openFields = (['applicantKind', 'businessScale'] as const).flatMap(
      (field) => fields.get(field) ?? [],
    );
    const sex = fields.get('sex');
    return coverPage({
      document: this.#document,
      values: [...typed, ...(this.#status?.coverValues ?? [])].filter((value) => value.trim() !== ''),
      open: openFields.map(({ element }) => element),
      closed: sex && sex.inputs.length > 1 ? [sex.element] : [],
    });
  }

  /** What was written is history once the person types something else. */
  #forgetOldWrites({ fields }: Inspection): void {
    for (const [field, { before, after, notice }] of this.#written) {
      const control = fields.get(field);
      const shown = control ? readValue(control) : null;
      const expected = notice === 'undone' ? before : after;
      if (shown === null || (notice !== 'refused' && shown.toLowerCase() !== expected.toLowerCase())) {
        this.#written.delete(field);
      }
    }
  }

  async #use(field: FieldId, event: Event): Promise<void> {
    const proposal = this.#hints.find((hint) => hint.field === field)?.proposal;
    const control = this.#look().fields.get(field);
    if (!event.isTrusted || proposal == null || !control || this.#refused.has(`${field} ${proposal}`)) return;
    const { outcome, before } = await writeValue(control, proposal);
    if (outcome === 'refused') this.#refused.add(`${field} ${proposal}`);
    this.#written.set(field, {
      before,
      after: readValue(control),
      notice: outcome === 'refused' ? 'refused' : 'used',
    });
    this.#afterWrite(field, outcome);
  }

  async #undo(field: FieldId, event: Event): Promise<void> {
    const written = this.#written.get(field);
    const control = this.#look().fields.get(field);
    // Only if the field still holds what we wrote: the person's own typing is never replaced.
    if (!event.isTrusted || written?.notice !== 'used' || !control || readValue(control) !== written.after)
      return;
    // Said before it is done: a look at the page meanwhile must not take it for the person's own typing.
    this.#written.set(field, { ...written, notice: 'undone' });
    const { outcome } = await writeValue(control, written.before);
    if (outcome === 'refused') this.#written.set(field, { ...written, notice: 'refused' });
    this.#afterWrite(field, outcome === 'accepted' ? 'undone' : 'refused');
  }

  #afterWrite(field: FieldId, outcome: CallData<'page.written'>['outcome']): void {
    void callBackground('page.written', { page: pageOf(this.#look(), location), field, outcome });
    this.#ask(0);
    this.#show();
  }

  #togglePause(event: Event): void {
    if (!event.isTrusted || !this.#status) return;
    const paused = !this.#status.paused;
    void callBackground('page.paused', { page: pageOf(this.#look(), location), paused });
    this.#setStatus({ ...this.#status, paused });
  }

  #setAside(aside: readonly FieldId[]): void {
    if (aside.join() === this.#aside.join()) return;
    this.#aside = aside;
    this.#show();
  }

  #show(): void {
    if (!this.#status || this.#signal.aborted) return;
    const inspection = this.#inspection ?? this.#look();
    const { root } = this.#layer;
    const held = root.activeElement?.closest('.note,.chip');
    const notes = this.#hints
      .filter(({ field }) => inspection.fields.has(field))
      .map((hint) => this.#noteOf(hint));
    render(
      <Overlay
        words={this.#status.words as OverlayWords}
        state={this.#chipState(inspection)}
        missing={this.#status.paused ? [] : inspection.missing}
        notes={notes}
        aside={this.#aside}
        isListOpen={this.#isListOpen}
        onToggleNote={(field) => this.#open(this.#openField === field ? null : field, false)}
        onToggleList={() => this.#open(null, !this.#isListOpen)}
        onTogglePause={(event) => this.#togglePause(event)}
        onUse={(field, event) => void this.#use(field, event)}
        onUndo={(field, event) => void this.#undo(field, event)}
      />,
      this.#layer.ground,
    );
    // The button that had the focus is gone: the focus stays with its hint.
    if (held && !root.activeElement) held.querySelector('button')?.focus();
    this.#placer?.update(inspection.fields);
  }

  #noteOf(hint: Hint): OverlayNote {
    const written = this.#written.get(hint.field);
    return {
      hint,
      isOpen: this.#openField === hint.field,
      canUse:
        hint.proposal !== null &&
        written?.notice !== 'used' &&
        !this.#refused.has(`${hint.field} ${hint.proposal}`),
      canUndo: written?.notice === 'used',
      notice: written?.notice ?? 'none',
    };
  }

  #chipState({ fields, step }: Inspection): ChipState {
    if (this.#status!.paused) return 'paused';
    const isLost = fields.size === 0 && step !== 'done' && this.#inspection!.controls.length > 0;
    if (isLost) return 'notRecognised';
    return this.#status!.recording ? 'recording' : 'notRecording';
  }

  #open(field: FieldId | null, isListOpen: boolean): void {
    this.#openField = field;
    this.#isListOpen = isListOpen;
    this.#show();
  }

  /** The keyboard reached the hint of a field that is scrolled out of the window. */
  #bringBack(focused: Element): void {
    const field = focused.closest<HTMLElement>('.note')?.dataset['field'] as FieldId | undefined;
    const control = field && this.#inspection?.fields.get(field);
    control?.element.scrollIntoView({ block: 'nearest' });
  }

  #close(): void {
    if (this.#openField !== null || this.#isListOpen) this.#open(null, false);
  }

  /** The person turned to something else; their own field with its label and messages is not that. */
  #closeUnlessWithin(target: Node): void {
    const control = this.#openField && this.#inspection?.fields.get(this.#openField);
    const home = control && (control.element.closest(FIELD_WRAPPERS) ?? control.element);
    if (!isOwn(target) && !home?.contains(target)) this.#close();
  }

  /** What happens in our own root is none of the page's business, and its focus stays where it is. */
  #keepEventsHome(): void {
    const { ground } = this.#layer;
    const types =
      'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress focusin focusout wheel';
    for (const type of types.split(' ')) {
      ground.addEventListener(type, (event) => event.stopPropagation(), {
        passive: true,
        signal: this.#signal,
      });
    }
    ground.addEventListener('mousedown', (event) => event.preventDefault(), { signal: this.#signal });
    ground.addEventListener('focusin', ({ target }) => this.#bringBack(target as Element), {
      signal: this.#signal,
    });
    for (const type of ['pointerdown', 'focusin']) {
      this.#view.addEventListener(type, ({ target }) => this.#closeUnlessWithin(target as Node), {
        capture: true,
        passive: true,
        signal: this.#signal,
      });
    }
    this.#view.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') this.#close();
      },
      { capture: true, signal: this.#signal },
    );
  }
}
