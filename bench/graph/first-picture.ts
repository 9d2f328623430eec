/** What puts something on a canvas; clearing it puts nothing there. */
const MARKS_2D = ['fill', 'stroke', 'drawImage', 'fillText', 'fillRect'] as const;
const MARKS_GL = [
  'drawArrays',
  'drawElements',
  'drawArraysInstanced',
  'drawElementsInstanced',
] as const;

/**
 * When the frame ends in which something is first drawn on a canvas of the page, by the clock of
 * `performance.now()`. It asks the canvases and not the libraries, and so is the same for all.
 */
export function firstPicture(): Promise<number> {
  return new Promise((resolve) => {
    const restore: (() => void)[] = [];
    let seen = false;
    const mark = (canvas: HTMLCanvasElement | OffscreenCanvas) => {
      if (seen || !(canvas instanceof HTMLCanvasElement) || !canvas.isConnected) return;
      seen = true;
      for (const undo of restore) undo();
      // Whatever is drawn before a frame is on the screen when the task after it runs.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve(performance.now());
        };
        port2.postMessage(undefined);
      });
    };
    watch(CanvasRenderingContext2D.prototype, MARKS_2D, mark, restore);
    watch(WebGL2RenderingContext.prototype, MARKS_GL, mark, restore);
    watch(WebGLRenderingContext.prototype, MARKS_GL.slice(0, 2), mark, restore);
  });
}

type Context = { canvas: HTMLCanvasElement | OffscreenCanvas };

/** Calls `mark` with the canvas whenever one of some methods is called, until it is restored. */
function watch(
  prototype: Context,
  methods: readonly string[],
  mark: (canvas: HTMLCanvasElement | OffscreenCanvas) => void,
  restore: (() => void)[],
): void {
  const all = prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  for (const method of methods) {
    const own = all[method];
    if (!own) continue;
    all[method] = function (this: Context, ...given: unknown[]) {
      mark(this.canvas);
      return own.apply(this, given);
    };
    restore.push(() => {
      all[method] = own;
    });
  }
}
