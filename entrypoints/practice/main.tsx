import { render } from 'preact';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import '../sidepanel/panel.css';
import './practice.css';
import { takePracticeDatabase } from '../../utils/platform/practice-database.ts';
import { reportError } from '../../utils/platform/report-error.ts';
import { practiceWords } from '../../utils/words/practice.ts';
import { readLanguage } from './address.ts';
import { openPractice } from './open-practice.ts';
import { PracticePage } from './PracticePage.tsx';

const root = document.getElementById('app');
const language = readLanguage(location.search);
const words = practiceWords[language];

function say(sentence: string): void {
  if (root) render(<p class="loading">{sentence}</p>, root);
}

async function start(): Promise<void> {
  say(words.opening);
  const { database, discard } = await takePracticeDatabase();
  addEventListener('pagehide', discard);
  const ports = await openPractice(database, language);
  if (root) render(<PracticePage ports={ports} />, root);
}

// A page that comes back from the browser's own cache has lost its database.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
start().catch((error: unknown) => {
  reportError('practice', error);
  say(words.cannotOpen);
});
