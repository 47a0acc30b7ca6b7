import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/shared/Icon.tsx';
import { PROXY_MAX } from '../../utils/contracts/settings.ts';
import { fingerprintOf } from '../../utils/services/bundle/verify-signature.ts';
import { letterControls } from '../../utils/words/letters.ts';
import { zoneName } from '../../utils/words/time.ts';
import { useLoaded } from '../sidepanel/use-loaded.ts';
import type { Desk } from './use-workspace.ts';

const ZONES = [
  ['Asia/Jakarta', 'jakarta'],
  ['Asia/Makassar', 'makassar'],
  ['Asia/Jayapura', 'jayapura'],
] as const;

/** Who acts for the applicants, language, zone; and by which key this browser's bundles are known. */
export function SettingsView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { ports, text, panelText, settings } = desk;
  const words = text.settings;
  const { language } = settings;
  const stored = useLoaded(() => ports.proxy.read(), '', desk.changes);
  const [typed, setTyped] = useState<string | null>(null);
  const fingerprint = useLoaded(async () => fingerprintOf(await ports.signer.publicKey()), '', 0);
  const device = useLoaded(() => ports.signer.device(), '', 0);
  const proxy = typed ?? stored.value ?? '';
  const isTooLong = proxy.length > PROXY_MAX;
  const deviceZone = ports.clock.timeZone();

  useEffect(() => {
    if (stored.failure) desk.sayFailure(stored.failure);
  }, [stored.failure]);

  const saved = (): void => desk.say({ tone: 'ok', message: words.saved });
  return (
    <div class="page page-narrow">
      <header class="page-head">
        <h1>{text.views.settings}</h1>
      </header>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (isTooLong) return;
          void desk.attempt(async () => {
            await ports.proxy.save(proxy.trim());
            setTyped(null);
            desk.refresh();
            saved();
          });
        }}
      >
        <label for="proxy">{words.proxy}</label>
        <p id="proxy-help" class="small soft">
          {words.proxyHelp}
        </p>
        <input
          id="proxy"
          type="text"
          autoComplete="off"
          value={proxy}
          aria-invalid={isTooLong}
          aria-describedby={isTooLong ? 'proxy-help proxy-error' : 'proxy-help'}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {isTooLong && (
          <p id="proxy-error" class="field-error">
            <Icon name="warn" />
            <span>{words.proxyTooLong(proxy.length, PROXY_MAX)}</span>
          </p>
        )}
        <div class="actions">
          <button type="submit" aria-disabled={isTooLong}>
            {words.saveProxy}
          </button>
          <span role="status" class="small soft unsaved">
            {typed !== null && typed.trim() !== stored.value ? words.notSaved : ''}
          </span>
        </div>
      </form>
      <div class="field">
        <label for="language">{words.language}</label>
        <select
          id="language"
          value={language}
          onChange={(event) => {
            const chosen = event.currentTarget.value === 'en' ? 'en' : 'id';
            void desk.attempt(() => desk.changeSettings({ language: chosen }));
          }}
        >
          <option value="id" lang="id">
            Bahasa Indonesia
          </option>
          <option value="en" lang="en">
            English
          </option>
        </select>
      </div>
      <div class="field">
        <label for="zone">{words.zone}</label>
        <p id="zone-help" class="small soft">
          {words.zoneHelp}
        </p>
        <select
          id="zone"
          aria-describedby="zone-help"
          value={settings.timeZone}
          onChange={(event) => {
            const timeZone = event.currentTarget.value;
            void desk.attempt(async () => {
              await desk.changeSettings({ timeZone });
              saved();
            });
          }}
        >
          <option value="">
            {words.deviceZone(`${deviceZone}, ${zoneName(ports.clock.nowUtc(), deviceZone)}`)}
          </option>
          {ZONES.map(([zone, name]) => (
            <option key={zone} value={zone}>
              {words.zones[name]}
            </option>
          ))}
        </select>
      </div>
      <section class="field" aria-labelledby="key-heading">
        <h2 id="key-heading">{words.key}</h2>
        <p class="small soft">{words.keyHelp}</p>
        {fingerprint.failure ? (
          <p>{words.noKey}</p>
        ) : fingerprint.value === null ? (
          <p class="soft">{panelText.loading}</p>
        ) : (
          <>
            <p class="digits fingerprint">{fingerprint.value}</p>
            <p>
              <button
                type="button"
                onClick={() =>
                  void ports.copyText(fingerprint.value ?? '').then(
                    () => desk.say({ tone: 'ok', message: words.keyCopied }),
                    () => desk.say({ tone: 'stop', message: letterControls[language].copyFailed }),
                  )
                }
              >
                {words.copyKey}
              </button>
            </p>
          </>
        )}
      </section>
      <section class="field" aria-labelledby="device-heading">
        <h2 id="device-heading">{words.device}</h2>
        <p class="small soft">{words.deviceHelp}</p>
        <p class="digits">{device.value ?? ''}</p>
      </section>
    </div>
  );
}
