/** The form as an app of its own. Who shows it says how it reaches its server, and where its mailbox is. */
import { type App as VueApp, createApp } from 'vue';
import { createVuetify } from 'vuetify';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import 'vuetify/styles';
import type { PortalClient } from '../client/portal-client.ts';
import App from './App.vue';
import './app.css';
import { useClient } from './client.ts';

export interface FormOptions {
  readonly client: PortalClient;
  /** Where codes and mails are read, when that is another page. */
  readonly mailboxUrl: string | null;
  /** Takes the styles of the theme, where the page may not have them in an element. */
  readonly head?: object;
}

/** Call `startRoute` before; the caller mounts the app. */
export function createForm({ client, mailboxUrl, head }: FormOptions): VueApp {
  useClient(client);
  const app = createApp(App, { mailboxUrl });
  /* The real page's ids are counters that differ from load to load: input-21 today, input-34 tomorrow. */
  app.config.idPrefix = String(Math.floor(Math.random() * 9_000) + 100);
  if (head !== undefined) app.provide('usehead', head);
  app.use(
    createVuetify({
      icons: { defaultSet: 'mdi', aliases, sets: { mdi } },
      theme: {
        defaultTheme: 'light',
        themes: { light: { colors: { primary: '#1f5673', error: '#b3261e', success: '#1e7a4c' } } },
      },
      defaults: {
        VTextField: { variant: 'outlined', density: 'comfortable' },
        VTextarea: { variant: 'outlined', density: 'comfortable', rows: 2 },
        VSelect: { variant: 'outlined', density: 'comfortable' },
        VAutocomplete: { variant: 'outlined', density: 'comfortable' },
      },
    }),
  );
  return app;
}
