import { GRAPH_RECIPE } from '#src/testing/clustered-graph.ts';
import { startChromium } from './chromium.ts';
import { PEERS, withGraphPage } from './graph-page.ts';
import { type Drawn, measureGraph } from './measure-graph.ts';
import { median, rounded, verdict, whole } from './numbers.ts';
import type { Report } from './report.ts';

const SIZES = [200, 1000, 3000, 10_000];
const DRAWERS = ['ours', 'cytoscape', ...Object.keys(PEERS)];
/** Each in a page of its own; the medians are told. */
const RUNS = 3;

/** The longest p95 between frames that panning and zooming may have, in milliseconds, by size. */
const SMOOTH: Readonly<Record<number, number>> = { 3000: 25, 10000: 33 };
const ANSWER = 100;

type Row = { topics: number; drawer: string } & Drawn;

/** Our map beside four libraries on the same graphs, in one browser, one after the other. */
export async function benchGraph(report: Report): Promise<void> {
  const browser = await startChromium();
  try {
    report.line(`Chromium ${browser.version()}, headless, no GPU; 1280 × 800`);
    const peers = Object.entries(PEERS).map(([name, version]) => `${name} ${version}`);
    report.line(`cytoscape as the project has it, ${peers.join(', ')}; simple styles, no layout`);
    report.line(`graphs: ${GRAPH_RECIPE}`);
    report.line(`milliseconds, medians of ${RUNS} runs, each in a new page`);
    const rows: Row[] = [];
    await withGraphPage(async (address) => {
      for (const topics of SIZES) {
        for (const drawer of DRAWERS) {
          const runs: Drawn[] = [];
          for (let n = 0; n < RUNS; n += 1) {
            runs.push(await measureGraph(browser, `${address}?drawer=${drawer}`, topics));
          }
          rows.push({ topics, drawer, ...middle(runs) });
        }
      }
    });
    for (const topics of SIZES) table(report, topics, rows);
    verdicts(report, rows);
  } finally {
    await browser.close();
  }
}

function middle(runs: readonly Drawn[]): Drawn {
  const of = (read: (run: Drawn) => number) => median(runs.map(read));
  const frames = (read: (run: Drawn) => Drawn['pan']) => ({
    median: of((run) => read(run).median),
    p95: of((run) => read(run).p95),
    work: of((run) => read(run).work),
  });
  const answers: Record<string, number[]> = {};
  for (const run of runs) {
    for (const [name, times] of Object.entries(run.answers)) {
      answers[name] = [...(answers[name] ?? []), ...times];
    }
  }
  return {
    first: of((run) => run.first),
    hovered: of((run) => run.hovered),
    selected: of((run) => run.selected),
    pan: frames((run) => run.pan),
    zoom: frames((run) => run.zoom),
    kept: of((run) => run.kept),
    answers,
  };
}

function table(report: Report, topics: number, rows: readonly Row[]): void {
  const own = rows.filter((row) => row.topics === topics);
  const ours = own.find(({ drawer }) => drawer === 'ours');
  report.heading(`${whole(topics)} topics, ${whole(4 * topics)} edges`);
  report.table([
    [
      '',
      'first picture',
      '×',
      'hovered',
      '×',
      'selected',
      'pan',
      'p95',
      'work',
      'zoom',
      'p95',
      'work',
      'heap kept, MB',
    ],
    ...own.map((row) => [
      row.drawer,
      whole(row.first),
      times(row.first, ours?.first),
      whole(row.hovered),
      times(row.hovered, ours?.hovered),
      whole(row.selected),
      rounded(row.pan.median),
      rounded(row.pan.p95),
      rounded(row.pan.work),
      rounded(row.zoom.median),
      rounded(row.zoom.p95),
      rounded(row.zoom.work),
      rounded(row.kept / 1e6),
    ]),
  ]);
}

/** How many times as long as ours. */
function times(value: number, ours: number | undefined): string {
  return ours ? (value / ours).toFixed(1) : '';
}

function verdicts(report: Report, rows: readonly Row[]): void {
  report.heading('What the columns say');
  report.line(
    'first picture: from the data to the end of the frame with the first mark on a canvas',
  );
  report.line('hovered, selected: until the real mouse, moved on and on, was answered');
  report.line(
    '× how many times as long as ours; pan, zoom: between frames, median and p95, by real',
  );
  report.line('mouse drags and wheel events; work: of the main thread for a frame');
  report.line(
    'from 3,000 topics on ours shows communities from afar: hovered is one of those, and',
  );
  report.line('selected is a topic after a click that goes into its community');
  report.line('heap kept: ours has loaded cytoscape meanwhile, whose code stays with the page');

  report.heading('Targets');
  const row = (topics: number, drawer: string) =>
    rows.find((each) => each.topics === topics && each.drawer === drawer);
  for (const topics of SIZES) {
    const ours = row(topics, 'ours');
    if (!ours) continue;
    const peers = rows.filter((each) => each.topics === topics && each.drawer !== 'ours');
    const fastest = Math.min(...peers.map(({ first }) => first));
    report.line(
      `${whole(topics)}: first picture ${whole(ours.first)}, fastest peer ${whole(fastest)}: ${verdict(ours.first < fastest)}`,
    );
    const plain = row(topics, 'cytoscape');
    if (plain && topics >= 1000) {
      report.line(
        `${whole(topics)}: hovered after ${whole(ours.hovered)}, a third of plain cytoscape is ${whole(plain.hovered / 3)}: ${verdict(ours.hovered <= plain.hovered / 3)}`,
      );
    }
    const limit = SMOOTH[topics];
    if (limit === undefined) continue;
    const worst = Math.max(ours.pan.p95, ours.zoom.p95);
    report.line(
      `${whole(topics)}: pan and zoom p95 ${rounded(worst)}, limit ${limit}: ${verdict(worst <= limit)}`,
    );
  }
  const largest = row(10_000, 'ours');
  for (const [name, answers] of Object.entries(largest?.answers ?? {})) {
    const worst = Math.max(...answers);
    report.line(
      `10,000: ${name} answers in ${whole(median(answers))}, at worst ${whole(worst)}, limit ${ANSWER}: ${verdict(worst <= ANSWER)}`,
    );
  }
}
