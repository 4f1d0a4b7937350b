// The version made for Chromium 86 carries no types; its few calls stand in old-chromium.ts.
declare module 'puppeteer-core';
