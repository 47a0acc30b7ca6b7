/** What was done, so that it can be undone and done again. Never changes a history, returns the next one. */
export interface EditHistory<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** What the last step was; steps with the same mark in a row count as one. */
  readonly mark: string | null;
}

export function beginHistory<State>(present: State): EditHistory<State> {
  return { past: [], present, future: [], mark: null };
}

/** One step further. Steps that carry the same mark, one after the other, are undone together. */
export function takeStep<State>(
  history: EditHistory<State>,
  present: State,
  mark: string | null = null,
): EditHistory<State> {
  const goesOn = mark !== null && mark === history.mark;
  const past = goesOn ? history.past : [...history.past, history.present];
  return { past, present, future: [], mark };
}

export function undoStep<State>(history: EditHistory<State>): EditHistory<State> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return {
    past: past.slice(0, -1),
    present: past[past.length - 1] as State,
    future: [present, ...future],
    mark: null,
  };
}

export function redoStep<State>(history: EditHistory<State>): EditHistory<State> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  return { past: [...past, present], present: future[0] as State, future: future.slice(1), mark: null };
}
