/** Each error on demand comes in each form for which it is offered: once, at the place asked for. */
import { describe, expect, test } from 'vitest';
import { person, type Person } from '../../portal/people.ts';
import { createBackend } from '../../portal/rules/backend.ts';
import type { CallData, CallName } from '../../portal/rules/calls.ts';
import type { PortalMessage } from '../../portal/rules/messages.ts';
import { TROUBLES } from '../../portal/rules/troubles.ts';
import {
  type FormGeneration,
  FORM_GENERATIONS,
  TROUBLE_IDS,
  type TroubleId,
  type TroublePlace,
} from '../../../utils/contracts/practice.ts';
import { classifyMessage } from '../../../utils/domain/diagnosis/classify-message.ts';

const BUDI = person('budi');
/** Somebody for a second try, of whom the portal has not heard. */
const SITI = person('siti');
const KIND = 'Orang Perseorangan';

interface Said {
  readonly call: CallName;
  readonly message: PortalMessage | null;
}

function openPortal() {
  let requests = 0;
  const backend = createBackend({ now: () => Date.UTC(2026, 10, 21), randomInt: (below) => 1 % below });

  /** What the portal says in all the calls of a registration, whatever it refuses on the way. */
  function walk(
    form: FormGeneration,
    { key, nik, ...card }: Person = BUDI,
  ): { said: Said[]; unanswered: number; slowest: number } {
    const identity = { nik, name: card.name, sex: card.sex, birthDate: card.birthDate };
    const phone = `81300000${nik.slice(-4)}`;
    const contact = { email: `${key}@contoh.id`, phone, address: card.address };
    const said: Said[] = [];
    let unanswered = 0;
    let slowest = 0;
    const call = <Name extends CallName>(name: Name, data: CallData<Name>): Record<string, string> => {
      requests += 1;
      const answer = backend.handleCall(name, data, `request ${requests}`);
      if (answer.kind !== 'reply') {
        unanswered += 1;
        return {};
      }
      slowest = Math.max(slowest, answer.afterMs);
      if (answer.body?.ok) return answer.body.data as Record<string, string>;
      said.push({ call: name, message: answer.body?.message ?? null });
      return {};
    };
    if (form === 'A') {
      const { captcha = '' } = call('captcha', {});
      const captchaAnswer = backend.lastCaptcha() ?? '';
      call('register-classic', { ...identity, ...contact, captcha, captchaAnswer });
      const link = backend.state().mails.findLast((mail) => mail.to === contact.email)?.link;
      if (link) call('activate', { token: new URLSearchParams(link.split('?')[1]).get('token') ?? '' });
    } else {
      if (form === 'C') {
        call('check-nik', { nik, kind: KIND });
        call('check-email', { email: contact.email });
      }
      const to =
        form === 'C'
          ? ({ channel: 'email', to: contact.email, nik } as const)
          : ({ channel: 'whatsapp', to: contact.phone, nik: null } as const);
      const { challenge = '' } = call('send-code', { ...to, kind: KIND });
      const { session = '' } = call('verify-code', { challenge, code: backend.lastCode(to.to) ?? '' });
      call('register', {
        ...identity,
        ...contact,
        session,
        kind: KIND,
        village: card.villageCode,
        password: 'Rahasia#2026',
      });
    }
    const password = backend.state().accounts.find((account) => account.nik === nik)?.password ?? '';
    call('login', { account: contact.email, password });
    return { said, unanswered, slowest };
  }

  return { backend, walk };
}

/** After a refused code there is no session, and after no registration no account: not what was asked for. */
function firstSaid(said: readonly Said[]): PortalMessage | null | undefined {
  return said[0]?.message;
}

const offered = TROUBLE_IDS.flatMap((id) => TROUBLES[id].forms.map((form) => ({ id, form })));
const spoken = offered.filter(({ id }) => TROUBLES[id].places.length > 0);

test('every form is offered something, and none is offered anything twice', () => {
  expect(Object.keys(TROUBLES).toSorted()).toEqual([...TROUBLE_IDS].toSorted());
  for (const form of FORM_GENERATIONS) {
    expect(offered.filter((one) => one.form === form).length).toBeGreaterThan(8);
  }
});

describe.each(spoken)('$id in form $form', ({ id, form }) => {
  test('is the first thing that the portal says, and means what it is called', () => {
    const { backend, walk } = openPortal();
    backend.setFaults(TROUBLES[id].faults(form, undefined));
    const message = firstSaid(walk(form).said);
    expect(classifyMessage(message?.text ?? '').class).toBe(id satisfies TroubleId);
  });

  test('comes once', () => {
    const { backend, walk } = openPortal();
    backend.setFaults(TROUBLES[id].faults(form, undefined));
    expect(backend.isFaultToCome()).toBe(true);
    const text = firstSaid(walk(form).said)?.text;
    expect(backend.isFaultToCome()).toBe(false);
    const again = walk(form, SITI).said.map(({ message }) => message?.text);
    expect(again).not.toContain(text);
  });

  test.each(TROUBLES[id].places)('stands where it is asked for: %s', (place: TroublePlace) => {
    const { backend, walk } = openPortal();
    backend.setFaults(TROUBLES[id].faults(form, place));
    expect(firstSaid(walk(form).said)?.place).toBe(place);
  });
});

describe('troubles without words', () => {
  test.each(TROUBLES['otp-missing'].forms)('no code comes in form %s, each time', (form) => {
    const { backend, walk } = openPortal();
    backend.setFaults(TROUBLES['otp-missing'].faults(form, undefined));
    walk(form);
    walk(form);
    expect(backend.state().mails).toEqual([]);
    expect(backend.isFaultToCome()).toBe(false);
  });

  test('no activation mail comes, though the registration is accepted', () => {
    const { backend, walk } = openPortal();
    backend.setFaults(TROUBLES['activation-mail-missing'].faults('A', undefined));
    expect(walk('A').said.map(({ call }) => call)).toEqual(['login']);
    expect(backend.state().mails).toEqual([]);
  });

  test.each(FORM_GENERATIONS)('one call is never answered in form %s', (form) => {
    const { backend, walk } = openPortal();
    backend.setFaults(TROUBLES.timeout.faults(form, undefined));
    expect(walk(form).unanswered).toBe(1);
    expect(walk(form).unanswered).toBe(0);
  });

  test.each(FORM_GENERATIONS)('every answer is slow in form %s, and comes', (form) => {
    const { backend, walk } = openPortal();
    backend.setFaults(TROUBLES.slow.faults(form, undefined));
    const { unanswered, slowest } = walk(form);
    expect(unanswered).toBe(0);
    // Noticed by the person, and sooner than what the companion calls a time-out.
    expect(slowest).toBeGreaterThan(3_000);
    expect(slowest).toBeLessThan(30_000);
  });
});
