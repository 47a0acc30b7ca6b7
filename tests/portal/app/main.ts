import { createApp } from 'vue';
import { createVuetify } from 'vuetify';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import 'vuetify/styles';
import App from './App.vue';
import './app.css';

const app = createApp(App);
/* The real page's ids are counters that differ from load to load: input-21 today, input-34 tomorrow. */
app.config.idPrefix = String(Math.floor(Math.random() * 9_000) + 100);
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
app.mount('#app');
