// Lighthouse on one page: node lighthouse.mjs BROWSER ADDRESS REPORT. As on a phone; nothing beyond this machine can be reached.
import { writeFileSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { throttling } from 'lighthouse/core/config/constants.js';

const [browser, address, report] = process.argv.slice(2);
const chrome = await launch({
  chromePath: browser,
  // Root and many containers have no sandbox; it opens our own page only.
  chromeFlags: [
    '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  ],
});
try {
  const { lhr } = await lighthouse(address, {
    port: chrome.port,
    logLevel: 'silent',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    throttlingMethod: 'simulate',
    // The line is a phone's; the processor, which other tests share, is slow enough as it is.
    throttling: { ...throttling.mobileSlow4G, cpuSlowdownMultiplier: 1 },
    disableFullPageScreenshot: true,
  });
  const categories = Object.values(lhr.categories);
  const audits = lhr.audits;
  writeFileSync(report, JSON.stringify({
    problem: lhr.runtimeError?.message ?? '',
    warnings: lhr.runWarnings.map(String),
    scores: Object.fromEntries(categories.map(category => [category.id, category.score])),
    faults: categories.flatMap(category => category.auditRefs
      .filter(({ id, weight }) => audits[id].scoreDisplayMode === 'error' || weight > 0 && audits[id].score !== null && audits[id].score < 1)
      .map(({ id }) => `${category.id}: ${audits[id].title} ${audits[id].displayValue ?? audits[id].errorMessage ?? ''}`)),
    layoutShift: audits['cumulative-layout-shift'].numericValue,
    requests: audits['network-requests'].details.items
      .map(({ url, statusCode, transferSize }) => ({ address: url, status: statusCode, bytes: transferSize })),
  }));
} finally {
  await chrome.kill();
}
