import { render } from 'preact';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import './panel.css';
import { LastResort } from '../../components/shared/LastResort.tsx';
import type { ExportRequest } from '../../utils/contracts/export.ts';
import { parseTypedDate } from '../../utils/domain/nik/parse-typed.ts';
import { deviceClock } from '../../utils/platform/clock.ts';
import { sha256Hex } from '../../utils/platform/digest.ts';
import { readEnvironment } from '../../utils/platform/environment.ts';
import { sweepExportFiles } from '../../utils/platform/export-files.ts';
import { callBackground } from '../../utils/platform/messaging.ts';
import { readNetworkInfo, watchNetworkInfo } from '../../utils/platform/network-info.ts';
import { ask } from '../../utils/platform/notifications.ts';
import { reportError } from '../../utils/platform/report-error.ts';
import { watchChanges } from '../../utils/platform/revision.ts';
import { openExtensionTab } from '../../utils/platform/tabs.ts';
import { openStores } from '../../utils/platform/stores.ts';
import { CATALOGUE_VERSION, LAST_CHECKED_ON_LIVE_SITE } from '../../utils/portal/catalogue.ts';
import { exportInWorker } from '../export/export-in-worker.ts';
import { practiceAddress } from '../practice/address.ts';
import { writeRoute, type Route } from '../workspace/routes.ts';
import { watchActiveTab } from './active-tab.ts';
import { checkCase, proposeCaseName } from './case-rules.ts';
import { Panel } from './Panel.tsx';
import type { PanelExport, PanelPorts } from './panel-ports.ts';

const stores = openStores();
const environment = () => readEnvironment(CATALOGUE_VERSION);

async function withFacts(request: PanelExport): Promise<ExportRequest> {
  return {
    ...request,
    // Attachments are ticked one by one in the workspace; here only the open level takes them along.
    attachments: request.level === 'terbuka' ? 'all' : [],
    withOriginals: false,
    mailLimitMegabytes: null,
    proxy: await stores.proxy.read(),
    environment: await environment(),
    fieldMapCheckedOn: LAST_CHECKED_ON_LIVE_SITE,
  };
}

function openWorkspace(route: Route): void {
  void openExtensionTab(`/workspace.html${writeRoute(route)}`);
}

const ports: PanelPorts = {
  ...stores,
  clock: deviceClock,
  environment,
  fieldMap: { version: CATALOGUE_VERSION, checkedOn: LAST_CHECKED_ON_LIVE_SITE },
  newId: () => crypto.randomUUID(),
  call: callBackground,
  watchChanges,
  watchActiveTab,
  exportBundle: async (request, onProgress, signal) =>
    exportInWorker(await withFacts(request), onProgress, signal),
  writeLetters: async (request) => {
    // Fetched when a letter is asked for: most openings of the panel need none.
    const { previewLetters } = await import('../../utils/services/preview-letters.ts');
    return previewLetters(await withFacts(request), {
      ...stores,
      clock: deviceClock,
      sha256: (bytes) => sha256Hex(new Uint8Array(bytes)),
    });
  },
  copyText: (text) => navigator.clipboard.writeText(text),
  openWorkspace: (caseId) => openWorkspace(caseId === null ? { view: 'cases' } : { view: 'case', caseId }),
  openMove: (caseId) => openWorkspace({ view: 'move', caseId }),
  openPractice: (language) => void openExtensionTab(practiceAddress(language)),
  readNetwork: readNetworkInfo,
  watchNetwork: watchNetworkInfo,
  askForNotifications: ask,
  checkCase: (record, language) => checkCase(record, language, deviceClock),
  proposeName: proposeCaseName,
  readDate: parseTypedDate,
};

// What an export left behind when the browser was closed or killed.
void sweepExportFiles();

const root = document.getElementById('app');
if (root) {
  render(
    <LastResort onError={(error) => reportError('panel', error)}>
      <Panel ports={ports} />
    </LastResort>,
    root,
  );
}
