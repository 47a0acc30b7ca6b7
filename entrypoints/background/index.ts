import { defineBackground } from 'wxt/utils/define-background';
import { browserOutside } from './outside.ts';
import { startBackground } from './start.ts';

export default defineBackground(() => startBackground(browserOutside()));
