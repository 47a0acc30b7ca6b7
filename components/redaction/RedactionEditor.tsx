import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Language } from '../../utils/contracts/settings.ts';
import type { PictureBox } from '../../utils/domain/evidence/picture-box.ts';
import { workspaceWords } from '../../utils/words/workspace.ts';
import { Icon } from '../shared/Icon.tsx';
import {
  boxBetween,
  CORNERS,
  moveBox,
  oppositeCorner,
  placeBox,
  resizeBox,
  type Corner,
  type Point,
  type Size,
} from './box-geometry.ts';
import { redoStep, takeStep, undoStep, type EditHistory } from './edit-history.ts';
import './redaction.css';

/** Pixels of the picture for one press of an arrow key, and for each repeat while it is held. */
const NUDGE_PX = 2;
const HELD_NUDGE_PX = 12;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export type BoxHistory = EditHistory<readonly PictureBox[]>;

interface RedactionEditorProps {
  readonly language: Language;
  /** By which people name the entry. */
  readonly label: string;
  readonly pictureUrl: string;
  readonly picture: Size;
  /** Boxes so far; kept outside, so that leaving the page by mistake loses nothing. */
  readonly history: BoxHistory;
  readonly isWorking: boolean;
  readonly onChange: (history: BoxHistory) => void;
  readonly onCover: (boxes: readonly PictureBox[], dropsEarlier: boolean) => void;
  readonly onCancel: () => void;
}

/** A drag under way: from where, and what it does. */
type Drag =
  | { readonly kind: 'draw'; readonly from: Point; readonly to: Point }
  | { readonly kind: 'move'; readonly at: number; readonly from: Point; readonly to: Point }
  | { readonly kind: 'size'; readonly at: number; readonly from: Point; readonly to: Point };

/** Draws boxes over a picture with mouse, finger or keys. Nothing is covered before the person says so. */
export function RedactionEditor(props: RedactionEditorProps): JSX.Element {
  const { language, label, picture, history, isWorking } = props;
  const words = workspaceWords[language].redact;
  const boxes = history.present;
  const [selected, setSelected] = useState<number | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [dropsEarlier, setDropsEarlier] = useState(false);
  const [says, setSays] = useState('');
  const stage = useRef<HTMLDivElement>(null);
  const focusNext = useRef<number | null>(null);
  const id = useId();
  const shown = drag ? applyDrag(boxes, drag, picture) : boxes;

  useEffect(() => {
    if (focusNext.current === null) return;
    boxElement(stage.current, focusNext.current)?.focus();
    focusNext.current = null;
  }, [boxes]);

  function step(next: readonly PictureBox[], mark: string | null = null): void {
    setSays('');
    props.onChange(takeStep(history, next, mark));
  }

  function addBox(): void {
    focusNext.current = boxes.length;
    setSelected(boxes.length);
    step([...boxes, placeBox(boxes, picture)]);
  }

  function removeBox(at: number): void {
    const next = boxes.filter((_, index) => index !== at);
    if (next.length > 0) focusNext.current = Math.min(at, next.length - 1);
    else stage.current?.focus();
    setSelected(next.length > 0 ? Math.min(at, next.length - 1) : null);
    step(next);
  }

  function pointOf(event: PointerEvent): Point {
    const area = stage.current?.getBoundingClientRect();
    if (!area || area.width === 0 || area.height === 0) return { xPx: 0, yPx: 0 };
    return {
      xPx: ((event.clientX - area.left) / area.width) * picture.widthPx,
      yPx: ((event.clientY - area.top) / area.height) * picture.heightPx,
    };
  }

  /** What the press began on decides: a corner sizes, a box moves, the bare picture gets a new box. */
  function beginDrag(event: PointerEvent): void {
    if (event.button !== 0 || isWorking) return;
    const target = event.target as Element;
    const point = pointOf(event);
    const holder = target.closest<HTMLElement>('[data-box]');
    const at = holder ? Number(holder.dataset['box']) : -1;
    const box = boxes[at];
    const corner = target.closest<HTMLElement>('[data-corner]')?.dataset['corner'];
    if (box && corner !== undefined) {
      setDrag({ kind: 'size', at, from: oppositeCorner(box, corner as Corner), to: point });
    } else if (box) setDrag({ kind: 'move', at, from: point, to: point });
    else setDrag({ kind: 'draw', from: point, to: point });
    setSelected(box ? at : null);
    holder?.focus();
    stage.current?.setPointerCapture?.(event.pointerId);
    event.preventDefault();
  }

  function endDrag(): void {
    if (!drag) return;
    const next = applyDrag(boxes, drag, picture);
    setDrag(null);
    if (!isSame(next, boxes)) {
      if (drag.kind === 'draw') {
        focusNext.current = boxes.length;
        setSelected(boxes.length);
      }
      step(next);
    }
  }

  function onBoxKey(event: KeyboardEvent, at: number): void {
    const box = boxes[at];
    if (!box) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      removeBox(at);
      return;
    }
    const arrow = ARROWS[event.key];
    if (!arrow || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const [x, y] = arrow.map((way) => way * (event.repeat ? HELD_NUDGE_PX : NUDGE_PX)) as [number, number];
    const change = event.shiftKey ? resizeBox : moveBox;
    step(
      boxes.map((each, index) => (index === at ? change(each, x, y, picture) : each)),
      `${event.shiftKey ? 'size' : 'move'} ${at}`,
    );
  }

  function onEditorKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) props.onChange(undoStep(history));
    else if (key === 'y' || (key === 'z' && event.shiftKey)) props.onChange(redoStep(history));
    else return;
    event.preventDefault();
  }

  return (
    <div class="redaction" onKeyDown={onEditorKey}>
      <p>{words.lead}</p>
      <div class="redaction-bar actions">
        <button type="button" onClick={addBox}>
          <Icon name="plus" />
          {words.add}
        </button>
        <button
          type="button"
          aria-disabled={selected === null || !boxes[selected]}
          onClick={() => selected !== null && boxes[selected] && removeBox(selected)}
        >
          <Icon name="trash" />
          {words.removeBox}
        </button>
        <button
          type="button"
          aria-disabled={history.past.length === 0}
          onClick={() => props.onChange(undoStep(history))}
        >
          {words.undo}
        </button>
        <button
          type="button"
          aria-disabled={history.future.length === 0}
          onClick={() => props.onChange(redoStep(history))}
        >
          {words.redo}
        </button>
        <span class="small soft" role="status">
          {words.boxes(boxes.length)}
        </span>
      </div>
      <div
        ref={stage}
        class="redaction-stage"
        role="group"
        aria-label={words.picture(label)}
        aria-describedby={`${id}-keys`}
        tabIndex={-1}
        onPointerDown={beginDrag}
        onPointerMove={(event) => drag && setDrag({ ...drag, to: pointOf(event) })}
        onPointerUp={endDrag}
        onPointerCancel={() => setDrag(null)}
      >
        <img src={props.pictureUrl} alt="" draggable={false} />
        {shown.map((box, at) => (
          <button
            key={at}
            type="button"
            class="redaction-box"
            data-box={at}
            style={placeOf(box, picture)}
            aria-label={words.box(at + 1, box.leftPx, box.topPx, box.widthPx, box.heightPx)}
            aria-describedby={`${id}-keys`}
            onFocus={() => setSelected(at)}
            onKeyDown={(event) => onBoxKey(event, at)}
          >
            {CORNERS.map((corner) => (
              <span key={corner} class={`redaction-corner redaction-${corner}`} data-corner={corner} />
            ))}
          </button>
        ))}
      </div>
      <p id={`${id}-keys`} class="small soft">
        {words.keys}
      </p>
      <form
        class="redaction-end"
        onSubmit={(event) => {
          event.preventDefault();
          if (isWorking) return;
          if (boxes.length === 0) setSays(words.noBox);
          else props.onCover(boxes, dropsEarlier);
        }}
      >
        <label class="choice">
          <input
            type="checkbox"
            aria-describedby={`${id}-drop`}
            checked={dropsEarlier}
            onChange={(event) => setDropsEarlier(event.currentTarget.checked)}
          />
          {words.dropEarlier}
        </label>
        <p id={`${id}-drop`} class={dropsEarlier ? 'small redaction-warn' : 'small soft'}>
          {dropsEarlier ? words.dropEarlierHelp : words.keepEarlierHelp}
        </p>
        <div class="actions">
          <button type="submit" class="primary" aria-disabled={isWorking}>
            {words.cover(boxes.length)}
          </button>
          <button type="button" onClick={props.onCancel}>
            {words.cancel}
          </button>
        </div>
        <p role="status" class="small">
          {isWorking ? words.working : says}
        </p>
        {isWorking && <progress aria-label={words.working} />}
      </form>
    </div>
  );
}

function boxElement(stage: HTMLElement | null, at: number): HTMLElement | null {
  return stage?.querySelector<HTMLElement>(`[data-box="${at}"]`) ?? null;
}

/** Shares of the picture, so that boxes stay in place at every size and zoom. */
function placeOf(box: PictureBox, picture: Size) {
  const share = (part: number, whole: number): string => `${(part / whole) * 100}%`;
  return {
    insetInlineStart: share(box.leftPx, picture.widthPx),
    insetBlockStart: share(box.topPx, picture.heightPx),
    inlineSize: share(box.widthPx, picture.widthPx),
    blockSize: share(box.heightPx, picture.heightPx),
  };
}

function applyDrag(boxes: readonly PictureBox[], drag: Drag, picture: Size): readonly PictureBox[] {
  const { from, to } = drag;
  if (drag.kind === 'draw') {
    const drawn = boxBetween(from, to, picture);
    return drawn ? [...boxes, drawn] : boxes;
  }
  return boxes.map((box, at) => {
    if (at !== drag.at) return box;
    if (drag.kind === 'move') return moveBox(box, to.xPx - from.xPx, to.yPx - from.yPx, picture);
    return boxBetween(from, to, picture) ?? box;
  });
}

function isSame(a: readonly PictureBox[], b: readonly PictureBox[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
