/** One course of a case says the same, however its entries are split over the devices that recorded it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOutcome } from '../../../utils/domain/casework/case-outcome.ts';
import type { CaseworkEvent, CaseworkLine } from '../../../utils/domain/casework/casework-line.ts';
import {
  CASE_OUTCOMES,
  REMEDIES,
  STAGES,
  WAIT_OUTCOMES,
  WAITS,
} from '../../../utils/domain/casework/casework.ts';
import { readStage } from '../../../utils/domain/casework/read-stage.ts';
import { readTried } from '../../../utils/domain/casework/read-tried.ts';
import { findOpenWaits } from '../../../utils/domain/casework/read-waits.ts';
import { MESSAGE_CLASSES } from '../../../utils/domain/diagnosis/message-class.ts';
import { mergeDevices } from '../../../utils/domain/evidence/devices.ts';
import { BUTTON_IDS, GENERATIONS, STEP_IDS } from '../../../utils/domain/form/form.ts';
import { minute } from './support/lines.ts';

const said = fc.oneof<fc.Arbitrary<CaseworkEvent>[]>(
  fc.record({ kind: fc.constant('stage-set'), stage: fc.constantFrom(null, ...STAGES) }),
  fc.record({
    kind: fc.constant('tried'),
    remedy: fc.constantFrom(...REMEDIES),
    isDone: fc.boolean(),
    candidate: fc.constantFrom(undefined, 'mail-1', 'mail-2'),
  }),
  fc.record({ kind: fc.constant('wait-begun'), wait: fc.constantFrom(...WAITS) }),
  fc.record({
    kind: fc.constant('wait-ended'),
    wait: fc.constantFrom(...WAITS),
    outcome: fc.constantFrom(...WAIT_OUTCOMES),
  }),
  fc.record({ kind: fc.constant('case-closed'), outcome: fc.constantFrom(...CASE_OUTCOMES) }),
  fc.constant({ kind: 'case-reopened' }),
  fc.constant({ kind: 'note' }),
);

const seen = fc.oneof<fc.Arbitrary<CaseworkEvent>[]>(
  fc.constant({ kind: 'step-entered' }),
  fc.record({ kind: fc.constant('pressed'), button: fc.constantFrom(...BUTTON_IDS) }),
  fc.record({ kind: fc.constant('incident'), messageClass: fc.constantFrom(...MESSAGE_CLASSES) }),
);

const page = fc.record({
  step: fc.constantFrom(...STEP_IDS),
  generation: fc.constantFrom(...GENERATIONS),
  path: fc.constantFrom('/register', '/aktivasi'),
});

const happening = fc.oneof(
  fc.record({ event: said, page: fc.constant(null) }),
  fc.record({ event: seen, page }),
);

const course = fc.array(fc.record({ happening, device: fc.constantFrom('a', 'b', 'c') }), { maxLength: 40 });

function record(
  events: readonly { readonly happening: Omit<CaseworkLine, 'atUtc'>; readonly device: string }[],
) {
  const sequences = new Map<string, number>();
  return events.map(({ happening: what, device }, at) => {
    const sequence = (sequences.get(device) ?? 0) + 1;
    sequences.set(device, sequence);
    return { ...what, atUtc: minute(at), device, sequence };
  });
}

function readAll(lines: readonly CaseworkLine[]): object {
  return {
    stage: readStage(lines, { path: 'new-account' }),
    tried: readTried(lines),
    waits: findOpenWaits(lines),
    outcome: readOutcome(lines),
  };
}

test('the same on one device and on three, in whatever order they are read', () => {
  fc.assert(
    fc.property(course, fc.infiniteStream(fc.nat()), (events, order) => {
      const onOne = record(events.map((one) => ({ ...one, device: 'a' })));
      const onThree = record(events)
        .map((one) => ({ one, at: order.next().value }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ one }) => one);
      expect(readAll(mergeDevices(onThree))).toEqual(readAll(onOne));
    }),
  );
});

test('whatever was recorded, the present stage is none of the passed ones', () => {
  fc.assert(
    fc.property(course, (events) => {
      const { stage, passed } = readStage(record(events), null);
      expect(passed).not.toContain(stage);
      expect(passed).toEqual(STAGES.filter((one) => passed.includes(one)));
    }),
  );
});
