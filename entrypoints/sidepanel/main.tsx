import { render } from 'preact';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import './panel.css';
import { parseTypedDate } from '../../utils/domain/nik/parse-typed.ts';
import { deviceClock } from '../../utils/platform/clock.ts';
import { readEnvironment } from '../../utils/platform/environment.ts';
import { sweepExportFiles } from '../../utils/platform/export-files.ts';
import { callBackground } from '../../utils/platform/messaging.ts';
import { watchChanges } from '../../utils/platform/revision.ts';
import { openExtensionTab } from '../../utils/platform/tabs.ts';
import { openStores } from '../../utils/platform/stores.ts';
import { CATALOGUE_VERSION, LAST_CHECKED_ON_LIVE_SITE } from '../../utils/portal/catalogue.ts';
import { exportInWorker } from '../export/export-in-worker.ts';
import { writeRoute } from '../workspace/routes.ts';
import { watchActiveTab } from './active-tab.ts';
import { checkCase, proposeCaseName } from './case-rules.ts';
import { Panel } from './Panel.tsx';
import type { PanelPorts } from './panel-ports.ts';

const stores = openStores();
const environment = () => readEnvironment(CATALOGUE_VERSION);

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
    exportInWorker(
      {
        ...request,
        // Attachments are ticked one by one in the workspace; here only the open level takes them along.
        attachments: request.level === 'terbuka' ? 'all' : [],
        withOriginals: false,
        mailLimitMegabytes: null,
        proxy: await stores.proxy.read(),
        environment: await environment(),
        fieldMapCheckedOn: LAST_CHECKED_ON_LIVE_SITE,
      },
      onProgress,
      signal,
    ),
  openWorkspace: (caseId) =>
    void openExtensionTab(
      `/workspace.html${writeRoute(caseId === null ? { view: 'cases' } : { view: 'case', caseId })}`,
    ),
  checkCase: (record, language) => checkCase(record, language, deviceClock),
  proposeName: proposeCaseName,
  readDate: parseTypedDate,
};

// What an export left behind when the browser was closed or killed.
void sweepExportFiles();

const root = document.getElementById('app');
if (root) render(<Panel ports={ports} />, root);
