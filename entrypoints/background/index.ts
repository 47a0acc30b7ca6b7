import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
export default defineBackground(() => { browser.runtime.onMessage.addListener(() => undefined); });
