/** The error with which most people meet: their NIK has an account already. */
import { person } from '../portal/people.ts';
import type { PanelPerson } from '../support/panel-person.ts';
import { startRecording, type Stage } from './stage.ts';

/** Whose NIK the practice portal already knows. */
export const OWNER = { ...person('hendra'), email: 'hendra.9907@contoh.id', phone: '812-0000-9907' };

/** Waits with an error on the portal: the NIK of the case has an account. */
export async function meetRegisteredNik(stage: Stage): Promise<PanelPerson> {
  const operator = await startRecording(stage, OWNER);
  await stage.form.chooseKind();
  await stage.form.type('nik', OWNER.nik);
  await operator.waitForLine('NIK sudah terdaftar', { picture: true });
  return operator;
}
